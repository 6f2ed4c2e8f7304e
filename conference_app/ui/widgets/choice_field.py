"""Choose one of a few."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget


class ChoiceField(QComboBox):
    """A box with a list. Its signal tells its `key` and the key of what is chosen."""

    choice_requested = Signal(str, str)

    def __init__(self, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)

    def show_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these: the key of each, and its words."""
        at = self.currentData()
        self.clear()
        for key, text in choices:
            self.addItem(text, key)
        self.show_choice(str(at or ""))

    def show_choice(self, key: str) -> None:
        """Show what is chosen; what is not among the choices shows as nothing."""
        self.setCurrentIndex(self.findData(key))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Qt's: a wheel moves the page, and never a choice that happens to lie under it."""
        event.ignore()

    def _on_activated(self, place: int) -> None:
        self.choice_requested.emit(self.key, str(self.itemData(place)))
