"""Buttons beside each other that do different things."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton


class Toggles(QObject):
    """Buttons, each with its place, that the Tab key all reaches: in a QButtonGroup it reaches one.

    Choices of which one holds belong in a QButtonGroup, where arrow keys go from one to the next.
    """

    clicked = Signal(int)
    toggled = Signal(int, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.buttons: list[QAbstractButton] = []

    def add(self, button: QAbstractButton) -> None:
        """One more, at the next place."""
        button.setCheckable(True)
        button.clicked.connect(self._on_clicked)
        button.toggled.connect(self._on_toggled)
        self.buttons.append(button)

    def place(self) -> int:
        """The place of the first that is down, or -1."""
        return next((n for n, button in enumerate(self.buttons) if button.isChecked()), -1)

    def show_only(self, place: int) -> None:
        """Have one of them down, or, at -1, none."""
        for number, button in enumerate(self.buttons):
            button.setChecked(number == place)

    def _on_clicked(self) -> None:
        self.clicked.emit(self._sent())

    def _on_toggled(self, is_down: bool) -> None:
        self.toggled.emit(self._sent(), is_down)

    def _sent(self) -> int:
        return next(n for n, button in enumerate(self.buttons) if button is self.sender())
