"""The tables of a binder file, and the way up from older formats.

A binder is one SQLite database. `edits` is the log, `current` the newest value of every path (kept
in the same transaction as the log, and rebuilt for files that come from elsewhere), `erased` what
erase edits name. Stem packs and attachments are kept by the SHA-256 of their bytes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping

APPLICATION_ID = 0x434F4E46  # "CONF"
FORMAT = 1

TABLES = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE edits (id TEXT PRIMARY KEY, clock INTEGER NOT NULL, made_at TEXT NOT NULL, "
    "author TEXT NOT NULL, device TEXT NOT NULL, gesture TEXT NOT NULL, base TEXT NOT NULL, "
    "path TEXT NOT NULL, value TEXT, proof BLOB) WITHOUT ROWID",
    "CREATE INDEX edits_by_path ON edits (path)",
    "CREATE TABLE current (path TEXT PRIMARY KEY, id TEXT NOT NULL, clock INTEGER NOT NULL, "
    "author TEXT NOT NULL, value TEXT, forked INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID",
    "CREATE TABLE erased (id TEXT, role TEXT, PRIMARY KEY (id, role)) WITHOUT ROWID",
    "CREATE TABLE packs (sha256 TEXT PRIMARY KEY, content BLOB NOT NULL)",
    "CREATE TABLE attachments (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL)",
)

UPGRADES: Mapping[int, Callable[[sqlite3.Connection], None]] = {}
"""By format: what makes the next format of it, within a transaction that is already open."""


def create(connection: sqlite3.Connection, meta: Mapping[str, str]) -> None:
    """Make the tables of the newest format in an empty database."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {FORMAT}")
    for statement in TABLES:
        connection.execute(statement)
    connection.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())


def upgrade(connection: sqlite3.Connection, found: int) -> bool:
    """Bring a database of format `found` up to FORMAT in one transaction, all of it or nothing.

    Returns whether it then has exactly our tables; otherwise nothing was changed.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        for version in range(found, FORMAT):
            UPGRADES[version](connection)
        connection.execute(f"PRAGMA user_version = {FORMAT}")
        is_ours = is_as_made(connection)
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT" if is_ours else "ROLLBACK")
    return is_ours


def is_as_made(connection: sqlite3.Connection) -> bool:
    """Whether the database has exactly our tables and index: no trigger, view or anything else."""
    found = connection.execute(
        "SELECT sql FROM sqlite_master WHERE name NOT GLOB 'sqlite_autoindex_*'"
    )
    return sorted(str(sql) for (sql,) in found) == sorted(TABLES)


def has_only_tables(connection: sqlite3.Connection) -> bool:
    """Whether nothing in the database acts by itself: true of every format there was."""
    found = connection.execute("SELECT type FROM sqlite_master")
    return all(kind in ("table", "index") for (kind,) in found)
