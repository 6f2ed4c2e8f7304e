"""Which words an advisor has read on this computer: marks of edits, never the words themselves."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from .atomic import write_atomically
from .device import data_folder

MOST_BINDERS = 300


def load(binder: str) -> dict[str, str]:
    """The mark of each answer that was read in a binder, by the answer's path."""
    found = _all().get(binder)
    return dict(found) if found else {}


def save(binder: str, marks: Mapping[str, str]) -> None:
    """Keep the marks of a binder; those of the binders that were read longest ago go.

    Where the disk refuses, everything counts as new the next time.
    """
    others = {key: kept for key, kept in _all().items() if key != binder}
    kept = dict([*others.items(), (binder, dict(marks))][-MOST_BINDERS:])
    path = _path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json.dumps(kept).encode())
    except OSError:
        pass


def _all() -> dict[str, dict[str, str]]:
    try:
        found = json.loads(_path().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {key: marks for key, marks in found.items() if _are_marks(marks)}


def _are_marks(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(mark, str) for mark in value.values())


def _path() -> Path:
    return data_folder() / "seen.json"
