"""A script as plain text for a terminal or an editor."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterator
from datetime import date

from ..domain.conference import Conference
from ..domain.records import Person
from ..domain.script import PAUSE, QUESTION, SAY, Block, Line, Part, Script
from ..domain.timing import clock

_WIDTH = 84
_LABEL = 7


def as_text(script: Script, conference: Conference) -> str:
    """The whole script: who, when and how long, then part by part what to say, show and ask."""
    lines = [*_head(conference), "", *_agenda(script)]
    for number, part in enumerate(script.parts, 1):
        lines += ["", "", *_part(part, number, script)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _head(conference: Conference) -> Iterator[str]:
    student, meeting = conference.student, conference.meeting
    yield student.name + (f"  (say: {student.says})" if student.says else "")
    yield "=" * _columns(student.name)
    year, _, season = conference.term.partition("-")
    when = [_day(meeting.date), meeting.time, meeting.place]
    told = ["Family conference", f"{season.replace('-', ' ')} {year}", *filter(None, when)]
    yield from _wrapped(" · ".join(told), "")
    if conference.people:
        yield from _wrapped("At the table: " + "; ".join(map(_person, conference.people)), "    ")
    if meeting.interpreter:
        yield "With an interpreter: pause after each answer."


def _person(person: Person) -> str:
    said = f"say: {person.says}" if person.says else ""
    more = ", ".join(word for word in (person.relation, said) if word)
    return f"{person.name} ({more})" if more else person.name


def _day(iso: str) -> str:
    if not iso:
        return ""
    day = date.fromisoformat(iso)
    return f"{day:%A}, {day:%B} {day.day}, {day.year}"


def _agenda(script: Script) -> Iterator[str]:
    width = max((_columns(part.title) for part in script.parts), default=0)
    for number, part in enumerate(script.parts, 1):
        gap = "." * (width - _columns(part.title) + 3)
        yield f"{number:>3}  {part.title} {gap} {clock(part.seconds)} min"
    shared = script.minutes
    yield ""
    told = f"You speak about {shared.speaks} min of {shared.meeting}"
    yield f"{told}; family and advisor have {shared.family} min."
    if shared.over:
        yield f"That is {shared.over} min too long: choose what matters most."


def _part(part: Part, number: int, script: Script) -> Iterator[str]:
    title = f"{number}. {part.title}"
    if part.also_title and part.also_title != part.title:
        title += f"  /  {part.also_title}"
    yield title
    yield "-" * _columns(title)
    for block in part.blocks:
        yield ""
        yield from _block(block, script)


def _block(block: Block, script: Script) -> Iterator[str]:
    for line in block.lines:
        yield from _line(line, "", script.language)
    yield from _room(block.room, "")
    if block.also:
        yield ""
        yield f"    [{script.also}]"
        for line in block.also:
            yield from _line(line, "    ", script.also or "")
        yield from _room(block.also_room, "    ")


def _line(line: Line, indent: str, expected: str) -> Iterator[str]:
    told = f"  [{line.language}]" if line.kind == SAY and line.language != expected else ""
    label = "" if line.kind == QUESTION else line.kind.upper()
    words = "..." if line.kind == PAUSE else line.words
    if line.kind == QUESTION:
        words = f"({words})"
    hanging = indent + " " * (_LABEL + 1)
    first, *rest = list(_wrapped(words + told, hanging)) or [hanging]
    yield f"{indent}{label:>{_LABEL - 1}}  {first[len(hanging) :]}"
    yield from rest


def _room(count: int, indent: str) -> Iterator[str]:
    for _ in range(count):
        yield f"{indent}{' ' * (_LABEL + 1)}{'_' * 60}"


def _wrapped(words: str, indent: str) -> list[str]:
    return textwrap.wrap(
        words, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
    )


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text) + wide - sum(map(bool, map(unicodedata.combining, text)))
