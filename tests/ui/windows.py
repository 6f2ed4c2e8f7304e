"""Whole windows, for tests."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from conference_app.storage.preferences import Preferences
from conference_app.ui.window import Window


def window(qtbot: QtBot, preferences: Preferences | None = None) -> Window:
    """A window that is shown and has the focus; it is closed after the test."""
    made = Window(preferences or Preferences())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made
