"""Between the questions about a piece of work and the session: what a piece shows becomes edits."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ..domain.question import Question, question
from ..domain.stem_pack import Slot
from .answer_edits import begun, put_otherwise
from .session import Session
from .widgets.piece_questions import PieceQuestions


class PieceCaptions(QObject):
    """Walks the questions that the stems ask of every piece."""

    def __init__(
        self, shown: PieceQuestions, session: Session, reader: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shown, self._session, self._reader = shown, session, reader
        self._piece = ""
        self._place = 0
        shown.words_typed.connect(self._on_words)
        shown.form_requested.connect(self._on_form)
        shown.step_requested.connect(self._on_step)

    def show_piece(self, piece: str) -> None:
        """Show what is asked about a piece; another one begins with the first question."""
        if piece != self._piece:
            self._piece, self._place = piece, 0
        self._show()

    def _slots(self) -> tuple[Slot, ...]:
        section = self._session.pack.of_work
        return section.slots if section else ()

    def _question(self) -> Question | None:
        slots, session = self._slots(), self._session
        if not slots:
            return None
        self._place = min(self._place, len(slots) - 1)
        return question(
            session.conference, session.pack, slots[self._place], self._piece, self._reader
        )

    def _show(self) -> None:
        self._shown.show_question(self._question(), self._place, len(self._slots()))

    def _on_step(self, step: int) -> None:
        place = self._place + step
        if 0 <= place < len(self._slots()):
            self._session.leave()
            self._place = place
            self._show()
            self._shown.start_writing()

    def _on_words(self, below: str, words: str) -> None:
        if (shown := self._question()) is not None:
            along = begun(self._session, shown, below)
            self._session.type(f"{shown.path}/{below}", words, along)

    def _on_form(self, form: str) -> None:
        if not self._session.keep():
            return
        if (shown := self._question()) is not None:
            slot = self._slots()[self._place]
            self._session.write(put_otherwise(self._session, slot, shown, form))
            self._shown.start_writing()
