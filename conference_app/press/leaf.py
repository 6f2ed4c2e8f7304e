"""A page of the portfolio: what is drawn on it, and where; pictures are asked for while it is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ..domain.portfolio import Portfolio
from ..domain.records import WorkSample
from .columns import Column, is_rtl
from .flow import Page, Row, draw, paginate
from .labels import label, language_of
from .look import Look
from .pictures import Picture, Showing, Size, Unprintable, longest, read
from .set_lines import Words
from .sheet import Box, Sheet
from .tags import Element
from .typesetting import set_words

EDGE = "#c2c2c2"
_BETWEEN = 22.0
_HEAD = 32.0


@dataclass(frozen=True, slots=True)
class Book:
    """What all pages of a portfolio have in common."""

    portfolio: Portfolio
    look: Look
    showing: Showing

    @property
    def language(self) -> str:
        """Its first language."""
        return self.portfolio.language

    @property
    def is_rtl(self) -> bool:
        """Whether its pages run from right to left."""
        return is_rtl(self.language)

    @property
    def columns(self) -> list[Column]:
        """Where each language stands: one over the whole width, two beside each other."""
        look, also = self.look, self.portfolio.also
        if also is None:
            return [Column(look.left, look.width, self.language)]
        half = (look.width - _BETWEEN) / 2
        edges = [look.left, look.left + half + _BETWEEN]
        first, second = reversed(edges) if self.is_rtl else edges
        return [Column(first, half, self.language), Column(second, half, also)]

    @property
    def top(self) -> float:
        """The upper edge of what stands under the head of a page."""
        return self.look.top - _HEAD * self.look.scale

    @property
    def height(self) -> float:
        """The height of what stands between head and foot."""
        return self.look.height - _HEAD * self.look.scale

    def edge(self, width: float) -> float:
        """The left edge of what begins where lines begin."""
        return self.look.left + (self.look.width - width if self.is_rtl else 0.0)

    def poured(self, rows: Sequence[Row], first: float) -> list[Page]:
        """Rows on pages of which the first has only so much height left for them."""
        pages = paginate(rows, first)[:1]
        rest = rows[len(pages[0]) :]
        return [*pages, *paginate(rest, self.height)] if rest else pages


@dataclass(slots=True)
class Leaf:
    """A page: each of its drawings draws a part. `chapter` is the place of the chapter it is in."""

    drawings: list[Callable[[Sheet], None]] = field(default_factory=list)
    chapter: int | None = None

    def text(self, page: Page, top: float) -> None:
        """Put rows on it, the first at a height."""
        self.drawings.append(lambda sheet: draw(sheet, page, top))

    def bookmark(self, title: str, level: int) -> None:
        """Name it in the outline."""
        self.drawings.append(lambda sheet: sheet.bookmark(title, level))

    def frame(self, box: Box, dashes: str = "") -> None:
        """Put an outline on it."""

        def drawn(sheet: Sheet) -> None:
            with sheet.artifact():
                sheet.frame(box, 0.4 if not dashes else 0.9, EDGE, dashes)

        self.drawings.append(drawn)

    def picture(self, book: Book, shown: Shown, figure: Element, box: Box) -> None:
        """Put a picture of a piece on it, at its finest when it is drawn and not before."""

        def drawn(sheet: Sheet) -> None:
            picture = _found(book, shown, (box[2], box[3]))
            if picture is None:
                _say_lacking(sheet, book, figure, box)
                return
            place = _inside(box, picture.size, is_rtl=book.is_rtl)
            sheet.picture(figure, picture, place)
            with sheet.artifact():
                sheet.frame(place, 0.4, EDGE)

        self.drawings.append(drawn)


@dataclass(frozen=True, slots=True)
class Shown:
    """One of the pictures of a piece."""

    sample: WorkSample
    place: int = 0


def _found(book: Book, shown: Shown, size: Size) -> Picture | None:
    content = book.showing.picture(shown.sample, shown.place, longest(size))
    if content is None:
        return None
    try:
        return read(content)
    except Unprintable:
        return None


def _inside(box: Box, dots: tuple[int, int], *, is_rtl: bool) -> Box:
    """The picture as large as its box, whatever a binder claims of its shape."""
    x, y, width, height = box
    scale = min(width / dots[0], height / dots[1])
    wide, high = dots[0] * scale, dots[1] * scale
    return (x + width - wide if is_rtl else x, y + height - high, wide, high)


def _say_lacking(sheet: Sheet, book: Book, figure: Element, box: Box) -> None:
    tongue = language_of(book.language)
    told = label("lacks", tongue)
    words = Words(told, book.look.style(11), tongue)
    figure.kind, figure.alternative = "P", None
    lines = set_words([words], max(box[2], 150.0), is_rtl=is_rtl(tongue))
    sheet.lines(figure, lines, box[0], box[1] + box[3])
