"""The pieces of work as they stand on a board: a shelf for each class, and one for those without."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from . import order
from .binder import Binder, items
from .conference import Conference
from .edit import Value
from .place import work_place
from .records import WorkSample


@dataclass(frozen=True, slots=True)
class Shelf:
    """The pieces of a class, in their order. Those of no class, or of one that is gone, stand on a
    shelf with no key."""

    key: str
    name: str
    pieces: tuple[WorkSample, ...]


def shelves(conference: Conference) -> tuple[Shelf, ...]:
    """A shelf for each class, empty or not; the one without a class is last, if anything stands there."""
    known = {school_class.key for school_class in conference.classes}
    found = [
        Shelf(one.key, one.name, tuple(p for p in conference.work if p.school_class == one.key))
        for one in conference.classes
    ]
    others = tuple(piece for piece in conference.work if piece.school_class not in known)
    return (*found, Shelf("", "", others)) if others else tuple(found)


def moved(
    binder: Binder, conference: Conference, pieces: Sequence[str], school_class: str, place: int
) -> dict[str, Value]:
    """What to write so that pieces stand on the shelf of a class, with `place` others before them."""
    base = work_place(conference.term)
    shelf = next((one for one in shelves(conference) if one.key == school_class), None)
    staying = [piece.id for piece in shelf.pieces if piece.id not in pieces] if shelf else []
    before, after = staying[:place], staying[place:]
    values: dict[str, Value] = {
        f"{base}/{piece.id}/class": school_class or None
        for piece in conference.work
        if piece.id in pieces and piece.school_class != school_class
    }
    return values | _ranked(binder, base, pieces, before, after)


def _ranked(
    binder: Binder, base: str, pieces: Sequence[str], before: list[str], after: list[str]
) -> dict[str, Value]:
    """Ranks behind the last of `before` and, if that is empty, before the first of `after`."""
    ranks = {key: item.get("order") for key, item in items(binder.below(base)) if key not in pieces}
    row = list(ranks)
    at = row.index(before[-1]) + 1 if before else row.index(after[0]) if after else len(row)
    last = ranks[row[at - 1]] if at else None
    following = ranks[row[at]] if at < len(row) else None
    if all(order.is_key(rank) for rank in ranks.values()) and (
        last is None or following is None or last < following
    ):
        values: dict[str, Value] = {}
        for piece in pieces:
            last = order.between(last, following)
            values[f"{base}/{piece}/order"] = last
        return values
    row[at:at] = pieces
    return {f"{base}/{key}/order": rank for key, rank in zip(row, order.row(len(row)), strict=True)}
