"""YAML as people write it: plain data with the place of every value, nothing executed.

Only true, false, null and whole numbers are read as such; `no`, `on` and dates stay words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from ..domain.refusal import Refusal
from ..domain.shape import Place, Problem

MOST_BYTES = 1_000_000
MOST_DEPTH = 20
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_DIGITS = frozenset("-0123456789")
_PLAIN = {"true": True, "false": False, "null": None, "~": None, "": None}
Position = tuple[int, int]
_UNUSABLE = re.compile("[^\t\n\r -\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(slots=True)
class Document:
    """What a YAML file holds: its data, where each value stands, and what is wrong so far."""

    name: str
    text: str = field(default="", repr=False)
    data: Any = None
    problems: list[Problem] = field(default_factory=list)
    noted: dict[Place, Position] = field(default_factory=dict)
    _marks: dict[Place, Position] | None = None

    def told(self, problems: Iterable[Problem]) -> list[str]:
        """Each problem as `file:line:column: sentence`, in the order of the file."""
        placed = sorted((self._mark(problem.place), problem.what) for problem in problems)
        return [f"{self.name}:{line}:{column}: {what}" for (line, column), what in placed]

    def _mark(self, place: Place) -> Position:
        if place in self.noted:
            return self.noted[place]
        if self._marks is None:
            # Places are looked for only when something is wrong: a second reading is cheaper
            # than keeping the place of every word of every file.
            self._marks = {}
            composer = _Composer(Document(self.name), self._marks)
            with suppress(yaml.MarkedYAMLError):
                composer.compose(yaml.parse(self.text, Loader=yaml.CSafeLoader))
        while place and place not in self._marks:
            place = place[:-1]
        return self._marks.get(place, (1, 1))

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
    document = Document(name, text)
    try:
        _Composer(document, None).compose(yaml.parse(text, Loader=yaml.CSafeLoader))
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
    document.noted[place] = (line + 1, column + 1)
    document.problems.append(Problem(place, what))


class _TooDeep(Exception):
    """The document is nested too deeply to be read on."""


class _Composer:
    """Builds plain data from the parser's events, never deeper than MOST_DEPTH."""

    def __init__(self, document: Document, marks: dict[Place, Position] | None) -> None:
        self._document = document
        self._marks = marks
        self._at: list[str | int] = []

    def compose(self, events: Iterator[Event]) -> None:
        """Read the one document of the events, and note the place of all values in `marks`."""
        self._events = events
        found = False
        for event in events:
            if type(event) is DocumentStartEvent:
                if found:
                    self._note("\0second", event, "a second document begins here; keep one")
                    return
                found = True
                try:
                    self._document.data = self._value(next(events))
                except _TooDeep:
                    return

    def _value(self, event: Event) -> Any:
        if self._marks is not None:
            self._marks.setdefault(tuple(self._at), _position(event))
        kind = type(event)
        if kind is AliasEvent or event.anchor is not None:  # type: ignore[attr-defined]
            what = "anchors (&) and aliases (*) are not read here; write the text out"
            self._note("\0anchor", event, what)
        if kind is ScalarEvent:
            return _scalar(event)
        if len(self._at) > MOST_DEPTH:
            self._note("\0deep", event, f"nested more than {MOST_DEPTH} deep; make it flatter")
            raise _TooDeep
        if kind is MappingStartEvent:
            return self._mapping()
        return self._sequence() if kind is SequenceStartEvent else None

    def _below(self, key: str | int, event: Event) -> Any:
        self._at.append(key)
        value = self._value(event)
        self._at.pop()
        return value

    def _mapping(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for event in self._events:
            kind = type(event)
            if kind is MappingEndEvent:
                break
            if kind is not ScalarEvent:
                self._note("\0key", event, "a key must be a word; write `key: value`")
                self._below("\0key", event)
                self._below("\0value", next(self._events))
                continue
            key: str = event.value  # type: ignore[attr-defined]
            if key in found:
                what = f'"{key}" stands here twice; keep one of them'
                self._note(f"\0again {key}", event, what)
                self._below(f"\0again {key}", next(self._events))
                continue
            if self._marks is not None:
                self._marks[(*self._at, key)] = _position(event)
            found[key] = self._below(key, next(self._events))
        return found

    def _sequence(self) -> list[Any]:
        found: list[Any] = []
        for event in self._events:
            if type(event) is SequenceEndEvent:
                break
            found.append(self._below(len(found), event))
        return found

    def _note(self, key: str, event: Event, what: str) -> None:
        place = (*self._at, key)
        self._document.noted[place] = _position(event)
        self._document.problems.append(Problem(place, what))


def _position(event: Event) -> Position:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _scalar(event: Any) -> Any:
    text: str = event.value
    if not event.implicit[0]:
        return text
    if text in _PLAIN:
        return _PLAIN[text]
    return int(text) if text[0] in _DIGITS and _NUMBER.fullmatch(text) else text
