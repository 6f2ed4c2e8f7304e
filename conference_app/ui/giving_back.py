"""Between the review page and the binder: its status, a copy for the student."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from ..domain import review
from .background import Background
from .folders import show_file
from .handing_over import give
from .in_turn import InTurn
from .mishaps import refused
from .pages.review_page import ReviewPage
from .reviewing import Reviewing
from .session import Session


class GivingBack(QObject):
    """Writes what the advisor decided, and shows how far the review is."""

    troubled = Signal(str)

    def __init__(
        self,
        page: ReviewPage,
        session: Session,
        reviewing: Reviewing,
        in_turn: InTurn,
        background: Background,
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._session = page, session
        self._reviewing, self._in_turn = reviewing, in_turn
        self._shown = session.path
        self._work = background
        page.files_requested.connect(self._show_files)
        page.folder_requested.connect(self._choose_folder)
        page.next_requested.connect(in_turn.go_on)
        page.status_requested.connect(self._on_status)
        page.unread_requested.connect(reviewing.go_to_unseen)
        session.conference_changed.connect(self._refresh)
        in_turn.moved.connect(self._show_next)
        reviewing.read.connect(self._refresh)
        self._refresh()
        self._show_next()

    def _refresh(self) -> None:
        conference, student = self._session.conference, self._reviewing.student
        counts = review.counts(conference)
        unread = len(self._reviewing.unseen())
        self._page.show_review(student, conference.status, counts, unread)
        self._page.show_file(self._session.path, student)

    def _on_status(self, status: str) -> None:
        self._reviewing.leave()
        if self._session.write({f"{self._session.conference.term}/review/status": status}):
            self._page.offer_next()

    def _show_next(self) -> None:
        self._page.show_next(*self._in_turn.standing())

    # A copy

    def _choose_folder(self) -> None:
        title = self.tr("The folder where {student} finds it").format(
            student=self._reviewing.student
        )
        chosen = QFileDialog.getExistingDirectory(self._page, title, str(self._session.path.parent))
        if not chosen or not self._session.keep():
            return
        if Path(chosen).resolve() == self._session.path.resolve().parent:
            self._page.show_copied(self._session.path)
            return
        self._page.show_copying(True)
        work = partial(give, self._session.path, Path(chosen))
        self._work.run(work, done=self._on_copied, failed=self._on_failed)

    def _on_copied(self, file: Path) -> None:
        self._shown = file
        self._page.show_copied(file)

    def _on_failed(self, error: Exception) -> None:
        self._page.show_copying(False)
        self.troubled.emit(refused(error))

    def _show_files(self) -> None:
        show_file(self._shown)
