"""What hands do: keys and clicks, as real events."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def focused(widget: QWidget) -> QWidget:
    """What keys go to: an open list, else what has the focus in the window of a widget."""
    if popup := QApplication.activePopupWidget():
        return popup
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
    for letter in words:
        if letter.isascii():
            QTest.keyClicks(focused(widget), letter)
        else:  # QTest knows the keys of Latin-1 only.
            pressed = QKeyEvent(QEvent.Type.KeyPress, 0, NO_MODIFIER, letter)
            QApplication.sendEvent(focused(widget), pressed)


def drag(widget: QWidget, to: QPoint) -> None:
    """Drag a control to a point, seen from its own corner."""
    start = QPoint(5, 5)
    for kind, at in (
        (QEvent.Type.MouseButtonPress, start),
        (QEvent.Type.MouseMove, to),
        (QEvent.Type.MouseButtonRelease, to),
    ):
        left = Qt.MouseButton.LeftButton
        where = QPointF(widget.mapToGlobal(at))
        moved = QMouseEvent(kind, QPointF(at), where, left, left, NO_MODIFIER)
        QApplication.sendEvent(widget, moved)


def drop(widget: QWidget, carried: QMimeData, at: QPoint) -> None:
    """Drop something on a widget, as the mouse does that came from elsewhere."""
    how = Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, NO_MODIFIER
    for event in (QDragEnterEvent(at, *how), QDragMoveEvent(at, *how), QDropEvent(at, *how)):
        QApplication.sendEvent(widget, event)


def click(widget: QWidget) -> None:
    """Click a control with the left button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
