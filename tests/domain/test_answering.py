"""What an answer says at each support, and how switching support keeps every word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain import answering, wording
from conference_app.domain.records import Answer
from conference_app.domain.stem_pack import SUPPORTS, Slot, StemPack
from tests import packs
from tests.child_words import typed
from tests.packs import LOST, STEM

KNOWN = {"en": {"class": "Science"}, "es": {"class": "Ciencias"}}
EMPTY = Answer("2026-fall/answers/pride", None, None, "", "", "", {}, {}, (), ())
WHOLE = "In Science I am proud of my map because I drew it."


def _answer(form: str | None = None, text: str = "", **blanks: str) -> Answer:
    return replace(EMPTY, form=form, text=text, blanks=blanks)


def _slot(pack: StemPack) -> Slot:
    slot = pack.slot("pride")
    assert slot is not None
    return slot


def _told(answer: Answer, data: dict[str, Any] | None = None) -> list[str]:
    pack = packs.pack(data)
    form = answering.form_of(answer)
    said = answering.spoken(answer, _slot(pack), pack, KNOWN.__getitem__, form)
    return [wording.plain(spans) for spans in said.paragraphs]


def _switched(answer: Answer, to: str) -> Answer:
    stem = _slot(packs.pack()).stem(answer.stem)
    writes = answering.switched(answer, stem, "en", KNOWN["en"], to)
    return replace(
        answer,
        form=writes.pop("form"),
        text=writes.pop("text", answer.text),
        made=writes.pop("made", answer.made),
        **_nothing_else(writes),
    )


def _nothing_else(writes: Mapping[str, str]) -> dict[str, Any]:
    assert not writes
    return {}


@pytest.mark.parametrize(
    ("answer", "suggested", "form"),
    [
        (_answer(), None, "frame"),
        (_answer(), "starter", "starter"),
        (_answer("ask"), "starter", "ask"),
        (_answer(None, "I tried"), None, "ask"),
        (_answer(None, "I tried"), "starter", "ask"),
        (_answer(None, " \n"), "starter", "starter"),
        (_answer(None, "I tried", work="my map"), None, "frame"),
        (_answer(None, "I tried", work=" "), None, "ask"),
        (_answer("frame", "I tried"), None, "frame"),
    ],
)
def test_the_support_is_the_students_else_the_suggestion_else_a_frame(
    answer: Answer, suggested: str | None, form: str
) -> None:
    assert answering.form_of(answer, suggested) == form


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (_answer("frame", "unused", work="my map", reason="I drew it"), [WHOLE]),
        (_answer("frame", "unused"), []),
        (_answer("starter", "my map.\n\ni drew it", work="unused"),
         ["In Science I am proud of my map.", "I drew it."]),
        (_answer("starter"), []),
        (_answer("ask", "i drew it", work="unused"), ["I drew it."]),
        (_answer("ask", " "), []),
    ],
)  # fmt: skip
def test_only_the_words_of_the_chosen_support_are_said(answer: Answer, said: list[str]) -> None:
    assert _told(answer) == said


@pytest.mark.parametrize("language", ["es", "es-MX"])
def test_a_stem_stands_in_the_language_of_the_answer(language: str) -> None:
    answer = replace(_answer("frame", work="mi mapa", reason="lo dibujé"), language=language)
    assert _told(answer) == ["En Ciencias me da orgullo mi mapa porque lo dibujé."]
    starter = replace(_answer("starter", "mi mapa"), language=language)
    assert _told(starter) == ["En Ciencias me da orgullo mi mapa."]


@pytest.mark.parametrize("language", ["", "vi", "fr-CA"])
def test_a_stem_that_the_pack_has_not_in_that_language_stands_in_the_main_one(
    language: str,
) -> None:
    answer = replace(_answer("starter", "my map"), language=language)
    assert _told(answer) == ["In Science I am proud of my map."]


def test_a_stem_not_yet_translated_stands_in_the_main_language() -> None:
    data = packs.changed(((*STEM, "frame", "es"), LOST))
    answer = replace(_answer("frame", work="my map"), language="es")
    assert _told(answer, data) == ["In Science I am proud of my map."]


def test_a_language_that_only_one_stem_has_is_not_used() -> None:
    data = packs.changed(((*STEM, "frame", "vi"), "Con {class} {work} {reason}."))
    answer = replace(_answer("frame", work="my map"), language="vi")
    assert _told(answer, data) == ["In Science I am proud of my map."]


def test_leaving_a_frame_takes_its_sentence_along() -> None:
    frame = _answer("frame", work="my map", reason="i drew it.")
    for form in ("starter", "ask"):
        answer = _switched(frame, form)
        assert answer.text == answer.made
        assert _told(answer) == ["In Science I am proud of my map because i drew it."]


def test_a_frames_sentence_is_said_without_a_starter_that_begins_otherwise() -> None:
    data = packs.changed(((*STEM, "starter", "en"), "A piece of work I like is"))
    answer = _switched(_answer("frame", work="my map", reason="I drew it"), "starter")
    assert _told(answer, data) == [WHOLE]
    longer = replace(answer, text=f"{answer.text} It took weeks.")
    assert _told(longer, data) == [f"{WHOLE} It took weeks."]


def test_a_frames_sentence_follows_the_blanks_until_the_student_changes_it() -> None:
    answer = _switched(_answer("frame", work="my map", reason="I tried"), "ask")
    changed = replace(answer, form="frame", blanks={"work": "my map", "reason": "I drew it"})
    assert _switched(changed, "ask").text == WHOLE
    own = replace(changed, text="I like my map")
    assert _switched(own, "ask").text == "I like my map"


def test_an_empty_frame_leaves_nothing_behind() -> None:
    assert _switched(_answer("frame", work=" "), "starter") == _answer("starter", work=" ")


_STEPS = st.one_of(
    st.tuples(st.just("switch"), st.sampled_from(SUPPORTS)),
    st.tuples(st.sampled_from(("text", "work", "reason")), typed()),
)


@given(steps=st.lists(_STEPS, max_size=12))
def test_switching_support_never_loses_a_word(steps: list[tuple[str, str]]) -> None:
    answer, own = EMPTY, ""
    for kind, value in steps:
        if kind == "text":
            answer, own = replace(answer, text=value), value
        elif kind != "switch":
            answer = replace(answer, blanks={**answer.blanks, kind: value})
        else:
            switched = _switched(answer, value)
            assert switched.form == value
            assert switched.blanks == answer.blanks
            assert value != "frame" or switched.text == answer.text
            answer = switched
        assert not own.strip() or answer.text == own
