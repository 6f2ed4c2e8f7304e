"""Text set in lines, as glyphs to be drawn on paper: the one door to both ways of setting."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

from . import faces, ink
from .coverage import printable
from .laid_out import laid_out
from .set_lines import SetLine, Words
from .word_by_word import is_plain, word_by_word

UNBOUNDED = math.inf


def set_words(words: Sequence[Words], width: float, *, is_rtl: bool = False) -> list[SetLine]:
    """The lines of `words` at most `width` points wide; right-to-left lines end at the right."""
    return list(_lines(tuple(words), width, is_rtl))


# Labels and the words of a stem pack come again with every student, and in a preview all but the
# paragraph that is being written.
@lru_cache(maxsize=1024)
def _lines(words: tuple[Words, ...], width: float, is_rtl: bool) -> tuple[SetLine, ...]:
    parts = [part for part in map(_printable, words) if part.text]
    if not parts:
        return ()
    found = None if is_rtl or not is_plain(parts) else word_by_word(parts, width)
    return tuple(laid_out(parts, width, is_rtl=is_rtl) if found is None else found)


def _printable(words: Words) -> Words:
    text = faces.parted(printable(words.text))
    return words if text is words.text else words._replace(text=text)


def natural_width(words: Words) -> float:
    """How wide words are on one line, in points."""
    lines = set_words([words], UNBOUNDED)
    width = max((line.width for line in lines), default=0.0)
    return width + sum(ink.overhang(lines, width))
