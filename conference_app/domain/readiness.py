"""The check-list before a conference: it coaches, and never grades.

What is found is told by its kind and its details; the words for it belong to who shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial

from . import answer_state, evidence, own_parts, repeated, timing
from .advice import Advice
from .answer_state import BEGUN, EMPTY, Known
from .answering import form_of, known
from .conference import Conference
from .names import is_term
from .path import Leg, Stop, every_stop, stops, stops_of_work
from .records import LastGoal
from .script import SAY, Script
from .scripting import script as script_of
from .stem_pack import StemPack

KINDS = (
    "choose", "comment", "empty", "untold", "half-told", "unfinished", "only-starter", "short", "repeated", "capitals",
    "unprintable", "no-goal-step", "long", *evidence.KINDS, "no-struggle", "no-people", "no-date",
)  # fmt: skip
"""Every kind of advice; within one answer it comes in this order."""

STRUGGLE = "challenge"
_FEW_CAPITALS = 12

Unprintable = Callable[[str], Iterable[str]]


def advice(
    conference: Conference,
    pack: StemPack,
    *,
    forks: Iterable[str] = (),
    script: Script | None = None,
    unprintable: Unprintable | None = None,
) -> list[Advice]:
    """What to look at again, in speaking order; what concerns the whole conference comes last.

    `forks` are the places where a choice waits, `script` what was made of this conference already,
    `unprintable` gives the characters of a text that cannot be printed.
    """
    look = _Look(
        conference,
        pack,
        stops(conference, pack),
        stops_of_work(conference, pack),
        script or script_of(conference, pack),
        unprintable or (lambda _: ()),
        sorted(forks),
    )
    return [*look.along_the_path(), *look.of_the_work(), *look.in_general()]


@dataclass(frozen=True, slots=True)
class _Look:
    conference: Conference
    pack: StemPack
    legs: tuple[Leg, ...]
    legs_of_work: tuple[Leg, ...]
    script: Script
    unprintable: Unprintable
    forks: list[str]

    def along_the_path(self) -> Iterator[Advice]:
        """Leg by leg; what a section as a whole needs stands after its last one."""
        words = self._own_words()
        again = repeated.found(self.legs, words)
        for number, leg in enumerate(self.legs):
            here = cache(partial(known, self.conference, self.pack, leg.item_key))
            for stop in leg.stops:
                yield from self._marked(stop)
                own = words.get(stop.path, ())
                yield from self._about_state(stop, own, here)
                yield from (
                    Advice("repeated", stop.path, told) for told in again.get(stop.path, ())
                )
                yield from self._about_words(stop, own)
            yield from self._steps(leg)
            after = self.legs[number + 1 :]
            if not after or after[0].section_id != leg.section_id:
                yield from self._length(leg)

    def of_the_work(self) -> Iterator[Advice]:
        """What is shown: words about single pieces, and then what is missing."""
        for stop in every_stop(self.legs_of_work):
            yield from self._marked(stop)
            answer = stop.answer
            words = (answer.text, *answer.blanks.values(), *answer.own.values())
            yield from self._characters(stop.path, words)
        yield from evidence.advice(self.conference, self.pack, self.legs, self.legs_of_work)

    def in_general(self) -> Iterator[Advice]:
        """What belongs to no one question."""
        asked = {stop.path for stop in every_stop((*self.legs, *self.legs_of_work))}
        for fork in self.forks:
            term, *inner = fork.split("/")
            is_of_another = is_term(term) and term != self.conference.term
            if not is_of_another and "/".join((term, *inner[:2])) not in asked:
                yield Advice("choose", fork, {"fork": fork})
        for place, words in self._names():
            yield from self._characters(place, [words])
        hard = [stop for stop in every_stop(self.legs) if stop.slot.about == STRUGGLE]
        if hard and all(stop.state == EMPTY for stop in hard):
            yield Advice("no-struggle", hard[0].path)
        family = (person for person in self.conference.people if person.role == "family")
        if not any(person.name.strip() for person in family):
            yield Advice("no-people", "people")
        if not self.conference.meeting.date:
            yield Advice("no-date", f"{self.conference.term}/meeting/date")

    def _own_words(self) -> dict[str, tuple[str, ...]]:
        """The student's own words in what is spoken, by answer."""
        return {
            block.path: tuple(
                span.words for line in block.lines if line.kind == SAY
                for span in line.spans if span.is_own and span.words
            )
            for part in self.script.parts for block in part.blocks
        }  # fmt: skip

    def _marked(self, stop: Stop) -> Iterator[Advice]:
        """Versions to choose between, and what an advisor said of the answer."""
        goal = self.conference.last_goal(stop.slot_id, stop.item)
        places = (f"{stop.path}/", *([f"{goal.path}/"] if goal else ()))
        inside = (fork for fork in self.forks if fork.startswith(places))
        if fork := next(inside, None):
            yield Advice("choose", stop.path, {"fork": fork})
        for comment in self.conference.comments if stop.to_look_at else ():
            if comment.on == stop.key and not (comment.done or comment.reply.strip()):
                told = {"comment": comment.id, "kind": comment.kind, "text": comment.text}
                yield Advice("comment", stop.path, told)

    def _about_state(self, stop: Stop, words: tuple[str, ...], here: Known) -> Iterator[Advice]:
        if goal := self.conference.last_goal(stop.slot_id, stop.item):
            yield from _half_told(goal, stop)
            return
        if stop.state == EMPTY:
            if stop.slot.required:
                yield Advice("empty", stop.path)
            elif self._is_named(stop):
                yield Advice("untold", stop.path)
            return
        answer, slot = stop.answer, stop.slot
        suggested = self.conference.support.get(slot.id)
        if stop.state != BEGUN:
            if answer_state.are_few(words, answer, slot, self.pack, suggested):
                yield Advice("short", stop.path)
        elif form_of(answer, suggested) == "frame":
            left = answer_state.open_blanks(answer, slot, self.pack)
            yield Advice("unfinished", stop.path, {"blanks": ", ".join(left)})
        elif answer_state.is_only_starter(answer, slot, self.pack, here):
            yield Advice("only-starter", stop.path)
        elif answer.text.strip():
            yield Advice("short", stop.path)
        else:
            yield Advice("unfinished", stop.path)

    def _is_named(self, stop: Stop) -> bool:
        """Whether it is a part of the student's own that has a title: a plan to say something."""
        is_own = own_parts.is_own(stop.path)
        return is_own and any(p.title.strip() for p in self.conference.parts if p.id == stop.item)

    def _about_words(self, stop: Stop, words: tuple[str, ...]) -> Iterator[Advice]:
        whole = " ".join(words)
        if whole.isupper() and sum(map(str.isupper, whole)) > _FEW_CAPITALS:
            yield Advice("capitals", stop.path)
        if stop.state != EMPTY:
            yield from self._characters(stop.path, [*words, *stop.answer.own.values()])

    def _characters(self, place: str, words: Iterable[str]) -> Iterator[Advice]:
        found = dict.fromkeys(letter for text in words for letter in self.unprintable(text))
        if found:
            yield Advice("unprintable", place, {"characters": ", ".join(found)})

    def _names(self) -> Iterator[tuple[str, str]]:
        yield "student/name", self.conference.student.name
        for person in self.conference.people:
            yield f"people/{person.id}/name", person.name

    def _steps(self, leg: Leg) -> Iterator[Advice]:
        """A goal without a step, told once however many sections speak of it."""
        first = next(
            found for found in self.legs if (found.per, found.item_key) == (leg.per, leg.item_key)
        )
        for goal in self.conference.goals if leg.per == "goal" and leg is first else ():
            if goal.id == leg.item_key and not any(step.what.strip() for step in goal.steps):
                place = f"{self.conference.term}/goals/{goal.id}"
                yield Advice("no-goal-step", place, {"goal": leg.name})

    def _length(self, last: Leg) -> Iterator[Advice]:
        """Whether a section, over all its classes or goals, takes longer to say than it has.

        That matters where the whole is too long. A longer meeting gives each section more.
        """
        if not self.script.minutes.over or last.per == own_parts.OWN:
            return  # For a part of one's own nobody set minutes.
        section_id = last.section_id
        section = next(found for found in self.pack.sections if found.id == section_id)
        parts = (part for part in self.script.parts if part.id.partition("@")[0] == section_id)
        spoken = sum(part.seconds for part in parts)
        has = section.minutes * self.script.slot_seconds / self.pack.minutes
        if spoken > has:
            first = next(leg for leg in self.legs if leg.section_id == section_id)
            told = {"section": section_id, "minutes": timing.clock(has),
                    "spoken": timing.clock(spoken)}  # fmt: skip
            yield Advice("long", first.stops[0].path, told)


def _half_told(goal: LastGoal, stop: Stop) -> Iterator[Advice]:
    """What is still to be told of a goal of last term."""
    if stop.state == EMPTY:
        yield Advice("empty", stop.path)
    elif not goal.outcome:
        yield Advice("half-told", stop.path, {"lacks": "outcome"})
    elif stop.state == BEGUN:
        yield Advice("half-told", stop.path, {"lacks": "helped"})
