"""Whose binder a file is, told without reading the rest of it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from ..domain.refusal import Refusal
from . import distrust, network, schema
from .binder_file import BinderFile
from .connecting import connect

_BUSY_MILLISECONDS = 200


def ids(path: Path) -> frozenset[str]:
    """The binder ids that a file stands for, joined ones included; none if it is no binder."""
    try:
        distrust.look(path)
        connection = _connected(path)
    except (Refusal, sqlite3.DatabaseError, OSError):
        return frozenset()
    try:
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
        if not schema.has_only_tables(connection):
            return frozenset()
        found = connection.execute("SELECT value FROM meta WHERE key IN ('id', 'joined')")
        return frozenset(word for (words,) in found for word in str(words).split())
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return frozenset()
    finally:
        connection.close()


def _connected(path: Path) -> sqlite3.Connection:
    if distrust.was_interrupted(path) or network.is_on_network(path):
        # SQLite would have to write first, to put back what was half-written, or to lock a file of
        # a network; ids never change.
        return sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True)
    return connect(path, write=False)


def ids_of(file: BinderFile) -> frozenset[str]:
    """The same of an open binder."""
    return frozenset({file.meta("id"), *file.meta("joined").split()})
