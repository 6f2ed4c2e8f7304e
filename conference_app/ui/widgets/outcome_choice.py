"""How a goal of last term went: what it was, and three choices, each a shape and words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...domain.place import GOAL_OUTCOMES
from ...domain.records import LastGoal
from ..theme.look import current
from .flow import Flow
from .labels import button, words
from .leading import Leading

_SHAPES = dict(zip(GOAL_OUTCOMES, ("done", "half", "circle"), strict=True))


def outcome_words(outcome: str) -> str:
    """How a goal went, in a word or two."""
    translate = QCoreApplication.translate
    return {
        "met": translate("OutcomeChoice", "I met it"),
        "partly": translate("OutcomeChoice", "Partly"),
        "not-yet": translate("OutcomeChoice", "Not yet"),
    }.get(outcome, outcome)


class OutcomeChoice(Leading):
    """Shows what the student said last term, and which of met, partly and not yet is chosen."""

    outcome_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = words(role="answer", parent=self)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # In a QButtonGroup the Tab key would reach only one of them.
        self._choices: dict[str, QPushButton] = {}
        row = QWidget(self)
        flow = Flow(row, across=8, down=6)
        name = self.tr("How it went")
        for outcome in GOAL_OUTCOMES:
            told = outcome_words(outcome)
            made = button(told, "chip", row)
            made.setCheckable(True)
            made.setAccessibleName(f"{name}: {told}")
            made.clicked.connect(self._on_clicked)
            self._choices[outcome] = made
            flow.addWidget(made)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current().sizes.tight)
        for part in (words(self.tr("Last time you said:"), "quiet", self), self._said,
                     words(name, "label", self), row):  # fmt: skip
            rows.addWidget(part)
        self.lead = self._choices[GOAL_OUTCOMES[0]]
        self._paint()

    def show_goal(self, goal: LastGoal | None) -> None:
        """Show a goal; nothing where a question is about none."""
        self.setVisible(goal is not None)
        if goal is None:
            return
        self._said.setText(goal.words)
        self._show_outcome(goal.outcome)

    def _show_outcome(self, chosen: str) -> None:
        for outcome, choice in self._choices.items():
            choice.setChecked(outcome == chosen)

    def _on_clicked(self) -> None:
        chosen = next(name for name, made in self._choices.items() if made is self.sender())
        self._show_outcome(chosen)
        self.outcome_requested.emit(chosen)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt's: shapes take the colors of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._paint()

    def _paint(self) -> None:
        for outcome, choice in self._choices.items():
            choice.setIcon(current().icon(_SHAPES[outcome]))
