"""Undo and redo over the whole binder, read from the log itself.

Undoing a gesture writes new edits that give its places the values they had before; their gesture
is named `undo-<random>-<gesture>`, so the stack is known again after the binder was closed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .binder import Binder
from .edit import Edit, Value
from .names import random_id


@dataclass(frozen=True, slots=True)
class Step:
    """What undoing or redoing one gesture writes: values by path, under a gesture of its own."""

    gesture: str
    values: Mapping[str, Value]


def undo(log: Sequence[Edit], binder: Binder, author: str) -> Step | None:
    """The step that takes back the author's last gesture that changed something."""
    done, _ = _stacks(log, author)
    return _first_with_effect("undo", done, log, binder, author)


def redo(log: Sequence[Edit], binder: Binder, author: str) -> Step | None:
    """The step that does again what the author last took back."""
    _, undone = _stacks(log, author)
    return _first_with_effect("redo", undone, log, binder, author)


def _stacks(log: Iterable[Edit], author: str) -> tuple[list[str], list[str]]:
    """Gestures done and gestures taken back, the last one last."""
    done: list[str] = []
    undone: list[str] = []
    seen: set[str] = set()
    for edit in sorted(log, key=lambda edit: edit.rank):
        if edit.author != author or edit.gesture in seen or edit.path.startswith("erase/"):
            continue
        seen.add(edit.gesture)
        word, _, rest = edit.gesture.partition("-")
        target = rest.partition("-")[2]
        if not target:
            done.append(edit.gesture)
            undone.clear()
        elif word == "undo" and target in done:
            done.remove(target)
            undone.append(target)
        elif word == "redo" and target in undone:
            undone.remove(target)
            done.append(target)
    return done, undone


def _first_with_effect(
    word: str, stack: list[str], log: Sequence[Edit], binder: Binder, author: str
) -> Step | None:
    by_id = {edit.id: edit for edit in log}
    for gesture in reversed(stack):
        own = [edit for edit in log if edit.gesture == gesture and edit.author == author]
        values = _before(own, by_id) if word == "undo" else _after(own)
        changes = {path: value for path, value in values.items()
                   if _may_restore(binder, path, value, author)}  # fmt: skip
        if changes:
            return Step(f"{word}-{random_id()}-{gesture}", changes)
    return None


def _may_restore(binder: Binder, path: str, value: Value, author: str) -> bool:
    """Only over the author's own words: what somebody else wrote since stays."""
    held = binder.held.get(path)
    return held is not None and held.author == author and held.value != value


def _before(own: Iterable[Edit], by_id: Mapping[str, Edit]) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for edit in sorted(own, key=lambda edit: edit.rank):
        earlier = [by_id[base] for base in edit.base if base in by_id]
        values.setdefault(edit.path, earlier[0].value if earlier else None)
    return values


def _after(own: Iterable[Edit]) -> dict[str, Value]:
    return {edit.path: edit.value for edit in sorted(own, key=lambda edit: edit.rank)
            if not edit.erased}  # fmt: skip
