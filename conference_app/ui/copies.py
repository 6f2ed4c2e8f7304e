"""Copies that synchronising left beside the binder: their words are offered, and put in."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ..storage import neighbours
from ..storage.device import this_device
from .background import Background, Task
from .mishaps import refused
from .session import Session
from .taking_back import TakingBack

COPIES = "copies"
"""What the notice that offers them asks for."""


class Copies(QObject):
    """Finds other copies of the open binder, and offers to put their words in. The copies stay."""

    offered = Signal(str, str, str)
    told = Signal(str)
    troubled = Signal(str)

    def __init__(self, session: Session, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._path, self._background = session.path, background
        self._found: list[Path] = []
        self._taking = TakingBack(session, background, self)
        self._taking.taken.connect(self._on_taken)
        self._taking.refused.connect(self.troubled)

    def look(self) -> None:
        """See whether there are any, and offer their words."""
        work = partial(_copies, self._path)
        self._background.run(work, done=self._on_found, failed=self._on_failed)

    def _on_found(self, copies: list[Path]) -> None:
        self._found = copies
        if not copies:
            return
        sentence = self.tr(
            "There is another copy of your binder: {name}. Put its words into this one?"
        )
        names = ", ".join(copy.name for copy in copies)
        self.offered.emit(sentence.format(name=names), self.tr("Put its words in"), COPIES)

    def _on_failed(self, error: Exception) -> None:
        self.troubled.emit(refused(error))

    def take(self) -> None:
        """Put the words of those that were found into the binder."""
        self._taking.take(*self._found)

    def _on_taken(self, news: str, _: str) -> None:
        self.told.emit(news)


def _copies(path: Path, _: Task) -> list[Path]:
    return neighbours.conflicted_copies(path, this_device())
