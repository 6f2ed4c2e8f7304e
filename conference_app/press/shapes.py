"""Shapes: words as glyphs of one face, shaped once and then drawn in any size."""

from __future__ import annotations

import re
import struct
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate, pairwise

import uharfbuzz

from .face import Face

_MOST = 20_000
_LATIN = re.compile("[ -~\u00a0-\u024f\u1e00-\u1eff\u2010-\u2038]*")
_APART = "\n"  # No face moves a letter towards it.
_SEEN = 0.02  # Points.


@dataclass(eq=False, slots=True)
class Shape:
    """Glyphs of one face that are drawn in a row: mostly a word with the blank behind it.

    `xs` and `ys` are thousandths of the size, from the first glyph and from the baseline; `width` and
    `blank` too: how far on the next shape stands, and how much of that is blank. `texts` are the
    characters that each glyph stands for; a glyph that only adds to another has none. `drawn` is
    what stands in the TJ array of a PDF.
    """

    glyphs: tuple[int, ...]
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    texts: tuple[str, ...]
    width: float
    blank: float
    drawn: str


class Widths(dict[int, int]):
    """The advance of each glyph of a face in thousandths of the size, asked for once."""

    def __init__(self, face: Face) -> None:
        self._face = face

    def __missing__(self, glyph: int) -> int:
        advance: int = self._face.shaper.get_glyph_h_advance(glyph)
        self[glyph] = found = round(advance * 1000 / self._face.units)
        return found


widths_of = cache(Widths)


class ShapedWords(dict[str, Shape]):
    """The shapes of words in a face and language, by their text; each is shaped once."""

    def __init__(self, face: Face, language: str) -> None:
        self._face = face
        self._language = language
        self._scale = 1000 / face.units

    def learn(self, words: Sequence[str]) -> None:
        """Shape those that are not known; Latin words all at once, which takes half the time."""
        if len(self) >= _MOST:
            self.clear()
        new = [word for word in dict.fromkeys(words) if word not in self]
        latin = [word for word in new if _LATIN.fullmatch(word)]
        if latin:
            self.update(zip(latin, self._shaped(latin, "Latn"), strict=True))
        for word in new:
            if word not in self:
                self.update(zip([word], self._shaped([word]), strict=True))

    def _shaped(self, words: Sequence[str], script: str = "") -> Iterator[Shape]:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(_APART.join(words))
        buffer.guess_segment_properties()
        if script:
            buffer.script = script
        buffer.language = self._language
        uharfbuzz.shape(self._face.shaper, buffer)
        infos = buffer.glyph_infos
        glyphs = [info.codepoint for info in infos]
        starts = [info.cluster for info in infos]
        places = [place.position for place in buffer.glyph_positions]
        first = begin = 0
        for word in words:
            end = begin + len(word)
            after = bisect_left(starts, end, lo=first)
            own = [start - begin for start in starts[first:after]] if begin else starts[:after]
            yield self._shape(word, glyphs[first:after], own, places[first:after])
            first, begin = after + 1, end + 1

    def _shape(
        self, word: str, glyphs: list[int], starts: list[int], places: list[tuple[int, ...]]
    ) -> Shape:
        scale = self._scale
        edges = [0.0, *accumulate([advance * scale for _, _, advance, _ in places])]
        xs = [edge + place[0] * scale for edge, place in zip(edges, places, strict=False)]
        blanks = len(word) - len(word.rstrip(" "))
        return Shape(
            tuple(glyphs),
            tuple(xs),
            tuple([y * scale for _, y, _, _ in places]),
            _texts(word, starts),
            width=edges[-1],
            blank=edges[-1] - xs[-blanks] if blanks else 0.0,
            drawn=array_items(self._face, glyphs, [*xs, edges[-1]]),
        )


words_of = lru_cache(maxsize=64)(ShapedWords)
"""The shapes of a face and language."""


def _texts(text: str, starts: Sequence[int]) -> tuple[str, ...]:
    """The characters of each glyph: the first glyph of a cluster has them all."""
    if starts == list(range(len(text))):
        return tuple(text)
    edges = [*dict.fromkeys(starts), len(text)]
    after = dict(pairwise(edges))
    return tuple([text[start : after.pop(start, start)] for start in starts])


def array_items(
    face: Face,
    glyphs: Sequence[int],
    xs: Sequence[float],
    ys: Sequence[float] = (),
    size: float = 0.0,
) -> str:
    """Glyphs for a TJ array: moves only where one does not stand after the one before.

    Places are thousandths of the size; one more of `xs` than glyphs is where what follows stands.
    With `ys`, and the size in points, glyphs rise above the line or sink below it.
    """
    named = struct.pack(f">{len(glyphs)}H", *glyphs).hex().upper()
    widths = list(map(widths_of(face).__getitem__, glyphs))
    if not any(ys) and xs[1:] == list(accumulate(widths)):
        return f"<{named}>"
    rises = [y * size / 1000 for y in ys] if any(ys) else ()
    parts: list[str] = []
    pen, rise, last = xs[0], 0.0, 0
    for place, x in enumerate(xs):
        before = ""
        if rises and abs(rises[place] - rise) > _SEEN:
            rise = rises[place]
            before = f"] TJ {rise:.2f} Ts ["
        move = pen - x
        if not -0.5 < move < 0.5:
            before += f"{move:.0f}"
            pen -= round(move)
        if before:
            if place > last:
                parts.append(f"<{named[4 * last : 4 * place]}>")
            parts.append(before)
            last = place
        if place < len(glyphs):
            pen += widths[place]
    if last < len(glyphs):
        parts.append(f"<{named[4 * last :]}>")
    if rise:
        parts.append("] TJ 0 Ts [")
    return "".join(parts)
