"""Starts the window: looks, language, what happens when something unexpected does."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import shiboken6
from PySide6.QtWidgets import QApplication

from ..storage import preferences as kept
from . import dressing, mishaps, speech


def run(binder: Path | None = None) -> int:
    """Open the window, with a binder if one is given; the exit status once it is closed."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Conference")
    application.setDesktopFileName("conference")
    application.setStyle("Fusion")
    preferences = kept.load()
    speech.speak(application, dressing.reader(preferences))
    dressing.dress(preferences)
    from .theme.icons import app_icon
    from .window import Window  # Late: pages word their parts when they are made.

    application.setWindowIcon(app_icon())
    window = Window(preferences)
    mishaps.watch(window.tell_trouble)
    window.show()
    if binder is not None:
        window.open_binder(binder)
    elif preferences.recent and Path(preferences.recent[0]).exists():
        window.open_binder(Path(preferences.recent[0]))
    status = application.exec()
    # Python's collector would take the widgets apart in an order that Qt does not survive.
    shiboken6.delete(window)
    return status


def has_screen() -> bool:
    """Whether a window could be shown at all."""
    if os.environ.get("QT_QPA_PLATFORM") or sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
