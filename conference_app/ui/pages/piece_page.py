"""One piece of work, large, with what the student says of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ...domain import retouching
from ...domain.records import SchoolClass, WorkSample
from ..models.pieces_model import title_words
from ..theme.look import current
from ..widgets.flow import Flow
from ..widgets.labels import button, press, words
from ..widgets.page_choice import PageChoice
from ..widgets.picture_tools import PictureTools
from ..widgets.piece_picture import PiecePicture
from ..widgets.piece_questions import PieceQuestions
from .long_page import LongPage
from .piece_words import PieceWords

WIDEST = 820


class PiecePage(LongPage):
    """Shows a piece; asks for the one before and after it, and to take it out or save it."""

    back_requested = Signal()
    step_requested = Signal(int)
    removal_requested = Signal()
    saving_requested = Signal()
    picture_wanted = Signal(int, int)
    whole_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None, *, can_write: bool) -> None:
        super().__init__(parent)
        self._can_write = can_write
        self._page = 0
        self._is_box = True
        self.piece: WorkSample | None = None
        self.setAccessibleName(self.tr("One piece of my work"))
        self.back = button(self.tr("All my work"), "quiet", self)
        self.earlier = button(self.tr("Piece before"), "quiet", self)
        self.later = button(self.tr("Next piece"), "quiet", self)
        self._head = words("", "question", self)
        self._place = words("", "small", self)
        self.picture = PiecePicture(self)
        self._link = words("", "body", self)
        self._link.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.pages = PageChoice(self, can_write=can_write)
        self.tools = PictureTools(self)
        self.said = PieceWords(self, can_write=can_write)
        self.questions = PieceQuestions(self, can_write=can_write)
        self.save = button(self.tr("Save as a file"), "quiet", self)
        self.remove = button(self.tr("Take it out"), "quiet", self)
        self._told = words("", "small", self)
        self.put(
            self._row(self.back, self.earlier, self.later), self._head, self.picture,
            self.tools.ending, self._place, self._link, self.pages, self.said, self.questions, self.tools,
            self._row(self.save, self.remove), self._told, widest=WIDEST,
        )  # fmt: skip
        self._connect()

    def _row(self, *parts: QWidget) -> QWidget:
        row = QWidget(self)
        flow = Flow(row, across=current().sizes.tight, down=current().sizes.hair)
        for part in parts:
            flow.addWidget(part)
        return row

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)
        self.save.clicked.connect(self.saving_requested)
        self.remove.clicked.connect(self.removal_requested)
        self.picture.fitted.connect(self._want)
        self.pages.page_requested.connect(self._on_page)
        self.tools.corners_requested.connect(self._begin_corners)
        self.tools.corners_ended.connect(self.end_corners)
        press(self.earlier, "Alt+Left")
        press(self.later, "Alt+Right")
        away = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        away.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        away.activated.connect(self._on_away)

    # Corners

    def _begin_corners(self, is_box: bool) -> None:
        """Let a box or the corners of a sheet be moved; a sheet is told on the whole picture."""
        self._is_box = is_box
        self.tools.show_corners(True)
        self.whole_requested.emit(not is_box)
        self.picture.handles.begin(is_box=is_box)
        self.area.ensureWidgetVisible(self.picture)
        self.area.ensureWidgetVisible(self.tools.ending)

    def end_corners(self, is_done: bool) -> None:
        """Take what the corners mark, or leave the picture as it is."""
        handles, piece = self.picture.handles, self.piece
        if handles.isHidden() or piece is None:
            return
        handles.hide()
        self.tools.show_corners(False)
        self.tools.show_piece(piece)
        (self.tools.cut if self._is_box else self.tools.corners).setFocus()
        self.whole_requested.emit(False)
        if is_done:
            steps = piece.retouching
            after = (retouching.cropped(steps, handles.box) if self._is_box else
                     retouching.squared(steps, handles.corners))  # fmt: skip
            self.tools.steps_requested.emit(after)

    # Showing

    def show_piece(
        self,
        piece: WorkSample,
        classes: Sequence[SchoolClass],
        shelf: Sequence[WorkSample],
        others: Sequence[WorkSample],
    ) -> None:
        """Show a piece of a shelf; an early draft may have become one of the `others`."""
        if self.piece is None or self.piece.id != piece.id:
            self._page = 0
            self._told.hide()
            self.end_corners(False)
            self.area.verticalScrollBar().setValue(0)
        self.piece = piece
        place = [one.id for one in shelf].index(piece.id)
        self._head.setText(title_words(piece))
        self._place.setText(
            self.tr("Piece {place} of {count}").format(place=place + 1, count=len(shelf))
        )
        self.earlier.setEnabled(place > 0)
        self.later.setEnabled(place < len(shelf) - 1)
        self.picture.show_piece(piece)
        self._link.setText(piece.link)
        self._link.setVisible(bool(piece.link))
        self.pages.show_piece(piece)
        self.tools.show_piece(piece)
        self.tools.setVisible(self._can_write and not self.tools.isHidden())
        self.said.show_piece(piece, classes, others)
        self.save.setVisible(bool(piece.file))
        self.remove.setVisible(self._can_write)
        self._want()

    def show_thumb(self, thumb: QImage | str) -> None:
        """Show how the piece looks, now that it is drawn."""
        self.picture.show_thumb(thumb)

    def tell(self, sentence: str) -> None:
        """Say what was done with the piece."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    def _want(self) -> None:
        if self.piece is not None and self.picture.isVisible():
            self.picture_wanted.emit(self.picture.dots(), self._page)

    def _on_away(self) -> None:
        if self.picture.handles.isHidden():
            self.back_requested.emit()
        else:
            self.end_corners(False)

    def _on_page(self, number: int) -> None:
        self._page = number
        self._want()

    def _on_earlier(self) -> None:
        self.step_requested.emit(-1)

    def _on_later(self) -> None:
        self.step_requested.emit(1)
