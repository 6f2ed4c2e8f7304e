"""What the window shows while no binder is open, and the work behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from ..domain.language import closest
from ..domain.refusal import Refusal
from ..storage.device import this_device
from ..storage.filenames import from_home
from ..storage.preferences import Preferences
from . import dressing
from .background import Background, Task
from .mishaps import refused
from .pages.start_page import StartPage

if TYPE_CHECKING:
    from ..advisory.progress import Progress
    from ..domain.beginning import Beginning
    from .pages.setup_page import SetupPage

    Found = dict[str, Progress | Refusal | None]


class Entrance(QStackedWidget):
    """The start page, and the one where a binder begins. Files are read and made in the background."""

    binder_requested = Signal(object)
    review_requested = Signal(object)
    preferences_requested = Signal(object)
    looks_requested = Signal()
    troubled = Signal(str)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._preferences = Preferences()
        self.page = StartPage(self)
        self.setup: SetupPage | None = None
        self._folder = Path()
        self.addWidget(self.page)
        self.page.binder_requested.connect(self.binder_requested)
        self.page.review_requested.connect(self.review_requested)
        self.page.preferences_requested.connect(self._prefer)
        self.page.sample_requested.connect(self._write_sample)
        self.page.start_requested.connect(self.show_setup)
        self.page.looks_requested.connect(self.looks_requested)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the start page as somebody likes it, with the binders that are remembered."""
        self._preferences = preferences
        self.page.show_preferences(preferences)
        self.show_start()
        if preferences.recent:
            self._background.run(
                _Reading(preferences.recent).read,
                done=self._on_read,
                failed=self._on_failed,
                key="recent",
            )

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Qt's: the focus belongs to the page in sight."""
        if page := self.currentWidget():
            page.setFocus(event.reason())

    def _prefer(self, preferences: Preferences) -> None:
        self.preferences_requested.emit(preferences)
        self.show_preferences(preferences)

    def _on_read(self, found: Found) -> None:
        for name, progress in found.items():
            self.page.show_progress(Path(name), progress)

    def _on_failed(self, error: Exception) -> None:
        self.troubled.emit(refused(error))

    # A new binder

    def show_start(self) -> None:
        """Show the start page."""
        self.setCurrentWidget(self.page)
        self.page.setFocus()

    def show_setup(self) -> None:
        """Show the page where a binder begins; what was told there before still stands."""
        if self.setup is None:
            self.setup = self._setup()
        self._show_folder(self._preferences.folder)
        self.setCurrentWidget(self.setup)
        self.setup.setFocus()

    def _setup(self) -> SetupPage:
        from .pages.setup_page import SetupPage

        made = SetupPage(self)
        made.back_requested.connect(self.show_start)
        made.folder_requested.connect(self._choose_folder)
        made.binder_requested.connect(self._begin)
        self.addWidget(made)
        work = _Packs(dressing.reader(self._preferences)).read
        self._background.run(work, done=made.show_packs, failed=self._on_failed, key="packs")
        return made

    def _show_folder(self, chosen: str, *, is_asked: bool = False) -> None:
        from ..storage.preferences import documents_folder

        self._folder = Path(chosen) if chosen else documents_folder()
        if self.setup is not None:
            self.setup.show_folder(
                from_home(self._folder) if is_asked or not self._preferences.folder else ""
            )

    def _choose_folder(self) -> None:
        title = self.tr("Where your binder is kept")
        if name := QFileDialog.getExistingDirectory(self, title, str(self._folder.parent)):
            self._show_folder(name, is_asked=True)

    def _begin(self) -> None:
        if self.setup is None:
            return
        self.setup.show_busy(True)
        work = _Beginning(self.setup.beginning, self._folder).write
        self._background.run(work, done=self._on_begun, failed=self._on_not_begun, key="begin")

    def _on_begun(self, path: Path) -> None:
        if self.setup is not None:
            self.removeWidget(self.setup)
            self.setup.deleteLater()
            self.setup = None
        self.preferences_requested.emit(replace(self._preferences, folder=str(path.parent)))
        self.binder_requested.emit(path)

    def _on_not_begun(self, error: Exception) -> None:
        if self.setup is not None:
            self.setup.show_busy(False)
            self._show_folder(str(self._folder), is_asked=True)
        self._on_failed(error)

    # A sample

    def _write_sample(self) -> None:
        reader = dressing.reader(self._preferences)
        self.page.sample.setEnabled(False)
        self._background.run(
            _Sample(reader).write, done=self._on_sample, failed=self._on_no_sample, key="sample"
        )

    def _on_sample(self, path: Path) -> None:
        self.page.sample.setEnabled(True)
        self.binder_requested.emit(path)

    def _on_no_sample(self, error: Exception) -> None:
        self.page.sample.setEnabled(True)
        if isinstance(error, OSError):
            self.troubled.emit(
                self.tr("The sample could not be written: {why}. Make room on the disk.").format(
                    why=error.strerror
                )
            )
        else:
            self._on_failed(error)


class _Reading:
    """Reads how far binders are, away from the window."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names

    def read(self, task: Task) -> Found:
        """By the path of each binder: its progress, a refusal, or None where it is gone."""
        return dict(self._each(task))

    def _each(self, task: Task) -> Iterator[tuple[str, Progress | Refusal | None]]:
        from ..advisory.board import Board
        from ..advisory.progress import progress
        from ..storage.reaching import is_there

        board, device = Board(), this_device()
        for name in self._names:
            if task.is_cancelled:
                return
            path = Path(name)
            yield name, progress(path, device, board) if is_there(path) else None


class _Packs:
    """Finds the stems that ship, away from the window."""

    def __init__(self, reader: str) -> None:
        self._reader = reader

    def read(self, task: Task) -> list[tuple[str, str]]:
        """The id of each, with its title for a reader, the easiest first."""
        from ..domain.beginning import PACKS
        from ..storage import stem_packs

        packs = (stem_packs.find(name) for name in PACKS)
        return [(pack.id, pack.words(pack.title, closest(self._reader, pack.languages) or "")[0])
                for pack in packs]  # fmt: skip


class _Beginning:
    """Makes a new binder, away from the window."""

    def __init__(self, beginning: Beginning, folder: Path) -> None:
        self._beginning, self._folder = beginning, folder

    def write(self, task: Task) -> Path:
        """The path of the new binder."""
        from ..storage.starting import begin

        return begin(self._folder, this_device(), self._beginning)


class _Sample:
    """Writes a sample, away from the window."""

    def __init__(self, reader: str) -> None:
        self._reader = reader

    def write(self, task: Task) -> Path:
        """The path of a fresh sample."""
        from ..storage.samples import write_sample

        return write_sample(this_device(), self._reader)
