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

    def show_words(self, words: Sequence[str], *, numbered: bool = True) -> bool:
        """Show these words; the first nine have a number to take them by. True if that made chips."""
        if tuple(words) == self._words:
            return False
        self._words = tuple(words)
        has_more = len(self._chips) < len(words)
        while len(self._chips) < len(words):
            self._chips.append(self._chip(len(self._chips)))
        for number, (chip, word) in enumerate(zip(self._chips, words, strict=False), 1):
            chip.setText(word.replace("&", "&&"))
            chip.setAccessibleName(word)
            key = f"Alt+{number}" if numbered and number <= 9 else ""
            chip.setShortcut(key)  # Another text takes it away.
            native = chip.shortcut().SequenceFormat.NativeText
            chip.setToolTip(chip.shortcut().toString(native) if key else "")
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(words))
        self.setVisible(bool(words))
        return has_more

    def _chip(self, place: int) -> QPushButton:
        """One more; it stays for other words, since dressing a new one takes long."""
        chip = QPushButton(self)
        chip.setAutoDefault(True)
        chip.setProperty("role", "chip")
        self._group.addButton(chip, place)
        self._flow.addWidget(chip)
        return chip

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
        self._chips[(focused + step) % len(self._words)].setFocus()
