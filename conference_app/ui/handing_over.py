"""Between the advisor's page and the files: the binder goes to a folder, and comes back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from ..storage import handing
from ..storage.device import this_device
from ..storage.reaching import opened
from .background import Background, Task
from .folders import show_file
from .mishaps import refused
from .pages.hand_over_page import HandOverPage
from .session import Session
from .taking_back import TakingBack


class HandingOver(QObject):
    """Gives and takes copies off the GUI thread; the page tells what came of it."""

    folder_chosen = Signal(str)
    troubled = Signal(str)
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
        self._given: Path | None = None
        self._work = background
        self._taking = TakingBack(session, background, self)
        self._taking.taken.connect(self._on_taken)
        self._taking.refused.connect(self._on_refused)
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
        self._given = file
        self._handed_to = str(file.parent)
        self._page.show_busy(False)
        self._refresh()
        self._page.show_given(file)
        self.folder_chosen.emit(self._handed_to)

    def _show_files(self) -> None:
        if self._given is not None:
            show_file(self._given)

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
        if self._taking.take(source):
            self._page.show_busy(True)

    def _on_taken(self, news: str, place: str) -> None:
        self._page.show_busy(False)
        if place:
            self._is_given = False
            self._refresh()
        self._page.show_news(news, place)

    def _on_failed(self, error: Exception) -> None:
        self._on_refused(refused(error))

    def _on_refused(self, sentence: str) -> None:
        self._page.show_busy(False)
        self.troubled.emit(sentence)


def give(path: Path, folder: Path, _: Task) -> Path:
    """Put a copy of a binder into a folder, for the worker; returns the file there."""
    with opened(path, this_device(), write=False, carries=False) as file:
        return handing.hand_in(file, folder)
