"""Cues dealt out to cards: on as few as hold them, none of them nearly empty beside a full one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from .set_lines import SetLine

GAP = 5.0
"""The space between two cues, in points."""
Cue = tuple[SetLine, ...]
Cues = tuple[Cue, ...]
Unit = tuple[Cues, ...]
"""What should stand on one card, for each of its sides: the cues of one answer."""
_STEPS = 20


def dealt(units: Sequence[Unit], rooms: Sequence[float]) -> list[list[Cues]]:
    """For each card the cues of its sides, which have these heights; both sides go on together."""
    whole = list(_fitting(units, rooms))
    cards = _dealt(whole, rooms)
    for step in range(1, _STEPS):
        fewer = _dealt(whole, [room * step / _STEPS for room in rooms])
        if len(fewer) == len(cards):
            return fewer
    return cards


def _dealt(units: Sequence[Unit], rooms: Sequence[float]) -> list[list[Cues]]:
    """The units in their order, each on the card of the one before it while there is room."""
    cards: list[list[Cues]] = [[() for _ in rooms]]
    for unit in units:
        joined = [before + cues for before, cues in zip(cards[-1], unit, strict=True)]
        if any(cards[-1]) and not _fits(joined, rooms):
            cards.append(list(unit))
        else:
            cards[-1] = joined
    return cards


def _fitting(units: Sequence[Unit], rooms: Sequence[float]) -> Iterator[Unit]:
    """The units; those that are too high for a card cue by cue."""
    for unit in units:
        if _fits(unit, rooms):
            yield unit
        else:
            for cues in zip_longest(*unit):
                yield tuple((cue,) if cue else () for cue in cues)


def _fits(sides: Sequence[Cues], rooms: Sequence[float]) -> bool:
    return all(_height(cues) <= room for cues, room in zip(sides, rooms, strict=True))


def _height(cues: Cues) -> float:
    return sum(line.height for cue in cues for line in cue) + GAP * len(cues)
