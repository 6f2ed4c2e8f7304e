"""Conferences for tests of the path and the check-list, from values by path."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from hypothesis import strategies as st

from conference_app.domain.binder import Binder, Held
from conference_app.domain.conference import Conference, read
from conference_app.domain.place import WORK_KINDS
from conference_app.domain.stem_pack import SUPPORTS, StemPack

from ..child_words import typed

TERM = "2026-fall"
PRIDE = f"{TERM}/answers/pride@science"
SCIENCE_AND_ART = {
    "classes/science/name": "Science", "classes/science/order": "5",
    "classes/art/name": "Art", "classes/art/order": "a",
}  # fmt: skip


def of(values: Mapping[str, Any]) -> Conference:
    """The conference of the values, given by their place within the term."""
    return read(filled(values), TERM)


def filled(values: Mapping[str, Any]) -> Binder:
    """A binder that holds these values."""
    found = {place: held(value) for place, value in values.items()}
    return Binder("binder00", {full(place): value for place, value in found.items()}
                  | {f"{TERM}/pack": Held("edit", 1, "x", {})})  # fmt: skip


def full(place: str) -> str:
    """A place in the binder, of one within the term."""
    return place if place.split("/", maxsplit=1)[0] in ("student", "people") else f"{TERM}/{place}"


def held(value: Any) -> Held:
    """What is held where a student wrote a value."""
    return Held("edit", 1, "student:x", value)


def pride(values: Mapping[str, Any] | None = None, of_class: str = "science") -> dict[str, Any]:
    """Two classes, and an answer on being proud in one of them."""
    answered = {f"answers/pride@{of_class}/{key}": value for key, value in (values or {}).items()}
    return {**SCIENCE_AND_ART, **answered}


@st.composite
def written(draw: st.DrawFn, pack: StemPack) -> dict[str, Any]:
    """The values of any conference that could stand in a binder with these stems."""
    values: dict[str, Any] = {}
    classes = draw(st.lists(st.sampled_from("abcd"), unique=True, max_size=4))
    goals = draw(st.lists(st.sampled_from("wxyz"), unique=True, max_size=3))
    for key in classes:
        values[f"classes/{key}/name"] = draw(typed())
    for key in goals:
        values[f"goals/{key}/with"] = draw(st.sampled_from(("me", "family")))
        values[f"goals/{key}/steps/s/what"] = draw(typed())
    work = draw(st.lists(st.sampled_from("efgh"), unique=True, max_size=3))
    for key in work:
        _piece(draw, values, key, (*classes, "gone"), work)
    items = {"once": [""], "class": [f"@{key}" for key in classes],
             "goal": [f"@{key}" for key in goals], "work": [f"@{key}" for key in work]}  # fmt: skip
    keys = [slot.id + item for section, slot in pack.slots() if slot.stems
            for item in items[section.per]]  # fmt: skip
    if keys:
        for key in draw(st.lists(st.sampled_from(keys), unique=True, max_size=8)):
            _answer(draw, values, pack, key)
            if draw(st.booleans()):
                values[f"review/comments/{len(values)}/on"] = f"answers/{key}"
                values[f"review/comments/{len(values) - 1}/text"] = draw(typed())
    for key in draw(st.lists(st.sampled_from("mno"), unique=True, max_size=3)):
        _part(draw, values, pack, key)
    values["student/rate"] = draw(st.sampled_from((None, 20, 400)))
    values["meeting/interpreter"] = draw(st.booleans())
    return values


def conferences(pack: StemPack) -> st.SearchStrategy[Conference]:
    """Any conference that could stand in a binder with these stems."""
    return written(pack).map(of)


def _piece(
    draw: st.DrawFn, values: dict[str, Any], key: str, classes: Sequence[str], work: Sequence[str]
) -> None:
    values[f"work/{key}/title"] = draw(typed())
    values[f"work/{key}/class"] = draw(st.sampled_from(classes))
    values[f"work/{key}/kind"] = draw(st.sampled_from(WORK_KINDS))
    values[f"work/{key}/draft-of"] = draw(st.sampled_from((*work, "none")))
    values[f"work/{key}/gone"] = draw(st.booleans())


def _part(draw: st.DrawFn, values: dict[str, Any], pack: StemPack, key: str) -> None:
    sections = [section.id for section in pack.sections]
    values[f"parts/{key}/title"] = draw(typed())
    values[f"parts/{key}/after"] = draw(st.sampled_from((*sections, "no-such-section", "")))
    values[f"parts/{key}/order"] = draw(st.sampled_from(("5", "a", "z")))
    if draw(st.booleans()):
        values[f"answers/own@{key}/text"] = draw(st.just("") | typed())
        values[f"answers/own@{key}/form"] = draw(st.sampled_from((*SUPPORTS, "")))


def _answer(draw: st.DrawFn, values: dict[str, Any], pack: StemPack, key: str) -> None:
    slot = pack.slot(key.partition("@")[0])
    assert slot is not None
    stem = draw(st.sampled_from(slot.stems))
    place = f"answers/{key}"
    values[f"{place}/stem"] = draw(st.sampled_from((stem.id, "no-such-stem")))
    values[f"{place}/lang"] = draw(st.sampled_from(("", "en", "es-MX", "vi", "fr")))
    values[f"{place}/form"] = draw(st.sampled_from((*SUPPORTS, "")))
    starter = stem.starter.get("en", "")
    values[f"{place}/text"] = draw(typed() | st.just(starter))
    for blank in (*stem.words, "gone"):
        values[f"{place}/blank/{blank}"] = draw(st.just("") | typed())
