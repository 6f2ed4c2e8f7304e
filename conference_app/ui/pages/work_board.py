"""The board of *My work*: a shelf for each class, with the pieces on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.shelves import Shelf
from ..theme.look import current
from ..widgets.labels import words
from ..widgets.sign import Sign, sign_card
from ..widgets.tab_order import follow_layout
from ..widgets.work_shelf import WorkShelf
from ..work.given import could_be, given
from ..work.thumbs import Thumbs
from .long_page import WITHOUT_END, LongPage
from .work_doors import WorkDoors


class WorkBoard(LongPage):
    """Shows shelves, and asks to add, open, move and take out. Whatever is dropped or pasted anywhere
    on it is work; an advisor looks at it only.
    """

    work_given = Signal(object, str)
    piece_requested = Signal(str)
    removal_requested = Signal(list)
    move_requested = Signal(list, str, int)
    step_requested = Signal(list, int)
    shelf_requested = Signal(list, int)

    def __init__(self, thumbs: Thumbs, parent: QWidget | None = None, *, can_write: bool) -> None:
        super().__init__(parent)
        self._thumbs, self._can_write = thumbs, can_write
        self.shelves: dict[str, WorkShelf] = {}
        self.setAccessibleName(self.tr("My work"))
        self._title = words(self.tr("My work"), "title", self)
        self.doors = WorkDoors(self)
        self._empty = self._empty_card()
        self._how = words(self.tr(
            "Drag a piece to another place, or move it with Alt and the arrow keys. Enter shows it "
            "large; Delete takes it out."), "small", self)  # fmt: skip
        self._shelves = QWidget(self)
        self._rows = QVBoxLayout(self._shelves)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(current().sizes.gap)
        parts = (self._title, self.doors, self._empty, self._shelves, self._how)
        self.put(*parts, widest=WITHOUT_END)
        self.doors.setVisible(can_write)
        self.doors.work_given.connect(self.work_given)
        self.setAcceptDrops(can_write)
        if can_write:
            paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
            paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            paste.activated.connect(self.paste)
        thumbs.made.connect(self._on_made)

    def _empty_card(self) -> QWidget:
        head = self.tr("Gather your work here.") if self._can_write else self.tr("No work yet.")
        told = self.tr(
            "Photos, pages, slides, a link: drop them on this page, paste them, or press “Add work”. "
            "Something that cannot be a file, like a dance or a model, you can show live."
        )
        said = [words(head, "question")] + ([words(told)] if self._can_write else [])
        return sign_card(Sign("picture", "accent", times=1.5), *said, parent=self)

    # Showing

    def show_shelves(self, shelves: Sequence[Shelf]) -> None:
        """Show these; the keys stay at the piece where they are."""
        has_pieces = any(shelf.pieces for shelf in shelves)
        self._empty.setVisible(not has_pieces)
        self._how.setVisible(has_pieces and self._can_write)
        self._shelves.setVisible(has_pieces)
        before = list(self.shelves)
        wanted = {shelf.key for shelf in shelves if self._can_write or shelf.pieces}
        for key in [key for key in self.shelves if key not in wanted]:
            self._take_down(self.shelves.pop(key))
        shown = [shelf for shelf in shelves if shelf.key in wanted]
        for place, shelf in enumerate(shown):
            made = self.shelves.get(shelf.key) or self._put_up(shelf.key)
            if self._rows.indexOf(made) != place:
                self._rows.insertWidget(place, made)
            made.show_shelf(shelf)
        self.shelves = {shelf.key: self.shelves[shelf.key] for shelf in shown}
        if list(self.shelves) != before:
            follow_layout(self)

    def _put_up(self, key: str) -> WorkShelf:
        made = WorkShelf(key, self._thumbs.find, self._shelves, can_write=self._can_write)
        made.work_given.connect(self.work_given)
        made.move_requested.connect(self.move_requested)
        grid = made.grid
        grid.piece_requested.connect(self.piece_requested)
        grid.removal_requested.connect(self.removal_requested)
        grid.step_requested.connect(self.step_requested)
        grid.shelf_requested.connect(self.shelf_requested)
        grid.reached.connect(self._on_reached)
        self.shelves[key] = made
        made.show()
        return made

    def _take_down(self, shelf: WorkShelf) -> None:
        if shelf.grid.hasFocus():
            self.area.setFocus()
        self._rows.removeWidget(shelf)
        shelf.hide()
        shelf.deleteLater()

    def reach(self, piece: str, chosen: Sequence[str] = ()) -> bool:
        """Put the keys at a piece; False if it is on no shelf."""
        for shelf in self.shelves.values():
            if piece in shelf.pieces:
                shelf.grid.clearSelection()
                shelf.grid.choose(chosen or (piece,), piece)
                shelf.grid.setFocus()
                return True
        return False

    def _on_reached(self, area: QRect) -> None:
        grid = self.sender()
        inner = self.area.widget()
        if isinstance(grid, QWidget) and inner is not None:
            at = grid.mapTo(inner, QPoint()) + area.center()
            half = area.height() // 2 + current().sizes.gap
            self.area.ensureVisible(at.x(), at.y(), 0, half)

    def _on_made(self) -> None:
        for shelf in self.shelves.values():
            shelf.grid.viewport().update()

    # What is dropped and pasted

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Qt's: whether it may be dropped here."""
        if could_be(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Qt's: here it is."""
        if (found := given(event.mimeData())) is not None:
            event.acceptProposedAction()
            self.work_given.emit(found, "")

    def paste(self) -> None:
        """Take what the clipboard holds, if it can be work."""
        if (found := given(QGuiApplication.clipboard().mimeData())) is not None:
            self.work_given.emit(found, "")
