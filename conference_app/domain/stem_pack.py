"""A stem pack: the questions of a conference, as an advisor wrote them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .language import is_tag

Text = Mapping[str, str]
"""Words by BCP 47 language tag."""

PER_WORK = "work"
"""What a section is `per` that is gone through for each piece of work."""

SUPPORTS = ("frame", "starter", "ask")
"""The three ways to put a stem, from the most help to the least."""


def main_language(content: Mapping[str, Any]) -> str:
    """The main language of a pack's plain data. The order of keys must not tell it: it gets lost."""
    title = content.get("title")
    tags = [tag for tag in title if is_tag(tag)] if isinstance(title, Mapping) else []
    named = content.get("language")
    if isinstance(named, str) and named in tags:
        return named
    return "en" if "en" in tags or not tags else min(tags)


@dataclass(frozen=True, slots=True)
class Stem:
    """One question, put at three supports. Stems over people and steps have only a frame."""

    id: str
    frame: Text
    words: Mapping[str, Mapping[str, tuple[str, ...]]]
    starter: Text
    ask: Text
    why: Text
    example: Text


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the script: what is answered, said, done or asked there."""

    id: str
    about: str
    required: bool
    show_work: bool
    each: str | None
    do: Text
    say: Text
    ask_family: Text
    room: int
    stems: tuple[Stem, ...]

    @property
    def is_answered(self) -> bool:
        """Whether the student writes an answer here (and not only says fixed words)."""
        return bool(self.stems) and self.each is None

    @property
    def has_support(self) -> bool:
        """Whether there is more help than the open question."""
        return any(stem.starter for stem in self.stems)

    def stem(self, stem_id: str | None) -> Stem:
        """The stem of that id, or the first one."""
        return next((stem for stem in self.stems if stem.id == stem_id), self.stems[0])


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the script; `per` is once, class or goal, `minutes` covers all of them.

    One section may be `per` work: what it asks of each piece stands in the portfolio, unspoken.
    """

    id: str
    title: Text
    per: str
    minutes: int
    slots: tuple[Slot, ...]


@dataclass(frozen=True)
class StemPack:
    """A whole pack. `content` is the plain data it was read from; two packs of one digest agree."""

    id: str
    version: int
    title: Text
    description: Text
    minutes: int
    fallback: Mapping[str, Text]
    sections: tuple[Section, ...]
    content: Mapping[str, Any]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages the pack says it is written in, its own language first."""
        return tuple(self.title)

    @cached_property
    def main_language(self) -> str:
        """The language that every text has, and that is used where another lacks.

        The one the pack names; else English, or, without that, the first tag of the alphabet.
        """
        return main_language(self.content)

    @cached_property
    def spoken(self) -> tuple[Section, ...]:
        """The sections of the script: all but the one about pieces of work."""
        return tuple(section for section in self.sections if section.per != PER_WORK)

    @cached_property
    def of_work(self) -> Section | None:
        """The section that is gone through for each piece of work, if the pack has one."""
        return next((section for section in self.sections if section.per == PER_WORK), None)

    def slots(self) -> Iterator[tuple[Section, Slot]]:
        """Every slot with its section, in speaking order; those about pieces of work too."""
        for section in self.sections:
            for slot in section.slots:
                yield section, slot

    def slot(self, slot_id: str) -> Slot | None:
        """The slot of that id, or None."""
        return self._by_id.get(slot_id)

    @cached_property
    def _by_id(self) -> dict[str, Slot]:
        return {slot.id: slot for _, slot in self.slots()}

    @cached_property
    def canonical(self) -> bytes:
        """The content as canonical JSON: sorted keys, no spaces, UTF-8."""
        return json.dumps(
            self.content, ensure_ascii=False, sort_keys=True, separators=(",", ":")
        ).encode()

    @cached_property
    def digest(self) -> str:
        """SHA-256 of `canonical`, in hexadecimal."""
        import hashlib  # Late: `stems check` needs no digest, and loading OpenSSL takes a while.

        return hashlib.sha256(self.canonical).hexdigest()

    def words(self, text: Text, language: str) -> tuple[str, str]:
        """`text` in `language`, or in the main language where that lacks: (words, language)."""
        if language in text:
            return text[language], language
        return text[self.main_language], self.main_language
