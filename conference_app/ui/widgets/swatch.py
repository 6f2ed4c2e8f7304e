"""A small painted sample of a theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF, QRegion

from ..theme import colors
from ..theme.colors import Colors

_DENSITY = 2


def swatch(theme: str, size: QSize, *, is_chosen: bool) -> QIcon:
    """A sample of a theme; `system` shows light and dark, cut across."""
    pixmap = QPixmap(size * _DENSITY)
    pixmap.setDevicePixelRatio(_DENSITY)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(0, 0, size.width(), size.height())
    if theme == colors.SYSTEM:
        _paint(painter, area, colors.load("light"), is_chosen=is_chosen)
        corner = QPolygonF([area.topRight(), area.bottomRight(), area.bottomLeft()])
        painter.setClipRegion(QRegion(corner.toPolygon()))
        _paint(painter, area, colors.load("dark"), is_chosen=is_chosen)
    else:
        _paint(painter, area, colors.load(theme), is_chosen=is_chosen)
    painter.end()
    return QIcon(pixmap)


def _paint(painter: QPainter, area: QRectF, theme: Colors, *, is_chosen: bool) -> None:
    """A page with two lines of words and a button; a tick on the one in use."""
    inner = area.adjusted(1, 1, -1, -1)
    painter.setPen(QPen(QColor(theme.edge), 1.5))
    painter.setBrush(QColor(theme.window))
    painter.drawRoundedRect(inner, 5, 5)
    step = area.height() / 6
    painter.setPen(QPen(QColor(theme.words), max(2.0, step / 2.5)))
    for line, share in ((1.6, 0.55), (2.9, 0.4)):
        left = QPointF(area.left() + step, area.top() + line * step)
        painter.drawLine(left, left + QPointF(area.width() * share, 0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    knob = QRectF(area.right() - 3.6 * step, area.bottom() - 3 * step, 2.4 * step, 2 * step)
    painter.drawRoundedRect(knob, 3, 3)
    if is_chosen:
        painter.setPen(QPen(QColor(theme.on_accent), max(2.0, step / 3)))
        x, y = knob.center().x(), knob.center().y()
        tick = [QPointF(x - step * 0.6, y), QPointF(x - step * 0.1, y + step * 0.5),
                QPointF(x + step * 0.7, y - step * 0.5)]  # fmt: skip
        painter.drawPolyline(tick)
