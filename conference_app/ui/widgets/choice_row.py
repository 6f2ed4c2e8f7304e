"""Choices of looks: buttons that show what they do, and steps with a sample sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..theme import typefaces
from ..theme.following import FollowsLook
from ..theme.look import current
from .flow import Flow
from .labels import button, words
from .swatch import swatch


class ChoiceRow(FollowsLook, QWidget):
    """One of a few: a typeface is written in its own letters, a theme has a painted sample."""

    chosen = Signal(str, object)

    def __init__(
        self, key: str, name: str, choices: Mapping[Any, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._values = tuple(choices)
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        flow = Flow(self, across=8, down=8)
        for place, (value, told) in enumerate(choices.items()):
            offer = button(told, "quiet", self)
            offer.setCheckable(True)
            offer.setAccessibleName(f"{name}: {told}")
            if key == "typeface":
                families = ", ".join(f'"{family}"' for family in typefaces.families(value))
                offer.setStyleSheet(f"font-family: {families};")
            self._group.addButton(offer, place)
            flow.addWidget(offer)
        self._group.idClicked.connect(self._on_clicked)
        self._paint()

    def show_value(self, value: Any) -> None:
        """Mark the one that is in use."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)
        self._paint()

    def follow_look(self) -> None:
        """Samples and marks are those of the look."""
        self._paint()

    def _paint(self) -> None:
        """Themes show a sample; elsewhere a tick marks the one in use, not its color alone."""
        look = current()
        for offer, value in zip(self._group.buttons(), self._values, strict=True):
            if self._key == "theme":
                high = look.sizes.icon * 3 // 2
                offer.setIconSize(QSize(high * 2, high))
                offer.setIcon(swatch(value, QSize(high * 2, high), is_chosen=offer.isChecked()))
            else:
                name = "check" if offer.isChecked() else "circle"
                offer.setIcon(
                    look.icon(name, "accent_words" if offer.isChecked() else "faint_words")
                )

    def _on_clicked(self, place: int) -> None:
        self._paint()
        self.chosen.emit(self._key, self._values[place])


class StepRow(FollowsLook, QWidget):
    """A value between a minus and a plus, with a sentence that grows with it."""

    chosen = Signal(str, object)

    def __init__(self, key: str, name: str, steps: range, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._name, self._steps = key, name, steps
        self._value = steps.start
        self.less = self._step(self.tr("Smaller letters"))
        self.more = self._step(self.tr("Larger letters"))
        self.now = words(role="label", parent=self)
        self.now.setWordWrap(False)
        self.now.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        for part in (self.less, self.now, self.more):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(
            words(
                self.tr("This week I built a volcano, and I can tell why it worked."),
                "answer",
                self,
            )
        )
        self.less.clicked.connect(self._on_less)
        self.more.clicked.connect(self._on_more)
        self.follow_look()

    def _step(self, name: str) -> QPushButton:
        made = button("", "quiet", self)
        made.setAccessibleName(name)
        made.setToolTip(name)
        return made

    def follow_look(self) -> None:
        """Signs have the colors of the theme."""
        for part, name in ((self.less, "minus"), (self.more, "plus")):
            part.setIcon(current().icon(name))

    def show_value(self, value: int) -> None:
        """Show the step in use; a step beyond the last one is not offered."""
        self._value = value
        self.now.setText(self.tr("{percent} %").format(percent=value))
        at_start, at_end = value <= self._steps[0], value >= self._steps[-1]
        if (at_start and self.less.hasFocus()) or (at_end and self.more.hasFocus()):
            other = self.more if at_start else self.less
            other.setEnabled(True)
            other.setFocus()
        self.less.setEnabled(not at_start)
        self.more.setEnabled(not at_end)

    def _on_less(self) -> None:
        self.chosen.emit(self._key, self._value - self._steps.step)

    def _on_more(self) -> None:
        self.chosen.emit(self._key, self._value + self._steps.step)
