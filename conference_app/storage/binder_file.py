"""One binder file: opened, read, written."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property, lru_cache
from pathlib import Path
from time import time_ns
from typing import Any, Self

from ..domain.binder import Binder, Held
from ..domain.clock import Clock
from ..domain.edit import Edit, leaves
from ..domain.names import random_id
from ..domain.pack_reading import read_pack
from ..domain.pen import Pen
from ..domain.place import ADVISOR
from ..domain.refusal import Refusal
from ..domain.stem_pack import StemPack
from . import attachments, current, distrust, erasing, filenames, rows, schema
from .atomic import new_file
from .connecting import check_interrupted, connect
from .device import Device

_PUT_EDIT = (
    f"INSERT INTO edits ({rows.COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET clock = excluded.clock, value = excluded.value "
    "WHERE excluded.clock > edits.clock AND excluded.author = edits.author"
)


class BinderFile:
    """An open binder. Use it in a `with` block, or `close` it. Errors are Refusals.

    A file that another device wrote last is read through before anything in it is believed.
    `path` is the file; `place` where it is for people, who see no working copies.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, device: Device) -> None:
        self.path = self.place = path
        self.connection = connection
        self.device = device
        self._believes_current = True
        self._clock = Clock(lambda: time_ns() // 1_000_000)

    @classmethod
    def create(cls, path: Path, device: Device, binder_id: str | None = None) -> BinderFile:
        """Make a new, empty binder; Refusal when the file exists or cannot be made."""
        filenames.check_new(path)
        with new_file(path) as draft, distrust.told(path):
            connection = sqlite3.connect(draft, isolation_level=None)
            try:
                connection.execute("BEGIN")
                meta = {"id": binder_id or random_id(), "home": device.id, "student": random_id()}
                schema.create(connection, meta)
                connection.execute("COMMIT")
            finally:
                connection.close()
        return cls.open(path, device)

    @classmethod
    def open(cls, path: Path, device: Device, *, write: bool = True) -> BinderFile:
        """Open a binder; Refusal, and the file as it was, when it is none or cannot be trusted."""
        found = distrust.look(path)
        if distrust.was_interrupted(path):
            check_interrupted(path, device)
            write = True  # SQLite itself puts back what was half-written, and must write for it.
        with distrust.told(path):
            binder = cls(path, connect(path, write=write), device)
            try:
                binder._settle(found, write)
            except BaseException:
                binder.close()
                raise
        return binder

    def _settle(self, found: int, write: bool) -> None:
        """Check what was opened, and make its `current` trustworthy."""
        as_made = schema.is_as_made if found == schema.FORMAT else schema.has_only_tables
        if not as_made(self.connection):
            raise Refusal(
                f"{self.path}: this binder holds tables, triggers or views that are not ours. "
                f"{distrust.ANOTHER}"
            )
        is_own = self.meta("home") == self.device.id
        if not is_own:
            distrust.check_whole(self.connection, self.path, with_indexes=write)
        if found < schema.FORMAT:
            self._upgrade(found, write)
        if is_own:
            return
        if not write:
            self._believes_current = False
            return
        with self.transaction():
            self.connection.execute("DELETE FROM current")
            current.rebuild(self.connection)
            self.put_meta("home", self.device.id)

    def _upgrade(self, found: int, write: bool) -> None:
        """Bring an older format up to date: the file, or, to read only, a copy in memory."""
        if not write:
            memory = sqlite3.connect(":memory:", isolation_level=None)
            self.connection.backup(memory)
            self.connection.close()
            self.connection = memory
        if not schema.upgrade(self.connection, found):
            raise Refusal(
                f"{self.path}: this older binder could not be brought up to date. {distrust.ANOTHER}"
            )

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def reconnect(self, path: Path, connection: sqlite3.Connection) -> None:
        """Go on with another file, which holds all that this one does."""
        self.connection.close()
        if self.place == self.path:
            self.place = path
        self.path, self.connection = path, connection
        self._believes_current = True
        self.__dict__.pop("_newest", None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Reading

    @cached_property
    def _newest(self) -> str:
        """The table of newest values: the file's own, or one made from its log now."""
        if self._believes_current:
            return "current"
        self.connection.execute(
            "CREATE TEMP TABLE newest (path, id, clock, author, value, forked DEFAULT 0)"
        )
        current.rebuild(self.connection, "temp.newest")
        return "temp.newest"

    def meta(self, key: str) -> str:
        """What the file says of itself: id, home, student, joined; empty if nothing."""
        with distrust.told(self.place):
            row = self.connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    def binder(self) -> Binder:
        """Everything the binder holds now."""
        with distrust.told(self.place):
            found = self.newest("path, id, clock, author, value, forked")
            return Binder(self.meta("id"), dict(map(rows.to_held, found)))

    def newest(self, columns: str, where: str = "true", *values: Any) -> list[tuple[Any, ...]]:
        """Columns of the rows of what the binder holds now, as they are kept."""
        with distrust.told(self.place):
            query = f"SELECT {columns} FROM {self._newest} WHERE {where}"
            return self.connection.execute(query, values).fetchall()

    def held(self, path: str) -> Held | None:
        """What one place holds now."""
        with distrust.told(self.place):
            found = self.newest("path, id, clock, author, value, forked", "path = ?", path)
            if not found:
                return None
            held = rows.to_held(found[0])[1]
            return self._with_beside(path, held) if found[0][5] == current.AGREED else held

    def _with_beside(self, path: str, held: Held) -> Held:
        newest = (edit.id for edit in leaves(self.history(path)))
        return held._replace(beside=tuple(edit for edit in newest if edit != held.edit))

    def log(self) -> list[Edit]:
        """Every edit of the binder, by rank."""
        with distrust.told(self.place):
            return list(rows.edits(self.connection))

    def history(self, path: str) -> list[Edit]:
        """Every edit at one place, the newest last."""
        with distrust.told(self.place):
            return list(rows.edits(self.connection, "WHERE path = ?", path))

    def history_below(self, path: str) -> list[Edit]:
        """Every edit at places below one, the newest last."""
        with distrust.told(self.place):
            # "0" is the character after "/".
            where = "WHERE path > ? AND path < ?"
            return list(rows.edits(self.connection, where, f"{path}/", f"{path}0"))

    def pack(self, digest: str) -> StemPack | None:
        """The stem pack of that SHA-256 as the binder carries it, or None."""
        with distrust.told(self.place):
            row = self.connection.execute(
                "SELECT content FROM packs WHERE sha256 = ?", (digest,)
            ).fetchone()
        if row is None:
            return None
        pack = _pack(row[0])
        return pack if pack is not None and pack.digest == digest else None

    # Writing

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that happens in the block is kept together, or nothing of it."""
        with distrust.told(self.place):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    def commit(
        self,
        edits: Iterable[Edit],
        packs: Iterable[StemPack] = (),
        work: Iterable[bytes] = (),
    ) -> None:
        """Keep edits, and packs and work they speak of, durably and together.

        A burst is written again as it grows.
        """
        made = list(edits)
        with self.transaction():
            for pack in packs:
                self.connection.execute(
                    "INSERT OR IGNORE INTO packs VALUES (?, ?)", (pack.digest, pack.canonical)
                )
            attachments.put(self.connection, work)
            for edit in made:
                self._keep(edit)
            erasing.note(self.connection, made)
            dropped = erasing.carry_out(self.connection) if self._has_erased() else False
        if dropped:
            self.sweep()

    def _keep(self, edit: Edit) -> None:
        found = self.newest("id, clock, forked", "path = ?", edit.path)
        self.connection.execute(_PUT_EDIT, rows.to_row(edit))
        value = rows.to_row(edit)[8]
        self.connection.execute(current.PUT, (edit.path, edit.id, edit.clock, edit.author, value))
        for newest, clock, forked in found:
            follows = newest == edit.id or (newest in edit.base and clock < edit.clock)
            if forked or not follows:
                current.mark_forks(self.connection, [edit.path])

    def _has_erased(self) -> bool:
        return self.connection.execute("SELECT 1 FROM erased LIMIT 1").fetchone() is not None

    def sweep(self) -> None:
        """Write the file anew, so that no byte of what was dropped stays in it."""
        try:
            self.connection.execute("VACUUM")
        except sqlite3.DatabaseError as error:
            raise Refusal(
                f"{self.path}: the words are removed, but the disk has no room to write the binder "
                "anew, and traces of them may stay in the file; make room, take a copy with "
                f"`conference-app copy`, and use that in place of {self.path.name}."
            ) from error

    def put_meta(self, key: str, value: str) -> None:
        """Change what the file says of itself, within a transaction."""
        self.connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def pen(self, role: str, now: Callable[[], datetime] = datetime.now) -> Pen:
        """A pen for the student of this binder, or for the advisor of this device."""
        self.catch_up()
        author = f"{role}:{self.device.advisor if role == ADVISOR else self.meta('student')}"
        return Pen(author, self.device.id, self._clock, self.held, now)

    def catch_up(self) -> None:
        """Let every pen of this binder write after all that the binder holds."""
        with distrust.told(self.place):
            (seen,) = self.connection.execute(
                "SELECT max(clock) FROM current WHERE typeof(clock) = 'integer'"
            ).fetchone()
        self._clock.see(seen or 0)


@lru_cache(maxsize=8)
def _pack(content: str) -> StemPack | None:
    """The pack that a binder carries; the binders of a class carry the same one."""
    try:
        return read_pack(json.loads(content))[0]
    except (ValueError, TypeError, RecursionError):
        return None
