"""Two or four pictures on one page: where each of them stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .leaf import Book
from .pictures import fitted
from .sheet import Box

_BETWEEN = 18.0
_NOTE = 16.0


@dataclass(frozen=True, slots=True)
class Cells:
    """Places of one size, across and down a page, each with a note under it."""

    across: int
    down: int
    width: float
    height: float

    @property
    def count(self) -> int:
        """How many there are."""
        return self.across * self.down

    def boxes(self, book: Book, sizes: Sequence[tuple[int, int]]) -> Iterator[Box]:
        """Where the pictures go, as one reads: along the lines, then down."""
        note = _NOTE * book.look.scale
        top = book.top
        for start in range(0, len(sizes), self.across):
            fits = [
                fitted(size, (self.width, self.height))
                for size in sizes[start : start + self.across]
            ]
            for place, (width, height) in enumerate(fits):
                begin = place * (self.width + _BETWEEN)
                left = book.look.left + begin
                if book.is_rtl:
                    left = book.look.left + book.look.width - begin - width
                yield left, top - height, width, height
            top -= max(height for _, height in fits) + note + _BETWEEN / 2


def grid(book: Book, sizes: Sequence[tuple[int, int]]) -> Cells:
    """Four upright pictures on a page, or two wide ones under each other, as the next ones are."""
    is_wide = sizes[0][0] > sizes[0][1]
    across, down = (1, 2) if is_wide else (2, 2)
    look, note = book.look, _NOTE * book.look.scale
    width = (look.width - (across - 1) * _BETWEEN) / across
    height = (book.height - down * note - (down - 1) * _BETWEEN / 2) / down
    return Cells(across, down, width, height)
