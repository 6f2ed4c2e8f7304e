"""What to write so that an item of a list stands at another place, comes in, or is back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import order
from .binder import Binder, items
from .edit import Value
from .names import class_key


def placed(binder: Binder, base: str, key: str, place: int | None = None) -> dict[str, Value]:
    """What to write so that an item, new or not, has `place` others before it; None is the end.

    `base` is the list: `2026-fall/classes`. Only where keys cannot tell an order are all written.
    """
    keys = [(other, item.get("order")) for other, item in items(binder.below(base)) if other != key]
    place = len(keys) if place is None else max(0, min(place, len(keys)))
    if all(order.is_key(rank) for _, rank in keys):
        before = keys[place - 1][1] if place else None
        after = keys[place][1] if place < len(keys) else None
        if before is None or after is None or before < after:
            return {f"{base}/{key}/order": order.between(before, after)}
    row = [other for other, _ in keys]
    row.insert(place, key)
    ranks = zip(row, order.row(len(row)), strict=True)
    return {f"{base}/{other}/order": rank for other, rank in ranks}


def new_class(binder: Binder, term: str, name: str) -> dict[str, Value]:
    """What to write for a class of that name; nothing if there is one. One that was gone is back."""
    base, words = f"{term}/classes", " ".join(name.split())
    known = binder.below(base)
    if any(_called(item) == words.casefold() for _, item in items(known)):
        return {}
    key = _free_key(known, class_key(words))
    return {
        f"{base}/{key}/name": words,
        f"{base}/{key}/gone": False if _is_gone(known.get(key)) else None,
        **placed(binder, base, key),
    }


def _called(item: Mapping[str, Any]) -> str:
    return str(item.get("name", "")).casefold()


def _is_gone(item: Any) -> bool:
    return isinstance(item, Mapping) and item.get("gone") is True


def _free_key(known: Mapping[str, Any], key: str) -> str:
    """The key, or, where a class that was called so has another name now, the key with a number."""
    number, free = 1, key
    while free in known and not _is_gone(known[free]):
        number += 1
        free = f"{key}-{number}"
    return free
