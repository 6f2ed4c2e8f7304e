"""Measures of binder files."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from conference_app.advisory.board import Board
from conference_app.domain.edit import Edit
from conference_app.domain.names import random_id
from conference_app.domain.place import STUDENT
from conference_app.storage import current, shipped, yaml_text
from conference_app.storage import rows as edit_rows
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from conference_app.storage.filling import fill
from conference_app.storage.merging import merge

from .measure import Row, against

HERE = Device("thisdevice", "theadvisor")
THERE = Device("otherdevice", "otheradvisor")
ONE_STUDENT = "studentbinder"
MANY = 100_000
BINDERS = 800


def rows(folder: Path) -> Iterator[Row]:
    """Every measure of binder files."""
    yield _opening(folder)
    yield _commit(folder)
    yield _merging(folder)
    yield _states(folder)


def long_binder(path: Path, device: Device, count: int, seed: int) -> None:
    """A binder of one student with `count` past edits in 240 places."""
    chance = random.Random(seed)
    author, newest, log = f"student:{random_id()}", dict[str, str](), list[Edit]()
    for n in range(count):
        place = f"2026-fall/answers/slot{chance.randrange(40)}@class{chance.randrange(6)}/text"
        words = f"I like volcanoes because they {'erupt ' * chance.randrange(20)}{n}"
        edit = Edit(
            random_id(), 1000 + 2 * n + seed, "2026-11-21T10:00:00+00:00", author, device.id,
            random_id(), (newest[place],) if place in newest else (), place, words,
        )  # fmt: skip
        newest[place] = edit.id
        log.append(edit)
    with BinderFile.create(path, device, ONE_STUDENT) as binder, binder.transaction():
        put = f"INSERT INTO edits ({edit_rows.COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        binder.connection.executemany(put, map(edit_rows.to_row, log))
        current.rebuild(binder.connection)


def _opening(folder: Path) -> Row:
    short, long = folder / "short.binder", folder / "long.binder"
    long_binder(short, HERE, 1000, 0)
    long_binder(long, HERE, MANY, 0)

    def opened(path: Path) -> None:
        with BinderFile.open(path, HERE, write=False) as binder:
            binder.binder()

    return against(
        "open 100,000 past edits / 1,000", lambda: opened(long), lambda: opened(short), 1.5, 21
    )


def _commit(folder: Path) -> Row:
    """One edit of a growing answer, against a bare commit of as many bytes."""
    words = "In Science I am most proud of my volcano because it erupted twice. " * 3
    bare = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
    bare.executescript("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;")
    bare.execute("CREATE TABLE kept (id INTEGER PRIMARY KEY, value TEXT)")
    put = "INSERT INTO kept (value) VALUES (?)"
    # As many bytes as an edit and the newest value of its place take.
    as_many = words * 2 + "x" * 220
    with BinderFile.create(folder / "commit.binder", HERE) as binder:
        pen = binder.pen(STUDENT)
        place = "2026-fall/answers/pride@science/text"

        def commit() -> None:
            pen.lift()
            binder.commit([pen.write(place, words)])

        row = against("one committed edit / a bare commit", commit,
                      lambda: bare.execute(put, (as_many,)), 1.5, 101)  # fmt: skip
    bare.close()
    return row


def _merging(folder: Path) -> Row:
    ours, theirs = folder / "ours.binder", folder / "theirs.binder"
    long_binder(ours, HERE, MANY, 0)
    long_binder(theirs, THERE, MANY, 1)
    target = folder / "target.binder"

    def fresh() -> None:
        shutil.copy(ours, target)

    def merged() -> None:
        fresh()
        with BinderFile.open(target, HERE) as binder:
            merge(binder, [theirs])

    def inserted() -> None:
        fresh()
        bare = sqlite3.connect(target, isolation_level=None)
        bare.executescript("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;")
        bare.execute("ATTACH ? AS theirs", (str(theirs),))
        bare.execute("INSERT OR REPLACE INTO edits SELECT * FROM theirs.edits")
        bare.close()

    return against("merge 100,000 edits into 100,000 / INSERT SELECT", merged, inserted, 2.0, 5)


def _states(folder: Path) -> Row:
    samples = sorted((shipped.folder("resources") / "samples").glob("*.yaml"))
    files = [folder / f"class {n}.binder" for n in range(BINDERS)]
    for n, path in enumerate(files):
        if n < len(samples):
            with BinderFile.create(path, HERE) as binder:
                fill(binder, yaml_text.read_file(samples[n]))
        else:
            shutil.copy(files[n % len(samples)], path)

    def states() -> None:
        board = Board()
        for path in files:
            with BinderFile.open(path, HERE, write=False) as binder:
                board.state(binder)

    def one_row_each() -> None:
        for path in files:
            bare = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
            bare.execute("SELECT value FROM current LIMIT 1").fetchone()
            bare.close()

    return against("states of 800 binders / one row of each", states, one_row_each, 3.0, 5)
