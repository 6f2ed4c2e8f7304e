"""A small picture beside what is to be shown, where the portfolio is printed too."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..domain.conference import Conference
from ..domain.script import SHOW, Block, Line
from .columns import Column
from .flow import Drawing, Row
from .look import Look
from .pictures import Picture, Showing, Size, Unprintable, fitted, longest, read
from .sheet import Sheet

_HEIGHT, _WIDTH = 54.0, 84.0
_GAP = 12.0


@dataclass(frozen=True, slots=True)
class Glimpses:
    """Finds the small pictures of a conference's work."""

    conference: Conference
    showing: Showing

    def of(self, line: Line, look: Look) -> Glimpse | None:
        """The first picture of what a line shows; None where it has none."""
        sample = next((one for one in self.conference.work if one.id == line.work), None)
        if line.kind != SHOW or sample is None:
            return None
        sizes = self.showing.sizes(sample)
        if not sizes:
            return None
        size = fitted(sizes[0], (_WIDTH * look.scale, _HEIGHT * look.scale))
        content = self.showing.picture(sample, 0, longest(size))
        try:
            return Glimpse(read(content), size) if content is not None else None
        except Unprintable:
            return None

    def rows(self, block: Block, column: Column, look: Look) -> list[Row]:
        """The pictures of all that a slot shows, beside each other where two languages stand."""
        rows: list[Row] = []
        drawings: list[Drawing] = []
        begin = height = 0.0
        for glimpse in filter(None, (self.of(line, look) for line in block.lines)):
            if drawings and begin + glimpse.size[0] > column.width:
                rows.append(_row(drawings, height))
                drawings, begin, height = [], 0.0, 0.0
            left, width = column.inside(begin, is_rtl=column.is_rtl)
            drawings.append(glimpse.at(replace(column, x=left, width=width), is_begun=True))
            begin += glimpse.taken
            height = max(height, glimpse.size[1])
        return [*rows, _row(drawings, height)] if drawings else rows


def _row(drawings: list[Drawing], height: float) -> Row:
    def drawn(sheet: Sheet, top: float, bottom: float) -> None:
        for drawing in drawings:
            drawing(sheet, top, bottom)

    return Row(before=6.0, least=height, keeps=True, drawing=drawn)


@dataclass(frozen=True, slots=True)
class Glimpse:
    """A small picture with its size on paper. The words beside it say what it is."""

    picture: Picture
    size: Size

    @property
    def taken(self) -> float:
        """How much of a line it takes."""
        return self.size[0] + _GAP

    def at(self, column: Column, *, is_begun: bool) -> Drawing:
        """Draws it where the lines of a column begin, or end."""
        width, height = self.size
        is_left = is_begun != column.is_rtl
        left = column.x if is_left else column.x + column.width - width

        def drawn(sheet: Sheet, top: float, bottom: float) -> None:
            sheet.ornament(self.picture, (left, top - height, width, height))

        return drawn
