"""Sizes of letters and spaces, from the text size that the writer chose.

Letters grow as asked. Headings, which are large already, grow more slowly, and spaces more slowly
still: at 200 % one question and its answer must fit on a screen of 1366x768.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

SMALLEST_TEXT, LARGEST_TEXT = 100, 250
CLOSEST_LINES, WIDEST_LINES = 100, 200
# Pixels an inch for which the sizes below are drawn; a Mac counts 72 to the inch.
_DOTS_AN_INCH = 72 if sys.platform == "darwin" else 96
# Pixels at 100 %, and how much of the growth each takes part in.
_LETTERS = {
    "title": (30.0, 0.6),
    "question": (26.0, 0.7),
    "answer": (20.0, 1.0),
    "body": (16.0, 1.0),
    "label": (15.0, 1.0),
    "small": (14.0, 1.0),
}
_SPACES_GROW = 0.35


@dataclass(frozen=True, slots=True)
class Sizes:
    """Letters in points, everything else in pixels (those of Qt, not of the screen)."""

    text_size: int
    line_spacing: int
    title: float
    question: float
    answer: float
    body: float
    label: float
    small: float
    hair: int
    tight: int
    space: int
    gap: int
    wide: int
    broad: int
    target: int
    icon: int
    column: int
    radius: int = 10

    def points(self, role: str) -> float:
        """The letters of `title`, `question`, `answer`, `body`, `label` or `small`."""
        return float(getattr(self, role))

    def pixels(self, role: str) -> float:
        """The same in pixels."""
        return self.points(role) * _DOTS_AN_INCH / 72


LETTER_ROLES = tuple(_LETTERS)


def compute(text_size: int = 100, line_spacing: int = 115) -> Sizes:
    """Sizes for letters of `text_size` percent and lines `line_spacing` percent of their own height."""
    percent = min(max(text_size, SMALLEST_TEXT), LARGEST_TEXT)
    growth = percent / 100 - 1
    pixels = {role: usual * (1 + growth * part) for role, (usual, part) in _LETTERS.items()}
    points = {role: round(high * 72 / _DOTS_AN_INCH, 2) for role, high in pixels.items()}
    spaces = 1 + growth * _SPACES_GROW
    return Sizes(
        text_size=percent,
        line_spacing=min(max(line_spacing, CLOSEST_LINES), WIDEST_LINES),
        title=points["title"],
        question=points["question"],
        answer=points["answer"],
        body=points["body"],
        label=points["label"],
        small=points["small"],
        hair=round(4 * spaces),
        tight=round(8 * spaces),
        space=round(12 * spaces),
        gap=round(16 * spaces),
        wide=round(24 * spaces),
        broad=round(32 * spaces),
        target=max(44, round(pixels["label"] * 1.4 + 20 * spaces)),
        icon=round(24 * (1 + growth * 0.6)),
        column=round(pixels["answer"] * 34),
    )
