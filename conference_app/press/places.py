"""Qt's places in a text: counted in UTF-16 units, where Python counts characters."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Generic, TypeVar

Part = TypeVar("Part")


def units(text: str) -> int:
    """How many UTF-16 units a text takes: what Qt counts in."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


class Places(Generic[Part]):
    """Finds the words and the characters behind Qt's places in a text."""

    def __init__(self, text: str, parts: Sequence[Part], lengths: Sequence[int]) -> None:
        self._text = text
        # Only where letters take more than one unit do places have to be counted in units.
        self._units = text.encode("utf-16-le") if max(text, default="") > "\uffff" else None
        self._parts = parts
        self._ends = list(accumulate(lengths))

    def part(self, unit: int) -> Part:
        """The words that hold a place."""
        return self._parts[min(bisect_right(self._ends, unit), len(self._parts) - 1)]

    def text(self, start: int, end: int) -> str:
        """The characters between two places."""
        if self._units is None:
            return self._text[start:end]
        return self._units[2 * start : 2 * end].decode("utf-16-le", "replace")

    def texts(self, indexes: Sequence[int], clusters: Clusters) -> tuple[str, ...]:
        """The characters of each glyph; none for a glyph that only adds to another."""
        if self._units is None and is_row(indexes):
            first, last = indexes[0], indexes[-1]
            return (*self._text[first:last], self._text[last : clusters.after(last)])
        found: list[str] = []
        seen: set[int] = set()
        for index in indexes:
            found.append("" if index in seen else self.text(index, clusters.after(index)))
            seen.add(index)
        return tuple(found)


class Clusters:
    """Which characters of a line belong to a glyph: those up to the next place that has one."""

    def __init__(self, indexes: set[int], end: int) -> None:
        self._starts = sorted(indexes)
        self._starts.append(end)

    def after(self, index: int) -> int:
        """Where the next glyph's characters begin."""
        return self._starts[bisect_right(self._starts, index)]


def is_row(indexes: Sequence[int]) -> bool:
    """Whether each glyph stands for the character after that of the one before."""
    return list(indexes) == list(range(indexes[0], indexes[0] + len(indexes)))
