"""A binder as it stands now: the value of every place, frozen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from . import names, order
from .edit import Value


class Held(NamedTuple):
    """The edit whose value a place has. `forked` when another version waits for a choice.

    `beside`, filled where one place is asked for, names further newest edits that leave nothing
    to choose since they say the same: what is written next goes on from them too.
    """

    edit: str
    clock: int
    author: str
    value: Value
    forked: bool = False
    beside: tuple[str, ...] = ()


@dataclass(frozen=True)
class Binder:
    """Everything a binder holds now, by path. `id` is random and made with the binder."""

    id: str
    held: Mapping[str, Held] = field(repr=False)

    def value(self, path: str) -> Value:
        """The value at `path`, or None."""
        held = self.held.get(path)
        return held.value if held else None

    def words(self, path: str) -> str:
        """The words at `path`, or none."""
        value = self.value(path)
        return value if isinstance(value, str) else ""

    def below(self, path: str) -> Mapping[str, Any]:
        """The tree under `path`: a mapping of segments to values or further trees."""
        node: Any = self._tree
        for segment in path.split("/"):
            node = node.get(segment) if isinstance(node, Mapping) else None
        return node if isinstance(node, Mapping) else {}

    @property
    def tree(self) -> Mapping[str, Any]:
        """Every value in nested mappings. Where a place holds a value and more below it, the
        value stands under "." there."""
        return self._tree

    def replaced(self, changed: Mapping[str, Held]) -> Binder:
        """The same binder after these places were written."""
        new = Binder(self.id, {**self.held, **changed})
        roots = set(map(_root, changed))
        held = ((path, value) for path, value in new.held.items() if _root(path) in roots)
        # Conferences of other terms stay as they are: there may be years of them.
        stays = {key: tree for key, tree in self._tree.items() if key not in roots}
        new.__dict__["_tree"] = stays | _grown(held)
        return new

    @cached_property
    def _tree(self) -> dict[str, Any]:
        return _grown(self.held.items())

    def terms(self) -> list[str]:
        """The conferences this binder holds, the oldest first."""
        return sorted((key for key in self._tree if names.is_term(key)), key=names.term_order)

    def forks(self) -> Iterator[str]:
        """The places where two versions wait for a choice."""
        return (path for path, held in self.held.items() if held.forked)


def _root(path: str) -> str:
    return path.partition("/")[0]


def _grown(places: Iterable[tuple[str, Held]]) -> dict[str, Any]:
    """Values in nested mappings."""
    tree: dict[str, Any] = {}
    inner = {id(tree)}
    # In rising order a place comes before all that lies below it.
    for path, held in sorted(places):
        if held.value is None:
            continue
        node: dict[str, Any] = tree
        *above, last = path.split("/")
        for segment in above:
            deeper: Any = node.get(segment)
            if id(deeper) not in inner:
                deeper = node[segment] = {} if deeper is None else {".": deeper}
                inner.add(id(deeper))
            node = deeper
        node[last] = held.value
    return tree


def items(tree: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    """The items of a list such as classes or goals, in order, without those that are gone."""
    alive = [(key, item) for key, item in tree.items()
             if isinstance(item, Mapping) and item.get("gone") is not True]  # fmt: skip
    return sorted(alive, key=lambda pair: (_order(pair[1]), pair[0]))


def _order(item: Mapping[str, Any]) -> str:
    key = item.get("order")
    # "~" comes after every key: an item without a place in the order stands at the end.
    return str(key) if order.is_key(key) else "~"
