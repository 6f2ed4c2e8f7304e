"""How far something is, drawn: a ring that fills."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..theme.look import current

_TOP, _WHOLE = 90 * 16, 360 * 16


class Ring(QWidget):
    """A ring, filled as far as `done` of `of`; with a tick inside when all is done.

    Words beside it say the same, so it takes no focus and has no name of its own.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._of = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_part(self, done: int, of: int) -> None:
        """Fill the ring; an `of` of 0 leaves it empty."""
        self._done, self._of = min(done, of), of
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Qt's: twice an icon."""
        side = current().sizes.icon * 2
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Qt's: the track, and what is filled of it."""
        look = current()
        width = max(5, self.width() // 8)
        area = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_whole = 0 < self._of <= self._done
        painter.setPen(QPen(look.color("line"), width))
        painter.drawEllipse(area)
        if self._of and self._done:
            pen = QPen(look.color("good" if is_whole else "accent"), width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap if is_whole else Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(area, _TOP, -_WHOLE * self._done // self._of)
        if is_whole:
            side = self.width() // 2
            icon = look.icon("check", "good", side)
            icon.paint(painter, (self.width() - side) // 2, (self.height() - side) // 2, side, side)
        painter.end()
