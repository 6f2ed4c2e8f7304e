"""Between the board of *My work* and the session: what is moved and taken out becomes edits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from ..domain import shelves
from ..domain.place import work_place
from ..domain.shelves import Shelf
from .pages.work_board import WorkBoard
from .session import Session


class BoardOfWork(QObject):
    """Shows the shelves of a conference while the page is in sight, and writes what is asked for."""

    def __init__(self, page: WorkBoard, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page, self._session = page, session
        self._is_stale = False
        page.move_requested.connect(self._on_move)
        page.step_requested.connect(self._on_step)
        page.shelf_requested.connect(self._on_shelf)
        page.removal_requested.connect(self._on_removal)
        session.conference_changed.connect(self._on_change)
        page.installEventFilter(self)
        self.refresh()

    def _on_change(self) -> None:
        if self._page.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Qt's: the page comes into sight."""
        if event.type() == QEvent.Type.Show and self._is_stale:
            self.refresh()
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Show what the binder holds now."""
        self._is_stale = False
        self._page.show_shelves(self._shelves())

    def _shelves(self) -> tuple[Shelf, ...]:
        return shelves.shelves(self._session.conference)

    def _shelf_of(self, piece: str) -> Shelf | None:
        return next((s for s in self._shelves() if any(p.id == piece for p in s.pieces)), None)

    def _on_move(self, pieces: list[str], school_class: str, place: int) -> None:
        session = self._session
        session.keep()
        values = shelves.moved(session.binder, session.conference, pieces, school_class, place)
        if session.write(values):
            self._page.reach(pieces[0], pieces)

    def _on_step(self, pieces: list[str], step: int) -> None:
        shelf = self._shelf_of(pieces[0])
        if shelf is None:
            return
        row = [piece.id for piece in shelf.pieces]
        place = row.index(pieces[0]) + step
        if 0 <= place <= len(row) - len(pieces):
            self._on_move(pieces, shelf.key, place)

    def _on_shelf(self, pieces: list[str], step: int) -> None:
        """To the end of the shelf above or below."""
        shelf, shown = self._shelf_of(pieces[0]), self._shelves()
        place = shown.index(shelf) + step if shelf else -1
        if 0 <= place < len(shown):
            self._on_move(pieces, shown[place].key, len(shown[place].pieces))

    def _on_removal(self, pieces: list[str]) -> None:
        shelf = self._shelf_of(pieces[0])
        row = [piece.id for piece in shelf.pieces] if shelf else []
        near = (
            [piece for piece in row[row.index(pieces[0]) :] if piece not in pieces] if row else []
        )
        near += [piece for piece in reversed(row) if piece not in pieces]
        term = self._session.conference.term
        self._session.write({f"{work_place(term, piece)}/gone": True for piece in pieces})
        if near:
            self._page.reach(near[0])
