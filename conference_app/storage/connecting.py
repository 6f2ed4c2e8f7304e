"""Opens the database of a binder, guarded; and tells our own crash from somebody else's."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from ..domain.refusal import Refusal
from . import distrust
from .device import Device

_BUSY_SECONDS = 5
_GUARDS = "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;"
_DURABLE = "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"


def connect(path: Path, *, write: bool) -> sqlite3.Connection:
    """A connection to the file at `path`, which must exist."""
    uri = f"{path.absolute().as_uri()}?mode={'rw' if write else 'ro'}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS)
    connection.executescript(_GUARDS + (_DURABLE if write else ""))
    return connection


def check_interrupted(path: Path, device: Device) -> None:
    """A journal beside the file: our own crash heals by itself, another's is not for us to heal."""
    ours = False
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True)
    try:
        # So that SQLite reads a file whose last pages were not yet written.
        connection.execute("PRAGMA writable_schema = ON")
        row = connection.execute("SELECT value FROM meta WHERE key = 'home'").fetchone()
        ours = row is not None and row[0] == device.id
    except sqlite3.DatabaseError:
        pass
    finally:
        connection.close()
    if not ours:
        raise Refusal(
            f"{path}: this binder was being written when its computer stopped, and "
            f"{path.name}-journal lies beside it. Open it once on that computer, or "
            f"{distrust.ANOTHER[0].lower()}{distrust.ANOTHER[1:]}"
        )
