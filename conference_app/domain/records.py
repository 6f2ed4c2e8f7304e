"""What a conference is made of: frozen, typed records, without what is gone."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from .language import closest
from .retouching import NONE, Retouching

PAGES_UNASKED = 20
"""How many pages of a long piece are shown where the student chose none."""


@dataclass(frozen=True, slots=True)
class Student:
    """Who leads the conference. `rate` is words a minute, None for the usual one.

    `language` is the first one spoken at home, `languages` are all of them.
    """

    name: str
    says: str
    grade: str
    pronouns: str
    language: str
    rate: int | None
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at the table. `own` is the introduction in the student's words, by language."""

    id: str
    name: str
    says: str
    relation: str
    why: str
    language: str
    role: str
    own: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Meeting:
    """When and where; `minutes` is None where nobody has set it. `met` where the student said so."""

    date: str
    time: str
    minutes: int | None
    place: str
    interpreter: bool
    met: bool = False

    def is_over(self, today: datetime.date | None) -> bool:
        """Whether they have met: they said so, or its day has passed by today, where that is told."""
        has_passed = today is not None and "" < self.date < today.isoformat()
        return self.met or has_passed


@dataclass(frozen=True, slots=True)
class SchoolClass:
    """A class that the student speaks about. `own` is its name in other languages."""

    key: str
    name: str
    teacher: str
    own: Mapping[str, str]
    summary: str = ""
    summary_own: Mapping[str, str] = field(default_factory=dict)

    def name_in(self, language: str) -> str:
        """What the class is called in a language, where that is known."""
        tag = closest(language, self.own)
        return self.own[tag] if tag else self.name


@dataclass(frozen=True, slots=True)
class Answer:
    """The student's words for one slot, in every form they were ever given."""

    path: str
    stem: str | None
    form: str | None
    text: str
    made: str
    language: str
    blanks: Mapping[str, str]
    own: Mapping[str, str]
    show: tuple[str, ...]
    cue: tuple[str, ...]

    @property
    def is_begun(self) -> bool:
        """Whether there is any word of the student."""
        return bool(self.text.strip() or any(words.strip() for words in self.blanks.values()))


@dataclass(frozen=True, slots=True)
class WorkSample:
    """A piece of work; what is said of it are answers. `file` is the SHA-256 of what is kept of it;
    a live piece may have none.

    `own` is its title in other languages. `source` is the SHA-256 of the file it was made from,
    `name` that file's name, `look` what tells the same picture again. `pages` are those that the
    student chose. `draft_of` is the piece that an early draft became.
    """

    id: str
    title: str
    school_class: str
    date: str
    kind: str
    link: str
    file: str
    live: bool
    own: Mapping[str, str]
    name: str = ""
    source: str = ""
    media: str = ""
    look: str = ""
    draft_of: str = ""
    pixels: tuple[int, int] | None = None
    page_count: int | None = None
    pages: tuple[int, ...] = ()
    retouching: Retouching = NONE

    @property
    def shown_pages(self) -> tuple[int, ...]:
        """The pages that are shown: the chosen ones that there are, else the first ones."""
        count = self.page_count or 0
        chosen = tuple(page for page in self.pages if page <= count)
        return chosen or tuple(range(1, min(count, PAGES_UNASKED) + 1))


@dataclass(frozen=True, slots=True)
class Cover:
    """What the student chose for the cover of the portfolio: a sentence, and a piece of work."""

    sentence: str = ""
    piece: str = ""
    own: Mapping[str, str] = field(default_factory=dict)


NO_COVER = Cover()


@dataclass(frozen=True, slots=True)
class GoalStep:
    """One step of a goal: what, when, where, for how long; `own` as for answers."""

    id: str
    what: str
    when: str
    where: str
    long: str
    own: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal; its words are answers. `made_with` is me, or family for one made at the table."""

    id: str
    made_with: str
    checkin: str
    outcome: str
    helped: str
    steps: tuple[GoalStep, ...]


@dataclass(frozen=True, slots=True)
class LastGoal:
    """A goal of an earlier term, kept there at `path`: the student's sentence, how it went, what helped.

    `own` is the sentence in other languages.
    """

    id: str
    path: str
    words: str
    language: str
    own: Mapping[str, str]
    outcome: str
    helped: str


@dataclass(frozen=True, slots=True)
class OwnPart:
    """A part that no stem asks for, by its title; its words are an answer.

    `after` is the section it follows, where the student said so; `own` its title in other languages.
    """

    id: str
    title: str
    after: str
    own: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Comment:
    """What an advisor said of one answer, with the student's reply."""

    id: str
    on: str
    kind: str
    text: str
    reply: str
    done: bool
