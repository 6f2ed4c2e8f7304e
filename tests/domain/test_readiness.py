"""The check-list: what it sees, what it leaves alone, and in which order it tells it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain import answer_state
from conference_app.domain.advice import Advice
from conference_app.domain.conference import Conference
from conference_app.domain.path import every_stop, stops
from conference_app.domain.readiness import KINDS, advice
from conference_app.domain.scripting import script

from .. import packs
from ..shipped import PACKS
from .path_conferences import PRIDE, SCIENCE_AND_ART, TERM, conferences, of, pride

MIDDLE = next(pack for pack in PACKS if pack.id == "middle-school")
UNSHOWN = packs.pack(packs.changed(((*packs.PRIDE, "show"), packs.LOST)))
"""The small pack, where nobody asks for work; `test_evidence` tells of that."""
ART = f"{TERM}/answers/pride@art"
GOOD = {"form": "ask", "text": "I drew every bridge of our town on one map."}
READY = {
    **pride(GOOD),
    **pride({"form": "ask", "text": "My clay fox took four weeks to dry."}, "art"),
    "people/tia/name": "Rosa",
    "meeting/date": "2026-11-21",
}


def _told(values: Mapping[str, Any], **more: Any) -> list[Advice]:
    return advice(of(values), UNSHOWN, **more)


def _of_science(answer: Mapping[str, Any], **more: Any) -> list[Advice]:
    rest = {key: value for key, value in READY.items() if "pride@science" not in key}
    return _told({**rest, **pride(answer)}, **more)


def test_a_conference_that_is_ready_needs_no_advice() -> None:
    assert _told(READY) == []


@pytest.mark.parametrize(
    ("answer", "kind", "detail"),
    [
        ({}, "empty", {}),
        ({"form": "frame", "blank/work": "my map of the town"}, "unfinished", {"blanks": "reason"}),
        ({"form": "frame", "text": "Other words."}, "unfinished", {"blanks": "work, reason"}),
        ({"form": "ask", "blank/work": "my map"}, "unfinished", {}),
        ({"form": "starter", "text": "In Science I am proud of"}, "only-starter", {}),
        ({"form": "ask", "text": "In Science I am proud of"}, "only-starter", {}),
        ({"form": "ask", "text": "My map."}, "short", {}),
        ({"form": "ask", "text": "!!!"}, "short", {}),
        ({"form": "starter", "text": "my map"}, "short", {}),
        ({"form": "frame", "blank/work": "map", "blank/reason": "good"}, "short", {}),
        ({"form": "ask", "text": "我画画"}, "short", {}),
        ({"form": "ask", "text": "I DREW EVERY BRIDGE OF OUR TOWN"}, "capitals", {}),
        ({"form": "ask", "text": "Я НАРИСОВАЛ ВСЕ МОСТЫ НАШЕГО ГОРОДА"}, "capitals", {}),
    ],
)
def test_what_is_seen_in_an_answer(
    answer: Mapping[str, Any], kind: str, detail: Mapping[str, str]
) -> None:
    assert _of_science(answer) == [Advice(kind, PRIDE, detail)]


@pytest.mark.parametrize(
    "answer",
    [
        GOOD,
        {"form": "frame", "blank/work": "my map of bridges", "blank/reason": "I tried"},
        {"form": "starter", "text": "a map of every bridge"},
        {"form": "ask", "text": "NASA liked my USA map a lot"},
        {"form": "ask", "text": "DNA RNA ATP is what I drew"},
        {"form": "ask", "text": "我画了一张我们城里所有桥的地图"},
        {"form": "ask", "text": "رسمت خريطة لكل جسور مدينتنا الصغيرة"},
    ],
)
def test_what_is_left_alone(answer: Mapping[str, Any]) -> None:
    assert _of_science(answer) == []


def test_an_answer_nobody_requires_may_stay_empty() -> None:
    slot = packs.slot_data()
    data = packs.changed((packs.PRIDE, {**slot, "required": False}))
    del data["sections"][0]["slots"][0]["show"]
    assert advice(of({**READY, "answers/pride@art/text": ""}), packs.pack(data)) == []


def _in_classes(*texts: str) -> list[Advice]:
    values = {key: value for key, value in READY.items() if "/" in key and "answers" not in key}
    for n, text in enumerate(texts):
        values |= {f"classes/c{n}/name": f"Class {n}", f"classes/c{n}/order": str(n + 1)}
        values[f"answers/pride@c{n}/text"] = text
    for key in ("science", "art"):
        values[f"classes/{key}/gone"] = True
    return [one for one in _told(values) if one.kind == "repeated"]


def test_the_same_answer_in_two_classes_is_told_at_the_second() -> None:
    (one,) = _in_classes("I worked very hard.", "I can add now.", "i worked  VERY hard")
    assert one.path == f"{TERM}/answers/pride@c2"
    assert one.detail == {"words": "I worked very hard.", "classes": "Class 0, Class 2"}


def test_the_same_sentence_counts_in_three_classes() -> None:
    texts = [f"I like number {n} best of all. It was really fun to do!" for n in range(4)]
    assert _in_classes(*texts[:2]) == []
    (one,) = _in_classes(*texts)
    assert one.path == f"{TERM}/answers/pride@c1"
    assert one.detail["words"] == "It was really fun to do!"
    assert one.detail["classes"] == "Class 0, Class 1, Class 2, Class 3"


def test_a_copied_answer_is_told_once_and_a_few_words_are_no_copy() -> None:
    whole = "I worked very hard. It was really fun to do."
    assert len(_in_classes(whole, whole, whole)) == 1
    assert _in_classes("I got a", "I got a", "I got a") == []


def test_a_blank_filled_alike_in_three_classes_is_told() -> None:
    values = {key: value for key, value in READY.items() if "answers" not in key}
    for n, work in enumerate(("my map of town", "my clay fox", "my poem")):
        values |= {f"classes/d{n}/name": f"D{n}", f"answers/pride@d{n}/blank/work": work,
                   f"answers/pride@d{n}/blank/reason": "I never gave up on it"}  # fmt: skip
    found = [one for one in _told(values) if one.kind == "repeated"]
    assert [(one.path, one.detail["classes"]) for one in found] == [
        (f"{TERM}/answers/pride@d1", "D0, D1, D2")
    ]


def test_a_choice_and_a_comment_wait_where_they_belong() -> None:
    comment = {"review/comments/c/on": "answers/pride@art", "review/comments/c/text": "Why?",
               "review/comments/c/kind": "question"}  # fmt: skip
    told = Advice("comment", ART, {"comment": "c", "kind": "question", "text": "Why?"})
    assert _told({**READY, **comment}) == [told]
    assert _told({**READY, **comment, "review/replies/c/text": "It rained."}) == []
    assert _told({**READY, **comment, "review/replies/c/done": True}) == []
    forks = ["student/name", f"{PRIDE}/text", "2025-fall/answers/pride/text"]
    assert _told(READY, forks=forks) == [
        Advice("choose", PRIDE, {"fork": f"{PRIDE}/text"}),
        Advice("choose", "student/name", {"fork": "student/name"}),
    ]


def test_what_takes_too_long_is_told_with_both_times() -> None:
    (one,) = _of_science({"form": "ask", "text": "Every bridge has its own name. " * 100})
    assert (one.kind, one.path) == ("long", PRIDE)
    assert one.detail == {"section": "work", "minutes": "5:00", "spoken": "5:32"}


def test_an_interpreter_is_counted_in() -> None:
    words = {"form": "ask", "text": "Every bridge has its own name. " * 60}
    assert _of_science(words) == []
    rest = {key: value for key, value in READY.items() if "pride@science" not in key}
    (one,) = _told({**rest, **pride(words), "meeting/interpreter": True})
    assert one.kind == "long"


def test_a_goal_of_the_students_needs_a_step() -> None:
    goals = {"goals/g1/with": "me", "goals/g2/with": "family", "goals/g3/with": "me",
             "goals/g3/steps/s/what": "read", "goals/g4/steps/s/what": " "}  # fmt: skip
    found = [one for one in advice(of({**READY, **goals}), MIDDLE) if one.kind == "no-goal-step"]
    assert [(one.path, one.detail) for one in found] == [
        (f"{TERM}/goals/g1", {"goal": "1"}), (f"{TERM}/goals/g4", {"goal": "3"}),
    ]  # fmt: skip


def test_the_whole_lacks_a_struggle_a_family_or_a_day() -> None:
    found = advice(of(SCIENCE_AND_ART), MIDDLE)
    hard = f"{TERM}/answers/challenge@science"
    assert found[-3:] == [Advice("no-struggle", hard), Advice("no-people", "people"),
                          Advice("no-date", f"{TERM}/meeting/date")]  # fmt: skip
    told = {**SCIENCE_AND_ART, "answers/challenge@art/text": "Glaze.", "people/a/name": "Lee",
            "people/a/role": "advisor"}  # fmt: skip
    kinds = [one.kind for one in advice(of(told), MIDDLE)]
    assert "no-struggle" not in kinds
    assert "no-people" in kinds


def test_characters_without_a_font_are_named_with_their_place() -> None:
    def unprintable(text: str) -> list[str]:
        return [letter for letter in text if letter in "☃🜚"]

    values = {**READY, "answers/pride@art/own/es": "☃ y ☃ y 🜚", "people/tia/name": "☃",
              "student/name": "🜚"}  # fmt: skip
    assert _told(values) == []
    assert _told(values, unprintable=unprintable) == [
        Advice("unprintable", ART, {"characters": "☃, 🜚"}),
        Advice("unprintable", "student/name", {"characters": "🜚"}),
        Advice("unprintable", "people/tia/name", {"characters": "☃"}),
    ]


@given(data=st.data(), pack=st.sampled_from(PACKS))
def test_any_conference_gets_advice_in_speaking_order(data: st.DataObject, pack: Any) -> None:
    found: Conference = data.draw(conferences(pack))
    told = advice(found, pack, unprintable=lambda text: text[:1])
    assert {one.kind for one in told} <= set(KINDS)
    assert told == advice(found, pack, script=script(found, pack), unprintable=lambda t: t[:1])
    order = [stop.path for stop in every_stop(stops(found, pack))]
    general = ("no-struggle", "no-people", "no-date", "long", "unshown")
    places = [order.index(one.path) for one in told
              if one.path in order and one.kind not in general]  # fmt: skip
    assert places == sorted(places)


@given(data=st.data(), pack=st.sampled_from(PACKS))
def test_the_prompt_to_say_more_and_the_check_list_agree(data: st.DataObject, pack: Any) -> None:
    found = replace(data.draw(conferences(pack)), support={})
    told = {one.path for one in advice(found, pack) if one.kind == "short"}
    for stop in every_stop(stops(found, pack)):
        if stop.state == "done":
            known = {tag: {"class": _class_name(found, stop.item, tag)} for tag in pack.languages}
            short = answer_state.is_short(stop.answer, stop.slot, pack, known.__getitem__)
            assert short == (stop.path in told)


def _class_name(found: Conference, item: str | None, tag: str) -> str:
    return next((c.name_in(tag) for c in found.classes if c.key == item), "")
