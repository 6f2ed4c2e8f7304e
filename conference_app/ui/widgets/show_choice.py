"""Which pieces of work are shown with an answer: small cards to tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ...domain.records import WorkSample
from ..models.pieces_model import title_words
from ..theme.look import current
from .flow import Flow
from .labels import Card, button, words
from .piece_drawn import WRAPS, Find, fitting, sign_of
from .tab_order import follow_layout

_WIDE, _PICTURE = 16, 4
"""A card and the picture in it, in gaps between things."""


class ShowCard(QAbstractButton):
    """A piece that is shown or not: a box with a tick or without, its picture, its title."""

    def __init__(self, piece: WorkSample, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.piece = piece
        self._find = find
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_piece(piece)

    def show_piece(self, piece: WorkSample) -> None:
        """Show a piece, which may have another title now."""
        self.piece = piece
        self.setAccessibleName(title_words(piece))
        self.setToolTip(title_words(piece))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Qt's: a box, a picture, two words."""
        sizes = current().sizes
        wide = max(sizes.gap * _WIDE, round(sizes.pixels("label") * _WIDE))
        return QSize(wide, sizes.gap * _PICTURE + 2 * sizes.tight)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Qt's: Enter does what Space and the mouse do."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Qt's: ground, box, picture, title."""
        look = current()
        sizes, colors = look.sizes, look.colors
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        edge = "focus" if self.hasFocus() else "accent" if self.isChecked() else "edge"
        width = colors.ring_width if self.hasFocus() else colors.line_width
        painter.setPen(QPen(look.color(edge), width))
        painter.setBrush(look.color("accent_soft" if self.isChecked() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)
        inside = self.rect().adjusted(sizes.tight, sizes.tight, -sizes.tight, -sizes.tight)
        box, picture, title = self._rooms(inside)
        look.icon("done" if self.isChecked() else "circle", "accent" if self.isChecked() else
                  "quiet_words", box.width()).paint(painter, box)  # fmt: skip
        self._paint_picture(painter, picture)
        painter.setPen(look.color("words"))
        painter.setFont(look.font("label"))
        metrics = painter.fontMetrics()
        title.setHeight(2 * metrics.lineSpacing())
        title.moveCenter(QPoint(title.center().x(), inside.center().y()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        flags_of_words = int(flags) | WRAPS | int(Qt.TextFlag.TextDontClip)
        painter.drawText(title, flags_of_words, fitting(metrics, title_words(self.piece), title))
        painter.end()

    def _rooms(self, inside: QRect) -> tuple[QRect, QRect, QRect]:
        """Where box, picture and title stand, from the side where reading begins."""
        sizes = current().sizes
        side, wide = sizes.icon, round(sizes.gap * _PICTURE * 4 / 3)
        box = QRect(inside.left(), inside.center().y() - side // 2, side, side)
        picture = QRect(box.right() + sizes.tight, inside.top(), wide, inside.height())
        title = QRect(inside)
        title.setLeft(picture.right() + sizes.tight)
        if not self.isRightToLeft():
            return box, picture, title
        mirror = inside.left() + inside.right()
        for room in (box, picture, title):
            room.moveLeft(mirror - room.right())
        return box, picture, title

    def _paint_picture(self, painter: QPainter, area: QRect) -> None:
        dots = self.devicePixelRatioF()
        found = self._find(self.piece, round(max(area.width(), area.height()) * dots))
        if isinstance(found, QImage) and not found.isNull():
            size = found.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(area.center())
            painter.drawImage(place, found)
            return
        side = current().sizes.icon
        sign = QRect(0, 0, side, side)
        sign.moveCenter(area.center())
        current().icon(sign_of(self.piece), "quiet_words", side).paint(painter, sign)


class ShowChoice(Card):
    """`show_requested` tells the id of a piece, and whether it is to be shown."""

    show_requested = Signal(str, bool)
    work_requested = Signal()

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._find = find
        self.cards: dict[str, ShowCard] = {}
        self._none = words(self.tr("There is no work from this class yet."), "small", self)
        self.add = button(self.tr("Go to My work"), "quiet", self)
        holder = QWidget(self)
        self._flow = Flow(holder, across=current().sizes.tight, down=current().sizes.tight)
        foot = QWidget(self)
        Flow(foot).addWidget(self.add)
        self.rows.setSpacing(current().sizes.tight)
        self.rows.addWidget(words(self.tr("What will you show?"), "label", self))
        for part in (self._none, holder, foot):
            self.rows.addWidget(part)
        self.add.clicked.connect(self.work_requested)

    def show_pieces(self, pieces: Sequence[WorkSample], shown: Sequence[str]) -> None:
        """Offer these, the ones in `shown` ticked."""
        if list(self.cards) != [piece.id for piece in pieces]:
            self._flow.clear()
            self.cards = {piece.id: self._card(piece) for piece in pieces}
            follow_layout(self)
        for piece in pieces:
            self.cards[piece.id].show_piece(piece)
            self.cards[piece.id].setChecked(piece.id in shown)
        self._none.setVisible(not pieces)
        self.add.setVisible(not pieces)
        self.updateGeometry()

    def update_pictures(self) -> None:
        """Small pictures were made."""
        for card in self.cards.values():
            card.update()

    def _card(self, piece: WorkSample) -> ShowCard:
        made = ShowCard(piece, self._find, self)
        made.clicked.connect(self._on_clicked)
        self._flow.addWidget(made)
        made.show()
        return made

    def _on_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, ShowCard):
            self.show_requested.emit(card.piece.id, card.isChecked())
