"""Starts the window: looks, language, what happens when something unexpected does."""

from __future__ import annotations

import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ..storage import preferences as kept
from . import dressing, mishaps, speech
from .tidying import Tidying


def run(binder: Path | None = None) -> int:
    """Open the window, with a binder if one is given; the exit status once it is closed."""
    application = App(sys.argv[:1])
    application.setApplicationName("Conference")
    application.setDesktopFileName("conference")
    preferences = kept.load()
    speech.speak(application, dressing.reader(preferences))
    dressing.dress(preferences)
    from .theme.icons import app_icon
    from .window import Window  # Late: pages word their parts when they are made.

    application.setWindowIcon(app_icon())
    if binder is None and preferences.recent:
        from ..storage.reaching import is_there

        last = Path(preferences.recent[0])
        binder = last if is_there(last) else None
    window = Window(preferences, binder)
    mishaps.watch(window.tell_trouble)
    application.binder_requested.connect(window.open_binder)
    window.show()
    status = application.exec()
    window.stop()
    # Python's collector would take the widgets apart in an order that Qt does not survive.
    shiboken6.delete(window)
    return status


class App(QApplication):
    """The application. On a Mac a double-clicked binder comes as an event, also while it runs."""

    binder_requested = Signal(Path)

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._tidying = Tidying(self)

    def event(self, event: QEvent) -> bool:
        """Qt's: events that are for the app itself."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.binder_requested.emit(Path(event.file()))
            return True
        return super().event(event)
