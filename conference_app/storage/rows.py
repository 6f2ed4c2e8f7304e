"""Edits as rows of the database and back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from ..domain.acceptance import objection
from ..domain.binder import Held
from ..domain.edit import Edit

COLUMNS = "id, clock, made_at, author, device, gesture, base, path, value"
Row = tuple[str, int, str, str, str, str, str, str, str | None]


def to_row(edit: Edit) -> Row:
    """The columns of an edit; an erased value is NULL, a cleared place the JSON null."""
    value = None if edit.erased else dump(edit.value)
    return (edit.id, edit.clock, edit.made_at, edit.author, edit.device, edit.gesture,
            " ".join(edit.base), edit.path, value)  # fmt: skip


def to_edit(row: Row) -> Edit | None:
    """The edit of a row, or None when the row holds no edit that is accepted."""
    try:
        value = None if row[8] is None else json.loads(row[8])
        edit = Edit(*row[:6], tuple(row[6].split()), row[7], value, row[8] is None)
        return None if objection(edit) else edit
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None


def to_held(row: tuple[str, str, int, str, str | None, int]) -> tuple[str, Held]:
    """A row of `current` as (path, what is held there)."""
    path, edit, clock, author, value, forked = row
    try:
        data = _load(value)
    except (ValueError, TypeError, IndexError, RecursionError):
        raise sqlite3.DatabaseError(f"{path} holds no value that can be read") from None
    if type(path) is not str:
        raise sqlite3.DatabaseError("a place has no name")
    return path, Held(edit, clock, author, data, forked == 1)


def _load(value: str | None) -> Any:
    if value is None:
        return None
    # Most values are plain words, and there are hundreds in a binder.
    return value[1:-1] if value[0] == '"' and "\\" not in value else json.loads(value)


def dump(value: Any) -> str:
    """A value as JSON, always written the same way."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def edits(connection: sqlite3.Connection, where: str = "", *values: Any) -> Iterator[Edit]:
    """The accepted edits of the log that fit an SQL condition, by rank."""
    rows = connection.execute(f"SELECT {COLUMNS} FROM edits {where} ORDER BY clock, id", values)
    return (edit for edit in map(to_edit, rows) if edit is not None)
