"""The first pages of a portfolio and the pages between its chapters: cover, contents, dividers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..domain.conference import Conference
from ..domain.portfolio import Chapter, Piece
from ..domain.titles import Title
from .captions import Captions, height_of, name_of, told
from .columns import Column, is_rtl
from .flow import Cell, Row, paginate
from .foot import at_end
from .labels import has_labels, label, language_of, term
from .leaf import Book, Leaf, Shown
from .look import NEUTRAL, QUIET, RULE, class_color
from .pictures import fitted
from .set_lines import Words
from .sheet import Sheet
from .tags import Element
from .typesetting import set_words

_GAP = 26.0
_INDENT = 26.0
_FIRST_LINE = 1 / 3
_HANGS = 0.24
_RULE = (64.0, 3.0)
Pages = Mapping[str, int]
"""The page of each chapter and piece, by the id of the element it begins with."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Makes cover, contents and dividers."""

    book: Book
    conference: Conference
    root: Element

    def cover(self) -> Leaf:
        """The student's name and term, the picture and the sentence that the student chose."""
        book, look = self.book, self.book.look
        section = self.root.add("Sect")
        tags = self._tags
        kinds = [
            f"{label('my_portfolio', tag)} · {term(self.conference.term, tag)}" for tag in tags
        ]
        captions = Captions(look, book.columns)
        name = Words(self.conference.student.name, look.style(34, is_bold=True, leading=1.2),
                     book.language)  # fmt: skip
        kind = look.style(13, color=QUIET)
        cells = [(section.add("P", tag), Words(words, kind, tag))
                 for words, tag in zip(kinds, tags, strict=True)]  # fmt: skip
        rows = [*captions.across(cells), *captions.across([(section.add("H1"), name)], 4.0)]
        leaf = Leaf()
        leaf.bookmark(label("my_portfolio", language_of(book.language)), 0)
        chosen = self._chosen()
        sizes = book.showing.sizes(chosen.sample) if chosen else ()
        figure = section.add("Figure") if chosen and sizes else None
        sentence = self._sentence(section)
        if chosen is None or figure is None:
            rows = [*rows, *sentence]
            top = look.top - (look.height - height_of(rows)) * _FIRST_LINE
            leaf.text(paginate(rows, look.height)[0], top)
            return leaf
        figure.alternative = told(chosen, language_of(book.language))
        leaf.text(paginate(rows, look.height)[0], look.top)
        top = look.top - height_of(rows) - _GAP
        room = look.height - height_of(rows) - height_of(sentence) - 2 * _GAP
        width, height = fitted(sizes[0], (look.width, max(room, look.height * _FIRST_LINE)))
        box = (book.edge(width), top - height, width, height)
        leaf.picture(book, Shown(chosen.sample), figure, box)
        if sentence:
            leaf.text(paginate(sentence, look.height)[0], top - height - _GAP)
        return leaf

    @property
    def _tags(self) -> list[str]:
        """The languages of our own words: the first, and the second if we have words in it."""
        main, also = self.book.language, self.book.portfolio.also
        return [main, also] if also and has_labels(also) else [main]

    def _chosen(self) -> Piece | None:
        """The piece on the cover, which may be an early draft."""
        wanted = self.book.portfolio.cover
        for piece in self.book.portfolio.pieces:
            for one in (piece, piece.draft):
                if one is not None and one.id == wanted:
                    return one
        return None

    def _sentence(self, section: Element) -> list[Row]:
        portfolio = self.book.portfolio
        if not portfolio.sentence.words:
            return []
        titles = portfolio.sentence, portfolio.also_sentence
        return self._both(section.add("P"), titles, 16, before=10)

    def _both(
        self, element: Element, titles: tuple[Title, Title], size: float, *, before: float = 0.0,
        color: str = "#111111", is_bold: bool = False,
    ) -> list[Row]:  # fmt: skip
        """A line in one language, or in two beside each other where they differ."""
        look, columns = self.book.look, self.book.columns
        style = look.style(size, color=color, is_bold=is_bold, leading=1.35)
        first, second = titles
        told = (
            [first] if len(columns) == 1 or second.words in ("", first.words) else [first, second]
        )
        parts = [element.add("Span", title.language) for title in told]
        cells = [(part, Words(f"{title.words} ", style, title.language))
                 for part, title in zip(parts, told, strict=True)]  # fmt: skip
        return Captions(look, columns).across(cells, before * look.scale)

    # Between the chapters

    def divider(self, chapter: Chapter, number: int, color: str, section: Element) -> Leaf:
        """A page with the number and title of a chapter, and the line that sums it up."""
        book, look = self.book, self.book.look
        heading = section.add("H2")
        figure = Words(
            f"{number} ", look.style(84, is_bold=True, color=color, leading=1.1), book.language
        )
        rows = Captions(look, book.columns).across([(heading.add("Span"), figure)])
        rows += self._both(heading, self.titles(chapter), 32, is_bold=True)
        side = book.edge(_RULE[0])

        def bar(sheet: Sheet, top: float, bottom: float) -> None:
            sheet.box(side, bottom + 8, *_RULE, color)

        rows.append(Row(least=26.0, drawing=bar))
        if chapter.summary.words:
            titles = chapter.summary, chapter.also_summary
            rows += self._both(section.add("P"), titles, 15, color=QUIET, before=6)
        leaf = Leaf()
        leaf.text(paginate(rows, look.height)[0], look.top - look.height * _HANGS)
        return leaf

    def titles(self, chapter: Chapter) -> tuple[Title, Title]:
        """The title of a chapter in both languages; for the last pieces a word of our own."""
        if chapter.title.words:
            return chapter.title, chapter.also_title
        tags = [language_of(tag) for tag in (self.book.language, self.book.portfolio.also or "en")]
        first, second = (Title(label("more_work", tag), tag) for tag in tags)
        return first, second

    # The contents

    def contents(self, section: Element, pages: Pages) -> list[Leaf]:
        """All chapters and pieces with their pages, each of them a link."""
        look = self.book.look
        rows = list(self._entries(section, pages))
        leaves = []
        for page in paginate(rows, look.height):
            leaf = Leaf()
            leaf.text(page, look.top)
            leaves.append(leaf)
        tongue = language_of(self.book.language)
        leaves[0].drawings.insert(0, lambda sheet: sheet.bookmark(label("contents", tongue), 0))
        return leaves

    def _entries(self, section: Element, pages: Pages) -> Iterator[Row]:
        heads = [Title(label("contents", tag), tag) for tag in map(language_of, self._tags)]
        first, second = heads[0], heads[-1]
        yield from self._both(section.add("H2"), (first, second), 20, is_bold=True)
        yield Row(least=10.0, keeps=True)
        table = section.add("TOC")
        chapters = self.book.portfolio.chapters
        for place, chapter in enumerate(chapters):
            if has_divider(chapters, chapter):
                color = color_of(self.conference, chapter)
                page = pages.get(f"chapter {place}", 0)
                yield self._entry(table, self.titles(chapter), page, f"{place + 1}", color)
            for piece in chapter.pieces:
                page = pages.get(piece.id, 0)
                name = name_of(piece, language_of(self.book.language))
                titles = (piece.title._replace(words=name), piece.also_title)
                yield self._entry(table, titles, page)

    def _entry(
        self,
        table: Element,
        titles: tuple[Title, Title],
        page: int,
        number: str = "",
        color: str = "",
    ) -> Row:
        """A line of the contents: number or none, title, second title, page."""
        book, look = self.book, self.book.look
        link = table.add("TOCI").add("Reference").add("Link")
        is_bold = bool(number)
        style = look.style(12 if is_bold else 11, is_bold=is_bold, leading=1.65)
        indent = _INDENT * look.scale
        cells = []
        if number:
            white = look.style(10, is_bold=True, color="#ffffff", leading=1.65)
            badge = set_words(
                [Words(f"{number} ", white, book.language)], indent, is_rtl=book.is_rtl
            )
            side = book.edge(indent) + 4.5 * (1 if not book.is_rtl else -1)
            cells.append(Cell(link.add("Span"), tuple(badge), side, 1.5))
        shown, x = at_end(Words(f"{page}", style, book.language), look, is_rtl=book.is_rtl)
        taken = 30 * look.scale
        for title, column, begin, end in self._places(titles, indent, taken):
            left, width = column.inside(begin, end, is_rtl=book.is_rtl)
            words = Words(f"{title.words} ", style, title.language)
            lines = set_words([words], width, is_rtl=is_rtl(column.language))
            cells.append(Cell(link.add("Span", title.language), tuple(lines), left))
        cells.append(Cell(link.add("Span"), tuple(shown), x))
        name = f"{titles[0].words}, {label('shown_on', language_of(book.language), page=page)}"

        def drawn(sheet: Sheet, top: float, bottom: float) -> None:
            if number:
                edge = book.edge(indent - 10)
                sheet.box(edge, top - 18 * look.scale, 16 * look.scale, 15 * look.scale, color)
            sheet.rule((look.left, bottom), (look.left + look.width, bottom), 0.3, RULE)
            sheet.link(link, (look.left, bottom, look.width, top - bottom), page - 1, name)

        return Row(cells, 12.0 * look.scale if number else 0.0, keeps=is_bold, drawing=drawn)

    def _places(
        self, titles: tuple[Title, Title], indent: float, taken: float
    ) -> Iterator[tuple[Title, Column, float, float]]:
        """Each title with its column, and what is kept free at both ends of that."""
        columns = self.book.columns
        first, second = titles
        if len(columns) == 1 or second.words in ("", first.words):
            look = self.book.look
            yield first, Column(look.left, look.width, self.book.language), indent, taken
            return
        yield first, columns[0], indent, 8.0
        yield second, columns[1], 0.0, taken


def has_divider(chapters: Sequence[Chapter], chapter: Chapter) -> bool:
    """Whether a chapter begins with a page of its own: not the only one, if it has no title."""
    return bool(chapter.title.words) or len(chapters) > 1


def color_of(conference: Conference, chapter: Chapter) -> str:
    """The color of a chapter: that of its class in the script."""
    keys = [school_class.key for school_class in conference.classes]
    known = chapter.school_class in keys
    return class_color(keys.index(chapter.school_class or "")) if known else NEUTRAL
