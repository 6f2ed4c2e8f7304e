"""How far the ink of letters reaches beyond the room they take; Nastaliq ones reach far."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from .face import Face
from .set_lines import GlyphRun, SetLine

_REACHING = frozenset({"Conference Nastaliq"})
_TRIES = 4
_HAIR = 0.05


def within(width: float, broken: Callable[[float], list[SetLine]]) -> list[SetLine]:
    """The lines that `broken` makes of a width, narrow enough for their ink and moved to hold it."""
    left = right = 0.0
    lines = broken(width)
    for _ in range(_TRIES):
        before, after = overhang(lines, width - left - right)
        if before <= left + _HAIR and after <= right + _HAIR:
            break
        left, right = max(left, before), max(right, after)
        lines = broken(width - left - right)
    return [_moved(line, left) for line in lines] if left else lines


def overhang(lines: Sequence[SetLine], width: float) -> tuple[float, float]:
    """By how much the ink of lines reaches out at the left and at the right, in points."""
    left = right = 0.0
    for run in (run for line in lines for run in line.runs):
        if run.face is None or run.face.family not in _REACHING:
            continue
        inks = _inks(run.face)
        scale = run.style.size / run.face.units
        for glyph, (x, _) in zip(run.glyphs, run.places, strict=True):
            begin, end = inks[glyph]
            left, right = max(left, -x - begin * scale), max(right, x + end * scale - width)
    return left, right


def _moved(line: SetLine, aside: float) -> SetLine:
    def moved(run: GlyphRun) -> GlyphRun:
        return run._replace(x=run.x + aside)

    spoken = tuple((moved(run), words) for run, words in line.spoken)
    return line._replace(runs=tuple(map(moved, line.runs)), spoken=spoken)


class _Inks(dict[int, tuple[int, int]]):
    """Where the ink of each glyph of a face begins and ends, in its units; asked for once."""

    def __init__(self, face: Face) -> None:
        self._face = face

    def __missing__(self, glyph: int) -> tuple[int, int]:
        found = self._face.shaper.get_glyph_extents(glyph)
        # What has no ink reaches nowhere.
        edges = (
            (found.x_bearing, found.x_bearing + found.width) if found and found.width else (0, 0)
        )
        self[glyph] = edges
        return edges


_inks = cache(_Inks)
