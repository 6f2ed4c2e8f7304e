"""A paragraph in pieces that can be said again by an interpreter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain import wording
from conference_app.domain.wording import Span, Spans
from tests.child_words import typed


def _pieces(spans: Spans, most_words: int) -> list[str]:
    return [wording.plain(piece) for piece in wording.in_short(spans, most_words)]


@pytest.mark.parametrize(
    ("words", "most", "pieces"),
    [
        ("I tried.", 5, ["I tried."]),
        ("I tried. It works. I like it.", 5, ["I tried. It works.", "I like it."]),
        ("I tried. It works. I like it.", 4, ["I tried. It works.", "I like it."]),
        ("I tried. It works. I like it.", 3, ["I tried.", "It works.", "I like it."]),
        ("I tried a lot of things. Yes.", 3, ["I tried a lot of things.", "Yes."]),
        ("I asked Ms. Lee. She helped!", 3, ["I asked Ms. Lee.", "She helped!"]),
        ("It costs 3.50 at www.shop.com. Ok.", 5, ["It costs 3.50 at www.shop.com.", "Ok."]),
    ],
)
def test_short_sentences_stay_together_and_none_is_cut(
    words: str, most: int, pieces: list[str]
) -> None:
    assert _pieces((Span(words, True),), most) == pieces


def test_each_piece_still_tells_the_childs_words_from_the_stems() -> None:
    spans = (Span("I liked ", False), Span("art. It was fun", True), Span(". Thank you!", False))
    assert wording.in_short(spans, 3) == [
        (Span("I liked ", False), Span("art.", True)),
        (Span("It was fun", True), Span(".", False)),
        (Span("Thank you!", False),),
    ]


@given(text=typed(), most=st.integers(1, 12))
def test_no_word_is_lost_and_only_a_long_sentence_is_long(text: str, most: int) -> None:
    for spans in wording.from_starter("I am proud of", text, "en"):
        pieces = wording.in_short(spans, most)
        told = [wording.plain(piece) for piece in pieces]
        assert " ".join(told) == wording.plain(spans)
        own, kept = (
            "".join("".join(span.words.split()) for span in some if span.is_own)
            for some in (spans, [span for piece in pieces for span in piece])
        )
        assert kept == own
        for words in told:
            assert len(words.split()) <= most or _pieces((Span(words, True),), 1) == [words]
