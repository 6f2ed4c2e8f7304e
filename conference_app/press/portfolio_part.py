"""The portfolio as a printed part: laid out first, so that others can name its pages, then drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..domain.conference import Conference
from ..domain.portfolio import Chapter, Piece, Portfolio
from .captions import name_of
from .columns import is_rtl
from .foot import draw_foot
from .front_matter import FrontMatter, color_of, has_divider
from .labels import label, language_of, term
from .leaf import Book, Leaf
from .look import QUIET, Look
from .pair_pages import PairPages
from .pictures import Showing
from .piece_pages import PiecePages
from .set_lines import Words
from .sheet import Sheet
from .tags import Element
from .typesetting import set_words

_SIDE = 14.0


def portfolio_pdf(
    portfolio: Portfolio, conference: Conference, look: Look, showing: Showing
) -> bytes:
    """The portfolio as a tagged PDF; the same input gives the same bytes."""
    return LaidOut(portfolio, conference, look, showing).pdf()


@dataclass
class LaidOut:
    """A portfolio on pages. `pages` tells where each piece stands, counted from 1, by its id.

    Pictures are asked for one after the other while it is drawn.
    """

    portfolio: Portfolio
    conference: Conference
    look: Look
    showing: Showing
    pages: dict[str, int] = field(default_factory=dict)
    _leaves: list[Leaf] = field(default_factory=list)
    _root: Element = field(default_factory=lambda: Element("Part"))

    def __post_init__(self) -> None:
        book = Book(self.portfolio, self.look, self.showing)
        front = FrontMatter(book, self.conference, self._root)
        self._leaves.append(front.cover())
        section = self._root.add("Sect")
        # How many pages the contents take does not depend on the numbers in them.
        ahead = len(front.contents(Element("Sect"), {})) if self.portfolio.pieces else 0
        self._leaves += [Leaf()] * ahead
        for place in range(len(self.portfolio.chapters)):
            self._lay_out(front, place)
        if ahead:
            self._leaves[1 : 1 + ahead] = front.contents(section, self.pages)
        else:
            self._root.kids.remove(section)

    def pdf(self) -> bytes:
        """The portfolio as a PDF of its own."""
        language = self.portfolio.language
        name = label("my_portfolio", language_of(language))
        title = f"{self.conference.student.name}: {name}, {term(self.conference.term, language)}"
        sheet = Sheet(self.look.paper, title, language)
        sheet.open_as_book(is_rtl=is_rtl(language))
        self.draw(sheet)
        return sheet.finish()

    def draw(self, sheet: Sheet) -> None:
        """Draw all pages, and hang their structure into that of the sheet."""
        sheet.structure.root.kids.append(self._root)
        for number, leaf in enumerate(self._leaves, 1):
            for drawing in leaf.drawings:
                drawing(sheet)
            if number > 1:
                self._head_and_foot(sheet, leaf, number)
            sheet.next_page()

    def _lay_out(self, front: FrontMatter, place: int) -> None:
        """The pages of a chapter."""
        chapter = self.portfolio.chapters[place]
        section = self._root.add("Sect")
        tongue = language_of(self.portfolio.language)
        is_divided = has_divider(self.portfolio.chapters, chapter)
        if is_divided:
            leaf = front.divider(chapter, place + 1, color_of(self.conference, chapter), section)
            leaf.bookmark(f"{place + 1}. {front.titles(chapter)[0].words}", 0)
            self._add(leaf, f"chapter {place}")
        pieces = PiecePages(front.book, section, place if is_divided else None)
        for piece in chapter.pieces:
            for leaf, key in self._of_piece(pieces, piece):
                self._add(leaf, key)
            first = self._leaves[self.pages[piece.id] - 1]
            first.bookmark(name_of(piece, tongue), 1 if is_divided else 0)

    def _of_piece(self, pieces: PiecePages, piece: Piece) -> Iterator[tuple[Leaf, str]]:
        if piece.draft is None:
            return ((leaf, piece.id) for leaf in pieces.leaves(piece))
        return PairPages(pieces).leaves(piece, piece.draft, len(self._leaves) + 1)

    def _add(self, leaf: Leaf, key: str) -> None:
        if leaf is not self._leaves[-1]:
            self._leaves.append(leaf)
        self.pages.setdefault(key, len(self._leaves))

    def _head_and_foot(self, sheet: Sheet, leaf: Leaf, number: int) -> None:
        language, look = self.portfolio.language, self.look
        whose = f"{self.conference.student.name} · {term(self.conference.term, language)}"
        count = len(self._leaves)
        page = label("foot", language, page=number, pages=count)
        draw_foot(sheet, look, language, whose, page)
        if leaf.chapter is not None:
            self._head(sheet, self.portfolio.chapters[leaf.chapter], leaf.chapter + 1)

    def _head(self, sheet: Sheet, chapter: Chapter, number: int) -> None:
        """The number and name of the class over its pages."""
        look, language = self.look, self.portfolio.language
        rtl, side = is_rtl(language), _SIDE * look.scale
        color = color_of(self.conference, chapter)
        white = look.style(8.5, is_bold=True, color="#ffffff", leading=1.2)
        named = chapter.title.words or label("more_work", language_of(language))
        figure = set_words([Words(f"{number}", white, language)], side, is_rtl=False)
        title = Words(
            named, look.style(9, color=QUIET, leading=1.2), chapter.title.language or language
        )
        lines = set_words([title], look.width - side - 8, is_rtl=rtl)[:1]
        edge = look.left + (look.width - side if rtl else 0.0)
        with sheet.artifact("Pagination"):
            sheet.box(edge, look.top - side, side, side, color)
            for line in figure:
                baseline = look.top - side / 2 - white.size * 0.36
                sheet.line(line, edge + (side - line.width) / 2, baseline)
            for line in lines:
                left = look.left if rtl else look.left + side + 7
                sheet.line(line, left, look.top - side / 2 - white.size * 0.36)
