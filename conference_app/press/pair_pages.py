"""An early draft beside what became of it: on one page, or on two that face each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from ..domain.portfolio import Piece
from .captions import Captions, height_of
from .columns import Column
from .flow import Row
from .leaf import Leaf, Shown
from .pictures import fitted
from .piece_pages import Entry, PiecePages

_BETWEEN = 18.0
_GAP = 12.0
_TALL = 1.15
_LEAST = 0.4


@dataclass(frozen=True, slots=True)
class PairPages:
    """Makes the pages of a final piece and its early draft."""

    pages: PiecePages

    def leaves(self, final: Piece, draft: Piece, number: int) -> Iterator[tuple[Leaf, str]]:
        """Their pages, each with the id of the piece it is of; `number` is that of the first."""
        showing = self.pages.book.showing
        both = ((draft, "early-draft"), (final, "final"))
        if not all(showing.sizes(piece.sample) for piece, _ in both):
            for piece, kind in both:
                yield from ((leaf, piece.id) for leaf in self.pages.leaves(piece, kind))
            return
        entries = [self.pages.begun(piece, kind) for piece, kind in both]
        if number % 2 == 0 and all(map(_is_tall, entries)):
            yield from self._facing(entries)
        else:
            yield from self._one_page(entries)
        for entry in entries:
            yield from ((leaf, entry.piece.id) for leaf in self.pages.further(entry))

    def _facing(self, entries: Sequence[Entry]) -> Iterator[tuple[Leaf, str]]:
        """Each on a page, the first of them left and the second right."""
        made = [list(self.pages.pictured(entry)) for entry in entries]
        for pair in zip_longest(*made):
            for leaf, entry in zip(pair, entries, strict=True):
                if leaf is not None:
                    yield leaf, entry.piece.id

    def _one_page(self, entries: Sequence[Entry]) -> Iterator[tuple[Leaf, str]]:
        """Side by side, their feet on one line, as pictures on a shelf."""
        book = self.pages.book
        halves = self._halves()
        figures = [self.pages.figure(entry) for entry in entries]
        rows = self._rows(entries, halves)
        told = height_of(rows)
        most = max(book.height - told - _GAP, book.height * _LEAST)
        fits = [fitted(entry.sizes[0], (halves[0].width, most)) for entry in entries]
        taken = max(height for _, height in fits)
        sink = min(max(0.0, book.height - taken - _GAP - told) * 0.3, 64.0)
        leaf, top = self.pages.leaf(), book.top - sink
        for entry, figure, half, (width, height) in zip(
            entries, figures, halves, fits, strict=True
        ):
            left = half.x + (half.width - width if book.is_rtl else 0.0)
            box = (left, top - taken, width, height)
            leaf.picture(book, Shown(entry.piece.sample), figure, box)
        pages = book.poured(rows, book.height - sink - taken - _GAP)
        if pages:
            leaf.text(pages[0], top - taken - _GAP)
        for entry in entries:
            yield leaf, entry.piece.id
        for page in pages[1:]:
            further = self.pages.leaf()
            further.text(page, book.top)
            yield further, entries[-1].piece.id

    def _halves(self) -> list[Column]:
        book = self.pages.book
        half = (book.look.width - _BETWEEN) / 2
        edges = [book.look.left, book.look.left + half + _BETWEEN]
        first, second = reversed(edges) if book.is_rtl else edges
        return [Column(first, half, book.language), Column(second, half, book.language)]

    def _rows(self, entries: Sequence[Entry], halves: list[Column]) -> list[Row]:
        """The captions of each under its picture; in two languages one piece after the other."""
        book = self.pages.book
        if len(book.columns) > 1:
            rows: list[Row] = []
            for entry in entries:
                own = _captions(Captions(book.look, book.columns), entry)
                own[0].before = 14.0 if rows else 0.0
                rows += own
            return rows
        stacks = [
            _captions(Captions(book.look, [half]), entry)
            for entry, half in zip(entries, halves, strict=True)
        ]
        return [_beside([row for row in pair if row]) for pair in zip_longest(*stacks)]


def _is_tall(entry: Entry) -> bool:
    width, height = entry.sizes[0]
    return height > width * _TALL


def _captions(captions: Captions, entry: Entry) -> list[Row]:
    return captions.rows(entry.piece, entry.section, entry.heading, entry.kind)


def _beside(rows: Sequence[Row]) -> Row:
    """Rows of two columns as one."""
    drawings = [row.drawing for row in rows if row.drawing]
    return Row(
        [cell for row in rows for cell in row.cells],
        max(row.before for row in rows),
        keeps=any(row.keeps for row in rows),
        drawing=drawings[0] if drawings else None,
    )
