"""One piece of work drawn large, in the background; of pages, one at a time."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ...domain.records import WorkSample
from ...domain.retouching import Retouching
from ..background import Background, Task
from ..session import Session
from .thumbs import Thumb, drawn

_KEY = "piece of work"
Shown = tuple[str, Retouching, int, int]


class OnePicture(QObject):
    """Has the newest piece drawn that it was asked for; older ones are forgotten."""

    made = Signal(object)

    def __init__(
        self, session: Session, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._background = session, background
        self._asked: Shown | None = None

    def ask(self, piece: WorkSample, longest: int, page: int = 0) -> None:
        """Have a piece drawn, its longer side so many dots; `made` brings it."""
        asked = piece.file, piece.retouching, longest, page
        if asked == self._asked:
            return
        self._asked = asked
        self._background.cancel(_KEY)
        self._background.run(
            partial(_drawn, self._session.path, piece, longest, page),
            done=self._on_drawn,
            failed=self._on_failed,
            key=_KEY,
        )

    def _on_drawn(self, thumb: Thumb) -> None:
        self.made.emit(thumb)

    def _on_failed(self, error: Exception) -> None:
        self._asked = None
        self.made.emit("")
        raise error


def _drawn(path: Path, piece: WorkSample, longest: int, page: int, task: Task) -> Thumb:
    from ...storage.device import this_device
    from ...storage.reaching import opened

    with opened(path, this_device(), write=False, carries=False) as file:
        return drawn(file, piece, longest, page or None)
