"""What a section is gone through for: each class, each goal, each part of one's own, or once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from . import own_parts
from .conference import Conference
from .records import Goal
from .stem_pack import Section, StemPack


@dataclass(frozen=True, slots=True)
class Item:
    """What a section is about this time: a class, a goal, an own part, or nothing in particular."""

    key: str | None = None
    goal: Goal | None = None


def turns(conference: Conference, pack: StemPack) -> Iterator[tuple[Section, list[Item]]]:
    """Every section with its turns, in speaking order, and the student's own parts in their places."""
    own: dict[int, list[Item]] = {}
    for part in conference.parts:
        own.setdefault(own_parts.place(part, pack), []).append(Item(part.id))
    for number, section in enumerate((*pack.sections, None)):
        if number in own:
            yield own_parts.section(pack), own[number]
        if section is not None:
            yield section, _items_of(section, conference)


def _items_of(section: Section, conference: Conference) -> list[Item]:
    if section.per == "class":
        return [Item(school_class.key) for school_class in conference.classes]
    if section.per == "goal":
        return [Item(goal.id, goal) for goal in conference.goals]
    return [Item()]
