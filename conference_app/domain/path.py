"""The student's path through a conference: every question, in the order in which it is spoken."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial
from typing import NamedTuple

from . import answer_state, looking_back, own_parts, wording
from .answer_state import EMPTY, Known
from .answering import known
from .conference import Conference, answer_path, differ_in_answers_alone
from .items import Item, pieces, turns
from .records import Answer, LastGoal
from .stem_pack import Section, Slot, StemPack, Text


@dataclass(frozen=True, slots=True)
class Stop:
    """One question. `path` is its answer's place in the binder; `item` a class, goal or own part, or None.

    `state` is empty, begun or done; `to_look_at` when a choice, a comment or a remark waits here.
    """

    slot: Slot
    item: str | None
    answer: Answer
    state: str
    to_look_at: bool

    @property
    def slot_id(self) -> str:
        """The id of the question in its stems."""
        return self.slot.id

    @property
    def path(self) -> str:
        """The place of the answer: `2026-fall/answers/pride@math`."""
        return self.answer.path

    @property
    def key(self) -> str:
        """The place within its conference: `answers/pride@math`."""
        return self.path.partition("/")[2]


@dataclass(frozen=True, slots=True)
class Leg:
    """A stretch of the path: a section, or its turn for one class, goal or part of one's own.

    `per` is once, class, goal, own or work; `title_text` may hold {class}; `name` is the name of the
    class (of the piece of work too) or own part, or the number of the goal; `minutes` is this leg's
    part of what the section has.
    """

    section_id: str
    item_key: str | None
    per: str
    title_text: Text
    name: str
    minutes: float
    stops: tuple[Stop, ...]


class Walked(NamedTuple):
    """A path that was read before, and what from."""

    conference: Conference
    pack: StemPack
    legs: Sequence[Leg]


def stops(
    conference: Conference,
    pack: StemPack,
    noted: Iterable[str] = (),
    before: Walked | None = None,
    today: date | None = None,
) -> tuple[Leg, ...]:
    """The path, without sections in which nothing is asked of the student.

    `noted` are places to look at again: of forks and of what the check-list says. Where since `before`
    only answers have changed, the others are not looked at again. A goal that is made with the family
    is asked for when they have met: when the student says so, or when the day has passed by `today`.
    """
    have_met = conference.meeting.is_over(today)
    return _walked(turns(conference, pack), conference, pack, noted, before, have_met=have_met)


def stops_of_work(
    conference: Conference,
    pack: StemPack,
    noted: Iterable[str] = (),
    before: Walked | None = None,
) -> tuple[Leg, ...]:
    """What is asked of each piece of work, a leg for each: as `stops`, but on no spoken path."""
    return _walked(pieces(conference, pack), conference, pack, noted, before)


def _walked(
    sections: Iterable[tuple[Section, list[Item]]],
    conference: Conference,
    pack: StemPack,
    noted: Iterable[str],
    before: Walked | None,
    *,
    have_met: bool = False,
) -> tuple[Leg, ...]:
    old: dict[str, Stop] = {}
    if before and before.pack is pack and differ_in_answers_alone(before.conference, conference):
        old = {stop.path: stop for stop in every_stop(before.legs)}
    waiting = (f"{conference.term}/{comment.on}" for comment in conference.comments
               if not comment.done)  # fmt: skip
    walk = _Walk(
        conference,
        pack,
        frozenset(map(answer_path, (*noted, *waiting))),
        old,
        have_met,
    )
    legs = (leg for section, items in sections for leg in walk.legs(section, items))
    return tuple(leg for leg in legs if leg.stops)


def title(leg: Leg, conference: Conference, pack: StemPack, language: str) -> str:
    """What a leg is called, in a language or in the main one of the stems."""
    words, tag = pack.words(leg.title_text, language)
    return wording.fill_known(words, known(conference, pack, leg.item_key, tag))


def every_stop(legs: Sequence[Leg]) -> list[Stop]:
    """The stops of all legs, in order."""
    return [stop for leg in legs for stop in leg.stops]


def marked(legs: Sequence[Leg], places: Container[str]) -> tuple[Leg, ...]:
    """The same path, with something to look at just where an answer lies at one of the places."""
    return tuple(
        replace(
            leg,
            stops=tuple(replace(stop, to_look_at=stop.path in places) for stop in leg.stops),
        )
        for leg in legs
    )


def next_to_look_at(legs: Sequence[Leg], path: str) -> Stop | None:
    """The nearest stop after this one with something to look at, then from the beginning."""
    before, after = _around(legs, path)
    waiting = [*after, *before] or every_stop(legs)
    return next((stop for stop in waiting if stop.to_look_at and stop.path != path), None)


def stop_at(legs: Sequence[Leg], path: str) -> Stop | None:
    """The stop whose answer lies there, or to which a place below it belongs; None if none does."""
    answer = answer_path(path)
    return next((stop for stop in every_stop(legs) if stop.path == answer), None)


def next_stop(legs: Sequence[Leg], path: str) -> Stop | None:
    """The stop after this one; None at the end, and where this one is on no path any more."""
    _, after = _around(legs, path)
    return after[0] if after else None


def previous_stop(legs: Sequence[Leg], path: str) -> Stop | None:
    """The stop before this one; None at the beginning."""
    before, _ = _around(legs, path)
    return before[-1] if before else None


def next_empty(legs: Sequence[Leg], path: str) -> Stop | None:
    """The nearest stop after this one where nothing is written, then from the beginning."""
    before, after = _around(legs, path)
    waiting = [*after, *before] or every_stop(legs)
    return next((stop for stop in waiting if stop.state == EMPTY and stop.path != path), None)


def _around(legs: Sequence[Leg], path: str) -> tuple[list[Stop], list[Stop]]:
    every = every_stop(legs)
    for place, stop in enumerate(every):
        if stop.path == path:
            return every[:place], every[place + 1 :]
    return [], []


@dataclass(frozen=True, slots=True)
class _Walk:
    """The way along the sections; `marked` are the answers to look at again, `before` stops known."""

    conference: Conference
    pack: StemPack
    marked: frozenset[str]
    before: Mapping[str, Stop]
    have_met: bool

    def legs(self, section: Section, items: Sequence[Item]) -> Iterator[Leg]:
        """A leg for each turn of the section."""
        asked = [slot for slot in section.slots if slot.is_answered]
        named = own_parts.TITLE if section.per == own_parts.OWN else "class"
        asked_for = [item for item in items if self._is_asked(item, asked)]
        for number, item in enumerate(asked_for, start=1):
            here = cache(partial(known, self.conference, self.pack, item.key))
            yield Leg(
                section_id=section.id,
                item_key=item.key,
                per=section.per,
                title_text=section.title,
                name=str(number) if item.goal else here(self.pack.main_language)[named],
                minutes=section.minutes / len(items),
                stops=(
                    *map(self._look_back, item.last_goals),
                    *(self._stop(slot, item, here) for slot in asked),
                ),
            )

    def _is_asked(self, item: Item, slots: Sequence[Slot]) -> bool:
        """A goal that is made with the family stays blank until they meet; its words stay in reach."""
        if item.goal is None or item.goal.made_with == "me" or self.have_met:
            return True
        return any(self.conference.answer(slot.id, item.key).is_begun for slot in slots)

    def _look_back(self, goal: LastGoal) -> Stop:
        slot = looking_back.slot(self.pack)
        answer = self.conference.answer(slot.id, goal.id)
        is_marked = not self.marked.isdisjoint((answer.path, goal.path))
        return Stop(slot, goal.id, answer, looking_back.state(goal), is_marked)

    def _stop(self, slot: Slot, item: Item, here: Known) -> Stop:
        answer = self.conference.answer(slot.id, item.key)
        old = self.before.get(answer.path)
        if old is not None and old.answer is answer:
            state = old.state
        else:
            suggested = self.conference.support.get(slot.id)
            state = answer_state.state(answer, slot, self.pack, here, suggested)
        return Stop(slot, item.key, answer, state, answer.path in self.marked)
