"""Words to choose from, a click or a key each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from .flow import Flow


class WordBank(QWidget):
    """A row of words. Arrow keys go through them, Alt and a number takes one from anywhere."""

    word_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self, across=8, down=8)
        self._words: tuple[str, ...] = ()
        self._chips: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)

    def show_words(self, words: Sequence[str], *, numbered: bool = True) -> None:
        """Show these words; the first nine have a number to take them by."""
        if tuple(words) == self._words:
            return
        self._words = tuple(words)
        for old in self._chips:
            self._group.removeButton(old)
            old.setShortcut("")
        self._flow.clear()
        self._chips = []
        for number, word in enumerate(words, 1):
            chip = QPushButton(word.replace("&", "&&"), self)
            chip.setProperty("role", "chip")
            chip.setAccessibleName(word)
            if numbered and number <= 9:
                chip.setShortcut(f"Alt+{number}")
                chip.setToolTip(chip.shortcut().toString(chip.shortcut().SequenceFormat.NativeText))
            self._group.addButton(chip, number - 1)
            self._chips.append(chip)
            self._flow.addWidget(chip)
        self.setVisible(bool(words))

    def _on_clicked(self, place: int) -> None:
        self.word_chosen.emit(self._words[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Qt's: arrows go from word to word."""
        focused = next((n for n, chip in enumerate(self._chips) if chip.hasFocus()), None)
        forward, backward = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            forward, backward = backward, forward
        if focused is None or event.key() not in (forward, backward):
            super().keyPressEvent(event)
            return
        step = 1 if event.key() == forward else -1
        self._chips[(focused + step) % len(self._chips)].setFocus()
