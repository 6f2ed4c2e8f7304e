"""What hands do: keys and clicks, as real events."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def focused(widget: QWidget) -> QWidget:
    """What has the focus in the window of a widget."""
    found = widget.window().focusWidget()
    assert found is not None
    return found


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER, times: int = 1
) -> None:
    """Press a key in whatever has the focus."""
    for _ in range(times):
        QTest.keyClick(focused(widget), key, modifiers)


def write(widget: QWidget, words: str) -> None:
    """Type words into whatever has the focus."""
    QTest.keyClicks(focused(widget), words)


def click(widget: QWidget) -> None:
    """Click a control with the left button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
