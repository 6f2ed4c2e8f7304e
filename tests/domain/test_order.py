"""Keys that keep a list in order on every machine."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from conference_app.domain.order import between, is_key, row

KEYS = st.from_regex(r"[0-9a-z]{0,8}[1-9a-z]", fullmatch=True)


@given(first=st.none() | KEYS, second=st.none() | KEYS)
def test_between_two_keys_lies_a_third(first: str | None, second: str | None) -> None:
    low, high = first, second
    if low is not None and high is not None:
        assume(low != high)
        low, high = sorted((low, high))
    key = between(low, high)
    assert is_key(key)
    assert low is None or low < key
    assert high is None or key < high


@given(places=st.lists(st.integers(0, 1000), max_size=60))
def test_any_sequence_of_insertions_keeps_the_order(places: list[int]) -> None:
    keys: list[str] = []
    for number in places:
        place = number % (len(keys) + 1)
        before = keys[place - 1] if place else None
        after = keys[place] if place < len(keys) else None
        keys.insert(place, between(before, after))
    assert keys == sorted(set(keys))
    assert all(map(is_key, keys))


@pytest.mark.parametrize("place", ["front", "back", "middle"])
def test_many_insertions_at_one_place_make_keys_that_still_fit(place: str) -> None:
    low, high = between(None, None), None
    if place == "middle":
        high = between(low, None)
    for _ in range(200):
        key = between(None, low) if place == "front" else between(low, high)
        assert is_key(key)
        low = key


def test_a_thousand_pieces_added_one_by_one_keep_keys_short() -> None:
    keys = [between(None, None)]
    for _ in range(1000):
        keys.append(between(keys[-1], None))
    assert keys == sorted(set(keys))
    assert len(keys[-1]) < 40


@pytest.mark.parametrize(("before", "after"), [("b", "a"), ("a", "a"), ("ab", "a")])
def test_there_is_nothing_between_keys_in_the_wrong_order(before: str, after: str) -> None:
    with pytest.raises(ValueError, match="no key fits between"):
        between(before, after)


@pytest.mark.parametrize("count", [0, 1, 2, 7, 34, 35, 36, 1199, 1200, 2500])
def test_a_row_is_as_long_as_asked_rises_and_leaves_room_everywhere(count: int) -> None:
    keys = row(count)
    assert len(keys) == count
    assert keys == sorted(set(keys))
    assert all(map(is_key, keys))
    for before, after in zip([None, *keys], [*keys, None], strict=True):
        key = between(before, after)
        assert (before or "") < key
        assert after is None or key < after


@pytest.mark.parametrize("text", ["", "0", "a0", "A", "a b", "é", "a" * 65, "1\n", None, 5])
def test_other_texts_are_no_keys(text: object) -> None:
    assert not is_key(text)


@pytest.mark.parametrize("text", ["1", "z", "05", "a" * 64])
def test_keys_are_digits_and_small_letters_without_a_last_zero(text: str) -> None:
    assert is_key(text)
