"""The pieces of one shelf side by side, as high as they need; the page around them scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ...domain.records import WorkSample
from ..models.pieces_model import PIECE, Index, PiecesModel
from ..theme.look import current
from .piece_drawn import Find, PieceDrawn

_PADDING = 3
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_SHELVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PieceGrid(QListView):
    """Enter opens a piece, Delete takes out what is chosen, Alt and an arrow move it.

    `step_requested` tells how many places further, `shelf_requested` how many shelves.
    """

    piece_requested = Signal(str)
    removal_requested = Signal(list)
    step_requested = Signal(list, int)
    shelf_requested = Signal(list, int)
    reached = Signal(QRect)

    def __init__(self, find: Find, parent: QWidget | None = None, *, can_write: bool) -> None:
        super().__init__(parent)
        self._model = PiecesModel()
        self._can_write = can_write
        self._mark = -1
        self.setModel(self._model)
        self.setItemDelegate(PieceDrawn(find, self))
        self.setProperty("role", "path")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(can_write)
        self.setAcceptDrops(False)  # The shelf takes what is dropped, on its name too.
        self.viewport().setAcceptDrops(False)
        self.activated.connect(self._on_activated)

    def show_pieces(self, pieces: Sequence[WorkSample]) -> None:
        """Show these; the pieces that were chosen stay so, and the keys stay where they were."""
        at, chosen = self.at(), self.chosen()
        if self._model.show_pieces(pieces):
            self.choose(chosen, at)
            self.fit()

    def at(self) -> str:
        """The piece where the keys are; none if they are nowhere."""
        piece = self.currentIndex().data(PIECE)
        return piece.id if isinstance(piece, WorkSample) else ""

    def chosen(self) -> list[str]:
        """The pieces that are chosen, in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self._model.pieces[row].id for row in rows if row < len(self._model.pieces)]

    def choose(self, pieces: Sequence[str], at: str = "") -> None:
        """Choose pieces, as far as they are here, with the keys at one of them."""
        selection = self.selectionModel()
        current_row = self._model.row_of(at)
        if current_row >= 0:
            index = self._model.index(current_row)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        for row in map(self._model.row_of, pieces):
            if row >= 0:
                selection.select(self._model.index(row), QItemSelectionModel.SelectionFlag.Select)

    # Room

    def fit(self) -> None:
        """Be as high as all rows of pieces are."""
        size = PieceDrawn.size()
        self.setGridSize(size)
        around = 2 * (current().colors.ring_width + _PADDING)
        across = max(1, (self.viewport().width() - 1) // size.width())
        rows = -(-len(self._model.pieces) // across)
        self.setFixedHeight(max(rows, 1) * size.height() + around)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Qt's: another width has room for more or fewer in a row."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt's: other letters below need other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.fit()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Qt's: open, take out, move; the rest is Qt's own."""
        key, chosen = Qt.Key(event.key()), self.chosen() or [self.at()]
        if not chosen[0]:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.piece_requested.emit(self.at() or chosen[0])
        elif self._can_write and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_requested.emit(chosen)
        elif self._can_write and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(key, chosen, event)
        else:
            super().keyPressEvent(event)

    def _move(self, key: Qt.Key, chosen: list[str], event: QKeyEvent) -> None:
        if key in _STEPS:
            self.step_requested.emit(chosen, _STEPS[key] * (-1 if self.isRightToLeft() else 1))
        elif key in _SHELVES:
            self.shelf_requested.emit(chosen, _SHELVES[key])
        else:
            super().keyPressEvent(event)

    def currentChanged(self, now: Index, before: Index) -> None:  # noqa: N802
        """Qt's: the piece where the keys are comes into sight."""
        super().currentChanged(now, before)
        if now.isValid() and self.hasFocus():
            self.reached.emit(self.visualRect(now))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Qt's: the keys are at a piece, and never at none."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0))
        self.reached.emit(self.visualRect(self.currentIndex()))

    def _on_activated(self, index: QModelIndex) -> None:
        piece = index.data(PIECE)
        if isinstance(piece, WorkSample):
            self.piece_requested.emit(piece.id)

    # Drops, as the shelf asks

    def place_at(self, at: QPoint) -> int:
        """Before how many pieces a point lies, in the order of reading."""
        is_rtl = self.isRightToLeft()
        for row in range(self._model.rowCount()):
            area = self.visualRect(self._model.index(row))
            middle = area.center().x()
            is_before = at.x() > middle if is_rtl else at.x() < middle
            if at.y() < area.top() or (at.y() <= area.bottom() and is_before):
                return row
        return self._model.rowCount()

    def mark(self, place: int) -> None:
        """Show where something would be dropped; -1 for nowhere."""
        if place != self._mark:
            self._mark = place
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Qt's: the pieces, and a bar where something would be dropped."""
        super().paintEvent(event)
        count = self._model.rowCount()
        if self._mark < 0 or not count:
            return
        area = self.visualRect(self._model.index(min(self._mark, count - 1)))
        is_after = (self._mark >= count) != self.isRightToLeft()
        x = area.right() if is_after else area.left()
        painter = QPainter(self.viewport())
        pen = QPen(current().color("accent"), 4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(x, area.top() + 6, x, area.bottom() - 6)
        painter.end()
