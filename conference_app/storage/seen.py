"""Which words an advisor has read on this computer: marks of edits, never the words themselves."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from ..domain.edit import ID
from .atomic import write_atomically
from .device import data_folder

MOST_BINDERS = 300


def load(binder: str) -> dict[str, str]:
    """The mark of each answer that was read in a binder, by the answer's path."""
    if not ID.fullmatch(binder):
        return {}
    try:
        found = json.loads(_path(binder).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if _are_marks(found) else {}


def save(binder: str, marks: Mapping[str, str]) -> None:
    """Keep the marks of a binder; those of the binders that were read longest ago go.

    Where the disk refuses, everything counts as new the next time.
    """
    if not ID.fullmatch(binder):
        return
    path = _path(binder)
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            _make_room(path.parent)
        write_atomically(path, json.dumps(dict(marks)).encode())
    except OSError:
        pass


def _make_room(folder: Path) -> None:
    kept = sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime_ns)
    for old in kept[: max(0, len(kept) - MOST_BINDERS + 1)]:
        old.unlink(missing_ok=True)


def _are_marks(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(mark, str) for mark in value.values())


def _path(binder: str) -> Path:
    return data_folder() / "seen" / f"{binder}.json"
