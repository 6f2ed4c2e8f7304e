"""A binder as a tree: nothing that is held is missing from it, and nothing else is in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain.binder import Binder, Held, items

_SEGMENTS = st.sampled_from(["a", "b", "a-b", "2026-fall", "x@y"])
_PATHS = st.lists(_SEGMENTS, min_size=1, max_size=4).map("/".join)
_VALUES = st.none() | st.sampled_from(
    ["words", "", False, 0, [], ["cue"], {}, {"a": 1}, {".": "x"}]
)


def binder_of(values: Mapping[str, Any]) -> Binder:
    """A binder that holds these values."""
    return Binder("binder00", {path: Held("edit", 1, "student:x", v) for path, v in values.items()})


@given(st.dictionaries(_PATHS, _VALUES, max_size=8))
def test_every_value_stands_in_the_tree_and_nothing_else(values: dict[str, Any]) -> None:
    held = {path: value for path, value in values.items() if value is not None}
    binder = binder_of(values)
    expected: dict[str, Any] = {}
    for path, value in held.items():
        has_below = any(other.startswith(f"{path}/") for other in held)
        node = expected
        *above, last = path.split("/")
        for segment in above:
            node = node.setdefault(segment, {})
        if has_below:
            node.setdefault(last, {})["."] = value
        else:
            node[last] = value
    assert binder.tree == expected


@given(st.dictionaries(_PATHS, _VALUES, max_size=8))
def test_looking_does_not_change_what_is_held(values: dict[str, Any]) -> None:
    before = repr(values)
    assert binder_of(values).tree is not None
    assert repr(values) == before


def test_one_part_of_the_tree() -> None:
    binder = binder_of({"a/b/c": "words", "a/d": 1, "e": "text", "f": None})
    assert binder.below("a") == {"b": {"c": "words"}, "d": 1}
    assert binder.below("a/b") == {"c": "words"}
    assert [binder.below(path) for path in ("e", "f", "zoo", "a/b/c", "e/x")] == [{}] * 5


def test_words_are_only_what_is_words() -> None:
    binder = binder_of({"a": "words", "b": 3, "c": None, "d": ["x"]})
    assert [binder.words(path) for path in "abcde"] == ["words", "", "", "", ""]
    assert [binder.value(path) for path in "abcde"] == ["words", 3, None, ["x"], None]


def test_terms_are_in_order_of_time() -> None:
    terms = ["2027-winter", "2026-fall", "2026-winter", "2026-spring", "2026-summer", "2026-fest"]
    binder = binder_of({f"{term}/meeting/place": "Room 4" for term in [*terms, "people", "2026"]})
    assert binder.terms() == ["2026-winter", "2026-spring", "2026-summer", "2026-fall", "2026-fest",
                              "2027-winter"]  # fmt: skip


def test_a_term_that_only_holds_cleared_places_is_none() -> None:
    assert binder_of({"2026-fall/meeting/place": None}).terms() == []


def test_forks_are_told() -> None:
    held = {"a": Held("e", 1, "student:x", "1", True), "b": Held("f", 1, "student:x", "2")}
    assert list(Binder("binder00", held).forks()) == ["a"]


def test_items_stand_in_their_order_ties_by_key_and_the_rest_at_the_end() -> None:
    row: dict[str, Any] = {"k1": {"order": "1"}, "k2": {"order": "h"}, "k3": {"order": "h"},
           "k4": {}, "k5": {"order": 7}, "k6": {"order": ""}}  # fmt: skip
    assert [key for key, _ in items(dict(reversed(row.items())))] == list(row)
    assert [key for key, _ in items({**row, "new": {"order": "3"}})].index("new") == 1


def test_what_is_gone_is_hidden_and_what_came_back_is_not() -> None:
    tree = {"a": {"gone": True}, "b": {"gone": False}, "c": {"gone": None}, "d": "no item", "e": {}}
    assert [key for key, _ in items(tree)] == ["b", "c", "e"]
