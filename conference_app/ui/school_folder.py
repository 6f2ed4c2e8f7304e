"""Binders on network folders: fetched when they are opened, brought back when they are closed."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ..domain.refusal import Refusal
from ..storage import identity, reaching
from ..storage.at_hand import Away
from ..storage.device import this_device
from ..storage.working_copy import WorkingCopy
from .background import Background, Task
from .carrying import Carrying, waiting_words, well_words
from .session import Session

PATIENCE = 1_500
"""Milliseconds that the network has to answer before the words of this computer are shown."""
LEAVING = 8_000
"""Milliseconds that a window which is being closed waits for words to arrive."""
REST = 30_000
"""Milliseconds until words that could not be brought back are tried again."""
MOST_KEPT = 30
"""Working copies that have nothing to bring any more: so many stay, for days without a network."""
_TRIES, _A_MOMENT = 5, 0.4
"""How often the last words are brought, and seconds between."""


class SchoolFolder(QObject):
    """Reaches binders on network folders with a worker of its own: a network can hang for minutes.

    `is_shared` tells whether nothing of a student may stay on this computer.
    """

    reached = Signal(object, str)
    troubled = Signal(str)
    waits = Signal(str)
    is_well = Signal(str)
    moved = Signal(object)
    left = Signal(str)

    def __init__(self, is_shared: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_shared = is_shared
        self._worker = Background(self)
        self.open_copy: WorkingCopy | None = None
        self._carrying: Carrying | None = None
        self._wanted: tuple[WorkingCopy, str] | None = None
        self._leaving: WorkingCopy | None = None
        self._has_told = self._has_farewell = False
        self._patience = self._timer(PATIENCE, self._on_patience_ended)
        self._last = self._timer(LEAVING, self._on_leaving_hangs)
        self._rest = self._timer(REST, self.bring_earlier)

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(act)
        return timer

    # Opening

    def reach(self, copy: WorkingCopy, role: str) -> None:
        """Get a binder; it is `reached` as it is there now or, where that takes long, as it is here."""
        self._wanted = copy, role
        self._worker.run(
            partial(_reach, copy), done=self._on_reached, failed=self._on_failed, key="reach"
        )
        self._patience.start()

    def _on_reached(self, found: tuple[WorkingCopy, str]) -> None:
        copy, trouble = found
        if self._wanted and self._wanted[0] is copy:
            self._hand_out()
        if trouble:
            self.troubled.emit(trouble)

    def _hand_out(self) -> None:
        if self._wanted:
            self._patience.stop()
            (copy, role), self._wanted = self._wanted, None
            self.reached.emit(copy, role)

    def _on_patience_ended(self) -> None:
        if self._wanted and self._wanted[0].exists:
            self._hand_out()
        elif self._wanted:
            self.is_well.emit(self.tr("Your binder is coming from the school folder."))

    def _on_failed(self, error: Exception) -> None:
        self._patience.stop()
        self._wanted = None
        if not isinstance(error, Refusal):
            raise error
        if isinstance(error, Away):
            self.troubled.emit(
                self.tr("The school folder cannot be reached. Ask an adult to look at the network.")
            )
        else:
            self.troubled.emit(" ".join(error.sentences))

    # While it is open

    def carry(self, session: Session, copy: WorkingCopy) -> None:
        """Carry the words of an open binder to and fro."""
        self.open_copy = copy
        self._carrying = made = Carrying(session, copy, self._worker)
        made.waits.connect(self.waits)
        made.is_well.connect(self.is_well)
        made.moved.connect(self.moved)

    def put_down(self) -> WorkingCopy | None:
        """The binder is closed, and may be opened again soon; its copy, if it has one."""
        copy, self.open_copy = self.open_copy, None
        if self._carrying is not None:
            self._carrying.stop()
            self._has_told = self._carrying.has_told
            self._carrying = None
        return copy

    # Closing

    @property
    def is_leaving(self) -> bool:
        """Whether words of a binder that was closed are on their way."""
        return self._leaving is not None

    def leave(self) -> None:
        """The binder was closed: bring its words back. `left` tells what has to be said of it."""
        copy = self.put_down()
        if copy is not None:
            self._leaving = copy
            self._worker.run(
                partial(_bring, copy),
                done=self._on_brought,
                failed=self._on_not_brought,
            )
            self._last.start()

    def _on_brought(self, found: tuple[WorkingCopy, Refusal | None]) -> None:
        copy, refusal = found
        self._let_go(copy)
        if copy is self._leaving:
            self._end_leaving(self._farewell(copy, refusal) if refusal else "")

    def _on_not_brought(self, error: Exception) -> None:
        self._end_leaving("")
        raise error

    def _on_leaving_hangs(self) -> None:
        if self._leaving is not None:
            self._end_leaving(self._farewell(self._leaving, Away()))

    def _end_leaving(self, sentence: str) -> None:
        self._last.stop()
        self._leaving = None
        if sentence:
            self._has_farewell = True
            self._rest.start(REST)
        self.left.emit(sentence)

    def _farewell(self, copy: WorkingCopy, refusal: Refusal) -> str:
        if copy.is_brought:
            return ""
        if self._is_shared():
            return self.tr(
                "Your words could not go to the school folder. They stay on this computer until "
                "they can. Tell an adult."
            )
        return waiting_words(refusal)

    @property
    def has_told(self) -> bool:
        """Whether the sentence about words that wait was said already while the binder was open."""
        return self._has_told and not self._is_shared()

    def _let_go(self, copy: WorkingCopy) -> None:
        """On a shared computer nothing stays of a binder whose words are where they belong."""
        in_use = (self.open_copy, self._wanted[0] if self._wanted else None)
        is_used = any(other is not None and other.path == copy.path for other in in_use)
        if self._is_shared() and not is_used and copy.is_brought:
            copy.discard()

    # Words of earlier times

    def bring_earlier(self) -> None:
        """Bring what could not be brought when its binder was closed, or when the computer stopped."""
        own = self.open_copy.path if self.open_copy else None
        work = partial(_bring_earlier, own, self._is_shared())
        self._worker.run(
            work, done=self._on_earlier_brought, failed=self._on_earlier_failed, key="earlier"
        )

    def _on_earlier_brought(self, found: tuple[list[WorkingCopy], bool]) -> None:
        brought, has_more = found
        for copy in brought:
            self._let_go(copy)
        if has_more:
            self._rest.start(REST)
        elif brought and self._has_farewell:
            self._has_farewell = False
            self.is_well.emit(well_words())

    def _on_earlier_failed(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error

    def stop(self) -> None:
        """The program ends: nothing more is begun."""
        self._worker.stop()


# On the worker


def _reach(copy: WorkingCopy, _: Task) -> tuple[WorkingCopy, str]:
    """Get what is there; where it cannot be had, what is here serves. With what has to be said."""
    trouble = ""
    if copy.exists and not identity.ids(copy.path):
        kept = copy.set_aside()
        trouble = (
            f"{copy.place.name}: some words on this computer could not be read. What there is of "
            f"them is kept as {kept}; show it to an adult."
        )
    try:
        copy.meet(this_device())
    except Refusal:
        if not copy.exists:
            raise
    return copy, trouble


def _bring(copy: WorkingCopy, task: Task) -> tuple[WorkingCopy, Refusal | None]:
    """Bring the last words, or tell why not."""
    for number in range(_TRIES):
        try:
            copy.meet(this_device())
            break
        except Refusal as refusal:
            if isinstance(refusal, Away) or number + 1 == _TRIES or task.is_cancelled:
                return copy, refusal
        time.sleep(_A_MOMENT)  # Another program is at it.
    return copy, None


def _bring_earlier(own: Path | None, is_shared: bool, task: Task) -> tuple[list[WorkingCopy], bool]:
    """The copies whose words are where they belong now, and whether others wait; old ones go."""
    brought: list[WorkingCopy] = []
    has_more = False
    for number, copy in enumerate(reaching.copies()):
        if task.is_cancelled or copy.path == own:
            continue
        if is_shared or not copy.is_brought:
            try:
                copy.meet(this_device())
                brought.append(copy)
            except Refusal:
                has_more = has_more or not copy.is_brought
        elif number >= MOST_KEPT:
            copy.discard()
    return brought, has_more
