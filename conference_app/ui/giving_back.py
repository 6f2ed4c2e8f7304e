"""Between the review page and the binder: its status, a copy for the student, the next binder."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from ..domain import review
from ..domain.refusal import Refusal
from ..storage.library import find_binders
from .background import Background
from .handing_over import give
from .pages.review_page import ReviewPage
from .reviewing import Reviewing
from .session import Session


class GivingBack(QObject):
    """Writes what the advisor decided, and finds the binder that comes after this one by name."""

    binder_requested = Signal(object)
    troubled = Signal(str)

    def __init__(
        self,
        page: ReviewPage,
        session: Session,
        reviewing: Reviewing,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._session, self._reviewing = page, session, reviewing
        self._shown = self._tried = session.path
        self._work = background
        page.files_requested.connect(self._show_files)
        page.folder_requested.connect(self._choose_folder)
        page.next_requested.connect(self.go_to_next_binder)
        page.status_requested.connect(self._on_status)
        page.unread_requested.connect(reviewing.go_to_unseen)
        session.conference_changed.connect(self._refresh)
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

    # The next one

    def _show_next(self) -> None:
        binders = find_binders(self._session.path.parent)
        names = [path.name for path in binders]
        own = self._session.path.name
        number = names.index(own) + 1 if own in names else 0
        following = self._following(binders)
        self._page.show_next(number, len(names), following.stem if following else "")

    def _following(self, binders: list[Path]) -> Path | None:
        """The next one by name after the one that was tried last: one that is damaged is passed."""
        names = [path.name for path in binders]
        place = names.index(self._tried.name) + 1 if self._tried.name in names else len(names)
        return next(iter(binders[place:]), None)

    def go_to_next_binder(self) -> None:
        """Ask for the next binder in the folder; what is typed here is kept."""
        following = self._following(find_binders(self._session.path.parent))
        if following is not None:
            self._reviewing.leave()
            self._tried = following
            self._show_next()
            self.binder_requested.emit(following)

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
        if not isinstance(error, Refusal):
            raise error
        self.troubled.emit(" ".join(error.sentences))

    def _show_files(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._shown.parent)))
