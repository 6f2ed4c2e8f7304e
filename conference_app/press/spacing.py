"""Where glyphs stand: distances that Qt has told once are not asked for again.

Qt hands places to Python one object a glyph, which takes longer than setting the words. In the
plain face the distance from a glyph to the next depends on the two alone (advance and kerning), so
it is kept. The place of the last glyph tells whether all of them are right.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import accumulate, pairwise
from operator import sub


class Distances:
    """The distances between the glyphs of one face at one size."""

    def __init__(self) -> None:
        self._after: dict[int, dict[int, float]] = {}

    def places(self, glyphs: Sequence[int], first: float, last: float) -> tuple[float, ...] | None:
        """Where glyphs stand of which the first and the last place are told; None if unknown."""
        try:
            steps = [self._after[glyph][following] for glyph, following in pairwise(glyphs)]
        except KeyError:
            return None
        places = tuple(accumulate(steps, initial=first))
        return places if places[-1] == last else None

    def learn(self, glyphs: Sequence[int], places: Sequence[float]) -> None:
        """Keep the distances of glyphs whose places are known."""
        for (glyph, following), step in zip(
            pairwise(glyphs), map(sub, places[1:], places), strict=True
        ):
            self._after.setdefault(glyph, {})[following] = step


@cache
def distances(face: str, size: float) -> Distances:
    """What is known of a face at a size."""
    return Distances()
