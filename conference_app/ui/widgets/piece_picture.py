"""A piece of work as large as there is room: its picture, its words, or the sign of its kind."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.records import WorkSample
from ..models.pieces_model import form_words, title_words
from ..theme.look import current
from .corner_handles import CornerHandles
from .piece_drawn import sign_of

_HIGH = 24
"""How high it is, in gaps between things."""


class PiecePicture(QWidget):
    """Tells with `fitted` for how many dots of the screen there is room."""

    fitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._piece: WorkSample | None = None
        self.thumb: QImage | str | None = None
        self.handles = CornerHandles(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_piece(self, piece: WorkSample) -> None:
        """Show a piece; its picture comes with `show_thumb`."""
        if self._piece is None or self._piece.id != piece.id:
            self.thumb = None
        self._piece = piece
        self.setAccessibleName(f"{title_words(piece)}, {form_words(piece)}")
        self.update()

    def show_thumb(self, thumb: QImage | str) -> None:
        """Show how the piece looks, or its first words."""
        self.thumb = thumb
        self.handles.place(self.picture_area())
        self.update()

    def dots(self) -> int:
        """How long the longer side of a picture may be."""
        return round(max(self.width(), self.height()) * self.devicePixelRatioF())

    def sizeHint(self) -> QSize:  # noqa: N802
        """Qt's: as high as leaves room for words on a low screen."""
        gap = current().sizes.gap
        return QSize(gap * _HIGH, gap * _HIGH)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Qt's: another size has room for more dots."""
        super().resizeEvent(event)
        self.handles.resize(self.size())
        self.handles.place(self.picture_area())
        self.fitted.emit()

    def picture_area(self) -> QRectF:
        """Where the picture stands."""
        if not isinstance(self.thumb, QImage) or self.thumb.isNull():
            return QRectF(self.rect())
        size = self.thumb.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, size.width(), size.height())
        area.moveCenter(QRectF(self.rect()).center())
        return area

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Qt's: the picture, else the words, else the sign."""
        look = current()
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        if isinstance(self.thumb, QImage) and not self.thumb.isNull():
            area = self.picture_area()
            painter.drawImage(area, self.thumb)
            painter.setPen(QPen(look.color("line"), look.colors.line_width))
            painter.drawRect(area)
        else:
            self._paint_ground(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        look = current()
        area = self.rect().adjusted(1, 1, -1, -1)
        painter.setPen(QPen(look.color("line"), look.colors.line_width))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(area, look.sizes.radius, look.sizes.radius)
        if isinstance(self.thumb, str) and self.thumb.strip():
            painter.setFont(look.font("body"))
            painter.setPen(look.color("words"))
            gap = look.sizes.gap
            inside = area.adjusted(gap, gap, -gap, -gap)
            painter.drawText(inside, int(Qt.TextFlag.TextWordWrap), self.thumb)
        elif self._piece is not None:
            side = look.sizes.icon * 3
            sign = QRect(0, 0, side, side)
            sign.moveCenter(area.center())
            look.icon(sign_of(self._piece), "quiet_words", side).paint(painter, sign)
