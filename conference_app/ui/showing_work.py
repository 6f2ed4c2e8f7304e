"""Between a question that pieces of work go with and the session: which of them are shown."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ..domain.path import Stop
from ..domain.records import WorkSample
from .session import Session
from .widgets.show_choice import ShowChoice
from .work.thumbs import Thumbs
from .writing import Writing


class ShowingWork(QObject):
    """Offers the pieces of the class that a question is about; all pieces where it is about none."""

    def __init__(
        self, shown: ShowChoice, session: Session, writing: Writing, thumbs: Thumbs,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._shown, self._session, self._writing = shown, session, writing
        shown.show_requested.connect(self._on_show)
        writing.question_changed.connect(self.refresh)
        session.conference_changed.connect(self.refresh)
        thumbs.made.connect(shown.update_pictures)
        self.refresh()

    def refresh(self) -> None:
        """Show what can be shown with the question at hand."""
        stop = self._writing.stop
        has_work = stop is not None and stop.slot.show_work
        if stop is not None and has_work:
            shown = self._session.conference.answer(stop.slot.id, stop.item).show
            self._shown.show_pieces(self._pieces(stop, shown), shown)
        self._shown.setVisible(has_work)

    def _pieces(self, stop: Stop, shown: tuple[str, ...]) -> list[WorkSample]:
        work = self._session.conference.work
        return [
            piece for piece in work
            if piece.id in shown or not stop.item or piece.school_class == stop.item
        ]  # fmt: skip

    def _on_show(self, piece: str, is_shown: bool) -> None:
        if stop := self._writing.stop:
            self._session.write({f"{stop.path}/show/{piece}": True if is_shown else None})
