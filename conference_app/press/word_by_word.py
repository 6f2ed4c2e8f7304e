"""Words of plain writings in lines: shaped word by word, so that most have been shaped before.

Latin, Greek and Cyrillic letters run one way and join only within a word; HarfBuzz shapes each word
once for a face, and lines are broken where Qt's boundary finder allows it, as `laid_out` breaks them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import accumulate, pairwise
from operator import sub

from PySide6.QtCore import QTextBoundaryFinder

from . import faces
from .face import Face
from .set_lines import LATIN_SHARE, GlyphRun, SetLine, Words
from .shapes import Shape, words_of

# Letters, figures and signs that neither turn a line around nor hide in it; accents with their letter.
_PLAIN = re.compile(
    "[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff"
    "\u2010-\u2027\u2030-\u2038\u20a0-\u20bf]*"
)
_HAIR = 0.001


def is_plain(parts: Sequence[Words]) -> bool:
    """Whether words can be set word by word: plain writings, all of it in the faces wanted."""
    return all(_PLAIN.fullmatch(part.text) and _has_all(part) for part in parts)


def _has_all(part: Words) -> bool:
    known = _known(part.style.face)
    return known.issuperset(part.text) or all(map(known.holds, part.text))


class _Known(set[str]):
    """The characters that a family is known to have."""

    def __init__(self, family: str) -> None:
        super().__init__()
        self._family = family

    def holds(self, letter: str) -> bool:
        """Whether the family has a character."""
        if letter not in self and faces.has(self._family, letter):
            self.add(letter)
        return letter in self


_known = cache(_Known)


def word_by_word(parts: Sequence[Words], width: float) -> list[SetLine] | None:
    """The lines of plain `parts`, at most `width` points wide; None where a word has to be divided."""
    text = "".join([part.text for part in parts])
    row = _Row(text, parts)
    lines: list[SetLine] = []
    first, count = 0, len(row.shapes)
    while first < count:
        # The pieces whose ink ends within the line, and of them those after which a line may end.
        after = bisect_right(row.inked, row.edges[first] + width + _HAIR, lo=first)
        while after < count and row.ends[after - 1] in row.glued:
            after -= 1
        if after <= first or after in row.divisible:
            return None
        lines.append(row.line(first, after))
        first = after
    return lines


class _Row:
    """Words in one endless row, in pieces: a word with the blank behind it, or what of it has one look.

    `ends` are where pieces end in the text; `edges` where they stand and `inked` where their last
    letters end, in points. A line cannot end where two pieces are `glued`, and could end within those
    that are `divisible`, as after a hyphen.
    """

    def __init__(self, text: str, parts: Sequence[Words]) -> None:
        self.text = text
        self.parts = parts
        self.ends, self.glued, self.divisible = _divided(text, parts)
        self.firsts = _firsts(self.ends, parts)
        self.faces: list[Face] = []
        self.shapes: list[Shape] = []
        widths: list[float] = []
        blanks: list[float] = []
        pieces = [text[start:end] for start, end in pairwise((0, *self.ends))]
        for part, (first, after) in zip(parts, pairwise(self.firsts), strict=True):
            face = faces.find(part.style.face, is_bold=part.style.is_bold)
            assert face is not None  # It has every letter of the words.
            self.faces.append(face)
            known, scale = words_of(face, part.language), part.style.size / 1000
            if not all(map(known.__contains__, pieces[first:after])):
                known.learn(pieces[first:after])
            shapes = [known[piece] for piece in pieces[first:after]]
            self.shapes += shapes
            widths += [shape.width * scale for shape in shapes]
            blanks += [shape.blank * scale for shape in shapes]
        self.edges = [0.0, *accumulate(widths)]
        self.inked = list(map(sub, self.edges[1:], blanks))

    def line(self, first: int, after: int) -> SetLine:
        """The pieces from `first` to before `after` as a line."""
        left = self.edges[first]
        runs: list[GlyphRun] = []
        for part, face, (begin, end) in zip(
            self.parts, self.faces, pairwise(self.firsts), strict=True
        ):
            if begin < after and end > first:
                begin, end = max(begin, first), min(end, after)
                shapes = tuple(self.shapes[begin:end])
                x = self.edges[begin] - left
                runs.append(GlyphRun(face, part.style, part.language, x, shapes))
        height = max([run.style.size * run.style.leading for run in runs])
        return SetLine(
            text=self.text[self.ends[first - 1] if first else 0 : self.ends[after - 1]],
            width=self.inked[after - 1] - left,
            ascent=height * LATIN_SHARE,
            descent=height * (1 - LATIN_SHARE),
            runs=tuple(runs),
        )


def _divided(text: str, parts: Sequence[Words]) -> tuple[list[int], set[int], set[int]]:
    """Where pieces end; which of these ends are glued; and which pieces could be divided."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    breaks = list(iter(finder.toNextBoundary, -1))
    borders = set(accumulate([len(part.text) for part in parts]))
    ends = [end for end in breaks if text[end - 1] == " " or end in borders]
    glued = borders.difference(ends)
    if glued:
        ends = sorted((*ends, *glued))
    if len(ends) == len(breaks) + len(glued):
        return ends, glued, set()
    return ends, glued, {bisect_right(ends, inner) for inner in {*breaks}.difference(ends)}


def _firsts(ends: Sequence[int], parts: Sequence[Words]) -> list[int]:
    """The first piece of each part, and the end of all."""
    borders = accumulate([len(part.text) for part in parts])
    return [0, *(bisect_right(ends, border) for border in borders)]
