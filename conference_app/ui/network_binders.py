"""Between the window and binders on network folders: they come later, and their words have to arrive."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ..domain.place import STUDENT
from ..storage import preferences as kept

if TYPE_CHECKING:
    from ..storage.working_copy import WorkingCopy
    from .school_folder import SchoolFolder
    from .window import Window

_SOON = 2_000
"""Milliseconds until words of earlier times are looked for, after the window came."""


class NetworkBinders(QObject):
    """Asks the school folder for binders, and shows in the window what comes of it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._school: SchoolFolder | None = None
        self._is_closing = False
        QTimer.singleShot(_SOON, self.bring_earlier)

    @property
    def school(self) -> SchoolFolder:
        """What reaches the binders, made when it is first asked for."""
        if self._school is None:
            self._school = self._school_folder()
        return self._school

    def _school_folder(self) -> SchoolFolder:
        from .school_folder import SchoolFolder

        made = SchoolFolder(self._is_shared, self)
        made.reached.connect(self._on_reached)
        made.troubled.connect(self._window.tell_trouble)
        made.waits.connect(self._window.tell_waiting)
        made.is_well.connect(self._window.tell)
        made.moved.connect(self._on_moved)
        made.left.connect(self._on_left)
        return made

    def _is_shared(self) -> bool:
        return self._window.preferences.shared_computer

    @property
    def open_copy(self) -> WorkingCopy | None:
        """The working copy of the binder on the desk, if it has one."""
        return self._school.open_copy if self._school else None

    def fetch(self, path: Path, role: str) -> bool:
        """Have a binder come from its network folder; False where it does not lie on one."""
        from ..storage.reaching import copy_for

        copy = copy_for(path)
        if copy is not None:
            self.school.reach(copy, role)
        return copy is not None

    def _on_reached(self, copy: WorkingCopy, role: str) -> None:
        notice = self._window.notice
        if self._window.put_on_desk(copy.place, role, copy):
            # What still has to wait is told anew.
            notice.setVisible(notice.isVisible() and notice.property("tone") == "trouble")

    def _on_moved(self, place: Path) -> None:
        window = self._window
        if window.desk and window.desk.session.role == STUDENT:
            window.prefer(kept.with_recent(window.preferences, place))

    def let_go(self, *, is_for_now: bool) -> None:
        """The binder on the desk was closed, for good or only to be opened again at once."""
        if self._school is not None and is_for_now:
            self._school.put_down()
        elif self._school is not None:
            self._school.leave()

    def holds_open(self) -> bool:
        """Whether the window stays for a moment, as words are on their way; it closes by itself."""
        if self._school is None or not self._school.is_leaving or self._is_closing:
            return False
        self._is_closing = True
        self._window.setEnabled(False)
        self._window.tell(self.tr("Your words are going to the school folder."))
        return True

    def _on_left(self, sentence: str) -> None:
        """Words of a binder that was closed have arrived, or have to wait; that is told once."""
        window = self._window
        was_closing, self._is_closing = self._is_closing, False
        window.setEnabled(True)
        if was_closing and (not sentence or self.school.has_told):
            window.close()
            return
        if was_closing:
            window.show_start()
            sentence += " " + self.tr("You can close the window now.")
        if sentence:
            window.tell_waiting(sentence)
        elif window.notice.property("tone") == "warn":
            window.notice.hide()  # Nothing waits any more.

    def bring_earlier(self) -> None:
        """Bring words that still wait; on a shared computer no copy stays of a binder that has all."""
        from ..storage.working_folder import places

        if places():
            self.school.bring_earlier()

    def stop(self) -> None:
        """The program ends: nothing more is begun."""
        if self._school is not None:
            self._school.stop()
