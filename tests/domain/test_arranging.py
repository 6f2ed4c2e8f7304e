"""Items of a list come in, move and come back; nothing else of the list changes."""

from __future__ import annotations

import pytest

from conference_app.domain import arranging
from conference_app.domain.binder import Binder, Held, items
from conference_app.domain.edit import Value

BASE = "2026-fall/classes"


def binder(values: dict[str, Value]) -> Binder:
    """A binder that holds these."""
    return Binder("b", {path: Held("e", 1, "student:s", value) for path, value in values.items()})


def classes(**orders: str) -> dict[str, Value]:
    """Classes by key, with their order."""
    return {f"{BASE}/{key}/order": rank for key, rank in orders.items()}


def after(values: dict[str, Value], more: dict[str, Value]) -> list[str]:
    """The keys of the classes, in order, once more was written."""
    kept = {path: value for path, value in (values | more).items() if value is not None}
    return [key for key, _ in items(binder(kept).below(BASE))]


@pytest.mark.parametrize(
    ("place", "expected"), [(0, "cab"), (1, "acb"), (2, "abc"), (9, "abc"), (None, "abc")]
)
def test_an_item_moves_with_one_new_key(place: int | None, expected: str) -> None:
    values = classes(a="2", b="5", c="8")
    more = arranging.placed(binder(values), BASE, "c", place)
    assert list(more) == [f"{BASE}/c/order"]
    assert after(values, more) == list(expected)


def test_equal_or_lacking_keys_are_written_anew() -> None:
    for values in (classes(a="5", b="5", c="8"), classes(a="5", c="8") | {f"{BASE}/b/name": "B"}):
        more = arranging.placed(binder(values), BASE, "c", 1)
        assert after(values, more)[1] == "c"


def test_a_class_comes_in_at_the_end_and_once() -> None:
    values = classes(math="5") | {f"{BASE}/math/name": "Math"}
    more = arranging.new_class(binder(values), "2026-fall", "  Art   club ")
    assert more[f"{BASE}/art-club/name"] == "Art club"
    assert after(values, more) == ["math", "art-club"]
    assert arranging.new_class(binder(values), "2026-fall", "MATH") == {}


def test_a_class_that_was_taken_out_is_back() -> None:
    values = classes(math="5") | {f"{BASE}/math/name": "Math", f"{BASE}/math/gone": True}
    more = arranging.new_class(binder(values), "2026-fall", "Math")
    assert after(values, more) == ["math"]


def test_a_class_whose_key_is_taken_by_a_renamed_one_gets_a_number() -> None:
    values = classes(math="5") | {f"{BASE}/math/name": "Algebra"}
    more = arranging.new_class(binder(values), "2026-fall", "Math")
    assert after(values, more) == ["math", "math-2"]
