"""The icons of the window: own line drawings, painted in a color of the theme."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform

from ...domain.refusal import Refusal
from ...storage import shipped

# Screens of ordinary, one-and-a-half and double density get pixels of their own.
_DENSITIES = (1.0, 1.5, 2.0)
_UNUSABLE = 0.45
# What points where one reads to turns round where one reads from right to left.
_POINTING = frozenset(("arrow-left", "arrow-right", "undo", "redo", "book", "list"))


def folder() -> Path:
    """Where the drawings lie."""
    return shipped.folder("resources") / "icons"


def icon(name: str, color: str, size: int = 24, *, is_mirrored: bool | None = None) -> QIcon:
    """The drawing of that name in that color (`#rrggbb`), sharp at `size` pixels.

    Arrows turn round where one reads from right to left, unless `is_mirrored` says otherwise.
    """
    if is_mirrored is None:
        is_rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_mirrored = is_rtl and name in _POINTING
    return _icon(name, color, size, is_mirrored)


def app_icon() -> QIcon:
    """The icon of the app, for the window and the task bar."""
    made = QIcon()
    for path in sorted(folder().glob("app-*.png")):
        made.addFile(str(path))
    return made


@lru_cache(maxsize=512)
def _icon(name: str, color: str, size: int, is_mirrored: bool) -> QIcon:
    made = QIcon()
    for density in _DENSITIES:
        drawn = _pixmap(name, color, size, density)
        if is_mirrored:
            drawn = drawn.transformed(QTransform().scale(-1, 1))
            drawn.setDevicePixelRatio(density)
        made.addPixmap(drawn)
        made.addPixmap(_faded(drawn), QIcon.Mode.Disabled)
    return made


def _pixmap(name: str, color: str, size: int, density: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", color).encode()))
    pixmap = QPixmap(round(size * density), round(size * density))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(density)
    return pixmap


def _faded(pixmap: QPixmap) -> QPixmap:
    faded = QPixmap(pixmap.size())
    faded.setDevicePixelRatio(pixmap.devicePixelRatio())
    faded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faded)
    painter.setOpacity(_UNUSABLE)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return faded


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    try:
        return (folder() / f"{name}.svg").read_text(encoding="utf-8")
    except OSError as problem:
        raise Refusal(f"There is no icon called {name}; install Conference again.") from problem
