"""Between the advisor's page and the files: the binder goes to a folder, and comes back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from ..domain import review
from ..domain.conference import Conference
from ..domain.refusal import Refusal
from ..storage import handing, neighbours
from ..storage.binder_file import BinderFile
from ..storage.device import this_device
from .background import Background, Task
from .pages.hand_over_page import HandOverPage
from .review_words import news_words
from .session import Session

COPIES = "copies"


class HandingOver(QObject):
    """Gives and takes copies off the GUI thread; what came in is then seen by the session."""

    folder_chosen = Signal(str)
    troubled = Signal(str)
    offered = Signal(str, str, str)
    told = Signal(str)
    place_requested = Signal(str)

    def __init__(
        self,
        page: HandOverPage,
        session: Session,
        background: Background,
        handed_to: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._session = page, session
        self._handed_to = handed_to
        self._is_given = False
        self._before: Conference = session.conference
        self._copies: list[Path] = []
        self._work = background
        page.again_requested.connect(self._on_again)
        page.file_requested.connect(self._choose_file)
        page.files_requested.connect(self._show_files)
        page.folder_requested.connect(self._choose_folder)
        page.look_requested.connect(self._on_look)
        page.place_requested.connect(self.place_requested)
        session.conference_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        conference = self._session.conference
        if self._is_given and conference.status == "returned":
            conference = replace(conference, status="handed-in")  # Given again since it came back.
        self._page.show_review(conference, self._handed_to)

    # Giving

    def _choose_folder(self) -> None:
        start = self._handed_to or str(Path.home())
        title = self.tr("The folder that your advisor reads")
        if chosen := QFileDialog.getExistingDirectory(self._page, title, start):
            self.hand_over(Path(chosen))

    def _on_again(self) -> None:
        self.hand_over(Path(self._handed_to))

    def hand_over(self, folder: Path) -> None:
        """Put a copy of the binder into a folder."""
        if self._session.keep():
            self._page.show_busy(True)
            work = partial(give, self._session.path, folder)
            self._work.run(work, done=self._on_given, failed=self._on_failed)

    def _on_given(self, file: Path) -> None:
        self._is_given = True
        self._handed_to = str(file.parent)
        self._page.show_busy(False)
        self._refresh()
        self._page.show_given(file)
        self.folder_chosen.emit(self._handed_to)

    def _show_files(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._handed_to))

    # Taking back

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._page,
            self.tr("The file that came back"),
            self._handed_to or str(Path.home()),
            self.tr("Binders (*.binder);;All files (*)"),
        )
        if chosen:
            self.take(Path(chosen))

    def _on_look(self) -> None:
        self.take(Path(self._handed_to))

    def take(self, source: Path) -> None:
        """Take in a file, or what lies in a folder, and tell what is new."""
        if self._session.keep():
            self._before = self._session.conference
            self._page.show_busy(True)
            work = partial(_take, self._session.path, (source,))
            self._work.run(work, done=self._on_taken, failed=self._on_failed)

    def _on_taken(self, forks: int) -> None:
        self._page.show_busy(False)
        sentence, place = self._news(forks)
        if place:
            self._is_given = False
            self._refresh()
        self._page.show_news(sentence, place)

    def _news(self, forks: int) -> tuple[str, str]:
        """What is new, in words, and where the first comment is."""
        self._session.look()
        conference = self._session.conference
        news = review.news(self._before, conference)
        said = news_words(news, conference)
        if forks:
            said += " " + self.tr("Some answers have two versions now: choose the one you like.")
        first = next(iter(news.comments), None)
        return said, f"{conference.term}/{first.on}" if first else ""

    def _on_failed(self, error: Exception) -> None:
        self._page.show_busy(False)
        if not isinstance(error, Refusal):
            raise error
        self.troubled.emit(" ".join(error.sentences))

    # Copies beside the binder

    def look_for_copies(self) -> None:
        """See whether synchronising left another copy beside the binder, and offer its words."""
        work = partial(_copies, self._session.path)
        self._work.run(work, done=self._on_copies, failed=self._on_failed)

    def _on_copies(self, copies: list[Path]) -> None:
        self._copies = copies
        if not copies:
            return
        sentence = self.tr(
            "There is another copy of your binder: {name}. Put its words into this one?"
        )
        names = ", ".join(copy.name for copy in copies)
        self.offered.emit(sentence.format(name=names), self.tr("Put its words in"), COPIES)

    def take_copies(self) -> None:
        """Put the words of the copies that were found into the binder; the copies stay."""
        if self._session.keep():
            self._before = self._session.conference
            work = partial(_take, self._session.path, tuple(self._copies))
            self._work.run(work, done=self._on_copies_taken, failed=self._on_failed)

    def _on_copies_taken(self, forks: int) -> None:
        sentence, _ = self._news(forks)
        self.told.emit(sentence)


# On the worker, with connections of its own


def give(path: Path, folder: Path, _: Task) -> Path:
    """Put a copy of a binder into a folder; returns the file there."""
    with BinderFile.open(path, this_device(), write=False) as file:
        return handing.hand_in(file, folder)


def _take(path: Path, sources: tuple[Path, ...], _: Task) -> int:
    """Take copies in; how many places have two versions now."""
    with BinderFile.open(path, this_device()) as file:
        forks = [len(handing.take_back(file, source).forks) for source in sources]
    return forks[-1] if forks else 0


def _copies(path: Path, _: Task) -> list[Path]:
    return neighbours.conflicted_copies(path, this_device())
