"""Binders for tests: made from logs, looked at as their own device and as a stranger sees them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from conference_app.domain import undo as stacks
from conference_app.domain.binder import Binder
from conference_app.domain.clock import Clock
from conference_app.domain.edit import Edit, Value, fork
from conference_app.domain.names import random_id
from conference_app.domain.pen import Pen
from conference_app.domain.place import owners
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.copying import copy
from conference_app.storage.device import Device
from conference_app.storage.merging import merge

from .log_model import Standing

MAYA, RIVERA = "student:mayamaya", "advisor:riverarivera"
BINDER_ID = "binderofmaya"
STRANGER = Device("strangedevice", "strangeadvisor")
_numbers = count(1)


class Watch:
    """A device's clock on the wall, set by hand; `wrong_by` is how far it is off."""

    def __init__(self, wrong_by: timedelta = timedelta()) -> None:
        self.time = datetime(2026, 10, 5, 9, 0, tzinfo=UTC) + wrong_by

    def __call__(self) -> datetime:
        return self.time

    def milliseconds(self) -> int:
        return int(self.time.timestamp() * 1000)

    def wait(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


def an_edit(  # what a test does not speak of stands here
    path: str = "student/name",
    value: Value = "Maya",
    *,
    clock: int = 1,
    base: Iterable[str] = (),
    author: str = MAYA,
    gesture: str = "gesture00",
    edit_id: str | None = None,
    erased: bool = False,
) -> Edit:
    made = "2026-10-05T09:00:00+00:00"
    edit_id = edit_id or f"edit{next(_numbers):08}"
    return Edit(
        edit_id, clock, made, author, "somedevice", gesture, tuple(base), path, value, erased
    )


def pen_of(file: BinderFile, role: str, watch: Watch | None = None) -> Pen:
    """A pen whose device tells the time by `watch`."""
    watch = watch or Watch()
    seen = max((edit.clock for edit in file.log()), default=0)
    clock = Clock(watch.milliseconds, seen)
    return Pen(file.pen(role).author, file.device.id, clock, file.held, watch)


def write(file: BinderFile, path: str, value: Value, role: str | None = None) -> Edit:
    """One committed edit by the owner of the place."""
    edit = file.pen(role or owners(path)[0]).write(path, value)
    file.commit([edit])
    return edit


def erase(file: BinderFile, *edits: Edit, role: str = "student", work: Iterable[str] = ()) -> None:
    """An erase edit for all of `edits` and the attachments `work`."""
    value = {"edits": [edit.id for edit in edits], "attachments": list(work)}
    write(file, f"erase/{random_id()}", value, role)


Find = Callable[[list[Edit], Binder, str], "stacks.Step | None"]


def undo(file: BinderFile, role: str = "student", pen: Pen | None = None) -> list[Edit]:
    """Take the last gesture back; what was written for that."""
    return _step(file, stacks.undo, pen or file.pen(role))


def redo(file: BinderFile, role: str = "student", pen: Pen | None = None) -> list[Edit]:
    """Do again what was taken back; what was written for that."""
    return _step(file, stacks.redo, pen or file.pen(role))


def _step(file: BinderFile, find: Find, pen: Pen) -> list[Edit]:
    step = find(file.log(), file.binder(), pen.author)
    if step is None:
        return []
    edits = [pen.write(path, value, gesture=step.gesture) for path, value in step.values.items()]
    file.commit(edits)
    return edits


def log_of(file: BinderFile) -> dict[str, Edit]:
    """Every edit by its id."""
    return {edit.id: edit for edit in file.log()}


def standing(file: BinderFile) -> Standing:
    """What every place holds, as this open binder says."""
    return {
        path: (held.edit, held.clock, held.author, held.value, held.forked)
        for path, held in file.binder().held.items()
    }


def offered(file: BinderFile, path: str) -> list[Value]:
    """The versions that wait for a choice at a place, as its history and as the binder say."""
    versions = [edit.value for edit in fork(file.history(path))]
    assert bool(versions) == (path in file.binder().forks())
    return versions


def meet(one: BinderFile, other: BinderFile) -> None:
    """Each takes the other in; both then hold the same, and it is what their logs say."""
    merge(one, [other.path])
    merge(other, [one.path])
    assert standing(one) == standing(other)
    for file in (one, other):
        assert standing(file) == standing_for_a_stranger(file.path)


def write_twice(path: Path, place: str, elsewhere: str, here: str) -> None:
    """Two versions of a place: one from a copy on another computer, and then one from here."""
    copied = path.with_name(f"elsewhere {path.name}")
    shutil.copy(path, copied)
    for file, words in ((copied, elsewhere), (path, here)):
        with BinderFile.open(file, STRANGER) as opened:
            write(opened, place, words)
    with BinderFile.open(path, STRANGER) as opened:
        merge(opened, [copied])
    copied.unlink()


def values(file: BinderFile) -> dict[str, Value]:
    """What one reads: the value of every place that is not empty."""
    held = file.binder().held
    return {path: held[path].value for path in held if held[path].value is not None}


def standing_for_a_stranger(path: Path) -> Standing:
    """The same, read from the log of the file by a device that believes nothing else in it."""
    with BinderFile.open(path, STRANGER, write=False) as file:
        return standing(file)


@contextmanager
def room() -> Iterator[Path]:
    """A folder for one example of a law, in memory where the system offers that."""
    memory = Path("/dev/shm")
    with TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as folder:
        yield Path(folder)


@contextmanager
def copied(file: BinderFile, to: Path, device: Device, **how: bool) -> Iterator[BinderFile]:
    """A copy of a binder, open on a device."""
    copy(file, to, **how)
    with BinderFile.open(to, device) as made:
        yield made


@contextmanager
def from_log(path: Path, device: Device, edits: Iterable[Edit]) -> Iterator[BinderFile]:
    """A new binder of the one student of these tests, holding these edits."""
    with BinderFile.create(path, device, BINDER_ID) as file:
        file.commit(edits)
        yield file


def files_with(folder: Path, words: str) -> list[str]:
    """The names of the files in whose bytes the words stand."""
    return [
        path.name
        for path in sorted(folder.rglob("*"))
        if path.is_file() and words.encode() in path.read_bytes()
    ]
