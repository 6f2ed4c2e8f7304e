"""Between the page of one piece of work and the session: what is said of it becomes edits."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from ..domain import retouching, shelves
from ..domain.edit import Value
from ..domain.place import work_place
from ..domain.records import WorkSample
from ..domain.retouching import Retouching
from .background import Background, Task
from .mishaps import refused
from .pages.work_page import WorkPage
from .piece_captions import PieceCaptions
from .session import Session
from .work.one_picture import OnePicture


class PieceAtHand(QObject):
    """Keeps one piece in sight until the board is asked for, or until it is gone."""

    troubled = Signal(str)

    def __init__(
        self,
        page: WorkPage,
        session: Session,
        background: Background,
        reader: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._piece_page, self._session = page, page.piece, session
        self._background = background
        self._at = ""
        self._wants_whole = False
        self._wanted = (0, 0)
        self._picture = OnePicture(session, background, self)
        self._picture.made.connect(self._piece_page.show_thumb)
        self._captions = PieceCaptions(page.piece.questions, session, reader, self)
        page.board.piece_requested.connect(self.open)
        shown = self._piece_page
        shown.back_requested.connect(self.shut)
        shown.step_requested.connect(self._on_step)
        shown.removal_requested.connect(self._on_removal)
        shown.saving_requested.connect(self._choose_place)
        shown.picture_wanted.connect(self._on_wanted)
        shown.whole_requested.connect(self._on_whole)
        shown.pages.pages_chosen.connect(self._on_pages)
        shown.tools.steps_requested.connect(self._on_steps)
        shown.said.words_typed.connect(self._on_words)
        shown.said.value_chosen.connect(self._on_value)
        shown.said.left.connect(session.leave)
        session.conference_changed.connect(self._refresh)

    def open(self, piece: str) -> None:
        """Show a piece large."""
        self._at = piece
        self._page.setCurrentWidget(self._piece_page)
        self._refresh()
        self._piece_page.setFocus()

    def shut(self) -> None:
        """Show the board, with the keys at the piece."""
        at, self._at = self._at, ""
        self._session.leave()
        self._page.setCurrentWidget(self._page.board)
        if not self._page.board.reach(at):
            self._page.board.setFocus()

    def _refresh(self) -> None:
        if not self._at:
            return
        conference = self._session.conference
        piece = self._piece()
        if piece is None:
            self.shut()  # It was taken out, here or in another window.
            return
        shelf = self._shelf(piece)
        others = [one for one in shelf if one.id != piece.id]
        self._piece_page.show_piece(piece, conference.classes, shelf, others)
        self._captions.show_piece(piece.id)

    def _piece(self) -> WorkSample | None:
        work = self._session.conference.work
        return next((piece for piece in work if piece.id == self._at), None)

    def _shelf(self, piece: WorkSample) -> tuple[WorkSample, ...]:
        found = shelves.shelves(self._session.conference)
        return next(shelf.pieces for shelf in found if piece in shelf.pieces)

    def _on_step(self, step: int) -> None:
        if (piece := self._piece()) is not None:
            row = self._shelf(piece)
            self._session.leave()
            self._at = row[max(0, min(len(row) - 1, row.index(piece) + step))].id
            self._refresh()

    def _on_wanted(self, longest: int, page: int) -> None:
        self._wanted = longest, page
        piece = self._piece()
        if piece is None or not piece.file:
            return
        if self._wants_whole:
            piece = replace(piece, retouching=retouching.uncropped(piece.retouching))
        self._picture.ask(piece, longest, page)

    def _on_whole(self, wants_whole: bool) -> None:
        self._wants_whole = wants_whole
        self._on_wanted(*self._wanted)

    # Writing

    @property
    def _base(self) -> str:
        return work_place(self._session.conference.term, self._at)

    def _on_words(self, key: str, words: str) -> None:
        self._session.type(f"{self._base}/{key}", words)

    def _on_value(self, key: str, value: Value) -> None:
        self._session.write({f"{self._base}/{key}": value})

    def _on_pages(self, pages: list[int]) -> None:
        self._session.write({f"{self._base}/pages": pages or None})

    def _on_steps(self, steps: Retouching) -> None:
        if (piece := self._piece()) is not None:
            self._session.write(retouching.changes(self._base, piece.retouching, steps))

    def _on_removal(self) -> None:
        self._session.write({f"{self._base}/gone": True})

    # Out of the binder

    def _choose_place(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(
            self._page, self.tr("Where to put the file"), str(Path.home())
        ):
            self.save_in(Path(chosen))

    def save_in(self, folder: Path) -> None:
        """Write what is kept of the piece into a folder; nothing there is overwritten."""
        if (piece := self._piece()) is not None:
            self._background.run(
                partial(_saved, self._session.path, piece, folder),
                done=self._on_saved,
                failed=self._on_failed,
            )

    def _on_saved(self, file: Path) -> None:
        told = self.tr("Done. “{file}” is in “{folder}” now.")
        folder = file.parent.name or str(file.parent)
        self._piece_page.tell(told.format(file=file.name, folder=folder))

    def _on_failed(self, error: Exception) -> None:
        self.troubled.emit(refused(error))


def _saved(path: Path, piece: WorkSample, folder: Path, _: Task) -> Path:
    from ..portfolio.taking_out import taken_out
    from ..storage.device import this_device
    from ..storage.reaching import opened

    with opened(path, this_device(), write=False, carries=False) as file:
        return taken_out(file, piece, folder)
