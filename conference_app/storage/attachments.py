"""Work samples as bytes in a binder, kept by their SHA-256."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.place import STUDENT
from ..domain.refusal import Refusal
from . import distrust

if TYPE_CHECKING:
    from .binder_file import BinderFile

MOST_BYTES = 25_000_000
MOST_TOTAL = 500_000_000
MUCH = 150_000_000


def read(path: Path) -> bytes:
    """The bytes of a file that may become work; Refusal when it is too large or cannot be read."""
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise Refusal(
                f"{path}: {size / 1e6:,.0f} MB, and a piece of work may have 25 MB; "
                "save a smaller version of it."
            )
        return path.read_bytes()
    except OSError as error:
        raise Refusal(f"{path}: cannot be read ({error.strerror}); check the file.") from error


def put(connection: sqlite3.Connection, contents: Iterable[bytes]) -> None:
    """Keep pieces of work, within a transaction; what was erased here is not taken in again."""
    for content in contents:
        if total(connection) + len(content) > MOST_TOTAL:
            raise Refusal(
                "This binder is full (500 MB of work); take out what you do not need, then make it "
                "smaller with `conference-app work smaller`."
            )
        connection.execute(
            "INSERT OR IGNORE INTO attachments "
            "SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM erased WHERE id = ?1 AND role = ?3)",
            (hashlib.sha256(content).hexdigest(), content, STUDENT),
        )


def total(connection: sqlite3.Connection) -> int:
    """How many bytes of work a binder holds."""
    row = connection.execute("SELECT coalesce(sum(length(bytes)), 0) FROM attachments").fetchone()
    return int(row[0])


def sizes(binder: BinderFile) -> dict[str, int]:
    """How many bytes each piece of work has, by its SHA-256."""
    with distrust.told(binder.path):
        rows = binder.connection.execute("SELECT sha256, length(bytes) FROM attachments").fetchall()
    return {str(digest): int(size) for digest, size in rows}


def get(binder: BinderFile, digest: str) -> bytes | None:
    """The bytes of that SHA-256; None when they are missing, too large or not what was promised."""
    with distrust.told(binder.path):
        row = binder.connection.execute(
            "SELECT bytes FROM attachments WHERE sha256 = ? AND length(bytes) <= ?",
            (digest, MOST_BYTES),
        ).fetchone()
    if row is None or hashlib.sha256(row[0]).hexdigest() != digest:
        return None
    return bytes(row[0])
