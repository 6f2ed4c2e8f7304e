"""The binders of a folder, one after the other by name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ..storage.library import find_binders
from .reviewing import Reviewing


class InTurn(QObject):
    """Goes from the binder that is open to the one after it; one that is damaged is passed."""

    binder_requested = Signal(object)
    moved = Signal()

    def __init__(self, path: Path, reviewing: Reviewing, parent: QObject) -> None:
        super().__init__(parent)
        self._path = self._tried = path
        self._reviewing = reviewing

    def standing(self) -> tuple[int, int, str]:
        """The number of this binder (0: it is none of them), how many there are, the next one."""
        names = [path.name for path in find_binders(self._path.parent)]
        number = names.index(self._path.name) + 1 if self._path.name in names else 0
        following = self._following()
        return number, len(names), following.stem if following else ""

    def go_on(self) -> None:
        """Ask for the next binder in the folder; what is typed here is kept."""
        following = self._following()
        if following is not None:
            self._reviewing.leave()
            self._tried = following
            self.moved.emit()
            self.binder_requested.emit(following)

    def _following(self) -> Path | None:
        """The one after that which was tried last."""
        binders = find_binders(self._path.parent)
        names = [path.name for path in binders]
        place = names.index(self._tried.name) + 1 if self._tried.name in names else len(names)
        return next(iter(binders[place:]), None)
