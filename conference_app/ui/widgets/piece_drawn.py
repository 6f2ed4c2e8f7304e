"""A piece of work on its shelf, drawn: a small picture, its title, what it shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ...domain.records import WorkSample
from ..models.pieces_model import PIECE, kind_words, title_words
from ..theme.look import current

Index = QModelIndex | QPersistentModelIndex
Find = Callable[[WorkSample, int], QImage | str | None]
"""A small picture of a piece whose longer side has so many dots; words; None until it is made."""
_WIDE, _HIGH = 10, 8
"""A picture, in gaps between things: it grows with the spaces, not with the letters."""
_KINDS = {"proud": "star", "challenge": "flag", "growth": "grow", "early-draft": "pencil",
          "final": "done", "other": "circle"}  # fmt: skip


def sign_of(piece: WorkSample) -> str:
    """The sign that stands for a piece while there is no picture of it."""
    if piece.live:
        return "eye"
    if piece.link:
        return "link"
    return "picture" if piece.pixels else "page"


class PieceDrawn(QStyledItemDelegate):
    """Draws a piece from what `find` gives; what is not made yet shows the sign of its kind."""

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find

    @staticmethod
    def size() -> QSize:
        """How much room each piece has."""
        look = current()
        sizes = look.sizes
        words = 2 * QFontMetrics(look.font("label")).lineSpacing()
        words += QFontMetrics(look.font("small")).lineSpacing()
        across = max(sizes.gap * _WIDE, round(sizes.pixels("label") * _WIDE))
        return QSize(across + 2 * sizes.tight, sizes.gap * _HIGH + words + 4 * sizes.tight)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Qt's: all have the same."""
        return self.size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt's: ground, picture, title, what it shows; a ring where the keys are."""
        piece = index.data(PIECE)
        if not isinstance(piece, WorkSample):
            return
        sizes = current().sizes
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        area = option.rect.adjusted(3, 3, -3, -3)
        self._ground(painter, area, option)
        inside = area.adjusted(sizes.tight, sizes.tight, -sizes.tight, -sizes.tight)
        high = sizes.gap * _HIGH
        self._picture(painter, QRect(inside.left(), inside.top(), inside.width(), high), piece)
        self._words(painter, inside.adjusted(0, high + sizes.tight, 0, 0), piece, option)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem) -> None:
        look, state = current(), option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        has_keys = bool(state & QStyle.StateFlag.State_HasFocus)
        ground = "accent_soft" if is_chosen else "surface"
        width = look.colors.ring_width if has_keys else look.colors.line_width + is_chosen
        edge = "focus" if has_keys else "accent" if is_chosen else "line"
        painter.setPen(QPen(look.color(edge), width))
        painter.setBrush(look.color(ground))
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 8, 8)

    def _picture(self, painter: QPainter, area: QRect, piece: WorkSample) -> None:
        dots = painter.device().devicePixelRatioF()
        found = self._find(piece, round(max(area.width(), area.height()) * dots))
        look = current()
        if isinstance(found, QImage) and not found.isNull():
            size = found.size().scaled(area.size() * dots, Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width() / dots, size.height() / dots)
            place.moveCenter(QRectF(area).center())
            painter.drawImage(place, found)
            painter.setPen(QPen(look.color("line"), look.colors.line_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)
            return
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(area), 6, 6)
        painter.fillPath(shape, look.color("window"))
        if isinstance(found, str) and found.strip():
            self._excerpt(painter, area, found)
            return
        side = look.sizes.icon * 3 // 2
        icon = QRect(0, 0, side, side)
        icon.moveCenter(area.center())
        look.icon(sign_of(piece), "quiet_words", side).paint(painter, icon)

    def _excerpt(self, painter: QPainter, area: QRect, words: str) -> None:
        look = current()
        inner = area.adjusted(8, 6, -8, -6)
        painter.save()
        painter.setClipRect(inner)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("quiet_words"))
        painter.drawText(inner, int(Qt.TextFlag.TextWordWrap), words)
        painter.restore()

    def _words(
        self, painter: QPainter, area: QRect, piece: WorkSample, option: QStyleOptionViewItem
    ) -> None:
        """The title on two lines at most, and below it what the piece shows, with its sign."""
        look = current()
        painter.setFont(look.font("label"))
        painter.setPen(look.color("words" if piece.title else "quiet_words"))
        metrics = painter.fontMetrics()
        room = QRect(area.left(), area.top(), area.width(), 2 * metrics.lineSpacing())
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        flags = int(top) | WRAPS | int(Qt.TextFlag.TextDontClip)
        painter.drawText(room, flags, fitting(metrics, title_words(piece), room))
        told = kind_words(piece.kind)
        if not told:
            return
        painter.setFont(look.font("small"))
        painter.setPen(look.color("quiet_words"))
        line = QRect(area.left(), room.bottom() + 1, area.width(), area.bottom() - room.bottom())
        side = min(look.sizes.icon * 3 // 4, line.height())
        is_rtl = option.direction == Qt.LayoutDirection.RightToLeft
        x = line.right() - side if is_rtl else line.left()
        sign = QRect(x, line.center().y() - side // 2, side, side)
        look.icon(_KINDS[piece.kind], "quiet_words", side).paint(painter, sign)
        rest = line.adjusted(0, 0, -side - 6, 0) if is_rtl else line.adjusted(side + 6, 0, 0, 0)
        told = painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, rest.width())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(rest, int(middle), told)


WRAPS = int(Qt.TextFlag.TextWordWrap)
_SLACK = 3


def fitting(metrics: QFontMetrics, words: str, room: QRect) -> str:
    """Words that fit into a room, their end cut where they would not."""
    wide = 2 * room.width()
    while True:
        told = metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide)
        needed = metrics.boundingRect(QRect(0, 0, room.width(), 100_000), WRAPS, told)
        fits = needed.height() <= room.height() + _SLACK and needed.width() <= room.width()
        if fits or wide < room.width() // 2:
            return told
        wide -= metrics.averageCharWidth() * 2
