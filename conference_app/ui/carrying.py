"""Carries words between the working copy of an open binder and its network folder, to and fro."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from ..domain.refusal import Refusal
from ..storage.at_hand import Away
from ..storage.device import this_device
from ..storage.working_copy import WorkingCopy
from .background import Background, Task
from .session import Session

CALM = 4_000
"""Milliseconds after the last change until words are on their way."""
LONGEST = 30_000
LOOK = 15_000
"""Milliseconds between two looks at what others wrote there, and at a folder that was away."""
_SHARE = 10
"""A large binder on a slow network rests so many times as long as it was on its way."""
_MOST_IN_A_ROW = 3
"""So often a folder that is there may take no words without a sentence: another program is at it."""


class Carrying(QObject):
    """Has the file on the network and the working copy meet, off the GUI thread.

    Tells once that it has to wait, and once that all is well again.
    """

    waits = Signal(str)
    is_well = Signal(str)
    moved = Signal(object)

    def __init__(self, session: Session, copy: WorkingCopy, worker: Background) -> None:
        super().__init__(session)
        self._session, self._copy, self._worker = session, copy, worker
        self._is_under_way = self._is_wanted = self._is_stopped = False
        self._is_told = False
        self._in_a_row = 0
        self._calm = self._timer(CALM, is_once=True)
        self._longest = self._timer(LONGEST, is_once=True)
        self._look = self._timer(LOOK, is_once=False)
        self._look.start()
        session.conference_changed.connect(self._on_changed)
        self.carry()

    def _timer(self, milliseconds: int, *, is_once: bool) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=is_once)
        timer.timeout.connect(self.carry)
        return timer

    @property
    def has_told(self) -> bool:
        """Whether somebody was told that words have to wait, and nothing since."""
        return self._is_told

    def _on_changed(self) -> None:
        self._calm.start()
        if not self._longest.isActive():
            self._longest.start()

    def carry(self) -> None:
        """Carry what is new here and there; what comes meanwhile goes next."""
        self._calm.stop()
        self._longest.stop()
        self._is_wanted = self._is_under_way
        if not self._is_under_way:
            self._is_under_way = True
            work = partial(_meet, self._copy)
            self._worker.run(work, done=self._on_met, failed=self._on_failed)

    def stop(self) -> None:
        """The binder is being closed: others see to its words."""
        for timer in (self._calm, self._longest, self._look):
            timer.stop()
        self._is_stopped = True

    def _on_met(self, seconds: float) -> None:
        if self._is_stopped:
            return
        rest = round(seconds * 1000 * _SHARE)
        self._calm.setInterval(max(CALM, rest))
        self._longest.setInterval(max(LONGEST, rest))
        self._session.look()
        if self._copy.place != self._session.path:
            self._move()
        elif self._is_told:
            self.is_well.emit(well_words())
        self._is_told, self._in_a_row = False, 0
        self._go_on()

    def _move(self) -> None:
        taken = self._session.path
        self._session.go_to(self._copy.place)
        self.moved.emit(self._copy.place)
        self.waits.emit(
            self.tr(
                "Another file has taken the place of {name}. Your words are safe: your binder is "
                "now {new}, in the same folder."
            ).format(name=taken.name, new=self._copy.place.name)
        )

    def _on_failed(self, error: Exception) -> None:
        self._go_on()
        if not isinstance(error, Refusal):
            raise error
        if self._is_stopped:
            return
        is_away = isinstance(error, Away)
        self._in_a_row = 0 if is_away else self._in_a_row + 1
        if not self._is_told and (is_away or self._in_a_row >= _MOST_IN_A_ROW):
            self._is_told = True
            self.waits.emit(waiting_words(error))

    def _go_on(self) -> None:
        self._is_under_way = False
        if self._is_wanted and not self._is_stopped:
            self._calm.start()


def well_words() -> str:
    """What is said when words that had to wait have gone to their folder."""
    return QCoreApplication.translate(
        "SchoolFolder", "The school folder is back. Your words are there."
    )


def waiting_words(refusal: Refusal) -> str:
    """What is said where words cannot go to their folder now."""
    if isinstance(refusal, Away):
        return QCoreApplication.translate(
            "SchoolFolder",
            "The school folder cannot be reached. Your words are saved on this computer and go "
            "there as soon as it is back.",
        )
    return QCoreApplication.translate(
        "SchoolFolder",
        "The school folder takes no words now. Your words are saved on this computer and go there "
        "as soon as it does. ({why})",
    ).format(why=" ".join(refusal.sentences))


def _meet(copy: WorkingCopy, _: Task) -> float:
    """On the worker; how many seconds it took."""
    begun = time.monotonic()
    copy.meet(this_device())
    return time.monotonic() - begun
