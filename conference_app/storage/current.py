"""The newest value of every path, kept beside the log.

`forked` is 0 where one edit is the newest, 1 where versions wait for a choice, and 2 where several
edits are the newest but there is nothing to choose, since they agree or were erased.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from . import rows

_UPSERT = """
INSERT INTO current (path, id, clock, author, value) {source}
ON CONFLICT (path) DO UPDATE SET id = excluded.id, clock = excluded.clock,
    author = excluded.author, value = excluded.value
WHERE (excluded.clock, excluded.id) > (current.clock, current.id)
"""
PUT = _UPSERT.format(source="VALUES (?, ?, ?, ?, ?)")


PUT_FROM_EDITS = _UPSERT.format(
    source="SELECT path, id, clock, author, value FROM edits WHERE id = ?"
)


AGREED = 2


def rebuild(connection: sqlite3.Connection, table: str = "current") -> None:
    """Fill an empty `current` (or `temp.current`) from the log, edit by edit, trusting nothing."""
    newest: dict[str, tuple[str, str, int, str, str | None]] = {}
    for edit in rows.edits(connection):
        newest[edit.path] = (edit.path, edit.id, edit.clock, edit.author, rows.to_row(edit)[8])
    connection.executemany(
        f"INSERT INTO {table} (path, id, clock, author, value) VALUES (?, ?, ?, ?, ?)",
        newest.values(),
    )
    mark_forks(connection, newest, table)


def mark_forks(
    connection: sqlite3.Connection, paths: Iterable[str], table: str = "current"
) -> None:
    """Note for each of `paths` how many edits are the newest, and whether a choice waits."""
    found = []
    for path in paths:
        log = connection.execute(
            "SELECT id, clock, base, value FROM edits WHERE path = ?", (path,)
        ).fetchall()
        later: dict[str, int] = {}
        for _, clock, base, _ in log:
            for begun_from in base.split():
                later[begun_from] = max(later.get(begun_from, 0), clock)
        newest = [value for edit, clock, _, value in log if later.get(edit, 0) <= clock]
        versions = {value for value in newest if value is not None}
        found.append((1 if len(versions) > 1 else 2 if len(newest) > 1 else 0, path))
    connection.executemany(f"UPDATE {table} SET forked = ? WHERE path = ?", found)


def mark_apart(connection: sqlite3.Connection, pairs: Iterable[tuple[str, str, str]]) -> None:
    """The same where it is known that two edits are the newest: (path, one edit, the other)."""
    connection.executemany(
        "UPDATE current SET forked = (SELECT iif(count(DISTINCT value) > 1, 1, 2) FROM edits "
        "WHERE id IN (?2, ?3)) WHERE path = ?1",
        pairs,
    )
