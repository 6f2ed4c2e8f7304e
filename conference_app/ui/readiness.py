"""Between the check-list and the session: what could be looked at again, worked out beside the typing."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from ..domain.advice import Advice
from ..domain.conference import Conference
from ..domain.readiness import advice
from ..domain.script import Script
from ..domain.scripting import script as script_of
from ..domain.stem_pack import StemPack
from .background import Background, Task
from .models.check_list import check_list
from .pages.ready_page import ReadyPage
from .session import Session

CALM = 300
"""Milliseconds without a change until the list is worked out anew."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Checked:
    """A conference, its script, and the advice on it."""

    conference: Conference
    pack: StemPack
    script: Script
    advice: tuple[Advice, ...]


class Readiness(QObject):
    """Keeps the check-list up to date while it is in sight, and only then."""

    troubled = Signal(str)

    def __init__(
        self,
        page: ReadyPage,
        session: Session,
        reader: str,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._session, self._reader = page, session, reader
        self._background = background
        self._seen: Conference | None = None
        self._calm = QTimer(self, interval=CALM, singleShot=True)
        self._calm.timeout.connect(self._check)
        session.conference_changed.connect(self._on_change)
        page.came_into_sight.connect(self._check)

    def _on_change(self) -> None:
        if self._page.isVisible():
            self._calm.start()

    def _check(self) -> None:
        self._calm.stop()
        session = self._session
        if not self._page.isVisible() or self._seen is session.conference:
            return
        self._seen = session.conference
        forks = tuple(session.binder.forks())
        self._background.run(
            partial(_checked, session.conference, session.pack, forks),
            done=self._on_checked,
            failed=self._on_failed,
            key="readiness",
        )

    def _on_checked(self, found: _Checked) -> None:
        self._page.show_list(
            check_list(found.conference, found.pack, found.advice, found.script, self._reader)
        )

    def _on_failed(self, error: Exception) -> None:
        self._seen = None
        _log.error("The check-list could not be made.", exc_info=error)
        self.troubled.emit(
            self.tr(
                "The list can't be shown right now. Your words are safe. Come back to it later."
            )
        )


def _checked(
    conference: Conference, pack: StemPack, forks: tuple[str, ...], task: Task
) -> _Checked:
    script = script_of(conference, pack)
    found = advice(conference, pack, forks=forks, script=script, unprintable=_unprintable)
    return _Checked(conference, pack, script, tuple(found))


def _unprintable(text: str) -> Iterator[str]:
    """The signs of a text that paper shows by their name only."""
    if text.isascii():
        return
    from ..press import coverage  # Late: the press is large, and most words need no look at it.

    for letter in dict.fromkeys(text):
        if len(coverage.printable(letter)) > 1:
            yield letter
