"""A choice from a list, with its name before it; over it, where there is no room for both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ..theme.look import current
from .choice_field import Offers
from .flow import Flow
from .labels import words


class Choice(QWidget):
    """Shows values by their words; `chosen` brings the value that somebody takes."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[str, str]] = []
        self._name = words(name, "body", self)
        self._name.setWordWrap(False)
        self.box = QComboBox(self)
        self.box.setAccessibleName(name)
        self.box.setItemDelegate(Offers(self.box))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._name.setBuddy(self.box)
        sizes = current().sizes
        row = Flow(self, across=sizes.tight, down=sizes.hair)
        row.addWidget(self._name)
        row.addWidget(self.box)
        self.box.activated.connect(self._on_activated)

    def width_for(self, room: int) -> int:
        """How wide it is in so much room: both on one row, or one over the other."""
        name, box = self._name.sizeHint().width(), self.box.sizeHint().width()
        both = name + current().sizes.tight + box
        return both if both <= room else max(name, box)

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
