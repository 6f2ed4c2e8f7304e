"""The goals of a binder, with their steps."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...domain.conference import Conference
from ...domain.records import Goal, GoalStep
from ..theme.look import current
from ..widgets.day_field import DayField
from ..widgets.field_block import FieldBlock, blocks
from ..widgets.item_card import CardList, ItemCard
from ..widgets.labels import button, say, words
from .about_lists import ListPanel


class GoalsPanel(ListPanel):
    """Goals: each with its steps and the day of the first look back."""

    goal_requested = Signal(str)
    step_requested = Signal(str)
    met_requested = Signal(str)
    question_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spoken: Mapping[str, str] = {}
        self.add = button(self.tr("Add a goal of mine"), "quiet", self)
        self.add_together = button(self.tr("Add a goal we make together"), "quiet", self)
        adding = QHBoxLayout()
        adding.setSpacing(current().sizes.tight)
        for part in (self.add, self.add_together):
            adding.addWidget(part)
        adding.addStretch(1)
        self.rows.addWidget(self.list)
        self.rows.addLayout(adding)
        self.lead = self.add
        self.add.clicked.connect(self._on_add)
        self.add_together.clicked.connect(self._on_add_together)

    def show_spoken(self, spoken: Mapping[str, str]) -> None:
        """What the student says of each goal, by its id; shown with the next conference."""
        self._spoken = spoken

    def show_conference(self, conference: Conference) -> None:
        """Show the goals."""
        base = f"{conference.term}/goals"
        names = [self._name(number, goal) for number, goal in enumerate(conference.goals, 1)]
        paths = [f"{base}/{goal.id}" for goal in conference.goals]
        self.list.show_items(list(zip(paths, names, strict=True)))
        for path, name, goal in zip(paths, names, conference.goals, strict=True):
            card = self.list.cards[path]
            if isinstance(card, _GoalCard):
                card.show_goal(goal, name, self._spoken.get(goal.id))

    def _name(self, number: int, goal: Goal) -> str:
        told = self.tr("Goal {number}")
        if goal.made_with == "family":
            told = self.tr("Goal {number}, made with my family")
        return told.format(number=number)

    def _card(self, path: str) -> ItemCard:
        return self.wired(_GoalCard(path, self))

    def card_of(self, path: str) -> ItemCard | None:
        """The card of a goal or of a step."""
        goal = self.list.cards.get("/".join(path.split("/")[:3]))
        return (goal.steps.cards.get(path) or goal) if isinstance(goal, _GoalCard) else None

    def _on_add(self) -> None:
        self.goal_requested.emit("me")

    def _on_add_together(self) -> None:
        self.goal_requested.emit("family")


class _GoalCard(ItemCard):
    """A goal: its words, its steps, the day to look back at it."""

    def __init__(self, path: str, panel: GoalsPanel) -> None:
        super().__init__(path, panel)
        self._panel = panel
        self._name = words(role="label", parent=self)
        self._words = words(role="answer", parent=self)
        self.write = button(self.tr("Go to the questions about it"), "link", self)
        self.met = button(self.tr("We have met"), "quiet", self)
        self.steps = CardList(self._step, self)
        self.add_step = button(self.tr("Add a step"), "quiet", self)
        self.checkin = DayField(f"{path}/checkin", self.tr("First look back"), self)
        example = words(self.tr(
            "A step is small and clear, like: ten minutes of flash cards in the car to soccer "
            "practice."), "small", self)  # fmt: skip
        for part in (self._name, self._words, self.write, self.met, words(self.tr("Steps"), "label", self),
                     example, self.steps, self.add_step):  # fmt: skip
            if part in (self.write, self.met, self.add_step):
                self.rows.addLayout(_to_the_side(part))
            else:
                self.rows.addWidget(part)
        self.rows.addWidget(FieldBlock(self.tr("We look back at it on"), self.checkin))
        self.write.clicked.connect(self._on_write)
        self.met.clicked.connect(self._on_met)
        self.add_step.clicked.connect(self._on_add_step)
        self.checkin.moment_changed.connect(panel.value_typed)

    def show_goal(self, goal: Goal, name: str, spoken: str | None) -> None:
        """Show the goal as it is now; what is `spoken` is None while nobody asks for it."""
        waiting = self.tr("No words yet.")
        is_asked = spoken is not None or goal.made_with == "me"
        if not is_asked:
            waiting = self.tr("Its words come when you meet: on paper it stays blank.")
        self._name.setText(name)
        say(self._words, spoken or "", waiting)
        self.write.setVisible(is_asked)
        self.met.setVisible(not is_asked)
        self.met.setAccessibleName(self.tr("{name}: we have met").format(name=name))
        self.write.setAccessibleName(self.tr("{name}: go to its questions").format(name=name))
        self.add_step.setAccessibleName(self.tr("{name}: add a step").format(name=name))
        self.checkin.show_moment(goal.checkin)
        told = self.tr("Step {number}")
        self.steps.show_items([
            (f"{self.path}/steps/{step.id}", told.format(number=number))
            for number, step in enumerate(goal.steps, 1)
        ])  # fmt: skip
        for card, step in zip(self.steps.cards.values(), goal.steps, strict=True):
            if isinstance(card, _StepCard):
                card.show_step(step)

    def first_field(self) -> QWidget:
        """The button for a first step."""
        return self.add_step

    def _step(self, path: str) -> ItemCard:
        made = _StepCard(path, self._panel)
        made.setParent(self.steps)
        return self._panel.wired(made)

    def _on_write(self) -> None:
        self._panel.question_requested.emit(self.path.rpartition("/")[2])

    def _on_met(self) -> None:
        self._panel.met_requested.emit(self.path.rpartition("/")[2])

    def _on_add_step(self) -> None:
        self._panel.step_requested.emit(self.path)


class _StepCard(ItemCard):
    """A step: what, when, where, how long."""

    def __init__(self, path: str, panel: GoalsPanel) -> None:
        super().__init__(path, panel)
        self.setProperty("role", "side")
        self.what = panel.line(f"{path}/what", self.tr("What I do"), self.tr("flash cards"))
        self.when = panel.line(f"{path}/when", self.tr("When"), self.tr("on Tuesdays"))
        self.where = panel.line(f"{path}/where", self.tr("Where"), self.tr("in the car to soccer"))
        self.long = panel.line(f"{path}/long", self.tr("How long"), self.tr("ten minutes"))
        self.rows.addWidget(blocks(
            FieldBlock(self.tr("What I do"), self.what),
            FieldBlock(self.tr("When"), self.when),
            FieldBlock(self.tr("Where"), self.where),
            FieldBlock(self.tr("How long"), self.long),
            parent=self,
        ))  # fmt: skip

    def show_step(self, step: GoalStep) -> None:
        """Show the step as it is now."""
        self.what.show_words(step.what)
        self.when.show_words(step.when)
        self.where.show_words(step.where)
        self.long.show_words(step.long)

    def first_field(self) -> QWidget:
        """What I do."""
        return self.what


def _to_the_side(part: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(part)
    row.addStretch(1)
    return row
