"""Typing as a student does: keys, and an input method for letters that no key has."""

from __future__ import annotations

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot


def focused() -> QWidget:
    """The widget that gets the keys."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def type_in(qtbot: QtBot, words: str) -> None:
    """Type words where the cursor is."""
    for letter in words:
        if letter.isascii():
            QTest.keyClicks(focused(), letter)
        else:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QApplication.sendEvent(focused(), event)
