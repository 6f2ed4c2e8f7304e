"""Cues dealt out to cards: on as few as hold them, none of them nearly empty beside a full one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from operator import add, gt

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
    heights = [tuple(map(_height, unit)) for unit in whole]
    firsts = _firsts(heights, rooms)
    for step in range(1, _STEPS) if len(firsts) > 1 else ():
        evener = _firsts(heights, [room * step / _STEPS for room in rooms])
        if len(evener) == len(firsts):
            firsts = evener
            break
    cards = [whole[first:after] for first, after in pairwise([*firsts, len(whole)])]
    return [
        [tuple(cue for unit in card for cue in unit[side]) for side in range(len(rooms))]
        for card in cards
    ]


def _firsts(heights: Sequence[tuple[float, ...]], rooms: Sequence[float]) -> list[int]:
    """The first unit of each card, when each goes on the card of the one before while there is room."""
    firsts = [0]
    used = [0.0 for _ in rooms]
    for place, needed in enumerate(heights):
        joined = list(map(add, used, needed))
        if any(used) and any(map(gt, joined, rooms)):
            firsts.append(place)
            joined = list(needed)
        used = joined
    return firsts


def _fitting(units: Sequence[Unit], rooms: Sequence[float]) -> Iterator[Unit]:
    """The units; those that are too high for a card cue by cue."""
    for unit in units:
        if not any(map(gt, map(_height, unit), rooms)):
            yield unit
        else:
            for cues in zip_longest(*unit):
                yield tuple((cue,) if cue else () for cue in cues)


def _height(cues: Cues) -> float:
    return sum(line.height for cue in cues for line in cue) + GAP * len(cues)
