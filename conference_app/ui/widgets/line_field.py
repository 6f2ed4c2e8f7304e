"""One line of words: a name, a place. What is typed is never replaced under the cursor."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

MOST_LETTERS = 500
_NOT_SHOWN = re.compile("[\x00-\x1f\x7f\u2028\u2029\ud800-\udfff]+")


class LineField(QLineEdit):
    """A field for one line; its signals tell its `key`, which says what it is for."""

    words_changed = Signal(str, str)
    finished = Signal(str)

    def __init__(self, key: str, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._is_own = False
        self._waiting: str | None = None
        self.setMaxLength(MOST_LETTERS)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.textEdited.connect(self._on_edited)

    def words(self) -> str:
        """What stands in the field."""
        return _NOT_SHOWN.sub(" ", self.text())

    def show_words(self, words: str) -> None:
        """Show words; while somebody types here they wait until the cursor is gone."""
        if words == self.words():
            self._waiting = None
        elif self._is_own and self.hasFocus():
            self._waiting = words
        else:
            at = self.cursorPosition()
            self.setText(words)
            self.setCursorPosition(min(at, len(words)) if self.hasFocus() else 0)

    def _on_edited(self) -> None:
        self._is_own = True
        self._waiting = None
        self.words_changed.emit(self.key, self.words())

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Qt's: what is typed here is done with."""
        super().focusOutEvent(event)
        self._is_own = False
        self.finished.emit(self.key)
        if self._waiting is not None:
            self.setText(self._waiting)
            self._waiting = None

    def event(self, event: QEvent) -> bool:
        """Qt's: undo beyond what was typed here last belongs to the whole binder."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_spent = (
                event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            ) or (event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable())
            if is_spent:
                event.ignore()
                return False
        return super().event(event)
