"""Every rule of a stem pack: a mistake gives one problem at its place, with the remedy."""

from __future__ import annotations

from typing import Any

import pytest

from conference_app.domain.pack_reading import read_pack
from conference_app.domain.shape import Place
from tests.packs import (
    FAMILY,
    LOST,
    PRIDE,
    STEM,
    STEPS,
    WORK,
    changed,
    with_work,
    work_section_data,
)

MISTAKES: list[tuple[Place, object, Place, str]] = [
    # the whole
    (("format",), 2, ("format",), "is of format 2; this version of Conference reads format 1: install a newer one"),
    (("format",), "1", ("format",), '"1" stands here; write a whole number'),
    (("format",), True, ("format",), "true stands here; write a whole number"),
    (("format",), LOST, (), '"format" lacks here; add it'),
    (("id",), "Small Pack", ("id",), '"Small Pack" cannot be a name here'),
    (("id",), 5, ("id",), "5 cannot be a name here"),
    (("version",), 0, ("version",), "0 stands here; write a whole number from 1"),
    (("version",), "two", ("version",), '"two" stands here; write a whole number'),
    (("minutes",), 9, ("minutes",), "the sections take 10 minutes, the meeting 9; give the meeting more or the sections fewer"),
    (("minutes",), 241, ("minutes",), "write a whole number from 1 to 240"),
    (("description",), LOST, (), '"description" lacks here; add it'),
    (("description",), "words", ("description",), '"words" stands here; write `key: value` lines'),
    (("title", "en"), " ", ("title", "en"), '" " stands here; write words'),
    (("title", "english"), "Hi", ("title", "english"), '"english" is not a language; use a tag such as en or es'),
    (("sections",), [], ("sections",), "the pack asks nothing; add at least one section"),
    (("sections",), {"id": "a"}, ("sections",), "a mapping stands here; write a list"),
    (("colour",), "red", ("colour",), '"colour" is not known here; use "format", "id"'),
    # what {advisor} and {family} say
    (("fallback", "mother"), {"en": "x", "es": "x"}, ("fallback", "mother"), '"mother" is not known here; use "advisor" or "family"'),
    (("fallback", "family", "en"), "{me}", ("fallback", "family", "en"), "{me} cannot stand here; write it out"),
    # a section
    ((*WORK, "id"), "family", ("sections", 2, "id"), 'the section id "family" is used twice; give this one another'),
    ((*WORK, "id"), "a" * 65, (*WORK, "id"), "64 at most"),
    ((*WORK, "minutes"), -1, (*WORK, "minutes"), "-1 stands here; write a whole number from 0"),
    ((*WORK, "minutes"), LOST, WORK, '"minutes" lacks here'),
    ((*WORK, "slots"), "pride", (*WORK, "slots"), '"pride" stands here; write a list'),
    (("sections", 0), "work", WORK, '"work" stands here; write `key: value` lines'),
    (("sections", 2, "title", "en"), "{class}", ("sections", 2, "title", "en"), "{class} is only known in a section with `per: class`"),
    # a slot
    ((*FAMILY, "id"), "pride", (*FAMILY, "id"), 'the slot id "pride" is used twice'),
    ((*PRIDE, "about"), "joy", (*PRIDE, "about"), '"joy" is not known here; use "welcome", "agenda"'),
    ((*PRIDE, "about"), LOST, PRIDE, '"about" lacks here'),
    ((*PRIDE, "required"), "yes", (*PRIDE, "required"), '"yes" stands here; write true or false'),
    ((*PRIDE, "show"), "goals", (*PRIDE, "show"), '"goals" is not known here; use "work"'),
    ((*PRIDE, "stems"), [], (*PRIDE, "stems"), "no stem stands here; add one, or take `stems` out"),
    ((*PRIDE, "do", "en"), "Show {work}.", (*PRIDE, "do", "en"), "{work} is a blank, and blanks belong in the frame only"),
    ((*PRIDE, "hint"), "x", (*PRIDE, "hint"), '"hint" is not known here'),
    ((*FAMILY, "room"), 13, (*FAMILY, "room"), "13 stands here; write a whole number from 0 to 12"),
    ((*FAMILY, "say", "en"), "I like {class}.", (*FAMILY, "say", "en"), "{class} is only known"),
    (FAMILY, {"id": "family-ask", "about": "family"}, FAMILY, "nothing happens here; add stems, or say, do, ask_family or room"),
    (("sections", 1, "per"), "once", (*STEPS, "each"), "steps belong to a goal; use this in `per: goal`"),
    # a stem
    ((*STEPS, "stems", 1, "id"), "pride-work", (*STEPS, "stems", 1, "id"), 'the stem id "pride-work" is used twice'),
    ((*STEM, "starter"), LOST, STEM, '"starter" lacks here'),
    ((*STEM, "example"), LOST, STEM, '"example" lacks here'),
    ((*STEM, "frame", "en"), "In {class} I am proud of {work because {reason}.", (*STEM, "frame", "en"), 'a lone "{"'),
    ((*STEM, "frame", "en"), "I like {My Work} and {reason}.", (*STEM, "frame", "en"), '"{My Work}" is not a blank'),
    ((*STEM, "starter", "en"), "I like {work}", (*STEM, "starter", "en"), "{work} is a blank"),
    ((*STEM, "ask", "es"), "", (*STEM, "ask", "es"), "nothing stands here; write words"),
    ((*STEM, "frame", "es"), "En {class} me gusta {work}.", (*STEM, "frame", "es"), "{reason} is in en but lost here; put it back"),
    ((*STEM, "frame", "es"), "Me da orgullo {work} porque {reason}.", (*STEM, "frame", "es"), "{class} is in en but lost here"),
    ((*STEM, "frame", "es"), "En {class}, {work}, {reason}, {x}.", (*STEM, "frame", "es"), "{x} is here but not in en; use the same"),
    ((*STEM, "frame"), {"en": "I like {class}.", "es": "Me gusta {class}."}, (*STEM, "frame", "en"), "a frame needs a blank, such as {reason}; add one"),
    ((*STEM, "words", "work"), LOST, (*STEM, "words"), '"work" lacks here; add it'),
    ((*STEM, "words", "feeling"), {"en": ["joy"], "es": ["alegría"]}, (*STEM, "words", "feeling"), '"feeling" is not known here; use "work" or "reason"'),
    ((*STEM, "words", "work", "en"), [], (*STEM, "words", "work", "en"), "no words stand here; add some to choose from"),
    ((*STEM, "words", "work", "en"), None, (*STEM, "words", "work", "en"), "no words stand here"),
    ((*STEM, "words", "work", "en"), "my book", (*STEM, "words", "work", "en"), '"my book" stands here; write a list'),
    ((*STEM, "words", "work", "en", 1), "", (*STEM, "words", "work", "en", 1), "nothing stands here; write words"),
    ((*STEM, "words", "work", "en", 1), False, (*STEM, "words", "work", "en", 1), "false stands here; write words"),
    # a text without the pack's main language
    ((*STEM, "why", "en"), LOST, (*STEM, "why"), 'the words in "en" lack here; add them'),
    ((*STEM, "words", "work", "en"), LOST, (*STEM, "words", "work"), 'the words in "en" lack here'),
]  # fmt: skip

FAR_REACHING: list[tuple[Place, object, Place, str]] = [
    ((*WORK, "per"), "student", (*WORK, "per"), '"student" is not known here; use "once", "class", "goal" or "work"'),
    ((*STEPS, "each"), "class", (*STEPS, "each"), '"class" is not known here; use "person" or "step"'),
    ((*STEPS, "stems", 1, "frame", "en"), "I will {what} so that {why}.", (*STEPS, "stems", 1, "frame", "en"), '{why} is not known of a step; use "what", "when", "where" or "long"'),
]  # fmt: skip


@pytest.mark.parametrize(("place", "value", "where", "what"), MISTAKES)
def test_a_mistake_is_told_once_where_it_stands_with_the_remedy(
    place: Place, value: object, where: Place, what: str
) -> None:
    pack, (problem,) = read_pack(changed((place, value)))
    assert pack is None
    assert problem.place == where
    assert what in problem.what
    assert not problem.gap


OF_WORK: Place = ("sections", 1)


@pytest.mark.parametrize(
    ("place", "value", "where", "what"),
    [
        ((*OF_WORK, "minutes"), 2, (*OF_WORK, "minutes"), "2 stands here; write a whole number from 0 to 0"),
        ((*OF_WORK, "slots", 0, "required"), True, (*OF_WORK, "slots", 0, "required"), '"required" is not known here'),
        ((*OF_WORK, "slots", 0, "say"), {"en": "x", "es": "x"}, (*OF_WORK, "slots", 0, "say"), '"say" is not known here'),
        ((*OF_WORK, "slots", 0, "stems", 0, "ask", "en"), "Why {class}?", (*OF_WORK, "slots", 0, "stems", 0, "ask", "en"), "{class} is only known"),
        ((*OF_WORK, "slots", 1, "stems"), [], (*OF_WORK, "slots", 1, "stems"), "no stem stands here"),
    ],
)  # fmt: skip
def test_of_a_piece_of_work_only_stems_are_asked(
    place: Place, value: object, where: Place, what: str
) -> None:
    data = with_work()
    inside: Any = data
    for key in place[:-1]:
        inside = inside[key]
    inside[place[-1]] = value
    pack, (problem,) = read_pack(data)
    assert pack is None
    assert problem.place == where
    assert what in problem.what


def test_one_section_asks_about_work() -> None:
    data = with_work()
    again = work_section_data() | {"id": "again"}
    again["slots"] = [again["slots"][0] | {"id": "more"}]
    again["slots"][0]["stems"] = [again["slots"][0]["stems"][0] | {"id": "more"}]
    data["sections"].append(again)
    pack, (problem,) = read_pack(data)
    assert pack is None
    assert problem.place == ("sections", 4, "per")
    assert "one section asks about work already" in problem.what


@pytest.mark.parametrize(("place", "value", "where", "what"), FAR_REACHING)
def test_a_mistake_that_others_follow_from_is_told_too(
    place: Place, value: object, where: Place, what: str
) -> None:
    pack, problems = read_pack(changed((place, value)))
    assert pack is None
    assert any(problem.place == where and what in problem.what for problem in problems)
