"""A shelf of the board: the name of a class, how many pieces, and the pieces."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...domain.shelves import Shelf
from ..models.pieces_model import DRAGGED
from ..theme.look import current
from ..work.given import could_be, given
from .labels import set_tone, words
from .piece_drawn import Find
from .piece_grid import PieceGrid


class WorkShelf(QFrame):
    """Takes what is dropped on it: files, links and pictures as new work, pieces to their new place."""

    work_given = Signal(object, str)
    move_requested = Signal(list, str, int)

    def __init__(
        self, key: str, find: Find, parent: QWidget | None = None, *, can_write: bool
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.pieces: Sequence[str] = ()
        self._title = words("", "label", self)
        self._none = words("", "small", self)
        self.grid = PieceGrid(find, self, can_write=can_write)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current().sizes.hair)
        for part in (self._title, self._none, self.grid):
            rows.addWidget(part)
        self.setAcceptDrops(can_write)

    def show_shelf(self, shelf: Shelf) -> None:
        """Show the pieces of a class."""
        self.pieces = [piece.id for piece in shelf.pieces]
        name = shelf.name or (self.tr("A class without a name") if shelf.key else "")
        name = name or self.tr("No class yet")
        count = len(shelf.pieces)
        told = self.tr("%n piece(s)", None, count) if count else ""
        self._title.setText(f"{name} · {told}" if told else name)
        self._none.setText(self.tr("Nothing here yet."))
        self._none.setVisible(not count)
        self.grid.setVisible(bool(count))
        self.grid.setAccessibleName(self.tr("{name}, {count}").format(name=name, count=told))
        self.grid.show_pieces(shelf.pieces)

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Qt's: whether it may be dropped here."""
        carried = event.mimeData()
        if carried.hasFormat(DRAGGED) or could_be(carried):
            event.acceptProposedAction()
            set_tone(self._title, "accent")

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Qt's: where it would come to stand."""
        event.acceptProposedAction()
        is_own = event.mimeData().hasFormat(DRAGGED)
        self.grid.mark(self._place(event.position().toPoint()) if is_own else -1)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """Qt's: it went elsewhere."""
        super().dragLeaveEvent(event)
        self._calm()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Qt's: here it is."""
        self._calm()
        carried = event.mimeData()
        event.acceptProposedAction()
        if carried.hasFormat(DRAGGED):
            pieces = bytes(carried.data(DRAGGED).data()).decode().split("\n")
            place = self._place(event.position().toPoint())
            before = self.pieces[:place]
            place -= sum(piece in pieces for piece in before)
            self.move_requested.emit(pieces, self.key, place)
        elif (found := given(carried)) is not None:
            self.work_given.emit(found, self.key)

    def _place(self, at: QPoint) -> int:
        if not self.grid.isVisible() or at.y() < self.grid.y():
            return 0
        return self.grid.place_at(self.grid.viewport().mapFrom(self, at))

    def _calm(self) -> None:
        self.grid.mark(-1)
        set_tone(self._title, "")
