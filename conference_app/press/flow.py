"""From rows to pages: what belongs together stays together, and no line stands alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from .set_lines import SetLine
from .sheet import Sheet
from .tags import Element

Drawing = Callable[[Sheet, float, float], None]
"""Draws what says nothing (rules, boxes) for a row, given its top and bottom."""


class Cell(NamedTuple):
    """Lines of one element, the first `drop` points under the top of their row."""

    element: Element
    lines: tuple[SetLine, ...]
    x: float
    drop: float = 0.0

    @property
    def height(self) -> float:
        """From the top of the row to the foot of the last line."""
        return self.drop + sum([line.ascent + line.descent for line in self.lines])


@dataclass(slots=True)
class Row:
    """What cannot be divided: cells beside each other. `keeps` ties it to the next row.

    `before` is the space above it, left out at the top of a page. `bookmark` names an entry of the
    outline and its level. `path` is the place in the binder of the answer that it prints.
    """

    cells: Sequence[Cell] = ()
    before: float = 0.0
    least: float = 0.0
    keeps: bool = False
    drawing: Drawing | None = None
    bookmark: tuple[str, int] | None = None
    path: str = ""
    height: float = field(init=False)

    def __post_init__(self) -> None:
        self.height = max([self.least, *[cell.height for cell in self.cells]])


_HAIR = 0.001  # What rounding may add to a group that just fits.
Page = list[tuple[Row, float]]
"""Rows with the distance of their tops from the top of the column."""


def paginate(rows: Iterable[Row], height: float) -> list[Page]:
    """The rows on pages of a height; a group that is too tall for a page is divided anyway."""
    pages: list[Page] = [[]]
    top = 0.0
    for group in _groups(rows):
        needed = sum(row.before + row.height for row in group)
        most = height + _HAIR
        if pages[-1] and top + needed > most and needed - group[0].before <= most:
            pages.append([])
            top = 0.0
        for row in group:
            if pages[-1] and top + row.before + row.height > most:
                pages.append([])
                top = 0.0
            top += row.before if pages[-1] else 0.0
            pages[-1].append((row, top))
            top += row.height
    return pages


def _groups(rows: Iterable[Row]) -> Iterable[list[Row]]:
    """Rows that are tied to one another, together."""
    group: list[Row] = []
    for row in rows:
        group.append(row)
        if not row.keeps:
            yield group
            group = []
    if group:
        yield group


def paragraph(
    element: Element, lines: Sequence[SetLine], x: float, before: float = 0.0, keeps: bool = False
) -> list[Row]:
    """A row for each line, tied so that no line is alone at the head or foot of a page."""
    rows = [Row([Cell(element, (line,), x)]) for line in lines]
    if not rows:
        return []
    rows[0].before = before
    rows[0].keeps = len(rows) > 1
    if len(rows) > 2:
        rows[-2].keeps = True
    rows[-1].keeps = keeps
    return rows


def draw(sheet: Sheet, page: Page, top: float) -> None:
    """Draw the rows of a page; `top` is the upper edge of the column, from the foot of the paper."""
    for row, distance in page:
        upper = top - distance
        if row.bookmark:
            sheet.bookmark(*row.bookmark)
        if row.drawing:
            with sheet.artifact():
                row.drawing(sheet, upper, upper - row.height)
        for cell in row.cells:
            sheet.lines(cell.element, cell.lines, cell.x, upper - cell.drop)
