"""What stands beside or under a piece of work: its title, its kind and date, what the student says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from ..domain.portfolio import Piece
from ..domain.titles import Title
from .columns import Column
from .flow import Cell, Row, paragraph
from .labels import day, has_labels, label, language_of
from .look import QUIET, Look
from .set_lines import SetLine, Words
from .sheet import Sheet
from .tags import Element
from .typesetting import set_words

LIVE = "live"
_TOLD_KINDS = ("proud", "challenge", "growth", "early-draft", "final", LIVE)
_MOST_WIDE = 400.0
_MOST = 1 / 4
"""Beside each other, what is higher than this share of a page may be divided between two pages."""
_LONGEST_TOLD = 300


def height_of(rows: Sequence[Row]) -> float:
    """How much room rows take under each other."""
    return sum(row.before + row.height for row in rows) - (rows[0].before if rows else 0.0)


def reading(columns: Sequence[Column], look: Look, *, is_rtl: bool) -> list[Column]:
    """Columns for captions: one alone is no wider than one likes to read."""
    if len(columns) > 1:
        return list(columns)
    most = min(columns[0].width, _MOST_WIDE * look.scale)
    left, width = columns[0].inside(0.0, columns[0].width - most, is_rtl=is_rtl)
    return [replace(columns[0], x=left, width=width)]


@dataclass(frozen=True, slots=True)
class Captions:
    """Makes the rows of captions, in one language or two."""

    look: Look
    columns: Sequence[Column]

    @property
    def whole(self) -> Column:
        """The columns as one."""
        first = self.columns[0]
        left = min(column.x for column in self.columns)
        right = max(column.x + column.width for column in self.columns)
        return replace(first, x=left, width=right - left)

    def rows(self, piece: Piece, section: Element, heading: Element, kind: str) -> list[Row]:
        """Everything said of a piece, which is told to be of a kind."""
        return [
            *self.title(piece, heading),
            *self._tag_line(piece, section, kind),
            *self._sayings(piece, section),
            *self._link(piece, section),
        ]

    def title(self, piece: Piece, heading: Element) -> list[Row]:
        """The title, and the one in the second language where that is another."""
        style = self.look.style(15, is_bold=True, leading=1.3)
        titles = [_named(piece.title, self.columns[0])]
        if len(self.columns) > 1 and piece.also_title.words != piece.title.words:
            titles.append(_named(piece.also_title, self.columns[1]))
        return self.across(
            [
                (
                    heading.add("Span", title.language),
                    Words(f"{title.words} ", style, title.language),
                )
                for title in titles
            ],
            keeps=True,
        )

    def _tag_line(self, piece: Piece, section: Element, kind: str) -> list[Row]:
        """The kind of a piece and when it was made."""
        style = self.look.style(9.5, color=QUIET)
        cells = []
        for column in self.columns:
            tongue = language_of(column.language)
            told = [
                label(kind, tongue) if kind in _TOLD_KINDS else "",
                day(piece.sample.date, tongue),
            ]
            words = " · ".join(filter(None, told))
            if words and (column is self.columns[0] or has_labels(column.language)):
                cells.append((section.add("P", tongue), Words(words, style, tongue)))
        return self.across(cells, keeps=True)

    def _sayings(self, piece: Piece, section: Element) -> Iterator[Row]:
        style = self.look.style(11, leading=1.45)
        before = 7.0
        for one, other in zip_longest(piece.captions, piece.also if len(self.columns) > 1 else ()):
            lines = [one, other] if one and other and one.words != other.words else [one or other]
            cells = [
                (section.add("P", line.language), Words(line.words, style, line.language))
                for line in lines
            ]
            yield from self.across(cells, before * self.look.scale)
            before = 4.0

    def _link(self, piece: Piece, section: Element) -> Iterator[Row]:
        """The address of a piece, to read on paper and to press on a screen."""
        address = piece.sample.link
        if not address:
            return
        column = self.columns[0]
        style = self.look.style(11, color="#1d4f8c")
        link = section.add("P").add("Link")
        lines = set_words(
            [Words(address, style, column.language)], column.width, is_rtl=column.is_rtl
        )
        for place, line in enumerate(lines):

            def leads(sheet: Sheet, top: float, bottom: float, line: SetLine = line) -> None:
                left = column.x + (column.width - line.width if column.is_rtl else 0.0)
                sheet.link(link, (left, bottom, line.width, top - bottom), address, address)

            before = 0.0 if place else 7.0 * self.look.scale
            yield Row([Cell(link, (line,), column.x)], before, drawing=leads)

    def across(
        self,
        cells: Sequence[tuple[Element, Words]],
        before: float = 0.0,
        *,
        keeps: bool = False,
    ) -> list[Row]:
        """Paragraphs beside each other, each in its column; one alone over all of them."""
        columns = self.columns if len(cells) > 1 else [self.whole]
        stacks = [
            (element, column, set_words([words], column.width, is_rtl=column.is_rtl))
            for (element, words), column in zip(cells, columns, strict=False)
        ]
        if len(stacks) == 1:
            element, column, lines = stacks[0]
            return paragraph(element, lines, column.x, before, keeps)
        whole = [
            Cell(element, tuple(lines), column.x) for element, column, lines in stacks if lines
        ]
        if not whole:
            return []
        if max(cell.height for cell in whole) <= self.look.height * _MOST:
            return [Row(whole, before, keeps=keeps)]
        by_line = zip_longest(*(cell.lines for cell in whole))
        rows = [
            Row(
                [
                    cell._replace(lines=(line,))
                    for cell, line in zip(whole, pair, strict=True)
                    if line
                ]
            )
            for pair in by_line
        ]
        rows[0].before, rows[0].keeps = before, True
        return rows


def _named(title: Title, column: Column) -> Title:
    """A title, or what a piece without one is called."""
    if title.words:
        return title
    tongue = language_of(column.language)
    return Title(label("my_work", tongue), tongue)


def name_of(piece: Piece, language: str) -> str:
    """What a piece is called in lists and outlines."""
    return piece.title.words or label("my_work", language)


def told(piece: Piece, language: str) -> str:
    """What a picture shows, for those who do not see it: title and captions."""
    sayings = " ".join(line.words for line in piece.captions)
    whole = f"{name_of(piece, language)}. {sayings}".strip()
    if len(whole) <= _LONGEST_TOLD:
        return whole
    return f"{whole[:_LONGEST_TOLD].rpartition(' ')[0] or whole[:_LONGEST_TOLD]} …"
