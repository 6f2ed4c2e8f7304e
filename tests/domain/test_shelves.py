"""Pieces on their shelves, and what to write so that they stand elsewhere."""

from __future__ import annotations

from typing import Any

from conference_app.domain import conference, shelves
from conference_app.domain.binder import Binder, Held

TERM = "2026-fall"


def _binder(values: dict[str, Any]) -> Binder:
    held = {f"{TERM}/{path}": Held("e", 1, "student:x", value) for path, value in values.items()}
    return Binder("b", held)


def _values(ranks: dict[str, str | None]) -> dict[str, Any]:
    found: dict[str, Any] = {"classes/math/name": "Math", "classes/art/name": "Art"}
    for piece, rank in ranks.items():
        found |= {f"work/{piece}/title": piece, f"work/{piece}/class": "math"}
        if rank:
            found[f"work/{piece}/order"] = rank
    return found


def _after(values: dict[str, Any], pieces: list[str], school_class: str, place: int) -> list[str]:
    binder = _binder(values)
    now = conference.read(binder, TERM)
    written = shelves.moved(binder, now, pieces, school_class, place)
    moved = values | {path.partition("/")[2]: value for path, value in written.items()}
    found = shelves.shelves(conference.read(_binder(moved), TERM))
    return [piece.id for shelf in found if shelf.key == school_class for piece in shelf.pieces]


def test_every_class_has_a_shelf_and_pieces_of_a_class_that_is_gone_have_none() -> None:
    values = _values({"a": "3"}) | {"work/b/title": "b", "work/b/class": "gone"}
    found = shelves.shelves(conference.read(_binder(values), TERM))
    told = [(shelf.key, [piece.id for piece in shelf.pieces]) for shelf in found]
    assert sorted(told[:2]) == [("art", []), ("math", ["a"])]
    assert told[2] == ("", ["b"])


def test_a_piece_stands_before_as_many_others_as_is_asked() -> None:
    values = _values({"a": "3", "b": "5", "c": "7"})
    assert _after(values, ["c"], "math", 0) == ["c", "a", "b"]
    assert _after(values, ["a"], "math", 1) == ["b", "a", "c"]
    assert _after(values, ["a"], "math", 2) == ["b", "c", "a"]


def test_several_keep_their_order_on_another_shelf() -> None:
    values = _values({"a": "3", "b": "5", "c": "7"})
    assert _after(values, ["a", "c"], "art", 0) == ["a", "c"]
    assert _after(values, ["a", "c"], "math", 1) == ["b", "a", "c"]


def test_where_ranks_tell_no_order_all_get_one() -> None:
    values = _values({"a": None, "b": "5", "c": "5"})
    assert _after(values, ["a"], "math", 1) == ["b", "a", "c"]
