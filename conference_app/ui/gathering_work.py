"""Between the doors of *My work* and the binder: gestures are taken in one after the other."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from .background import Background
from .mishaps import refused
from .pages.work_board import WorkBoard
from .session import Session
from .work.given import Given
from .work.taking_in import Gesture, Taken, take_again, take_in


class GatheringWork(QObject):
    """Has a worker of its own, so that pages and small pictures are drawn meanwhile."""

    troubled = Signal(str)
    added = Signal(list)

    def __init__(self, page: WorkBoard, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page, self._doors, self._session = page, page.doors, session
        self._background = Background(self)
        self._waiting: list[Gesture] = []
        self._told: Taken | None = None
        self._is_busy = False
        self._stop = Event()
        # What is under way ends with the desk: nobody would hear of it.
        self._over = Event()
        self.destroyed.connect(self._over.set)
        page.work_given.connect(self.take)
        self._doors.files_requested.connect(self._choose_files)
        self._doors.folder_requested.connect(self._choose_folder)
        self._doors.stop_requested.connect(self.stop)
        self._doors.again_requested.connect(self._on_again)

    def _choose_files(self) -> None:
        title = self.tr("Your work: you can choose many at once")
        chosen, _ = QFileDialog.getOpenFileNames(self._page, title, _pictures())
        if chosen:
            self.take(Given(tuple(map(Path, chosen))), "")

    def _choose_folder(self) -> None:
        title = self.tr("A folder with your work")
        if chosen := QFileDialog.getExistingDirectory(self._page, title, _pictures()):
            self.take(Given((Path(chosen),)), "")

    def take(self, given: Given, school_class: str) -> None:
        """Take what was given onto the shelf of a class; all of it is one thing to undo."""
        name = self.tr("Pasted picture")
        self._begin(Gesture(given, school_class, picture_name=name))

    def _begin(self, gesture: Gesture) -> None:
        if self._is_busy:
            self._waiting.append(gesture)
        elif self._session.keep():
            self._is_busy, self._stop = True, Event()
            self._doors.show_begun()
            path, term = self._session.path, self._session.conference.term
            self._background.run(
                partial(take_in, path, term, gesture, self._is_stopped),
                done=self._on_taken,
                failed=self._on_failed,
                progress=self._on_progress,
            )

    def _is_stopped(self) -> bool:
        return self._stop.is_set() or self._over.is_set()

    def stop(self) -> None:
        """Take in no more of this; what is in stays in."""
        self._waiting.clear()
        self._stop.set()

    def _on_again(self) -> None:
        if self._told is not None:
            self._begin(take_again(self._told))

    def _on_progress(self, done: int, of: int) -> None:
        self._doors.show_far(done, of)

    def _on_taken(self, taken: Taken) -> None:
        self._end()
        self._told = taken
        self._session.look()
        self._doors.told.show_outcomes(taken.added, taken.left, taken.passed)
        self.added.emit([one.id for one in taken.added])
        self._go_on()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self.troubled.emit(refused(error))
        self._go_on()

    def _end(self) -> None:
        self._is_busy = False
        self._doors.show_ended()

    def _go_on(self) -> None:
        if self._waiting:
            self._begin(self._waiting.pop(0))


def _pictures() -> str:
    """Where work most likely lies."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
