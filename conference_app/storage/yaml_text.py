"""YAML as people write it: plain data with the place of every value, nothing executed.

Only true, false, null and whole numbers are read as such; `no`, `on` and dates stay words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from ..domain.refusal import Refusal
from ..domain.shape import Place, Problem

MOST_BYTES = 1_000_000
MOST_DEPTH = 20
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_PLAIN = {"true": True, "false": False, "null": None, "~": None, "": None}
_UNUSABLE = re.compile("[^\t\n\r -\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(slots=True)
class Document:
    """What a YAML file holds: its data, where each value stands, and what is wrong so far."""

    name: str
    data: Any = None
    marks: dict[Place, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def told(self, problems: Iterable[Problem]) -> list[str]:
        """Each problem as `file:line:column: sentence`, in the order of the file."""
        placed = sorted((self._mark(problem.place), problem.what) for problem in problems)
        return [f"{self.name}:{line}:{column}: {what}" for (line, column), what in placed]

    def _mark(self, place: Place) -> tuple[int, int]:
        while place and place not in self.marks:
            place = place[:-1]
        return self.marks.get(place, (1, 1))

    def refuse_problems(self) -> None:
        """Raise Refusal with every problem found, if there is one."""
        if self.problems:
            raise Refusal(*self.told(self.problems))


def read_file(path: Path) -> Document:
    """Read a YAML file; raise Refusal when it is no text, too large or not to be read."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise Refusal(f"{path}: there is no such file; check the name.") from None
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise Refusal(f"{path}: cannot be read ({reason}); check the file.") from None
    if len(content) > MOST_BYTES:
        raise Refusal(f"{path}: over 1 MB; text of that size is not read here, make it smaller.")
    return parse(_decoded(content, path), str(path))


def _decoded(content: bytes, path: Path) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise Refusal(f"{path}:1:1: the file is in UTF-16; save it as UTF-8 and try again.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - (content.rfind(b"\n", 0, error.start) + 1) + 1
        raise Refusal(
            f"{path}:{line}:{column}: a character here is not UTF-8; "
            "save the file with the encoding UTF-8 and try again."
        ) from None
    if bad := _UNUSABLE.search(text):
        line = text.count("\n", 0, bad.start()) + 1
        column = bad.start() - text.rfind("\n", 0, bad.start())
        raise Refusal(
            f"{path}:{line}:{column}: an invisible control character "
            f"(U+{ord(bad[0]):04X}) stands here; delete it."
        )
    return text


def parse(text: str, name: str) -> Document:
    """Read YAML text; what is wrong is noted in the document's `problems`."""
    document = Document(name)
    try:
        _Composer(document, yaml.parse(text, Loader=yaml.CSafeLoader)).compose()
    except yaml.MarkedYAMLError as error:
        _note_syntax(document, error, text)
    return document


def _note_syntax(document: Document, error: yaml.MarkedYAMLError, text: str) -> None:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = text.splitlines()
    here = lines[line] if line < len(lines) else ""
    if "\t" in here[: len(here) - len(here.lstrip())]:
        what = "a tab stands at the head of this line; use spaces instead"
    else:
        what = (
            f"this is not YAML ({error.problem or error.context}); check quotes, colons and indents"
        )
    place: Place = ("\0syntax",)
    document.marks[place] = (line + 1, column + 1)
    document.problems.append(Problem(place, what))


class _TooDeep(Exception):
    """The document is nested too deeply to be read on."""


class _Composer:
    """Builds plain data from the parser's events, never deeper than MOST_DEPTH."""

    def __init__(self, document: Document, events: Iterator[Event]) -> None:
        self.document = document
        self.events = events

    def compose(self) -> None:
        found = False
        for event in self.events:
            if isinstance(event, DocumentStartEvent):
                if found:
                    self._note(("\0second",), event, "a second document begins here; keep one")
                    return
                found = True
                try:
                    self.document.data = self._value(next(self.events), ())
                except _TooDeep:
                    return

    def _value(self, event: Event, place: Place) -> Any:
        self.document.marks[place] = _position(event)
        if getattr(event, "anchor", None) is not None:
            what = "anchors (&) and aliases (*) are not read here; write the text out"
            self._note(place, event, what)
        if isinstance(event, AliasEvent):
            return None
        if len(place) > MOST_DEPTH:
            self._note(place, event, f"nested more than {MOST_DEPTH} deep; make it flatter")
            raise _TooDeep
        if isinstance(event, MappingStartEvent):
            return self._mapping(event, place)
        if isinstance(event, SequenceStartEvent):
            return self._sequence(event, place)
        assert isinstance(event, ScalarEvent)
        return _scalar(event)

    def _mapping(self, start: Event, place: Place) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            if not isinstance(event, ScalarEvent):
                self._note((*place, "\0key"), event, "a key must be a word; write `key: value`")
                self._value(event, (*place, "\0key"))
                self._value(next(self.events), (*place, "\0value"))
                continue
            key = event.value
            if key in found:
                again = (*place, f"\0again {key}")
                self._note(again, event, f'"{key}" stands here twice; keep one of them')
                self._value(next(self.events), again)
                continue
            found[key] = self._value(next(self.events), (*place, key))
            self.document.marks[(*place, key)] = _position(event)
        return found

    def _sequence(self, start: Event, place: Place) -> list[Any]:
        found: list[Any] = []
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            found.append(self._value(event, (*place, len(found))))
        return found

    def _note(self, place: Place, event: Event, what: str) -> None:
        self.document.marks[place] = _position(event)
        self.document.problems.append(Problem(place, what))


def _position(event: Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _scalar(event: ScalarEvent) -> Any:
    text: str = event.value
    if not event.implicit[0]:
        return text
    if text in _PLAIN:
        return _PLAIN[text]
    return int(text) if _NUMBER.fullmatch(text) else text
