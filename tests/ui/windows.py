"""Whole windows, for tests."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from conference_app.storage.preferences import Preferences
from conference_app.ui.window import Window


def window(qtbot: QtBot, preferences: Preferences | None = None) -> Window:
    """A window that is shown and has the focus; it is closed after the test."""
    made = Window(preferences or Preferences())

    def keep(_: QWidget, kept: Window = made) -> None:
        """A window is collected on the GUI thread, after it is closed and its work has ended."""
        assert kept.close()

    qtbot.addWidget(made, before_close_func=keep)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made
