"""What the window shows while no binder is open, and the work behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ..domain.refusal import Refusal
from ..storage.device import this_device
from ..storage.preferences import Preferences
from . import dressing
from .background import Background, Task
from .pages.start_page import StartPage

if TYPE_CHECKING:
    from ..advisory.progress import Progress

    Found = dict[str, Progress | Refusal | None]


class Entrance(QStackedWidget):
    """The start page. Binders are read in the background."""

    binder_requested = Signal(object)
    review_requested = Signal(object)
    preferences_requested = Signal(object)
    troubled = Signal(str)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._preferences = Preferences()
        self.page = StartPage(self)
        self.addWidget(self.page)
        self.page.binder_requested.connect(self.binder_requested)
        self.page.review_requested.connect(self.review_requested)
        self.page.preferences_requested.connect(self._prefer)
        self.page.sample_requested.connect(self._write_sample)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the start page as somebody likes it, with the binders that are remembered."""
        self._preferences = preferences
        self.page.show_preferences(preferences)
        self.setCurrentWidget(self.page)
        if preferences.recent:
            self._background.run(
                _Reading(preferences.recent).read,
                done=self._on_read,
                failed=self._on_failed,
                key="recent",
            )

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Qt's: the focus belongs to the page in sight."""
        self.currentWidget().setFocus(event.reason())

    def _prefer(self, preferences: Preferences) -> None:
        self.preferences_requested.emit(preferences)
        self.show_preferences(preferences)

    def _on_read(self, found: Found) -> None:
        for name, progress in found.items():
            self.page.show_progress(Path(name), progress)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Refusal):
            self.troubled.emit(" ".join(error.sentences))
        else:
            raise error

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

        board, device = Board(), this_device()
        for name in self._names:
            if task.is_cancelled:
                return
            path = Path(name)
            yield name, progress(path, device, board) if path.exists() else None


class _Sample:
    """Writes a sample, away from the window."""

    def __init__(self, reader: str) -> None:
        self._reader = reader

    def write(self, task: Task) -> Path:
        """The path of a fresh sample."""
        from ..storage.samples import write_sample

        return write_sample(this_device(), self._reader)
