"""What a section is gone through for: each class, goal, own part or piece of work, or once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from . import looking_back, own_parts
from .conference import Conference
from .records import Goal, LastGoal
from .stem_pack import Section, StemPack


@dataclass(frozen=True, slots=True)
class Item:
    """What a section is about this time: a class, goal, own part, piece of work, or nothing so.

    `last_goals` are spoken of before its slots.
    """

    key: str | None = None
    goal: Goal | None = None
    last_goals: tuple[LastGoal, ...] = ()


def turns(conference: Conference, pack: StemPack) -> Iterator[tuple[Section, list[Item]]]:
    """Every section with its turns, in speaking order, and the student's own parts in their places."""
    own: dict[int, list[Item]] = {}
    for part in conference.parts:
        own.setdefault(own_parts.place(part, pack), []).append(Item(part.id))
    at, is_asked = looking_back.place(pack) if conference.last_goals else (-1, False)
    back = [Item(last_goals=conference.last_goals)]
    for number, section in enumerate((*pack.spoken, None)):
        if number in own:
            yield own_parts.section(pack), own[number]
        if number == at and not is_asked:
            yield looking_back.section(pack), back
        if section is not None and number == at and is_asked:
            yield looking_back.still_asked(section, conference.answers), back
        elif section is not None:
            yield section, _items_of(section, conference)


def pieces(conference: Conference, pack: StemPack) -> Iterator[tuple[Section, list[Item]]]:
    """As `turns`, for what is asked of each piece of work; nothing where the stems ask nothing."""
    if pack.of_work is not None:
        yield pack.of_work, [Item(piece.id) for piece in conference.work]


def is_about_work(path: str, pack: StemPack) -> bool:
    """Whether a place belongs to a piece of work: its own, or an answer about it."""
    _, kind, key, *_ = (*path.split("/"), "", "", "")
    slots = pack.of_work.slots if pack.of_work else ()
    asked = kind == "answers" and any(slot.id == key.partition("@")[0] for slot in slots)
    return kind == "work" or asked


def _items_of(section: Section, conference: Conference) -> list[Item]:
    if section.per == "class":
        return [Item(school_class.key) for school_class in conference.classes]
    if section.per == "goal":
        return [Item(goal.id, goal) for goal in conference.goals]
    return [Item()]
