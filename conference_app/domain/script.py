"""The script: what binder and stems say together, as lines in speaking order.

Preview, cue cards, rehearsal and paper all read these lines.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from . import cues
from .wording import Spans, plain

SAY, SHOW, ASK, PAUSE, DO, QUESTION = "say", "show", "ask", "pause", "do", "question"
"""The kinds of lines. A question is the stem as the family reads it, printed and not spoken."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to say, show, ask or do. `spans` tell the student's own words from the stem's.

    `seconds` is the time it takes to speak, an interpreter's included. A line that shows tells
    which piece of `work`, and on which `page` of the portfolio it stands, where that is known.
    """

    kind: str
    spans: Spans
    language: str
    seconds: float = 0.0
    work: str = ""
    page: int | None = None

    @property
    def words(self) -> str:
        """All words of the line."""
        return plain(self.spans)


@dataclass(frozen=True, slots=True)
class Cue:
    """A few words for a card, and the language of the words that they stand for."""

    words: str
    language: str


def spoken_cues(lines: Iterable[Line], marked: Iterable[str] = ()) -> tuple[Cue, ...]:
    """What the student marked, else the first words of each sentence that is spoken.

    Of a line with the student's own words only those count.
    """
    said = [line for line in lines if line.kind == SAY]
    if chosen := [Cue(words, _language_of(words, said)) for words in marked if said]:
        return tuple(chosen)
    found: list[Cue] = []
    for line in said:
        own = [span.words for span in line.spans if span.is_own]
        for words in own or [line.words]:
            found += (Cue(first, line.language) for first in cues.first_words(words))
    return tuple(found)


def _language_of(words: str, said: Iterable[Line]) -> str:
    """The language of the line that holds the words; else of the student's first own line."""

    def fits(line: Line) -> tuple[bool, bool]:
        return words.casefold() in line.words.casefold(), any(span.is_own for span in line.spans)

    return max(said, key=fits).language


def cue_words(lines: Iterable[Line]) -> tuple[str, ...]:
    """The first words of each sentence that is spoken: of the student's own words, if there are."""
    return tuple(cue.words for cue in spoken_cues(lines))


@dataclass(frozen=True, slots=True)
class Block:
    """The lines of one slot, with the same in the second language beside them.

    `path` is the place of the answer in the binder. `room` and `also_room` are ruled lines to
    write on. `marked` are the cue words that the student chose.
    """

    path: str
    slot: str
    about: str
    lines: tuple[Line, ...]
    also: tuple[Line, ...] = ()
    room: int = 0
    also_room: int = 0
    marked: tuple[str, ...] = ()

    @property
    def cue(self) -> tuple[str, ...]:
        """The words for a cue card: those marked, else the first of the student's own."""
        return self.marked or cue_words(self.lines)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the script, such as one class; `minutes` is what the pack gives it."""

    id: str
    title: str
    also_title: str
    school_class: str | None
    minutes: float
    blocks: tuple[Block, ...]

    @property
    def seconds(self) -> float:
        """How long the student speaks in this part."""
        return sum(line.seconds for block in self.blocks for line in block.lines)


@dataclass(frozen=True, slots=True)
class Minutes:
    """How a meeting is shared, in whole minutes: what path, check-list and paper tell alike.

    The family has what the student leaves it; `over` is by how much the student takes from what is
    kept for the family, and then the family has all that is kept.
    """

    meeting: int
    speaks: int
    family: int
    over: int


@dataclass(frozen=True, slots=True)
class Script:
    """What a student speaks at a conference.

    `slot_seconds` is the whole meeting, of which `reserved_seconds` are kept for family and
    advisor. `notes` tell in sentences what the reader of the script should know of its making.
    """

    language: str
    also: str | None
    parts: tuple[Part, ...]
    slot_seconds: float
    reserved_seconds: float
    notes: tuple[str, ...]

    @property
    def lines(self) -> list[Line]:
        """Every line of the first language, in speaking order."""
        return [line for part in self.parts for block in part.blocks for line in block.lines]

    @property
    def seconds(self) -> float:
        """How long the student speaks."""
        return sum(part.seconds for part in self.parts)

    @property
    def seconds_over(self) -> float:
        """How much too long that is for the meeting; 0 when it fits."""
        return max(0.0, self.seconds + self.reserved_seconds - self.slot_seconds)

    @property
    def minutes(self) -> Minutes:
        """How the meeting is shared between the student and the family."""
        meeting, speaks = _whole(self.slot_seconds), max(1, _whole(self.seconds))
        over = _whole(self.seconds_over)
        family = _whole(self.reserved_seconds) if over else max(0, meeting - speaks)
        return Minutes(meeting, speaks, family, over)


def _whole(seconds: float) -> int:
    """Whole minutes, a half counted as one."""
    return int(seconds / 60 + 0.5)
