"""What a database says of a file, in words that help."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from conference_app.domain.refusal import Refusal
from conference_app.storage import distrust
from conference_app.storage.binder_file import BinderFile
from tests.bad_binders import STRANGER, write_binder


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (sqlite3.SQLITE_FULL, "the disk is full; make room and try again. Nothing was changed."),
        (sqlite3.SQLITE_READONLY, "write-protected; move it to a folder where you may write"),
        (sqlite3.SQLITE_PERM, "write-protected; move it to a folder where you may write"),
        (sqlite3.SQLITE_BUSY, "another program is writing to this binder; close it there"),
        (sqlite3.SQLITE_LOCKED, "another program is writing to this binder; close it there"),
        (sqlite3.SQLITE_CANTOPEN, "cannot be opened; check that the folder exists"),
        (sqlite3.SQLITE_IOERR, "the disk gave an error; check its room and health"),
        (sqlite3.SQLITE_IOERR | 3 << 8, "the disk gave an error; check its room and health"),
        (sqlite3.SQLITE_CORRUPT, "this binder is damaged. Use another copy"),
        (sqlite3.SQLITE_NOTADB, "this binder is damaged. Use another copy"),
        (sqlite3.SQLITE_MISUSE, "cannot be used (bad luck). Use another copy"),
    ],
)
def test_what_a_database_says_is_told_with_the_remedy(code: int, told: str) -> None:
    error = sqlite3.OperationalError("bad luck")
    error.sqlite_errorcode = code
    with pytest.raises(Refusal) as refused, distrust.told(Path("Maya.binder")):
        raise error
    assert str(refused.value).startswith("Maya.binder: ")
    assert told in str(refused.value)


def test_a_binder_that_another_program_holds_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("conference_app.storage.connecting._BUSY_SECONDS", 0)
    path = write_binder(tmp_path / "busy.binder", STRANGER)
    before = path.read_bytes()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(Refusal, match=r"busy\.binder: another program is writing to this binder"):
        BinderFile.open(path, STRANGER)
    other.execute("ROLLBACK")
    other.close()
    assert path.read_bytes() == before
