"""Words that can be taken into a list. They stay where they are, so that nothing moves under the hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ..theme.look import current
from .flow import Flow
from .labels import button, rename


class Suggestions(QWidget):
    """A button for each word: a plus while it can be taken, a tick and pressed once it is.

    Pressed again it asks to take the word out.
    """

    word_chosen = Signal(str)
    removal_requested = Signal(str)

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = tuple(words)
        self._held: Mapping[str, str] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        flow = Flow(self, across=current().sizes.tight, down=current().sizes.hair)
        for place, word in enumerate(words):
            made = button("", "chip", self)
            rename(made, word)
            made.setAccessibleName(self.tr("Add {name}").format(name=word))
            made.setCheckable(True)
            self._group.addButton(made, place)
            flow.addWidget(made)
        self._group.idClicked.connect(self._on_clicked)
        self._paint()

    def buttons(self) -> list[QPushButton]:
        """The buttons, in order."""
        return [made for made in self._group.buttons() if isinstance(made, QPushButton)]

    def show_held(self, entries: Sequence[tuple[str, str]]) -> None:
        """Show which words the list holds, by the key and the words of each entry."""
        self._held = {text.casefold(): key for key, text in entries}
        for made, word in zip(self.buttons(), self._words, strict=True):
            made.setChecked(word.casefold() in self._held)
        self._paint()

    def as_suggested(self, word: str) -> str:
        """A word that is suggested, in the suggestion's letters: math is Math."""
        return next((one for one in self._words if one.casefold() == word.casefold()), word)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt's: signs take the colors of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._paint()

    def _paint(self) -> None:
        look = current()
        small = look.sizes.icon * 3 // 4
        for made in self.buttons():
            name = "check" if made.isChecked() else "plus"
            made.setIcon(look.icon(name, "accent_words", small))

    def _on_clicked(self, place: int) -> None:
        word = self._words[place]
        if (key := self._held.get(word.casefold())) is not None:
            self.removal_requested.emit(key)
        else:
            self.word_chosen.emit(word)
