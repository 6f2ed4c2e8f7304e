"""Erasing for good: what an erase edit names loses its value, wherever the edit arrives."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from ..domain.edit import Edit
from ..domain.place import STUDENT, owners
from . import current


def note(connection: sqlite3.Connection, edits: Iterable[Edit]) -> None:
    """Remember what erase edits name; other edits are passed over."""
    for edit in edits:
        if not edit.path.startswith("erase/") or not isinstance(edit.value, dict):
            continue
        named = [*edit.value.get("edits", ()), *edit.value.get("attachments", ())]
        connection.executemany(
            "INSERT OR IGNORE INTO erased VALUES (?, ?)", ((name, edit.role) for name in named)
        )


def may_erase(role: str, path: str) -> bool:
    """Whether `role` may erase edits at `path`. Nobody can take back that something was erased."""
    return role in owners(path) and not path.startswith("erase/")


def waiting(connection: sqlite3.Connection, edits: str = "edits") -> dict[str, str]:
    """The edits, with their paths, that still have a value although their owner erased them."""
    found = connection.execute(
        f"SELECT id, path, erased.role FROM main.erased JOIN {edits} USING (id) "
        "WHERE value IS NOT NULL"
    )
    return {edit: path for edit, path, role in found if may_erase(role, path)}


def carry_out(connection: sqlite3.Connection) -> bool:
    """Drop every value that is named and whose owner named it; return whether any was there."""
    dropped = waiting(connection)
    ids = [(edit,) for edit in dropped]
    connection.executemany("UPDATE edits SET value = NULL WHERE id = ?", ids)
    connection.executemany("UPDATE current SET value = NULL WHERE id = ?", ids)
    current.mark_forks(connection, set(dropped.values()))
    gone = connection.execute(
        "DELETE FROM attachments WHERE sha256 IN (SELECT id FROM erased WHERE role = ?)", (STUDENT,)
    )
    return bool(dropped) or gone.rowcount > 0
