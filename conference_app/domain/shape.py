"""Reading plain data (as YAML or JSON gives it) and collecting every problem with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Place = tuple[str | int, ...]
"""Where in the data: keys and list indexes from the root."""

KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a piece of data; `what` says what is wrong and what to do.

    A `gap` is a translation that lacks: the data can be used, in another language.
    """

    place: Place
    what: str
    gap: bool = False


@dataclass(slots=True)
class Reader:
    """Reads values of expected kinds; what does not fit is noted in `problems` and read as empty."""

    problems: list[Problem] = field(default_factory=list)
    _spoiled: set[Place] = field(default_factory=set)

    def note(self, place: Place, what: str, *, gap: bool = False) -> None:
        """Add a problem, unless it only follows from one that was noted: a mistake is told once."""
        if not any(place[:n] in self._spoiled for n in range(len(place) + 1)):
            self.problems.append(Problem(place, what, gap))

    def _spoil(self, place: Place, what: str) -> None:
        """Add a problem of a value that cannot be read at all."""
        self.note(place, what)
        self._spoiled.add(place)

    def mapping(
        self, data: Any, place: Place, known: Iterable[str] = (), required: Iterable[str] = ()
    ) -> Mapping[str, Any]:
        """A mapping with only `known` keys (any, when none are named) and all `required` ones."""
        if not isinstance(data, Mapping):
            self._spoil(place, f"{describe(data)} stands here; write `key: value` lines instead")
            return {}
        allowed = tuple(known)
        for key in data:
            if allowed and key not in allowed:
                self.note((*place, key), f'"{key}" is not known here; use {one_of(allowed)}')
        for key in required:
            if key not in data:
                self.note(place, f'"{key}" lacks here; add it')
                self._spoiled.add((*place, key))
        return data

    def sequence(self, data: Any, place: Place) -> list[Any]:
        """A list; empty when `data` is None."""
        if data is None:
            return []
        if not isinstance(data, list):
            self._spoil(place, f"{describe(data)} stands here; write a list, each item after a `-`")
            return []
        return data

    def words(self, data: Any, place: Place) -> str:
        """A text that is not empty."""
        if not isinstance(data, str) or not data.strip():
            self.note(place, f"{describe(data)} stands here; write words (in quotes, if need be)")
            return ""
        return data

    def key(self, data: Any, place: Place) -> str:
        """A short name that things are kept under."""
        if not isinstance(data, str) or not KEY.fullmatch(data):
            told = describe(data)
            self.note(place, f"{told} cannot be a name here; use a-z, 0-9 and hyphens, 64 at most")
            return ""
        return data

    def choice(self, data: Any, place: Place, choices: Iterable[str]) -> str:
        """One of `choices`, which are listed when it is not."""
        options = tuple(choices)
        if data not in options:
            self.note(place, f"{describe(data)} is not known here; use {one_of(options)}")
            return options[0]
        return str(data)

    def number(self, data: Any, place: Place, least: int, most: int) -> int:
        """A whole number in the range."""
        if not isinstance(data, int) or isinstance(data, bool) or not least <= data <= most:
            told = describe(data)
            self._spoil(place, f"{told} stands here; write a whole number from {least} to {most}")
            return least
        return data

    def flag(self, data: Any, place: Place) -> bool:
        """true or false."""
        if not isinstance(data, bool):
            self.note(place, f"{describe(data)} stands here; write true or false")
            return False
        return data


def describe(data: Any) -> str:
    """A short name for a wrong value, as the reader of a sentence would say it."""
    match data:
        case None | "":
            return "nothing"
        case bool():
            return str(data).lower()
        case Mapping():
            return "a mapping"
        case list():
            return "a list"
        case str() if len(data) > 40:
            return f'"{data[:40]}..."'
        case str():
            return f'"{data}"'
        case _:
            return str(data)


def one_of(options: Iterable[str]) -> str:
    """The options in a row: "a", "b" or "c"."""
    quoted = [f'"{option}"' for option in options]
    return quoted[0] if len(quoted) == 1 else ", ".join(quoted[:-1]) + " or " + quoted[-1]
