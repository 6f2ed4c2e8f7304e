"""What stands on the cue cards: the cues of each part, divided over as many cards as they need."""

from __future__ import annotations

import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from ..domain import cues
from ..domain import script as kinds
from ..domain.conference import Conference
from ..domain.script import Block, Cue, Line, Part, Script, spoken_cues
from .columns import is_rtl
from .labels import label, language_of
from .look import FAINT, INK, NEUTRAL, QUIET, Look, class_color
from .set_lines import SetLine, Words
from .typesetting import natural_width, set_words

PAD = 15.0
BADGE = 20.0
GAP = 5.0
_TITLE_LINES = 3
_DOT = " · "
_LETTERS = string.ascii_lowercase


Lines = tuple[SetLine, ...]


@dataclass(frozen=True, slots=True)
class _Cue:
    """What a line leaves on a card: its kind, and its words with their languages."""

    kind: str
    told: tuple[Cue, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A side of a card: its number in speaking order, and its cues.

    The minutes stand on the first card of a part. `note` says why there are no cues, if there are none.
    """

    number: str
    title: tuple[SetLine, ...]
    minutes: str
    is_first: bool
    color: str
    language: str
    cues: tuple[Lines, ...]
    note: Lines = ()


@dataclass(frozen=True, slots=True)
class Sides:
    """Makes the sides of the cards of a script; `size` is that of a card."""

    script: Script
    conference: Conference
    look: Look
    size: tuple[float, float]

    def all(self) -> Iterator[tuple[Card, Card | None]]:
        """Fronts with their backs: one for each part, and more where its cues do not fit on one."""
        for number, part in enumerate(self.script.parts, 1):
            sides = [self._side(part, number, is_back=False)]
            if self.script.also:
                sides.append(self._side(part, number, is_back=True))
            count = max(map(len, sides))
            fronts, *backs = [self._filled_up(cards, number, count) for cards in sides]
            yield from zip(fronts, backs[0] if backs else [None] * count, strict=True)

    def _side(self, part: Part, number: int, *, is_back: bool) -> list[Card]:
        """The cards of a part in the language of a side."""
        language = (self.script.also if is_back else None) or self.script.language
        order = {c.key: place for place, c in enumerate(self.conference.classes)}
        color = class_color(order.get(part.school_class, 0)) if part.school_class else NEUTRAL
        minutes = label("minutes", language, minutes=max(1, round(part.seconds / 60)))
        told = part.also_title if is_back and part.also_title else part.title
        title = tuple(self._title(told, minutes, color, language))
        return [
            Card(_figure(number, place), title, minutes, place == 0, color, language, tuple(found))
            for place, found in enumerate(self._filled(part, language, depth(title), is_back))
        ]

    def _filled_up(self, cards: list[Card], number: int, count: int) -> list[Card]:
        """As many cards as the other side has; those without cues say where the cues are."""
        first = cards[0]
        tongue = language_of(first.language)
        words = Words(label("over", tongue), self.look.style(10, color=FAINT), tongue)
        note = tuple(set_words([words], self.size[0] - 2 * PAD, is_rtl=is_rtl(first.language)))
        return cards + [
            replace(first, number=_figure(number, place), is_first=False, cues=(), note=note)
            for place in range(len(cards), count)
        ]

    def _title(self, words: str, minutes: str, color: str, language: str) -> list[SetLine]:
        """The title in a few lines between the number and the minutes; a longer one is cut."""
        style = self.look.style(13.5, is_bold=True, color=color, leading=1.2)
        taken = natural_width(minutes_words(minutes, language, self.look))
        room = self.size[0] - 2 * PAD - BADGE - taken - 16
        rtl = is_rtl(language)
        lines = set_words([Words(f"{words} ", style, language)], room, is_rtl=rtl)
        if len(lines) > _TITLE_LINES:
            kept = "".join(line.text for line in lines[:_TITLE_LINES]).rstrip()[:-1]
            lines = set_words([Words(f"{kept}… ", style, language)], room, is_rtl=rtl)
        return lines[:_TITLE_LINES]

    def _filled(self, part: Part, language: str, head: float, is_back: bool) -> list[list[Lines]]:
        """The cues of a part, divided where a card is full."""
        width = self.size[0] - 2 * PAD
        room = self.size[1] - 2 * PAD - head
        cards: list[list[Lines]] = [[]]
        used = 0.0
        for block in part.blocks:
            lines = block.also if is_back else block.lines
            for cue in _cues(block, lines, is_back):
                for piece in _pieces(self._set(cue, language, width), room - GAP):
                    height = sum(line.height for line in piece) + GAP
                    if cards[-1] and used + height > room:
                        cards.append([])
                        used = 0.0
                    cards[-1].append(piece)
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


def _figure(number: int, place: int) -> str:
    """The number of a card in speaking order: 4, 4b, 4c."""
    return f"{number}{_LETTERS[min(place, 25)] if place else ''}"


def minutes_words(minutes: str, language: str, look: Look) -> Words:
    """The minutes as they stand at the head of a card."""
    style = look.style(10, color=FAINT, leading=1.2)
    return Words(minutes, style, language_of(language))


def first_baseline(title: Sequence[SetLine]) -> float:
    """How far under the top of a card its title stands."""
    return max(15.0, title[0].ascent if title else 0.0)


def depth(title: Sequence[SetLine]) -> float:
    """How much of a card its head takes."""
    below = sum(line.height for line in title) - (title[0].ascent if title else 0.0)
    return max(BADGE, first_baseline(title) + below) + 10


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
