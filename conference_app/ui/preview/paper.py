"""How a page looks in the window: paper with a soft shadow, and quiet marks over it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPen

_SHADOW = (10, 8, 7, 6, 5, 3)
"""How dark each ring of the shadow is, from the paper outwards, of 255."""
_BAR, _BESIDE = 5, 10
_RADIUS = 4.0
_CONTRAST = 3.0
"""What WCAG 2.2 AA asks of marks that mean something."""


def mark_color(palette: QPalette) -> QColor:
    """The color of marks: the window's, but dark enough for paper, which is white in a dark window."""
    color = palette.color(QPalette.ColorRole.Highlight)
    while 1.05 / (_luminance(color) + 0.05) < _CONTRAST:
        color = color.darker(110)
    return color


def _luminance(color: QColor) -> float:
    """How light a color is, as WCAG reckons."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def draw_sheet(painter: QPainter, rect: QRect, image: QImage | None) -> None:
    """A page; white while there is no picture of it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for ring in range(len(_SHADOW), 0, -1):
        painter.setBrush(QColor(0, 0, 0, _SHADOW[ring - 1]))
        around = rect.adjusted(-ring, -ring + 2, ring, ring + 1)
        painter.drawRoundedRect(around, ring, ring)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if image is None:
        painter.fillRect(rect, Qt.GlobalColor.white)
        return
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    # Pixel for pixel where the picture is as wide as the page: its height is not rounded like ours.
    height = rect.width() * image.height() / image.width()
    painter.drawImage(QRectF(rect.left(), rect.top(), rect.width(), height), image)


def draw_bar(painter: QPainter, places: Iterable[QRectF], palette: QPalette) -> None:
    """A bar beside the answer that is being written."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mark_color(palette))
    for place in places:
        bar = QRectF(place.left() - _BESIDE - _BAR, place.top(), _BAR, place.height())
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)


def draw_tint(painter: QPainter, places: Iterable[QRectF], palette: QPalette) -> None:
    """A breath of color over the answer under the mouse."""
    tint = mark_color(palette)
    tint.setAlpha(24)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    for place in places:
        painter.drawRoundedRect(_around(place), _RADIUS, _RADIUS)


def draw_ring(painter: QPainter, places: Iterable[QRectF], palette: QPalette) -> None:
    """A ring round the answer that the keys have chosen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(mark_color(palette), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for place in places:
        painter.drawRoundedRect(_around(place), _RADIUS, _RADIUS)


def draw_frame(painter: QPainter, rect: QRect, palette: QPalette) -> None:
    """A frame at the edge of the window, for the focus."""
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(1, 1, -1, -1))


def _around(place: QRectF) -> QRectF:
    return place.adjusted(-5, -1, 5, 4)
