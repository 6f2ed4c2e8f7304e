"""Looks at a file before SQLite does: nothing of a file from elsewhere is taken on trust."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..domain.refusal import Refusal
from . import schema

_HEADER = 100
MOST_BYTES = 2_000_000_000
ANOTHER = "Use another copy: the one that was handed in, or a backup."


def look(path: Path) -> int:
    """The format of the binder file at `path`; Refusal when it is no binder or is cut off."""
    while True:
        header, size = _read(path)
        found = _format(path, header, size)
        # While a binder grows it looks cut off, and a crash may leave it so: SQLite puts it right.
        if size >= _promised(header) or was_interrupted(path):
            return found
        if _read(path) == (header, size):
            raise Refusal(f"{path}: the end of this binder is cut off. {ANOTHER}")


def is_newer(path: Path) -> bool:
    """Whether a newer version of Conference made the binder at `path`."""
    try:
        header, _ = _read(path)
    except Refusal:
        return False
    return _unsigned(header, 68) == schema.APPLICATION_ID and _unsigned(header, 60) > schema.FORMAT


def _read(path: Path) -> tuple[bytes, int]:
    """The header of a file, and its size."""
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise Refusal(f"{path}: this is no file but a folder or device; name a binder file.")
        with path.open("rb") as file:
            return file.read(_HEADER), size
    except FileNotFoundError:
        raise Refusal(
            f"{path}: there is no such file; check the name, or make it with `conference-app new`."
        ) from None
    except OSError as error:
        raise Refusal(f"{path}: cannot be read ({error.strerror}); check the file.") from None


def _promised(header: bytes) -> int:
    """How many bytes a database says it has."""
    page = int.from_bytes(header[16:18], "big")
    return _unsigned(header, 28) * (65536 if page == 1 else page)


def _format(path: Path, header: bytes, size: int) -> int:
    if len(header) < _HEADER or not header.startswith(b"SQLite format 3\0"):
        told = "this file is empty" if not header else "this is not a binder"
        raise Refusal(f"{path}: {told}; choose a file that Conference made (.binder).")
    found, application = _unsigned(header, 60), _unsigned(header, 68)
    if application != schema.APPLICATION_ID:
        raise Refusal(
            f"{path}: this is a database of another program, not a binder; "
            "choose a file that Conference made (.binder)."
        )
    if found > schema.FORMAT:
        raise Refusal(
            f"{path}: this binder is of format {found}, and this version of Conference reads up "
            f"to {schema.FORMAT}; install a newer version of Conference."
        )
    if any(older not in schema.UPGRADES for older in range(found, schema.FORMAT)):
        raise Refusal(f"{path}: this binder is of format {found}, which never was. {ANOTHER}")
    if size > MOST_BYTES:
        raise Refusal(f"{path}: over 2 GB, which no binder is. {ANOTHER}")
    if header[18:20] != b"\x01\x01":
        raise Refusal(f"{path}: another program changed how this binder is stored. {ANOTHER}")
    if (log := path.with_name(f"{path.name}-wal")).exists():
        # SQLite would take its pages for those of the binder.
        raise Refusal(
            f"{path}: another program left {log.name} beside this binder; move that file "
            f"elsewhere and try again, or {ANOTHER[0].lower()}{ANOTHER[1:]}"
        )
    return found


def was_interrupted(path: Path) -> bool:
    """Whether a journal lies beside the file from a writing that never ended."""
    journal = path.with_name(path.name + "-journal")
    try:
        with journal.open("rb") as file:
            return file.read(1) not in (b"", b"\0")  # As SQLite tells it, damaged journals too.
    except OSError:
        return False


def check_whole(connection: sqlite3.Connection, path: Path, *, with_indexes: bool) -> None:
    """Read every page of a file from elsewhere; Refusal if one is damaged."""
    check = "integrity_check" if with_indexes else "quick_check"
    (verdict,) = connection.execute(f"PRAGMA {check}(1)").fetchone()
    if verdict != "ok":
        raise Refusal(f"{path}: this binder is damaged. {ANOTHER}")


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the file at `path` into a sentence with the remedy."""
    try:
        yield
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise Refusal(f"{path}: {_sentence(error)}") from error


def _sentence(error: sqlite3.DatabaseError | UnicodeDecodeError) -> str:
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if code is not None else None
    match primary:
        case sqlite3.SQLITE_FULL:
            return "the disk is full; make room and try again. Nothing was changed."
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return ("the file or its folder is write-protected; move it to a folder "
                    "where you may write. Nothing was changed.")  # fmt: skip
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return "another program is writing to this binder; close it there and try again."
        case sqlite3.SQLITE_CANTOPEN:
            return "the file cannot be opened; check that the folder exists and is yours to use."
        case sqlite3.SQLITE_IOERR:
            return "the disk gave an error; check its room and health. Nothing was changed."
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return f"this binder is damaged. {ANOTHER}"
    if "UTF-8" in str(error).upper():
        return f"this binder is damaged. {ANOTHER}"
    return f"this binder cannot be used ({error}). {ANOTHER}"


def _unsigned(header: bytes, place: int) -> int:
    return int.from_bytes(header[place : place + 4], "big")
