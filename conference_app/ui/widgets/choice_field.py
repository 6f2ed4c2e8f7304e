"""Choose one of a few."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QWidget

from ..theme.mirrored import isolated

_LEAST_LETTERS = 6


class Offers(QStyledItemDelegate):
    """Draws the lines of a list, each in the direction of its own words."""

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:  # noqa: N802
        """Qt's: the words of a line."""
        return isolated(super().displayText(value, locale))


class ChoiceField(QComboBox):
    """A box with a list. Its signal tells its `key` and the key of what is chosen."""

    choice_requested = Signal(str, str)

    def __init__(self, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setAccessibleName(name)
        self.setItemDelegate(Offers(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)

    def show_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these: the key of each, and its words."""
        at = self.currentData()
        self.clear()
        for key, text in choices:
            self.addItem(text, key)
        self.show_choice(str(at or ""))

    def least_width(self) -> int:
        """The width in which the longest choice can be read."""
        metrics = self.fontMetrics()
        around = self.sizeHint().width() - _LEAST_LETTERS * metrics.horizontalAdvance("X")
        choices = (self.itemText(place) for place in range(self.count()))
        return around + max(map(metrics.horizontalAdvance, choices), default=0)

    def show_choice(self, key: str) -> None:
        """Show what is chosen; what is not among the choices shows as nothing."""
        self.setCurrentIndex(self.findData(key))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Qt's: a wheel moves the page, and never a choice that happens to lie under it."""
        event.ignore()

    def _on_activated(self, place: int) -> None:
        self.choice_requested.emit(self.key, str(self.itemData(place)))
