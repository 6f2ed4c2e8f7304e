"""The path: every question once, in the order of the script, with how far its answer is."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain import conference, path
from conference_app.domain.path import Leg, Stop
from conference_app.domain.scripting import script
from conference_app.domain.stem_pack import StemPack

from .. import packs
from ..shipped import PACKS
from .path_conferences import (
    PRIDE,
    SCIENCE_AND_ART,
    TERM,
    conferences,
    filled,
    full,
    held,
    of,
    pride,
    written,
)

MIDDLE = next(pack for pack in PACKS if pack.id == "middle-school")
GOALS = {"goals/g1/with": "me", "goals/g1/order": "5", "goals/g2/with": "family",
         "goals/g2/order": "a", "goals/g3/with": "me", "goals/g3/order": "f"}  # fmt: skip


def _legs(values: Mapping[str, Any], pack: StemPack | None = None) -> tuple[Leg, ...]:
    return path.stops(of(values), pack or packs.pack())


def _pride(answer: Mapping[str, Any]) -> Stop:
    stop = path.stop_at(_legs(pride(answer)), PRIDE)
    assert stop is not None
    return stop


def test_there_is_a_leg_for_each_class_and_each_goal_of_the_students() -> None:
    legs = _legs({**SCIENCE_AND_ART, **GOALS}, MIDDLE)
    turns = [(leg.section_id, leg.item_key, leg.name) for leg in legs]
    assert [turn for turn in turns if turn[1]] == [
        ("classwork", "science", "Science"), ("classwork", "art", "Art"),
        ("goals", "g1", "1"), ("goals", "g3", "2"),
    ]  # fmt: skip
    assert "letter" in {section for section, _, _ in turns}
    assert all(leg.stops for leg in legs)


def test_a_leg_is_called_as_the_script_calls_it() -> None:
    found = of({**SCIENCE_AND_ART, "classes/art/own/es": "Arte"})
    science, art = path.stops(found, packs.pack())
    assert path.title(science, found, packs.pack(), "en") == "Science"
    assert path.title(art, found, packs.pack(), "es") == "Arte"
    assert path.title(art, found, packs.pack(), "vi") == "Art"


@given(data=st.data(), pack=st.sampled_from(PACKS))
def test_every_question_stands_once_for_each_item_in_the_order_of_the_script(
    data: st.DataObject, pack: StemPack
) -> None:
    found = data.draw(conferences(pack))
    legs = path.stops(found, pack)
    places = [stop.path for stop in path.every_stop(legs)]
    assert len(places) == len(set(places))
    told = {key.partition("@")[2] for key, answer in found.answers.items() if answer.is_begun}
    mine: set[str | None] = {
        goal.id for goal in found.goals if goal.made_with == "me" or goal.id in told
    }
    items: dict[str, set[str | None]] = {
        "once": {None},
        "class": {c.key for c in found.classes},
        "goal": mine,
        "work": set(),
    }
    expected = {(slot.id, item) for section, slot in pack.slots() if slot.is_answered
                for item in items[section.per]}  # fmt: skip
    expected |= {("own", part.id) for part in found.parts}
    assert {(stop.slot_id, stop.item) for stop in path.every_stop(legs)} == expected
    spoken = [block.path for part in script(found, pack).parts for block in part.blocks]
    common = [place for place in spoken if place in places]
    assert common == [place for place in places if place in common]
    minutes = {part.id: part.minutes for part in script(found, pack).parts}
    for leg in legs:
        turn = f"{leg.section_id}@{leg.item_key}" if leg.item_key else leg.section_id
        assert leg.minutes == minutes.get(turn, leg.minutes)


@given(data=st.data(), pack=st.sampled_from(PACKS))
def test_what_is_done_is_spoken_and_what_is_empty_is_not(
    data: st.DataObject, pack: StemPack
) -> None:
    found = data.draw(conferences(pack))
    spoken = {block.path: any(line.kind == "say" and any(span.is_own for span in line.spans)
                              for line in block.lines)
              for part in script(found, pack).parts for block in part.blocks}  # fmt: skip
    for stop in path.every_stop(path.stops(found, pack)):
        if stop.state == "done":
            assert spoken[stop.path]
        if stop.state == "empty":
            assert not spoken.get(stop.path)


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ({}, "empty"),
        ({"form": "ask", "text": " \n"}, "empty"),
        ({"form": "frame", "blank/work": "my map"}, "begun"),
        ({"form": "frame", "blank/work": "my map", "blank/reason": " "}, "begun"),
        ({"form": "frame", "blank/work": "my map", "blank/reason": "I tried"}, "done"),
        ({"form": "frame", "text": "My map."}, "begun"),
        ({"form": "starter", "text": "In Science I am proud of"}, "begun"),
        ({"form": "starter", "text": "in science, i am PROUD"}, "begun"),
        ({"form": "starter", "text": "In Science I am proud of my map"}, "done"),
        ({"form": "starter", "text": "my map"}, "done"),
        ({"form": "ask", "text": "In Science I am proud of"}, "begun"),
        ({"form": "ask", "text": "..."}, "begun"),
        ({"form": "ask", "text": "I drew a map"}, "done"),
        ({"form": "ask", "text": "我画了一张地图"}, "done"),
        ({"form": "ask", "text": "😀"}, "done"),
        ({"form": "ask", "blank/work": "my map"}, "begun"),
        ({"text": "I drew a map"}, "done"),
        ({"blank/work": "mi mapa", "blank/reason": "lo dibujé", "lang": "es"}, "done"),
        ({"form": "starter", "text": "En Science me da orgullo", "lang": "es"}, "begun"),
    ],
)
def test_how_far_an_answer_is(answer: Mapping[str, Any], state: str) -> None:
    assert _pride(answer).state == state


def test_the_support_an_advisor_suggested_counts_until_the_student_chooses() -> None:
    answer = {"text": "In Science I am proud of", "blank/work": "my map"}
    for support, state in (("frame", "begun"), ("starter", "begun")):
        legs = _legs({**pride(answer), "support/pride": support})
        assert path.every_stop(legs)[0].state == state


def test_comments_forks_and_remarks_mark_where_to_look() -> None:
    values = pride({"form": "ask", "text": "My map."})
    assert not any(stop.to_look_at for stop in path.every_stop(_legs(values)))
    comment = {"review/comments/c/on": "answers/pride@art", "review/comments/c/text": "More?"}
    art = f"{TERM}/answers/pride@art"
    for more, noted, marked in (
        (comment, (), [art]),
        ({**comment, "review/replies/c/text": "ok"}, (), [art]),
        ({**comment, "review/replies/c/done": True}, (), []),
        ({}, (f"{PRIDE}/text", "student/name"), [PRIDE]),
        ({}, {art}, [art]),
    ):
        legs = path.stops(of({**values, **more}), packs.pack(), noted)
        assert [stop.path for stop in path.every_stop(legs) if stop.to_look_at] == marked


def test_from_one_question_to_the_next_and_back() -> None:
    legs = _legs({**SCIENCE_AND_ART, **GOALS}, MIDDLE)
    every = path.every_stop(legs)
    assert path.previous_stop(legs, every[0].path) is None
    assert path.next_stop(legs, every[-1].path) is None
    for before, after in pairwise(every):
        assert path.next_stop(legs, before.path) == after
        assert path.previous_stop(legs, after.path) == before
    assert path.next_stop(legs, "2026-fall/answers/gone") is None
    assert path.stop_at(legs, f"{every[3].path}/blank/reason") == every[3]
    assert every[0].key == every[0].path.removeprefix(f"{TERM}/")


def test_other_places_to_look_at_can_be_marked_and_the_next_one_is_found() -> None:
    legs = path.marked(_legs(SCIENCE_AND_ART), {PRIDE})
    assert [stop.path for stop in path.every_stop(legs) if stop.to_look_at] == [PRIDE]
    art = f"{TERM}/answers/pride@art"
    found = path.next_to_look_at(legs, art)
    assert found is not None
    assert found.path == PRIDE
    assert path.next_to_look_at(legs, PRIDE) is None


def test_the_next_empty_question_is_looked_for_once_around() -> None:
    legs = _legs(pride({"form": "ask", "text": "My map held."}))
    art = f"{TERM}/answers/pride@art"
    for start in (PRIDE, "2026-fall/answers/gone"):
        found = path.next_empty(legs, start)
        assert found is not None
        assert found.path == art
    assert path.next_empty(legs, art) is None
    again = path.next_empty(_legs(SCIENCE_AND_ART), art)
    assert again is not None
    assert again.path == PRIDE


def test_a_conference_without_classes_and_goals_has_a_path() -> None:
    assert _legs({}) == ()
    assert {leg.item_key for leg in _legs({}, MIDDLE)} == {None}


@given(data=st.data(), pack=st.sampled_from(PACKS))
def test_what_is_read_again_after_a_change_is_what_is_read_anew(
    data: st.DataObject, pack: StemPack
) -> None:
    """Places are written one after the other, and emptied; each time only what changed is read."""
    binder = filled({})
    now = conference.read(binder)
    walked = path.Walked(now, pack, path.stops(now, pack))
    values = data.draw(written(pack))
    emptied = dict.fromkeys(values)
    writes = data.draw(st.permutations([*sorted(values.items()), *sorted(emptied.items())]))
    for place, value in writes:
        binder = binder.replaced({full(place): held(value)})
        now = conference.reread(now, binder, [full(place)])
        walked = path.Walked(now, pack, path.stops(now, pack, before=walked))
        assert now == conference.read(binder)
        assert walked.legs == path.stops(now, pack)
