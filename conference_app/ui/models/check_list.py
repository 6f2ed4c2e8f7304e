"""The check-list as a student reads it: kind sentences, grouped by the parts of the conference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from ...domain import path as paths
from ...domain import titles
from ...domain.advice import Advice
from ...domain.conference import Conference
from ...domain.evidence import KINDS as OF_WORK
from ...domain.items import is_about_work
from ...domain.path import Leg, Stop
from ...domain.question import Question, question
from ...domain.script import Minutes, Script
from ...domain.stem_pack import StemPack
from . import advice_words
from .leg_words import leg_title
from .path_model import about_words

_IN_GENERAL = frozenset(("no-struggle", "no-people", "no-date"))
_ABOUT_MORE = _IN_GENERAL | {*OF_WORK}
"""Kinds that are about more than the question at their place."""
_FOLDED = 3
"""From so many questions on that nobody has begun, one line stands for all of a part."""


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing to look at: its kind, its place in the binder, what it is about, and a sentence."""

    kind: str
    path: str
    about: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Group:
    """The hints of one part of the conference."""

    title: str
    hints: tuple[Hint, ...]


@dataclass(frozen=True, slots=True)
class CheckList:
    """What can be looked at again, and how the minutes are shared; `is_blank` before the first word."""

    groups: tuple[Group, ...]
    minutes: Minutes
    is_blank: bool


def check_list(
    conference: Conference, pack: StemPack, found: Iterable[Advice], script: Script, reader: str
) -> CheckList:
    """The check-list of a conference in the words of a student; `reader` is their language."""
    maker = _Maker(conference, pack, paths.stops(conference, pack), reader)
    hints = [(maker.title(one), maker.hint(one)) for one in found]
    groups = (
        Group(title, tuple(_folded([hint for _, hint in group])))
        for title, group in groupby(hints, lambda pair: pair[0])
    )
    every = paths.every_stop(maker.legs)
    return CheckList(
        groups=tuple(groups),
        minutes=script.minutes,
        is_blank=not any(stop.answer.is_begun for stop in every),
    )


@dataclass(frozen=True, slots=True)
class _Maker:
    conference: Conference
    pack: StemPack
    legs: tuple[Leg, ...]
    reader: str

    def title(self, one: Advice) -> str:
        """The part that a hint belongs to; what belongs to no part is about all of it."""
        if one.kind in OF_WORK or is_about_work(one.path, self.pack):
            return QCoreApplication.translate("CheckList", "Your work")
        leg = None if one.kind in _IN_GENERAL else self._leg(one.path)
        if leg is None:
            return QCoreApplication.translate("CheckList", "Your whole conference")
        turns = [other for other in self.legs if other.section_id == leg.section_id]
        if one.kind != "long" or len(turns) == 1:
            return self._title(leg)
        if leg.per == "class":
            return QCoreApplication.translate("CheckList", "All your classes")
        return QCoreApplication.translate("CheckList", "All your goals")

    def hint(self, one: Advice) -> Hint:
        """A piece of advice in words."""
        stop = paths.stop_at(self.legs, one.path)
        shown = self._question(stop) if stop and one.kind not in _ABOUT_MORE else None
        about = about_words(stop.slot.about) if stop and shown and one.kind != "long" else ""
        if is_about_work(one.path, self.pack) and one.kind not in OF_WORK:
            about = self._piece(one.path)
        if about == self.title(one):
            about = ""  # Once is enough.
        return Hint(one.kind, one.path, about, advice_words.sentence(one, shown))

    def _piece(self, path: str) -> str:
        """What the piece of work is called that an answer is about."""
        item, main = path.split("/")[2].partition("@")[2], self.pack.main_language
        found = (work for work in self.conference.work if work.id == item)
        return next((titles.of_work(work, self.reader, main).words for work in found), "")

    def _question(self, stop: Stop) -> Question:
        return question(self.conference, self.pack, stop.slot, stop.item, self.reader)

    def _title(self, leg: Leg) -> str:
        return leg_title(leg, self.conference, self.pack, self.reader)

    def _leg(self, path: str) -> Leg | None:
        """The part in which a place is asked for; a goal has one of its own."""
        stop = paths.stop_at(self.legs, path)
        if stop is not None:
            return next(leg for leg in self.legs if stop in leg.stops)
        goal = path.removeprefix(f"{self.conference.term}/goals/")
        return next((leg for leg in self.legs if leg.per == "goal" and leg.item_key == goal), None)


def _folded(hints: list[Hint]) -> Iterator[Hint]:
    """The hints of a part, with many questions that nobody has begun told in one line."""
    empty = [hint for hint in hints if hint.kind == "empty"]
    if len(empty) < _FOLDED:
        yield from hints
        return
    first = empty[0]
    told = replace(first, about="", sentence=advice_words.many_empty(len(empty), first.sentence))
    yield from (told if hint is first else hint for hint in hints
                if hint is first or hint.kind != "empty")  # fmt: skip
