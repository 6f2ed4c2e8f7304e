"""Cue words for a card."""

from __future__ import annotations

import pytest
from hypothesis import given

from conference_app.domain import cues
from tests.child_words import any_text, typed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ()),
        (" \n ", ()),
        ("I am proud.", ("I am proud.",)),
        ("I am proud of my model of Mars.", ("I am proud of…",)),
        ("I tried. Then it worked well for us! Why?", ("I tried.", "Then it worked well…", "Why?")),
        ("Ms. Lee helps me every day. I like it.", ("Ms. Lee helps me…", "I like it.")),
        ("La Sra. Ana me ayuda.", ("La Sra. Ana me…",)),
        ("I got 3.5 points at www.example.org today", ("I got 3.5 points…",)),
        ("أنا فخور بمشروعي. هل تعلم؟ نعم", ("أنا فخور بمشروعي.", "هل تعلم؟", "نعم")),
        ("मैं खुश हूँ। धन्यवाद", ("मैं खुश हूँ।", "धन्यवाद")),
        ("我很高興。我最自豪的是我的模型！", ("我很高興。", "我最自豪的是我的…")),
        ("我的 friendship is good", ("我的 friendship…",)),
        ("ฉันภูมิใจในงานที่สุด", ("ฉันภูมิใ…",)),
        ("I will go to Ms.", ("I will go to…",)),
    ],
)
def test_a_card_holds_the_first_words_of_each_sentence(text: str, words: tuple[str, ...]) -> None:
    assert cues.first_words(text) == words


def test_a_cut_never_parts_a_letter_from_its_marks() -> None:
    (cue,) = cues.first_words("ก" * 7 + "กี่" + "กกก")
    assert cue == "ก" * 7 + "กี่…"


@given(text=typed())
def test_cues_are_words_of_the_text_in_order(text: str) -> None:
    place = 0
    flat = " ".join(text.split())
    for cue in cues.first_words(text):
        head = " ".join(cue.split()).removesuffix("…")
        assert head
        assert flat.find(head, place) >= place
        place = flat.find(head, place) + len(head)


@given(text=any_text())
def test_no_text_is_too_strange_for_a_card(text: str) -> None:
    assert all(cue.strip() for cue in cues.first_words(text))
