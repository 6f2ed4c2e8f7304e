"""What a section of the stems is gone through for: each class, each goal, or once."""

from __future__ import annotations

from dataclasses import dataclass

from .conference import Conference
from .records import Goal
from .stem_pack import Section


@dataclass(frozen=True, slots=True)
class Item:
    """What a section is about this time: a class, a goal, or nothing in particular."""

    key: str | None = None
    goal: Goal | None = None


def items_of(section: Section, conference: Conference) -> list[Item]:
    """The turns of a section, in speaking order."""
    if section.per == "class":
        return [Item(school_class.key) for school_class in conference.classes]
    if section.per == "goal":
        return [Item(goal.id, goal) for goal in conference.goals]
    return [Item()]
