"""How long words take to speak."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain import timing
from tests.child_words import any_text

A_WORD = 60 / 110
A_CHARACTER = 60 / 200


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("", 0),
        (" \n – … 😀 !", 0),
        ("hello", A_WORD),
        ("word " * 110, 60),
        ("I don't well-known 3.5", 4 * A_WORD),
        ("con rất vui", 3 * A_WORD),
        ("أنا سعيد جداً", 3 * A_WORD),
        ("나는 기뻐요", 2 * A_WORD),
        ("我" * 200, 60),
        ("我很高興。", 4 * A_CHARACTER),
        ("私はカードがすき", 8 * A_CHARACTER),
        ("人々", 2 * A_CHARACTER),
        ("𠮷", A_CHARACTER),
        ("我用 iPad 寫", 3 * A_CHARACTER + A_WORD),
        ("我用iPad寫", 3 * A_CHARACTER + A_WORD),
        ("A或B", A_CHARACTER + 2 * A_WORD),
        ("กกกก", A_WORD),
        ("ກກກກ ກກກກ", 2 * A_WORD),
        ("កកកក", A_WORD),
        ("ကကက", A_WORD),
        ("ก่ก้กี่กุ", A_WORD),
    ],
)
def test_words_take_their_time(words: str, seconds: float) -> None:
    assert timing.seconds(words) == pytest.approx(seconds)


def test_a_student_speaks_at_their_own_rate() -> None:
    assert timing.seconds("one two three", rate=60) == pytest.approx(3)
    assert timing.seconds("我" * 200, rate=55) == pytest.approx(120)
    assert timing.seconds("one two three", rate=None) == timing.seconds("one two three")


@given(first=any_text(), second=any_text(), rate=st.integers(20, 400))
def test_saying_more_takes_no_less_time(first: str, second: str, rate: int) -> None:
    together = timing.seconds(f"{first} {second}", rate)
    assert together == pytest.approx(timing.seconds(first, rate) + timing.seconds(second, rate))
    assert timing.seconds(first, 2 * rate) == pytest.approx(timing.seconds(first, rate) / 2)


@pytest.mark.parametrize(
    ("minutes", "reserved"), [(8, 5), (15, 5), (16, 5), (17, 5.1), (20, 6), (30, 9)]
)
def test_family_and_advisor_keep_five_minutes_or_three_tenths(
    minutes: int, reserved: float
) -> None:
    assert timing.reserved_seconds(minutes) == pytest.approx(reserved * 60)
