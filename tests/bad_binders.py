"""Binders as no student should meet them: cut, damaged, foreign, tampered with."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from conference_app.storage import schema
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from tests.packs import pack as small_pack

STRANGER = Device("strangedevice", "strangeadvisor")
NAME = "student/name"
PAGE = 4096


def write_binder(path: Path, device: Device, name: str = "Maya Okafor") -> Path:
    """A good binder of one class, last written by `device`."""
    pack = small_pack()
    reference = {"id": pack.id, "version": pack.version, "sha256": pack.digest}
    with BinderFile.create(path, device) as file:
        pen = file.pen("student")
        values = {
            NAME: name,
            "2026-fall/pack": reference,
            "2026-fall/classes/science/name": "Science",
            "2026-fall/answers/pride@science/blank/work": "my bridge",
        }
        file.commit([pen.write(path, value) for path, value in values.items()], [pack])
    return path


def sql(*statements: str) -> Callable[[Path], None]:
    """Tampers by SQL, as any program that opens databases can."""

    def tamper(path: Path) -> None:
        connection = sqlite3.connect(path, isolation_level=None)
        for statement in statements:
            connection.execute(statement)
        connection.close()

    return tamper


def holding(value: str, place: str = NAME) -> Callable[[Path], None]:
    """Puts any text in place of the student's name, in the log and what is held now."""

    def tamper(path: Path) -> None:
        connection = sqlite3.connect(path)
        for table in ("edits", "current"):
            change = f"UPDATE {table} SET path = ?, value = ? WHERE path = ?"
            connection.execute(change, (place, value, NAME))
        connection.commit()
        connection.close()

    return tamper


def _cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // PAGE // 2 * PAGE)


def _damage(path: Path) -> None:
    """Wipe the head of every page but the first."""
    content = bytearray(path.read_bytes())
    for start in range(PAGE, len(content), PAGE):
        content[start : start + 16] = b"\xff" * 16
    path.write_bytes(content)


def _damage_work(path: Path) -> None:
    """Break the chain of pages of a work sample, which few commands ever read."""
    sql("INSERT INTO attachments VALUES ('0', zeroblob(20 * 4096))")(path)
    content = bytearray(path.read_bytes())
    for start in range(len(content) - 8 * PAGE, len(content), PAGE):
        content[start : start + 4] = b"\xff" * 4
    path.write_bytes(content)


def _beside(ending: str, content: bytes) -> Callable[[Path], None]:
    return lambda path: _write(path.with_name(path.name + ending), content)


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def _grow(path: Path) -> None:
    os.truncate(path, 2_100_000_000)


@dataclass(frozen=True)
class Bad:
    """How a good binder is made bad, and words of the sentence that it then gets."""

    make: Callable[[Path], None]
    told: str


ANOTHER = "Use another copy"
OURS = "choose a file that Conference made"
FOREIGN = "tables, triggers or views that are not ours. " + ANOTHER
JOURNAL = bytes.fromhex("d9d505f920a163d7") + bytes(504)

BAD: Mapping[str, Bad] = {
    "empty": Bad(lambda path: os.truncate(path, 0), f"this file is empty; {OURS}"),
    "only a few bytes": Bad(lambda path: os.truncate(path, 60), f"not a binder; {OURS}"),
    "plain words": Bad(lambda path: _write(path, b"Dear family,\n" * 40), f"not a binder; {OURS}"),
    "a picture": Bad(
        lambda path: _write(path, b"\x89PNG\r\n\x1a\n" + bytes(900)), f"not a binder; {OURS}"
    ),
    "cut off": Bad(_cut, f"the end of this binder is cut off. {ANOTHER}"),
    "last byte lost": Bad(
        lambda path: os.truncate(path, path.stat().st_size - 1), f"cut off. {ANOTHER}"
    ),
    "damaged pages": Bad(_damage, f"this binder is damaged. {ANOTHER}"),
    "another program's": Bad(
        sql("PRAGMA application_id = 7"), f"database of another program, not a binder; {OURS}"
    ),
    "a later format": Bad(
        sql("PRAGMA user_version = 99"),
        f"of format 99, and this version of Conference reads up to {schema.FORMAT}; install a newer",
    ),
    "a format that never was": Bad(sql("PRAGMA user_version = 0"), f"which never was. {ANOTHER}"),
    "a foreign table": Bad(sql("CREATE TABLE extra (x)"), FOREIGN),
    "a trigger": Bad(
        sql("CREATE TRIGGER t AFTER INSERT ON edits BEGIN DELETE FROM edits; END"), FOREIGN
    ),
    "a view": Bad(sql("CREATE VIEW v AS SELECT * FROM edits"), FOREIGN),
    "tables that are no text": Bad(
        sql(
            "PRAGMA writable_schema = ON",
            "UPDATE sqlite_master SET sql = CAST(x'b4ff' AS TEXT) WHERE name = 'packs'",
        ),
        f"this binder is damaged. {ANOTHER}",
    ),
    "a table that lacks": Bad(sql("DROP TABLE packs"), FOREIGN),
    "a table replaced by a view": Bad(
        sql("DROP TABLE current", "CREATE VIEW current AS SELECT * FROM edits"), FOREIGN
    ),
    "WAL mode": Bad(
        sql("PRAGMA journal_mode = wal"), f"changed how this binder is stored. {ANOTHER}"
    ),
    "a WAL file beside it": Bad(_beside("-wal", b"\x37\x7f\x06\x82" * 99), "move that file"),
    "2 GB": Bad(_grow, f"over 2 GB, which no binder is. {ANOTHER}"),
}
"""Bad for everybody, the device it was made on too."""

BAD_FROM_ELSEWHERE: Mapping[str, Bad] = {
    "a hot journal": Bad(_beside("-journal", JOURNAL), "Open it once on that computer"),
    "damage where nobody looks": Bad(_damage_work, f"this binder is damaged. {ANOTHER}"),
    "a damaged journal": Bad(_beside("-journal", b"no journal" * 60), "Open it once on that"),
}
"""A journal beside one's own binder is a crash that heals by itself, and its pages are believed."""

TAMPERED: Mapping[str, Callable[[Path], None]] = {
    "no JSON": holding("{no json"),
    "nothing": holding(""),
    "bottomless JSON": holding("[" * 200_000),
    "a lone surrogate": holding('"\\ud800"'),
    "a control character": holding('"Maya\\u0007"'),
    "a name of 600 letters": holding(json.dumps("x" * 600)),
    "a path outside the grammar": holding('"Maya"', "../../etc/passwd"),
    "a surrogate at an unknown place": holding('"\\ud800"', "future/thing"),
    "a surrogate as a key": holding('{"\\ud800": 1}', "future/thing"),
    "a deep value at an unknown place": holding("[" * 900 + "]" * 900, "future/thing"),
    "a tree in place of a known one": holding('{"date": "soon"}', "2026-fall/meeting"),
    "no text": sql("UPDATE edits SET value = x'fffe' WHERE path = 'student/name'"),
    "no clock": sql("UPDATE edits SET clock = 'noon' WHERE path = 'student/name'"),
    "a clock past the end": sql("UPDATE edits SET clock = 1 << 62 WHERE path = 'student/name'"),
    "no author": sql("UPDATE edits SET author = 'me' WHERE path = 'student/name'"),
    "the wrong role": sql(
        "UPDATE edits SET author = 'advisor:' || substr(author, 9), "
        "path = '2026-fall/answers/pride@science/text' WHERE path = 'student/name'"
    ),
}
"""One edit of the log that is no edit; the rest of the binder is sound."""
