"""Takes copies of the open binder into it, and puts what is new into words."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ..domain import review
from ..storage import handing
from ..storage.device import this_device
from ..storage.reaching import opened
from .background import Background, Task
from .mishaps import refused
from .review_words import news_words
from .session import Session


class TakingBack(QObject):
    """Works off the GUI thread; the session then sees what came in.

    `taken` brings what is new, and the place of the first new comment, if there is one.
    """

    taken = Signal(str, str)
    refused = Signal(str)

    def __init__(self, session: Session, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._background = session, background
        self._before = session.conference

    def take(self, *sources: Path) -> bool:
        """Take in files, or what lies in folders; False if what is written here cannot be kept."""
        if not self._session.keep():
            return False
        self._before = self._session.conference
        work = partial(_take, self._session.path, sources)
        self._background.run(work, done=self._on_taken, failed=self._on_failed)
        return True

    def _on_taken(self, forks: int) -> None:
        self._session.look()
        conference = self._session.conference
        news = review.news(self._before, conference)
        said = news_words(news, conference)
        if forks:
            said += " " + self.tr("Some answers have two versions now: choose the one you like.")
        first = next(iter(news.comments), None)
        self.taken.emit(said, f"{conference.term}/{first.on}" if first else "")

    def _on_failed(self, error: Exception) -> None:
        self.refused.emit(refused(error))


def _take(path: Path, sources: tuple[Path, ...], _: Task) -> int:
    """Take copies in, with a connection of its own; how many places have two versions now."""
    with opened(path, this_device(), carries=False) as file:
        forks = [len(handing.take_back(file, source).forks) for source in sources]
    return forks[-1] if forks else 0
