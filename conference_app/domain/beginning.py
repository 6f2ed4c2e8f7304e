"""What a student tells before the first question; all of it but the name can wait."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from . import order
from .edit import Value
from .names import random_id
from .stem_pack import StemPack

GRADES = ("K", *map(str, range(1, 13)))
PACKS = _FIRST, _MIDDLE, _HIGH = "first-conference", "middle-school", "high-school"
"""The stems that ship, by the age they are for."""


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who may come: the name, what the student calls them, the language they read."""

    name: str = ""
    relation: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What goes into a new binder. `pack` is the id of its stems; empty for what suits the grade."""

    name: str = ""
    says: str = ""
    grade: str = ""
    advisor: str = ""
    pack: str = ""
    classes: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    guests: tuple[Guest, ...] = ()

    @property
    def pack_id(self) -> str:
        """The id of the stems to use."""
        return self.pack or pack_for(self.grade)


def pack_for(grade: str) -> str:
    """The shipped stems that suit a grade; those of the middle grades where it is not told."""
    if grade not in GRADES:
        return _MIDDLE
    years = GRADES.index(grade)
    return _FIRST if years < 6 else _MIDDLE if years < 9 else _HIGH


def first_values(beginning: Beginning, term: str, pack: StemPack) -> dict[str, Value]:
    """What to write in a new binder beside the name and the classes, by path."""
    values: dict[str, Value] = {
        f"student/{key}": words.strip()
        for key, words in (("says", beginning.says), ("grade", beginning.grade))
        if words.strip()
    }
    values |= home_languages(beginning.languages)
    values |= _people(beginning)
    if any(section.per == "goal" for section in pack.sections):
        values |= goals(term)
    return values


def home_languages(chosen: Sequence[str], before: Sequence[str] = ()) -> dict[str, Value]:
    """What to write so that these are the languages of the home, instead of those before."""
    gone: dict[str, Value] = {_language_place(tag): None for tag in before}
    also: dict[str, Value] = {_language_place(tag): True for tag in chosen[1:]}
    return {"student/language": chosen[0] if chosen else None} | gone | also


def _language_place(tag: str) -> str:
    return f"student/languages/{tag.lower()}"


def _people(beginning: Beginning) -> Mapping[str, Value]:
    told = list(_told(beginning))
    values: dict[str, Value] = {}
    for (role, guest), key in zip(told, order.row(len(told)), strict=True):
        place = f"people/{random_id()}"
        said = {"name": guest.name.strip(), "relation": guest.relation.strip(),
                "language": guest.language, "role": role, "order": key}  # fmt: skip
        values |= {f"{place}/{field}": value for field, value in said.items() if value}
    return values


def _told(beginning: Beginning) -> Iterator[tuple[str, Guest]]:
    yield from (
        ("family", guest)
        for guest in beginning.guests
        if guest.name.strip() or guest.relation.strip()
    )
    if beginning.advisor.strip():
        yield "advisor", Guest(beginning.advisor)


def goals(term: str) -> Mapping[str, Value]:
    """One goal of the student's own, and one that waits for the family at the table."""
    values: dict[str, Value] = {}
    for made_with, key in zip(("me", "family"), order.row(2), strict=True):
        place = f"{term}/goals/{random_id()}"
        values |= {f"{place}/with": made_with, f"{place}/order": key}
    return values
