"""How long the script is to speak, worked out beside the typing whenever words were kept."""

from __future__ import annotations

import logging
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from ..domain.conference import Conference
from ..domain.script import Minutes
from ..domain.scripting import script
from ..domain.stem_pack import StemPack
from .background import Background, Task
from .session import Session

_CALM = 400
_log = logging.getLogger(__name__)


class SpeakingTime(QObject):
    """Tells the minutes of the conference in a session: once at first, then after every change."""

    told = Signal(object)

    def __init__(self, session: Session, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._background = session, background
        self._task: Task | None = None
        self._calm = QTimer(self, interval=_CALM, singleShot=True)
        self._calm.timeout.connect(self._ask)
        session.conference_changed.connect(self._wait)
        self._wait()

    def _wait(self) -> None:
        """What is being worked out is of words that were."""
        if self._task is not None:
            self._task.cancel()
        self._calm.start()

    def _ask(self) -> None:
        self._task = self._background.run(
            partial(_minutes, self._session.conference, self._session.pack),
            done=self._on_minutes,
            failed=self._on_failed,
            key="minutes",
        )

    def _on_minutes(self, minutes: Minutes) -> None:
        self.told.emit(minutes)

    def _on_failed(self, error: Exception) -> None:
        _log.error("The minutes could not be told.", exc_info=error)


def _minutes(conference: Conference, pack: StemPack, task: Task) -> Minutes:
    task.breathe()
    return script(conference, pack).minutes
