"""Erasing for good: what an erase edit names loses its value, wherever the edit arrives."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from ..domain.edit import Edit
from ..domain.place import STUDENT, owners


def note(connection: sqlite3.Connection, edits: Iterable[Edit]) -> None:
    """Remember what erase edits name; other edits are passed over."""
    for edit in edits:
        if not edit.path.startswith("erase/") or not isinstance(edit.value, dict):
            continue
        named = [*edit.value.get("edits", ()), *edit.value.get("attachments", ())]
        connection.executemany(
            "INSERT OR IGNORE INTO erased VALUES (?, ?)", ((name, edit.role) for name in named)
        )


def named(connection: sqlite3.Connection) -> dict[str, set[str]]:
    """The roles that named each erased edit or attachment, by its id."""
    found: dict[str, set[str]] = {}
    for name, role in connection.execute("SELECT id, role FROM erased"):
        found.setdefault(name, set()).add(role)
    return found


def carry_out(connection: sqlite3.Connection) -> bool:
    """Drop every value that is named and whose owner named it; return whether any was there."""
    waiting = connection.execute(
        "SELECT id, path, erased.role FROM erased JOIN edits USING (id) WHERE value IS NOT NULL"
    ).fetchall()
    dropped = [(edit,) for edit, path, role in waiting if role in owners(path)]
    connection.executemany("UPDATE edits SET value = NULL WHERE id = ?", dropped)
    connection.executemany("UPDATE current SET value = NULL WHERE id = ?", dropped)
    gone = connection.execute(
        "DELETE FROM attachments WHERE sha256 IN (SELECT id FROM erased WHERE role = ?)", (STUDENT,)
    )
    return bool(dropped) or gone.rowcount > 0
