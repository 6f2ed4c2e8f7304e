"""Reading a stem pack: all problems at once, gaps apart, and no data too strange."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain.pack_reading import ABOUT, MOST_STEMS, read_pack
from conference_app.domain.shape import Place, Problem
from tests import packs
from tests.packs import FAMILY, LOST, PRIDE, STEM


def _problems(*changes: tuple[Place, object]) -> list[Problem]:
    pack, problems = read_pack(packs.changed(*changes))
    assert (pack is None) == any(not problem.gap for problem in problems)
    return problems


def test_a_pack_without_mistakes_has_no_problem() -> None:
    assert _problems() == []


def test_all_mistakes_are_told_at_once() -> None:
    problems = _problems(
        (("version",), "new"),
        ((*PRIDE, "about"), "joy"),
        ((*STEM, "starter", "en"), "I {"),
        ((*FAMILY, "room"), 99),
    )
    assert {problem.place for problem in problems} == {
        ("version",),
        (*PRIDE, "about"),
        (*STEM, "starter", "en"),
        (*FAMILY, "room"),
    }


@pytest.mark.parametrize("data", [None, "", "a pack", 5, [], [{}], {}])
def test_what_is_no_pack_at_all_is_told_so(data: object) -> None:
    pack, problems = read_pack(data)
    assert pack is None
    assert problems


@pytest.mark.parametrize(
    "place", [("description",), (*STEM, "frame"), (*STEM, "words", "reason"), (*FAMILY, "say")]
)
def test_a_missing_translation_is_a_gap_and_the_pack_can_be_used(place: Place) -> None:
    (problem,) = _problems(((*place, "es"), LOST))
    assert problem == Problem(
        place, 'the words in "es" lack here; add them (until then "en" is printed)', gap=True
    )


def test_a_pack_without_english_may_lack_english() -> None:
    pack, problems = read_pack(packs.in_spanish_only())
    assert pack is not None
    assert problems == []


def test_a_pack_without_english_must_have_every_word_of_its_own_language() -> None:
    data = packs.in_spanish_only()
    del data["description"]["es"]
    pack, (problem,) = read_pack(data)
    assert pack is None
    assert problem == Problem(("description",), 'the words in "es" lack here; add them')


def test_more_stems_than_a_pack_may_hold_are_refused() -> None:
    stems = [packs.stem_data(f"stem-{n}") for n in range(MOST_STEMS - 1)]
    (problem,) = _problems(((*PRIDE, "stems"), stems))
    assert problem.what == f"{MOST_STEMS + 1} stems; {MOST_STEMS} at most, take some out"
    assert _problems(((*PRIDE, "stems"), stems[1:])) == []


def test_what_may_be_left_out_has_a_usual_value() -> None:
    data = packs.changed(
        (("fallback",), LOST), ((*PRIDE, "required"), LOST), ((*PRIDE, "show"), LOST)
    )
    pack = packs.pack(data)
    pride = pack.slot("pride")
    assert pride is not None
    assert (pride.required, pride.show_work, pride.room, pride.each) == (False, False, 0, None)
    assert pack.sections[2].per == "once"


@pytest.mark.parametrize("about", ABOUT)
def test_every_part_of_a_conference_can_be_asked_about(about: str) -> None:
    assert _problems(((*PRIDE, "about"), about)) == []


def _places(data: Any, place: Place = ()) -> list[Place]:
    items = (
        data.items()
        if isinstance(data, dict)
        else enumerate(data)
        if isinstance(data, list)
        else ()
    )
    return [place, *(inner for key, value in items for inner in _places(value, (*place, key)))]


@given(
    place=st.sampled_from(_places(packs.pack_data())[1:]),
    value=st.sampled_from(
        (None, "", " ", 0, -1, 7, True, [], {}, [None], {"en": None}, {5: 5}, [[]], "{", "{x}", 1.5)
    ),
)
def test_no_value_at_any_place_is_too_strange(place: Place, value: object) -> None:
    pack, problems = read_pack(packs.changed((place, value)))
    assert (pack is None) == any(not problem.gap for problem in problems)
    assert all(problem.what for problem in problems)
