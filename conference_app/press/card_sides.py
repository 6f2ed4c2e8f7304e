"""What stands on the cue cards: the cues of each part, divided over as many cards as they need."""

from __future__ import annotations

import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from ..domain import script as kinds
from ..domain.conference import Conference
from ..domain.cues import first_words
from ..domain.script import Block, Cue, Line, Part, Script, spoken_cues
from .columns import is_rtl
from .dealing import GAP, dealt
from .labels import label, language_of
from .look import FAINT, INK, NEUTRAL, QUIET, Look, class_color
from .set_lines import SetLine, Words
from .typesetting import natural_width, set_words

PAD = 15.0
_BADGE = 20.0
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
    `badge` is the side of the box with the number, in points.
    """

    number: str
    title: tuple[SetLine, ...]
    minutes: str
    is_first: bool
    color: str
    language: str
    badge: float
    cues: tuple[Lines, ...] = ()
    note: Lines = ()

    @property
    def baseline(self) -> float:
        """How far under the top of the card its title stands: its capitals in the middle of the box."""
        return max(0.75 * self.badge, self.title[0].ascent if self.title else 0.0)

    @property
    def depth(self) -> float:
        """How much of the card its head takes."""
        below = sum(line.height for line in self.title)
        below -= self.title[0].ascent if self.title else 0.0
        return max(self.badge, self.baseline + below) + 10


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
            heads = [self._head(part, is_back=is_back) for is_back in self._sides]
            rooms = [self.size[1] - 2 * PAD - head.depth for head in heads]
            units = [
                tuple(
                    tuple(self._told(block, room, is_back=is_back))
                    for is_back, room in zip(self._sides, rooms, strict=True)
                )
                for block in part.blocks
            ]
            for place, cues in enumerate(dealt(units, rooms)):
                front, *back = [
                    replace(
                        head,
                        number=_figure(number, place),
                        is_first=place == 0,
                        cues=told,
                        note=() if told or not any(cues) else self._elsewhere(head),
                    )
                    for head, told in zip(heads, cues, strict=True)
                ]
                yield front, back[0] if back else None

    @property
    def _sides(self) -> tuple[bool, ...]:
        """Front, and back if there is a second language: whether it is the back."""
        return (False, True) if self.script.also else (False,)

    @property
    def _badge(self) -> float:
        return _BADGE * self.look.scale

    def _language(self, is_back: bool) -> str:
        return (self.script.also if is_back else None) or self.script.language

    def _head(self, part: Part, *, is_back: bool) -> Card:
        """The cards of a part in the language of a side, without number and cues."""
        language = self._language(is_back)
        order = {c.key: place for place, c in enumerate(self.conference.classes)}
        color = class_color(order.get(part.school_class, 0)) if part.school_class else NEUTRAL
        minutes = label("minutes", language, minutes=max(1, round(part.seconds / 60)))
        told = part.also_title if is_back and part.also_title else part.title
        title = tuple(self._title(told, minutes, color, language))
        return Card("", title, minutes, False, color, language, self._badge)

    def _elsewhere(self, head: Card) -> Lines:
        """What a card without cues says: that the cues are on its other side."""
        tongue = language_of(head.language)
        words = Words(label("over", tongue), self.look.style(10, color=FAINT), tongue)
        return tuple(set_words([words], self.size[0] - 2 * PAD, is_rtl=is_rtl(head.language)))

    def _title(self, words: str, minutes: str, color: str, language: str) -> list[SetLine]:
        """The title in a few lines between the number and the minutes; a longer one is cut."""
        style = self.look.style(13.5, is_bold=True, color=color, leading=1.2)
        taken = natural_width(minutes_words(minutes, language, self.look))
        room = self.size[0] - 2 * PAD - self._badge - taken - 16
        rtl = is_rtl(language)
        lines = set_words([Words(f"{words} ", style, language)], room, is_rtl=rtl)
        if len(lines) > _TITLE_LINES:
            kept = "".join(line.text for line in lines[:_TITLE_LINES]).rstrip()[:-1]
            lines = set_words([Words(f"{kept}… ", style, language)], room, is_rtl=rtl)
        return lines[:_TITLE_LINES]

    def _told(self, block: Block, room: float, *, is_back: bool) -> Iterator[Lines]:
        """The cues of a slot, divided where they are more than a card holds."""
        language = self._language(is_back)
        lines = block.also if is_back else block.lines
        for cue in _cues(block, lines, is_back):
            yield from _pieces(self._set(cue, language, self.size[0] - 2 * PAD), room - GAP)

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
            asked = " ".join(first_words(line.words))
            yield _Cue(line.kind, (Cue(asked, line.language),))
        elif line.kind == kinds.SAY and not spoken:
            spoken = True
            yield _Cue(line.kind, spoken_cues(lines, () if is_back else block.marked))
