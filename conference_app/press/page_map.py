"""Where the answers stand on paper: taken from the rows that are drawn, for a page on the screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from .flow import Page, Row
from .look import Look


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """What stands on one page of an answer: its path in the binder, and its words as printed.

    Edges are points from the upper left corner of the page; pages count from 0. An answer that goes
    on overleaf has a block on each page.
    """

    path: str
    page: int
    top: float
    bottom: float
    left: float
    right: float
    words: str


def placed_blocks(pages: Sequence[Page], look: Look) -> Iterator[PlacedBlock]:
    """The blocks of pages that were laid out, in reading order."""
    above = look.paper[1] - look.top
    for number, page in enumerate(pages):
        for path, group in groupby(page, lambda placed: placed[0].path):
            placed = list(group)
            if path:
                last, distance = placed[-1]
                yield PlacedBlock(
                    path=path,
                    page=number,
                    top=above + placed[0][1],
                    bottom=above + distance + last.height,
                    left=look.left,
                    right=look.left + look.width,
                    words=" ".join(_words([row for row, _ in placed]).split()),
                )


def _words(rows: Sequence[Row]) -> str:
    """The words of rows; cells beside each other one after the other."""
    return " ".join(line.text for row in rows for cell in row.cells for line in cell.lines)
