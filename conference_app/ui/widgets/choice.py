"""A choice from a list, with its name before it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ..theme.look import current
from .labels import words


class Choice(QWidget):
    """Shows values by their words; `chosen` brings the value that somebody takes."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[str, str]] = []
        label = words(name, "body", self)
        label.setWordWrap(False)
        self.box = QComboBox(self)
        self.box.setAccessibleName(name)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        label.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current().sizes.tight)
        row.addWidget(label)
        row.addWidget(self.box)
        self.box.activated.connect(self._on_activated)

    def show_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """The values and their words."""
        if list(choices) == self._shown:
            return
        self._shown = list(choices)
        self.box.clear()
        for value, told in choices:
            self.box.addItem(told, value)
        self.updateGeometry()

    def show_value(self, value: str) -> None:
        """The value that is chosen now."""
        self.box.setCurrentIndex(max(0, self.box.findData(value)))

    def value(self) -> str:
        """The value that is chosen now."""
        return str(self.box.currentData() or "")

    def _on_activated(self) -> None:
        self.chosen.emit(self.value())
