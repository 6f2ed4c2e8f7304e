"""The way up: a binder of an older format becomes one of today's, whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from conference_app.domain.refusal import Refusal
from conference_app.storage import schema
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.copying import copy
from conference_app.storage.device import Device
from conference_app.storage.merging import merge

from ..binders import STRANGER, log_of, values, write
from ..conftest import NewBinder

Step = Callable[[sqlite3.Connection], None]
LATER = ("CREATE TABLE later (x TEXT)", "CREATE TABLE last (y TEXT)")


def _adds(statement: str) -> Step:
    def step(connection: sqlite3.Connection) -> None:
        connection.execute(statement)

    return step


STEPS = (_adds(LATER[0]), _adds(LATER[1]))


@pytest.fixture
def older(new_binder: NewBinder) -> Path:
    """A closed binder of today's format, which is to be an older one."""
    with new_binder() as file:
        write(file, "student/name", "Maya")
        write(file, "2026-fall/answers/pride/text", "I did it")
    return file.path


@pytest.fixture
def grow_older(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Lets the app become a later version, with these steps up to it."""
    first = schema.FORMAT

    def later(*steps: Step) -> None:
        now = schema.FORMAT
        ways = {now + number: step for number, step in enumerate(steps)}
        monkeypatch.setattr(schema, "UPGRADES", {**schema.UPGRADES, **ways})
        monkeypatch.setattr(schema, "FORMAT", now + len(steps))
        tables = LATER[now - first : schema.FORMAT - first]
        monkeypatch.setattr(schema, "TABLES", (*schema.TABLES, *tables))

    return later


def _format(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


@pytest.mark.parametrize("many", [1, 2])
@pytest.mark.parametrize("by", [Device("thisdevice", "theadvisor"), STRANGER])
def test_it_is_brought_up_step_by_step_and_holds_the_same(
    older: Path, grow_older: Callable[..., None], many: int, by: Device
) -> None:
    with BinderFile.open(older, by) as file:
        before = log_of(file), values(file)
    grow_older(*STEPS[:many])
    with BinderFile.open(older, by) as file:
        assert (log_of(file), values(file)) == before
        write(file, "student/name", "Maya O.")
    assert _format(older) == schema.FORMAT
    with BinderFile.open(older, by) as file:
        assert values(file)["student/name"] == "Maya O."


def test_only_what_lacks_is_done(
    older: Path, grow_older: Callable[..., None], device: Device
) -> None:
    grow_older(STEPS[0])
    BinderFile.open(older, device).close()
    grow_older(STEPS[1])
    BinderFile.open(older, device).close()
    assert _format(older) == schema.FORMAT


@pytest.mark.parametrize("by", [Device("thisdevice", "theadvisor"), STRANGER])
def test_reading_an_older_binder_leaves_it_as_it_was(
    older: Path, grow_older: Callable[..., None], by: Device
) -> None:
    with BinderFile.open(older, by, write=False) as file:
        before = values(file)
    whole = older.read_bytes()
    grow_older(*STEPS)
    with BinderFile.open(older, by, write=False) as file:
        assert values(file) == before
        copy(file, older.with_name("copy.binder"))
    assert older.read_bytes() == whole
    with BinderFile.open(older.with_name("copy.binder"), by) as file:
        assert values(file) == before


def test_an_older_copy_can_be_merged(
    older: Path, grow_older: Callable[..., None], new_binder: NewBinder, device: Device
) -> None:
    with BinderFile.open(older, device, write=False) as file:
        student = file.meta("id")
    grow_older(*STEPS)
    whole = older.read_bytes()
    newer = new_binder("newer", binder_id=student)
    merge(newer, [older])
    assert values(newer)["student/name"] == "Maya"
    assert older.read_bytes() == whole


def _breaks(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM edits")
    connection.execute("INSERT INTO nowhere VALUES (1)")


def _forgets(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM edits")


@pytest.mark.parametrize("step", [_breaks, _forgets])
@pytest.mark.parametrize("by", [Device("thisdevice", "theadvisor"), STRANGER])
def test_a_way_up_that_fails_leaves_the_binder_as_it_was(
    older: Path, grow_older: Callable[..., None], step: Step, by: Device
) -> None:
    whole = older.read_bytes()
    grow_older(STEPS[0], step)
    for write_too in (True, False):
        with pytest.raises(Refusal, match=r"maya\.binder: "):
            BinderFile.open(older, by, write=write_too)
    assert older.read_bytes() == whole
    assert [path.name for path in older.parent.iterdir()] == [older.name]


def test_an_older_binder_with_a_foreign_table_stays_as_it_was(
    older: Path, grow_older: Callable[..., None], device: Device
) -> None:
    with sqlite3.connect(older) as connection:
        connection.execute("CREATE TABLE foreign_one (x)")
    connection.close()
    whole = older.read_bytes()
    grow_older(*STEPS)
    with pytest.raises(Refusal, match="could not be brought up to date"):
        BinderFile.open(older, device)
    assert older.read_bytes() == whole
