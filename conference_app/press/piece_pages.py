"""The pages of one piece of work: the picture first, then what is said of it, whatever its shape."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..domain.portfolio import Piece
from .captions import LIVE, Captions, height_of, name_of, reading, told
from .columns import Column
from .flow import Page, Row
from .labels import label, language_of
from .leaf import Book, Leaf, Shown
from .look import FAINT, QUIET, RULE
from .page_grid import grid
from .pictures import Dots, Size, fitted
from .set_lines import Words
from .sheet import Box, Sheet
from .tags import Element
from .typesetting import set_words

_GAP = 14.0
_LEAST = 0.45
"""The share of a page that a picture has at least; captions that need more go on overleaf."""
_SIDE = 150.0
_CLEARLY = 1.15
_LOW = 0.3
_LOWEST = 64.0
_FRAME = 110.0
_APART = 34.0
_MOST_LETTERS, _MOST_LINES = 2_400, 40
_PAD = 14.0


@dataclass(frozen=True, slots=True)
class _Made:
    """A picture with captions under it or at its side: where both are on the first page."""

    picture: Size
    text: Sequence[Row]
    below: float
    is_beside: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A piece with its place in the structure; `kind` is what it is told to be, `sizes` its pictures'."""

    piece: Piece
    kind: str
    sizes: Sequence[Dots]
    section: Element
    heading: Element

    def without_place(self) -> Entry:
        """The same outside of the structure, to try how much room its words need."""
        return replace(self, section=Element("Sect"), heading=Element("H3"))


@dataclass(slots=True)
class PiecePages:
    """Makes the pages of the pieces of a chapter, their structure inside an element.

    `_open` is the page on which words alone may go on, and how high its room begins.
    """

    book: Book
    root: Element
    chapter: int | None
    _open: tuple[Leaf, float] | None = None

    def leaves(self, piece: Piece, kind: str = "") -> Iterator[Leaf]:
        """All pages of a piece that stands alone."""
        entry = self.begun(piece, kind)
        if entry.sizes:
            self._open = None
            yield from self.pictured(entry)
            yield from self.further(entry)
        else:
            yield from self._without_pictures(entry)

    def begun(self, piece: Piece, kind: str = "") -> Entry:
        """A piece with an element of its own, and its heading in that."""
        section = self.root.add("Sect")
        sizes = list(self.book.showing.sizes(piece.sample))
        kind = kind or (LIVE if piece.sample.live and sizes else piece.sample.kind)
        return Entry(piece, kind, sizes, section, section.add("H3"))

    def leaf(self) -> Leaf:
        """An empty page."""
        return Leaf(chapter=self.chapter)

    def figure(self, entry: Entry) -> Element:
        """The element of the first picture of a piece."""
        alternative = told(entry.piece, language_of(self.book.language))
        return entry.section.add("Figure", alternative=alternative)

    # A picture

    def pictured(self, entry: Entry) -> Iterator[Leaf]:
        """The page with the first picture, and those on which long captions go on."""
        book, sample = self.book, entry.piece.sample
        figure = self.figure(entry)
        made = self._arranged(entry)
        width, height = made.picture
        leaf, top = self.leaf(), book.top - self._sink(made)
        under = 0.0 if made.is_beside else height + _GAP
        pages = book.poured(made.text, book.height - (book.top - top) - under)
        box = (book.edge(width), top - height, width, height)
        if sample.live:
            leaf.frame(box, dashes="4 3")
            box = _within(box)
        leaf.picture(book, Shown(sample), figure, box)
        if pages:
            leaf.text(pages[0], top - under)
        yield leaf
        yield from self._going_on(pages[1:])

    def _arranged(self, entry: Entry) -> _Made:
        """Captions under the picture, or at the side of a tall one where it is larger so."""
        book = self.book
        columns = reading(book.columns, book.look, is_rtl=book.is_rtl)
        trial = self._told(entry.without_place(), columns)
        room = max(book.height - height_of(trial) - _GAP, book.height * _LEAST)
        picture = fitted(entry.sizes[0], (book.look.width, room))
        is_beside = False
        if len(columns) == 1:
            beside, column = self._at_side(entry.sizes[0])
            trial = self._told(entry.without_place(), [column])
            is_larger = beside[0] * beside[1] > picture[0] * picture[1] * _CLEARLY
            if is_larger and height_of(trial) <= book.height - _FRAME / 2:
                picture, columns, is_beside = beside, [column], True
        rows = self._told(entry, columns)
        return _Made(picture, rows, height_of(rows), is_beside)

    def _told(self, entry: Entry, columns: Sequence[Column]) -> list[Row]:
        """Captions, and at their end that not all pages of a long piece are shown."""
        look, count = self.book.look, entry.piece.sample.page_count or 0
        rows = Captions(look, columns).rows(entry.piece, entry.section, entry.heading, entry.kind)
        if count > len(entry.sizes):
            tongue = language_of(self.book.language)
            some = label("some", tongue, shown=len(entry.sizes), pages=count)
            words = Words(some, look.style(9.5, color=QUIET), tongue)
            rows += Captions(look, columns).across([(entry.section.add("P"), words)], 6.0)
        return rows

    def _at_side(self, dots: Dots) -> tuple[Size, Column]:
        """A picture as high as the page at most, and the column that is left at its side."""
        book, look = self.book, self.book.look
        side, between = _SIDE * look.scale, _GAP + 4
        picture = fitted(dots, (look.width - side - between, book.height))
        left = look.width - picture[0] - between
        width = min(left, side * 1.4)
        x = look.left + (left - width if book.is_rtl else picture[0] + between)
        return picture, Column(x, width, book.language)

    def _sink(self, made: _Made) -> float:
        """How far under the top a picture hangs that does not fill its page."""
        taken = made.picture[1] + (0.0 if made.is_beside else _GAP + made.below)
        return min(max(0.0, self.book.height - taken) * _LOW, _LOWEST)

    def _going_on(self, pages: Sequence[Page]) -> Iterator[Leaf]:
        for page in pages:
            leaf = self.leaf()
            leaf.text(page, self.book.top)
            yield leaf

    # The other pages of a long piece

    def further(self, entry: Entry) -> Iterator[Leaf]:
        """All pages after the first, two or four on a page."""
        place, sizes = 1, entry.sizes
        while place < len(sizes):
            cells = grid(self.book, sizes[place:])
            leaf = self.leaf()
            boxes = cells.boxes(self.book, sizes[place : place + cells.count])
            for number, box in enumerate(boxes, place):
                self._page(leaf, entry, number, box, cells.width)
            yield leaf
            place += cells.count

    def _page(self, leaf: Leaf, entry: Entry, place: int, box: Box, width: float) -> None:
        """A page of a piece, with its number under it."""
        book, tongue = self.book, language_of(self.book.language)
        numbered = label("page", tongue, page=place + 1, pages=len(entry.sizes))
        alternative = f"{name_of(entry.piece, tongue)}, {numbered}"
        figure = entry.section.add("Figure", alternative=alternative)
        leaf.picture(book, Shown(entry.piece.sample, place), figure, box)
        style = book.look.style(8.5, color=FAINT)

        def noted(sheet: Sheet) -> None:
            lines = set_words([Words(numbered, style, tongue)], width, is_rtl=book.is_rtl)[:1]
            left = box[0] + (box[2] - width if book.is_rtl else 0.0)
            with sheet.artifact():
                for line in lines:
                    sheet.line(line, left, box[1] - 4 - line.ascent)

        leaf.drawings.append(noted)

    # No picture

    def _without_pictures(self, entry: Entry) -> Iterator[Leaf]:
        """The words of a piece; where they are few, under those of the one before."""
        book, sample = self.book, entry.piece.sample
        columns = reading(book.columns, book.look, is_rtl=book.is_rtl)
        words = book.showing.words(sample)
        is_framed = not words and (sample.live or bool(sample.file))
        above = _FRAME * book.look.scale + _GAP if is_framed else 0.0
        section = entry.section
        frame = self._reason(section, is_live=sample.live) if is_framed else []
        rows = self._told(entry, columns)
        if words:
            rows += self._excerpt(words, section)
        leaf, top = self._room(above + height_of(rows))
        if frame:
            self._framed(leaf, frame, top)
        foot = book.top - book.height
        pages = book.poured(rows, top - above - foot)
        if pages:
            leaf.text(pages[0], top - above)
        yield leaf
        yield from self._going_on(pages[1:])
        left = top - above - height_of(rows) - _APART * book.look.scale
        self._open = (leaf, left) if len(pages) < 2 else None

    def _room(self, needed: float) -> tuple[Leaf, float]:
        """The page that is open if there is so much room on it, else a new one; and where to begin."""
        foot = self.book.top - self.book.height
        if self._open is not None and self._open[1] - needed >= foot:
            return self._open
        return self.leaf(), self.book.top

    def _reason(self, section: Element, *, is_live: bool) -> list[Row]:
        """Why a place is empty."""
        look, tongue = self.book.look, language_of(self.book.language)
        column = Column(look.left + _PAD, look.width - 2 * _PAD, tongue)
        told = Words(label(LIVE if is_live else "lacks", tongue),
                     look.style(12, is_bold=is_live, color=QUIET), tongue)  # fmt: skip
        return Captions(look, [column]).across([(section.add("P"), told)])

    def _framed(self, leaf: Leaf, reason: list[Row], top: float) -> None:
        """An empty place with the reason why it is empty."""
        look, height = self.book.look, _FRAME * self.book.look.scale
        leaf.frame((look.left, top - height, look.width, height), dashes="4 3")
        leaf.text(self.book.poured(reason, height)[0], top - (height - height_of(reason)) / 2)

    def _excerpt(self, words: str, section: Element) -> list[Row]:
        """The words of a document, with a line at their side."""
        book, look = self.book, self.book.look
        whole = Column(look.left, look.width, book.language)
        (column,) = reading([whole], look, is_rtl=book.is_rtl)
        quote = section.add("BlockQuote")
        style = look.style(11, leading=1.5)
        inset = 16.0
        left, width = column.inside(inset, is_rtl=column.is_rtl)
        inner = Column(left, width, column.language)
        x = column.x + (column.width - 2 if column.is_rtl else 2)

        def bar(sheet: Sheet, top: float, bottom: float) -> None:
            sheet.rule((x, top), (x, bottom), 1.6, RULE)

        rows: list[Row] = []
        for paragraph in _shortened(words).split("\n"):
            said = Words(paragraph, style, inner.language)
            rows += Captions(look, [inner]).across([(quote.add("P"), said)], 6.0)
        for row in rows:
            row.drawing = bar
        if rows:
            rows[0].before = _GAP
        return rows


def _within(box: Box) -> Box:
    """A little smaller, in the middle."""
    x, y, width, height = box
    by = min(_PAD, width / 4, height / 4) / max(width, height)
    wide, high = width * (1 - by), height * (1 - by)
    return (x + (width - wide) / 2, y + (height - high) / 2, wide, high)


def _shortened(words: str) -> str:
    lines = [line for line in words.split("\n") if line.strip()]
    words = "\n".join(lines[:_MOST_LINES])
    if len(words) <= _MOST_LETTERS and len(lines) <= _MOST_LINES:
        return words
    kept = words[:_MOST_LETTERS]
    return f"{kept.rpartition(' ')[0] or kept} …"
