"""The goals of last term: each is looked back at, on the path, in the script and in the check-list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from conference_app.domain import last_goals, unasked
from conference_app.domain.binder import Binder, Held
from conference_app.domain.conference import Conference
from conference_app.domain.path import Stop, every_stop, stops
from conference_app.domain.question import question
from conference_app.domain.readiness import advice
from conference_app.domain.script import SAY
from conference_app.domain.scripting import script
from conference_app.domain.stem_pack import StemPack
from tests.shipped import PACKS

FALL, WINTER = "2026-fall", "2027-winter"
BACK = f"{WINTER}/answers/looked-back@g1"
MIDDLE = next(pack for pack in PACKS if pack.id == "middle-school")
FIRST = next(pack for pack in PACKS if pack.id == "first-conference")
GOAL = {
    f"{FALL}/goals/g1/with": "me",
    f"{FALL}/goals/g1/order": "5",
    f"{FALL}/answers/goal@g1/form": "ask",
    f"{FALL}/answers/goal@g1/text": "I want to read every night.",
}
TOLD = {f"{FALL}/goals/g1/outcome": "partly", f"{FALL}/goals/g1/helped": "my aunt"}

every_pack = pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id)


def conference(values: Mapping[str, Any], pack: StemPack = MIDDLE) -> Conference:
    """The winter's conference of a binder that holds these values."""
    pinned = {f"{term}/pack": {"sha256": pack.digest} for term in (FALL, WINTER)}
    held = {
        path: Held("edit", 1, "student:x", value) for path, value in {**pinned, **values}.items()
    }
    return last_goals.read(Binder("binder00", held), None, {pack.digest: pack}.get)


def asked(found: Conference, pack: StemPack = MIDDLE) -> list[Stop]:
    """The questions about looking back."""
    return [stop for stop in every_stop(stops(found, pack)) if stop.slot.about == "lookback"]


def said(found: Conference, pack: StemPack = MIDDLE, also: str | None = None) -> list[str]:
    """What is spoken about last goals; with a second language, what stands in that."""
    parts = script(found, pack, also).parts
    blocks = [block for part in parts for block in part.blocks if block.slot == "looked-back"]
    lines = [line for block in blocks for line in (block.also if also else block.lines)]
    return [line.words for line in lines if not also or line.kind == SAY]


@every_pack
def test_a_goal_of_last_term_is_asked_about_whatever_the_stems(pack: StemPack) -> None:
    found = conference(GOAL, pack)
    assert [stop.path for stop in asked(found, pack)] == [BACK]
    (goal,) = found.last_goals
    assert goal.words == "I want to read every night."
    shown = question(found, pack, asked(found, pack)[0].slot, "g1", "es")
    assert shown.last_goal == goal
    assert not shown.has_support
    assert shown.ask == "¿Cómo te fue con tu meta? ¿Qué o quién te ayudó?"


@every_pack
def test_what_is_chosen_and_written_is_spoken(pack: StemPack) -> None:
    assert said(conference(GOAL, pack), pack) == []
    assert said(conference(GOAL | TOLD, pack), pack) == [
        "Last time I said: I want to read every night. I met a part of this goal.",
        "What or who helped me: my aunt.",
    ]


def test_a_cue_card_tells_the_goal_how_it_went_and_what_helped() -> None:
    parts = script(conference(GOAL | TOLD), MIDDLE).parts
    (block,) = [block for part in parts for block in part.blocks if block.slot == "looked-back"]
    assert block.cue == ("I want to read…", "I met a part…", "my aunt.")


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ("met", "I met this goal."),
        ("partly", "I met a part of this goal."),
        ("not-yet", "I have not met this goal yet."),
    ],
)
def test_each_way_that_it_went_has_its_sentence(outcome: str, words: str) -> None:
    (told,) = said(conference(GOAL | {f"{FALL}/goals/g1/outcome": outcome}))
    assert told.endswith(words)


def test_the_path_tells_how_far_it_is_and_the_check_list_what_is_left() -> None:
    for values, state, left in (
        ({}, "empty", ("empty", {})),
        ({"outcome": "met"}, "begun", ("half-told", {"lacks": "helped"})),
        ({"helped": "my aunt"}, "begun", ("half-told", {"lacks": "outcome"})),
        ({"outcome": "met", "helped": "my aunt"}, "done", None),
    ):
        found = conference(GOAL | {f"{FALL}/goals/g1/{key}": at for key, at in values.items()})
        assert [stop.state for stop in asked(found)] == [state]
        told = [(one.kind, dict(one.detail)) for one in advice(found, MIDDLE) if one.path == BACK]
        assert told == ([left] if left else [])


def test_in_a_first_conference_the_stems_ask_and_nothing_empty_is_shown() -> None:
    slots = ["last-goal", "last-goal-result", "last-goal-help"]
    nameless = {f"{FALL}/goals/g1/with": "family", f"{FALL}/goals/g1/order": "5"}
    gone = GOAL | {f"{FALL}/goals/g1/gone": True}
    later = {path.replace(FALL, "2027-spring"): value for path, value in GOAL.items()}
    for values in ({}, nameless, gone):
        assert [stop.slot_id for stop in asked(conference(values))] == slots
    both = last_goals.read(
        Binder("b", {path: Held("e", 1, "x", value) for path, value in later.items()}
               | {f"{WINTER}/pack": Held("e", 1, "x", {})}),
        WINTER, lambda _: None,
    )  # fmt: skip
    assert both.last_goals == ()
    assert asked(conference({}, FIRST), FIRST) == []


def test_words_that_were_written_under_the_stems_stay() -> None:
    written = {f"{WINTER}/answers/last-goal-help/text": "Grandma",
               f"{WINTER}/answers/last-goal-help/form": "ask"}  # fmt: skip
    slots = [stop.slot_id for stop in asked(conference(GOAL | written))]
    assert slots == ["looked-back", "last-goal-help"]


def test_the_newest_earlier_term_that_has_goals_counts() -> None:
    older = {path.replace(FALL, "2026-spring"): value for path, value in GOAL.items()}
    words = f"{FALL}/answers/goal@g1/text"
    assert conference(older | GOAL | {words: "I want to sing."}).last_goals[0].words == (
        "I want to sing."
    )
    found = conference(older)
    assert [goal.path for goal in found.last_goals] == []  # Its stems are not in this binder.
    steps = {
        "2026-spring/goals/g1/steps/s/what": "sing",
        "2026-spring/goals/g1/steps/t/what": "hum",
    }
    assert [goal.words for goal in conference(older | steps).last_goals] == ["sing; hum"]


def test_for_a_reader_of_another_language_own_words_stay_as_they_were_written() -> None:
    found = conference(GOAL | TOLD)
    assert said(found, also="vi") == [
        "Lần trước con đã nói:",
        "I want to read every night.",
        "Con đã đạt một phần mục tiêu này.",
        "Điều hoặc người đã giúp con:",
        "My aunt.",
    ]
    own = {f"{FALL}/answers/goal@g1/own/vi": "Con muốn đọc mỗi tối", f"{BACK}/own/vi": "dì của con"}
    assert said(conference(GOAL | TOLD | own), also="vi") == [
        "Lần trước con đã nói: Con muốn đọc mỗi tối. Con đã đạt một phần mục tiêu này.",
        "Điều hoặc người đã giúp con: dì của con.",
    ]
    assert list(unasked.remarks(conference(GOAL | TOLD | own), MIDDLE)) == []


def test_words_in_another_language_follow_a_sentence_in_it() -> None:
    spanish = {f"{FALL}/answers/goal@g1/lang": "es", f"{BACK}/lang": "es"}
    values = GOAL | TOLD | spanish | {f"{FALL}/answers/goal@g1/text": "Quiero leer más"}
    assert said(conference(values | {f"{FALL}/goals/g1/helped": "mi tía"})) == [
        "La última vez dije: Quiero leer más. Cumplí una parte de esta meta.",
        "Qué o quién me ayudó: mi tía.",
    ]


def test_what_is_read_again_after_a_change_is_what_is_read_anew() -> None:
    def holding(values: Mapping[str, Any]) -> Binder:
        pinned = {f"{term}/pack": {"sha256": MIDDLE.digest} for term in (FALL, WINTER)}
        held = {at: Held("edit", 1, "x", value) for at, value in {**pinned, **values}.items()}
        return Binder("binder00", held)

    stems = {MIDDLE.digest: MIDDLE}.get
    values: dict[str, Any] = dict(GOAL)
    now = last_goals.read(holding(values), None, stems)
    changes = {**TOLD, f"{WINTER}/answers/greeting/text": "Hello", f"{BACK}/own/es": "mi tía",
               f"{FALL}/answers/goal@g1/text": "I want to sing.", "student/name": "Maya"}  # fmt: skip
    for path, value in changes.items():
        values[path] = value
        now = last_goals.reread(now, holding(values), [path], stems)
        assert now == last_goals.read(holding(values), None, stems)
    assert now.last_goals[0].words == "I want to sing."
