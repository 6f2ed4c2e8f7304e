"""Which writing a letter is of, told by the family that holds it; and the runs of one writing."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

# The families that hold a writing, told by the letters in a text. The language's own comes first:
# Chinese, Japanese and Korean share characters, and Urdu its letters with Arabic.
WRITINGS: tuple[tuple[str, str], ...] = (
    ("Conference Sans Arabic", "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc"),
    ("Conference Sans Hebrew", "\u0590-\u05ff\ufb1d-\ufb4f"),
    ("Conference Sans Devanagari", "\u0900-\u097f\ua8e0-\ua8ff\u1cd0-\u1cff"),
    ("Conference Sans Bengali", "\u0980-\u09ff"),
    ("Conference Sans Gurmukhi", "\u0a00-\u0a7f"),
    ("Conference Sans Gujarati", "\u0a80-\u0aff"),
    ("Conference Sans Tamil", "\u0b80-\u0bff"),
    ("Conference Sans Telugu", "\u0c00-\u0c7f"),
    ("Conference Sans Kannada", "\u0c80-\u0cff"),
    ("Conference Sans Malayalam", "\u0d00-\u0d7f"),
    ("Conference Sans Sinhala", "\u0d80-\u0dff"),
    ("Conference Sans Thai", "\u0e00-\u0e7f"),
    ("Conference Sans Lao", "\u0e80-\u0eff"),
    ("Conference Sans Myanmar", "\u1000-\u109f\uaa60-\uaa7f\ua9e0-\ua9ff"),
    ("Conference Sans Georgian", "\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2f"),
    ("Conference Sans Ethiopic", "\u1200-\u139f\u2d80-\u2ddf\uab00-\uab2f"),
    ("Conference Sans Khmer", "\u1780-\u17ff\u19e0-\u19ff"),
    ("Conference Sans Armenian", "\u0530-\u058f\ufb13-\ufb17"),
    ("Conference Sans JP", "\u3040-\u30ff\u31f0-\u31ff"),
    ("Conference Sans KR", "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"),
    ("Conference Sans SC", "\u2e80-\u2fdf\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef"),
    (
        "Conference Emoji",
        "\u2190-\u21ff\u2300-\u23ff\u2460-\u27bf\u2900-\u2bff\ufe0f\U0001f000-\U0001faff",
    ),
)
# A run of one writing, with the blanks and marks between its words: Qt loses the places of glyphs
# when a blank inside right-to-left words comes from another face.
_BETWEEN = "\\s.,:;!?'\u200c\u200d-"
_JOINER = "\u200d"  # A blank of the emoji face would be as wide as an emoji.
_RANGE = re.compile("(.)-(.)|(.)", re.DOTALL)
# Letters and marks that are of none of these writings.
_PLAIN = re.compile("[\0-\u052f\u1e00-\u218f]*")


def runs(text: str) -> Iterator[tuple[int, int, str]]:
    """The runs of one writing in a text: where each begins and ends, and its family."""
    place = 0
    while place < len(text):
        place = _plain_until(text, place)
        if place == len(text):
            return
        family = writing_of(text[place])
        run = _run(family).match(text, place) if family else None
        if family and run:
            yield place, run.end(), family
        place = run.end() if run else place + 1


def writing_of(letter: str) -> str | None:
    """The family of the writing that a letter is of; None for Latin letters and the like."""
    place = bisect_right(_STARTS, letter) - 1
    if place < 0 or letter > _RANGES[place][1]:
        return None
    return _RANGES[place][2]


def _plain_until(text: str, place: int) -> int:
    found = _PLAIN.match(text, place)
    return found.end() if found else place


@cache
def _run(family: str) -> re.Pattern[str]:
    """Finds the runs of a writing; made for each when it is needed, as they take long to make."""
    letters = dict(WRITINGS)[family]
    within = _JOINER if "Emoji" in family else _BETWEEN
    return re.compile(f"[{letters}](?:[{letters}{within}]*[{letters}])?[।॥]*")


def _ranges() -> Iterator[tuple[str, str, str]]:
    for family, letters in WRITINGS:
        for found in _RANGE.finditer(letters):
            first, last, alone = found.groups()
            yield first or alone, last or alone, family


_RANGES = sorted(_ranges())
_STARTS = [first for first, _, _ in _RANGES]
