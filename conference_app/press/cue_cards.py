"""Cue cards: for students who talk instead of reading. Numbered, to be cut, six to a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..domain.conference import Conference
from ..domain.script import Script
from .card_sides import PAD, Card, Sides, minutes_words
from .columns import is_rtl
from .dealing import GAP
from .labels import label, language_of, term
from .look import FAINT, RULE, Look
from .set_lines import Style, Words
from .sheet import Sheet
from .tags import Element
from .typesetting import natural_width, set_words

_ACROSS, _DOWN = 2, 3
_EDGE = 36.0
_MARK = 9.0
_SMALL = Style(8, color=FAINT)
_IN_BADGE = 5.0  # What is left free beside a number, on both sides together.
_CAPITALS = 0.714  # How high figures and capitals are, in sizes.
_NOTE = 21.0  # The baseline of what is said of printing and cutting, under the cards.


def cards_pdf(script: Script, conference: Conference, look: Look) -> bytes:
    """The cue cards of a conference as a tagged PDF; with a second language on their backs."""
    main = script.language
    title = f"{conference.student.name}: {label('cards', main)}, {term(conference.term, main)}"
    sheet = Sheet(look.paper, title, main)
    maker = _Cards(script, look, sheet)
    sides = list(Sides(script, conference, look, maker.size).all())
    for start in range(0, max(len(sides), 1), _ACROSS * _DOWN):
        cards = sides[start : start + _ACROSS * _DOWN]
        maker.draw([front for front, _ in cards], is_back=False)
        if script.also:
            maker.draw([back for _, back in cards if back], is_back=True)
    return sheet.finish()


@dataclass
class _Cards:
    """Draws the sides of cards on sheets."""

    script: Script
    look: Look
    sheet: Sheet

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of a card."""
        width, height = self.look.paper
        return (width - 2 * _EDGE) / _ACROSS, (height - 2 * _EDGE) / _DOWN

    def draw(self, cards: Sequence[Card], *, is_back: bool) -> None:
        """One side of a sheet. Backs go the other way than fronts, to lie behind them."""
        width, height = self.size
        with self.sheet.artifact():
            self._cut_marks()
        self._note(is_back=is_back)
        for place, card in enumerate(cards):
            down, across = divmod(place, _ACROSS)
            column = across if is_back == is_rtl(self.script.language) else _ACROSS - 1 - across
            left = _EDGE + column * width
            top = self.look.paper[1] - _EDGE - down * height
            self._card(card, left + PAD, top - PAD, width - 2 * PAD)
        self.sheet.next_page()

    def _card(self, card: Card, left: float, top: float, width: float) -> None:
        section = self.sheet.structure.root.add("Sect", card.language)
        self._head(card, section.add("H1"), left, top, width)
        baseline = top - card.depth
        listed = section.add("L") if card.cues else section
        for lines in (*card.cues, card.note):
            if not lines:
                continue
            body = listed.add("LI").add("LBody") if card.cues else section.add("P")
            with self.sheet.marked(body):
                for line in lines:
                    self.sheet.line(line, left, baseline - line.ascent)
                    baseline -= line.height
            baseline -= GAP

    def _note(self, *, is_back: bool) -> None:
        """What whoever prints should know, outside of the cards and in the language of the side."""
        language = (self.script.also if is_back else None) or self.script.language
        tongue = language_of(language)
        words = Words(label("both_sides" if self.script.also else "cut", tongue), _SMALL, tongue)
        width = self.look.paper[0] - 2 * (_EDGE + PAD)
        lines = set_words([words], width, is_rtl=is_rtl(tongue))[:1]
        with self.sheet.marked(self.sheet.structure.root.add("P", tongue)):
            for line in lines:
                self.sheet.line(line, _EDGE + PAD, _NOTE)

    def _head(self, card: Card, heading: Element, left: float, top: float, width: float) -> None:
        rtl, language, badge = is_rtl(card.language), card.language, card.badge
        badge_left = left + width - badge if rtl else left
        with self.sheet.artifact():
            self.sheet.box(badge_left, top - badge, badge, badge, card.color)
            edge = top - card.depth + 6
            self.sheet.rule((left, edge), (left + width, edge), 0.8, card.color)
        number = self._number(card)
        # A blank after the number and the title: they stand apart, and are read apart.
        figure = set_words([number._replace(text=f"{card.number} ")], badge + 6)[0]
        minutes = minutes_words(card.minutes, language, self.look)
        taken = natural_width(minutes)
        title_left = left + taken + 8 if rtl else left + badge + 8
        with self.sheet.marked(heading):
            inset = (badge - natural_width(number)) / 2
            sink = (badge + _CAPITALS * number.style.size) / 2
            self.sheet.line(figure, badge_left + inset, top - sink)
            baseline = top - card.baseline
            for line in card.title:
                self.sheet.line(line, title_left, baseline)
                baseline -= line.height
            if card.is_first:
                x = left - 4 if rtl else left + width - taken
                for line in set_words([minutes], taken + 4, is_rtl=rtl)[:1]:
                    self.sheet.line(line, x, top - card.baseline)

    def _number(self, card: Card) -> Words:
        """The number of a card, small enough for its box."""
        white = self.look.style(10.5, is_bold=True, color="#ffffff", leading=1.2)
        number = Words(card.number, white, card.language)
        too_wide = natural_width(number) / (card.badge - _IN_BADGE)
        return number._replace(style=white._replace(size=white.size / max(1.0, too_wide)))

    def _cut_marks(self) -> None:
        width, height = self.size
        for column in range(_ACROSS + 1):
            for row in range(_DOWN + 1):
                x, y = _EDGE + column * width, _EDGE + row * height
                self.sheet.rule((x - _MARK, y), (x + _MARK, y), 0.4, RULE)
                self.sheet.rule((x, y - _MARK), (x, y + _MARK), 0.4, RULE)
