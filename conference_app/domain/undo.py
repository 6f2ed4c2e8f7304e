"""Undo and redo over the whole binder, read from the log itself.

Undoing a gesture writes new edits that give its places the values they had before; their gesture
is named `undo-<random>-<gesture>`, so the stack is known again after the binder was closed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from .binder import Binder
from .edit import Edit, Value
from .names import random_id


@dataclass(frozen=True, slots=True)
class Step:
    """What undoing or redoing one gesture writes: values by path, under a gesture of its own."""

    gesture: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class _Done:
    """A gesture, and the one that did it last: itself, or its last undoing or redoing."""

    name: str
    last: str


Find = Callable[[Sequence[Edit], Binder, str], Step | None]
"""Finds the next step for an author: `undo` or `redo`."""


def undo(log: Sequence[Edit], binder: Binder, author: str) -> Step | None:
    """The step that takes back the author's last gesture that changed something."""
    done, _ = _stacks(log, author)
    return _first_with_effect("undo", done, log, binder, author)


def redo(log: Sequence[Edit], binder: Binder, author: str) -> Step | None:
    """The step that does again what the author last took back."""
    _, undone = _stacks(log, author)
    return _first_with_effect("redo", undone, log, binder, author)


def _stacks(log: Iterable[Edit], author: str) -> tuple[list[_Done], list[_Done]]:
    """Gestures done and gestures taken back, the last one last."""
    done: dict[str, _Done] = {}
    undone: dict[str, _Done] = {}
    seen: set[str] = set()
    for edit in sorted(log, key=lambda edit: edit.rank):
        if edit.author != author or edit.gesture in seen or edit.path.startswith("erase/"):
            continue
        seen.add(edit.gesture)
        word, _, rest = edit.gesture.partition("-")
        target = rest.partition("-")[2]
        if not target:
            done[edit.gesture] = _Done(edit.gesture, edit.gesture)
            undone.clear()
        elif word == "undo" and done.pop(target, None) is not None:
            undone[target] = _Done(target, edit.gesture)
        elif word == "redo" and undone.pop(target, None) is not None:
            done[target] = _Done(target, edit.gesture)
    return list(done.values()), list(undone.values())


def _first_with_effect(
    word: str, stack: list[_Done], log: Sequence[Edit], binder: Binder, author: str
) -> Step | None:
    by_id = {edit.id: edit for edit in log}
    for gesture in reversed(stack):
        own = [edit for edit in log if edit.gesture == gesture.last and edit.author == author]
        changes = dict(_changes(own, by_id, binder))
        if changes:
            return Step(f"{word}-{random_id()}-{gesture.name}", changes)
    return None


def _changes(
    own: Iterable[Edit], by_id: Mapping[str, Edit], binder: Binder
) -> Iterator[tuple[str, Value]]:
    """The places that still stand as one gesture left them, with the value from before it.

    What somebody else wrote there since stays, and so does what the author wrote there elsewhere.
    """
    by_path: dict[str, list[Edit]] = {}
    for edit in sorted(own, key=lambda edit: edit.rank):
        by_path.setdefault(edit.path, []).append(edit)
    for path, edits in by_path.items():
        first, last = edits[0], edits[-1]
        earlier = by_id.get(first.base[0]) if first.base else None
        if first.base and earlier is None:
            continue  # A copy without history does not know what stood there.
        before = earlier.value if earlier else None
        held = binder.held.get(path)
        if held and held.author == last.author and held.value == last.value != before:
            yield path, before
