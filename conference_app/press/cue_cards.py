"""Cue cards: for students who talk instead of reading. Numbered, to be cut, six to a sheet."""

from __future__ import annotations

import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, zip_longest

from ..domain import cues
from ..domain import script as kinds
from ..domain.conference import Conference
from ..domain.script import Block, Cue, Line, Part, Script, spoken_cues
from .blocks import is_rtl
from .labels import label, language_of, term
from .look import FAINT, INK, NEUTRAL, QUIET, RULE, Look, class_color
from .sheet import Sheet
from .tags import Element
from .typesetting import SetLine, Words, natural_width, set_words

_ACROSS, _DOWN = 2, 3
_EDGE = 30.0
_PAD = 15.0
_BADGE = 20.0
_MARK = 9.0
_GAP = 5.0
_TITLE_LINES = 3
_DOT = " · "
_LETTERS = string.ascii_lowercase


@dataclass(frozen=True, slots=True)
class _Cue:
    """What a line leaves on a card: its kind, and its words with their languages."""

    kind: str
    told: tuple[Cue, ...]


@dataclass(frozen=True, slots=True)
class _Card:
    """A side of a card: its number in speaking order, and what it holds.

    The minutes stand on the first card of a part.
    """

    number: str
    title: tuple[SetLine, ...]
    minutes: str
    is_first: bool
    color: str
    language: str
    lines: tuple[tuple[_Cue, tuple[SetLine, ...]], ...]


def cards_pdf(script: Script, conference: Conference, look: Look) -> bytes:
    """The cue cards of a conference as a tagged PDF; with a second language on their backs."""
    main = script.language
    title = f"{conference.student.name}: {label('cards', main)}, {term(conference.term, main)}"
    sheet = Sheet(look.paper, title, main)
    maker = _Cards(script, conference, look, sheet)
    sides = list(maker.sides())
    for start in range(0, max(len(sides), 1), _ACROSS * _DOWN):
        cards = sides[start : start + _ACROSS * _DOWN]
        maker.draw([front for front, _ in cards], is_back=False)
        if script.also:
            maker.draw([back for _, back in cards], is_back=True)
    return sheet.finish()


@dataclass
class _Cards:
    script: Script
    conference: Conference
    look: Look
    sheet: Sheet

    @property
    def _size(self) -> tuple[float, float]:
        width, height = self.look.paper
        return (width - 2 * _EDGE) / _ACROSS, (height - 2 * _EDGE) / _DOWN

    def sides(self) -> Iterator[tuple[_Card | None, _Card | None]]:
        """Fronts with their backs: one for each part, and more where its cues do not fit on one."""
        main, also = self.script.language, self.script.also
        for number, part in enumerate(self.script.parts, 1):
            fronts = list(self._cards(part, number, main, is_back=False))
            backs = list(self._cards(part, number, also, is_back=True)) if also else []
            yield from zip_longest(fronts, backs)

    def _cards(self, part: Part, number: int, language: str, *, is_back: bool) -> Iterator[_Card]:
        order = {c.key: place for place, c in enumerate(self.conference.classes)}
        color = class_color(order.get(part.school_class, 0)) if part.school_class else NEUTRAL
        minutes = label("minutes", language, minutes=max(1, round(part.seconds / 60)))
        told = part.also_title if is_back and part.also_title else part.title
        title = tuple(self._title(told, minutes, color, language))
        for place, lines in enumerate(self._filled(part, language, _depth(title), is_back)):
            figure = f"{number}" if place == 0 else f"{number}{_LETTERS[min(place, 25)]}"
            yield _Card(figure, title, minutes, place == 0, color, language, tuple(lines))

    def _title(self, words: str, minutes: str, color: str, language: str) -> list[SetLine]:
        """The title in a few lines between the number and the minutes; a longer one is cut."""
        style = self.look.style(13.5, is_bold=True, color=color, leading=1.2)
        taken = natural_width(self._minutes(minutes, language))
        room = self._size[0] - 2 * _PAD - _BADGE - taken - 16
        rtl = is_rtl(language)
        lines = set_words([Words(f"{words} ", style, language)], room, is_rtl=rtl)
        if len(lines) > _TITLE_LINES:
            kept = "".join(line.text for line in lines[:_TITLE_LINES]).rstrip()[:-1]
            lines = set_words([Words(f"{kept}… ", style, language)], room, is_rtl=rtl)
        return lines[:_TITLE_LINES]

    def _minutes(self, minutes: str, language: str) -> Words:
        style = self.look.style(10, color=FAINT, leading=1.2)
        return Words(minutes, style, language_of(language))

    def _filled(
        self, part: Part, language: str, head: float, is_back: bool
    ) -> list[list[tuple[_Cue, tuple[SetLine, ...]]]]:
        """The cues of a part, divided where a card is full. Backs follow their fronts."""
        width = self._size[0] - 2 * _PAD
        room = self._size[1] - 2 * _PAD - head
        cards: list[list[tuple[_Cue, tuple[SetLine, ...]]]] = [[]]
        used = 0.0
        for block in part.blocks:
            lines = block.also if is_back else block.lines
            for cue in _cues(block, lines, is_back):
                for piece in _pieces(self._set(cue, language, width), room - _GAP):
                    height = sum(line.height for line in piece) + _GAP
                    if cards[-1] and used + height > room:
                        cards.append([])
                        used = 0.0
                    cards[-1].append((cue, piece))
                    used += height
        return cards

    def _set(self, cue: _Cue, language: str, width: float) -> list[SetLine]:
        is_small = cue.kind in (kinds.SHOW, kinds.ASK)
        words = []
        if is_small:
            style = self.look.style(8, is_bold=True, color=QUIET, leading=1.3)
            words.append(Words(label(cue.kind, language) + "  ", style, language_of(language)))
        style = self.look.style(12, is_bold=is_small, color=INK, leading=1.3)
        for tongue, group in groupby(cue.told, lambda told: told.language):
            between = _DOT if words and not is_small else ""
            text = between + _DOT.join(told.words for told in group)
            words.append(Words(text, style, tongue))
        leading = language if is_small or not cue.told else cue.told[0].language
        return set_words(words, width, is_rtl=is_rtl(leading))

    def draw(self, cards: Sequence[_Card | None], *, is_back: bool) -> None:
        """One side of a sheet. Backs go the other way than fronts, to lie behind them."""
        width, height = self._size
        with self.sheet.artifact():
            self._cut_marks()
        for place, card in enumerate(cards):
            if card is None:
                continue
            down, across = divmod(place, _ACROSS)
            column = across if is_back == is_rtl(self.script.language) else _ACROSS - 1 - across
            left = _EDGE + column * width
            top = self.look.paper[1] - _EDGE - down * height
            self._card(card, left + _PAD, top - _PAD, width - 2 * _PAD)
        self.sheet.next_page()

    def _card(self, card: _Card, left: float, top: float, width: float) -> None:
        section = self.sheet.structure.root.add("Sect", card.language)
        self._head(card, section.add("H1"), left, top, width)
        baseline = top - _depth(card.title)
        listed = section.add("L")
        for _, lines in card.lines:
            body = listed.add("LI").add("LBody")
            with self.sheet.marked(body):
                for line in lines:
                    self.sheet.line(line, left, baseline - line.ascent)
                    baseline -= line.height
            baseline -= _GAP

    def _head(self, card: _Card, heading: Element, left: float, top: float, width: float) -> None:
        rtl, language = is_rtl(card.language), card.language
        badge_left = left + width - _BADGE if rtl else left
        with self.sheet.artifact():
            self.sheet.box(badge_left, top - _BADGE, _BADGE, _BADGE, card.color)
            edge = top - _depth(card.title) + 6
            self.sheet.rule((left, edge), (left + width, edge), 0.8, card.color)
        white = self.look.style(10.5, is_bold=True, color="#ffffff", leading=1.2)
        number = Words(card.number, white, language)
        # A blank after the number and the title: they stand apart, and are read apart.
        figure = set_words([replace(number, text=f"{card.number} ")], _BADGE + 6)[0]
        minutes = self._minutes(card.minutes, language)
        taken = natural_width(minutes)
        title_left = left + taken + 8 if rtl else left + _BADGE + 8
        with self.sheet.marked(heading):
            inset = (_BADGE - natural_width(number)) / 2
            self.sheet.line(figure, badge_left + inset, top - 14)
            baseline = top - _first_baseline(card.title)
            for line in card.title:
                self.sheet.line(line, title_left, baseline)
                baseline -= line.height
            if card.is_first:
                x = left - 4 if rtl else left + width - taken
                for line in set_words([minutes], taken + 4, is_rtl=rtl)[:1]:
                    self.sheet.line(line, x, top - 14)

    def _cut_marks(self) -> None:
        width, height = self._size
        for column in range(_ACROSS + 1):
            for row in range(_DOWN + 1):
                x, y = _EDGE + column * width, _EDGE + row * height
                self.sheet.rule((x - _MARK, y), (x + _MARK, y), 0.4, RULE)
                self.sheet.rule((x, y - _MARK), (x, y + _MARK), 0.4, RULE)


def _first_baseline(title: Sequence[SetLine]) -> float:
    """How far under the top of a card its title stands."""
    return max(15.0, title[0].ascent if title else 0.0)


def _depth(title: Sequence[SetLine]) -> float:
    """How much of a card its head takes."""
    below = sum(line.height for line in title) - (title[0].ascent if title else 0.0)
    return max(_BADGE, _first_baseline(title) + below) + 10


def _pieces(lines: Sequence[SetLine], room: float) -> Iterator[tuple[SetLine, ...]]:
    """The lines of a cue, divided where they are more than a card holds."""
    piece: list[SetLine] = []
    for line in lines:
        if piece and sum(kept.height for kept in piece) + line.height > room:
            yield tuple(piece)
            piece = []
        piece.append(line)
    if piece:
        yield tuple(piece)


def _cues(block: Block, lines: Sequence[Line], is_back: bool) -> Iterator[_Cue]:
    """The cues of a slot in speaking order. Stage directions and pauses need no card."""
    spoken = False
    for line in lines:
        if line.kind == kinds.SHOW:
            yield _Cue(line.kind, (Cue(line.words, line.language),))
        elif line.kind == kinds.ASK:
            asked = " ".join(cues.first_words(line.words))
            yield _Cue(line.kind, (Cue(asked, line.language),))
        elif line.kind == kinds.SAY and not spoken:
            spoken = True
            yield _Cue(line.kind, spoken_cues(lines, () if is_back else block.marked))
