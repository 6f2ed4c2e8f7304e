"""Nothing that was told to be kept is lost: when a process dies, or when two write at once."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from conference_app.domain.refusal import Refusal
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device

from .. import writer
from ..binders import log_of, room, standing, standing_for_a_stranger, write

TEXT = "2026-fall/answers/pride/text"
Kept = dict[str, int]


def _kept(lines: list[str]) -> Kept:
    """What a process said it kept: the clock of every edit when it was kept last."""
    pairs = [line.split() for line in lines]
    return {edit: int(clock) for edit, clock in pairs}


def _killed_after(process: subprocess.Popen[str], lines: int) -> list[str]:
    """What the process said until it was killed, right after so many lines."""
    writer.begin(process)
    assert process.stdout is not None
    told = [process.stdout.readline() for _ in range(lines)]
    process.kill()
    rest, _ = process.communicate()
    # The last line may have been cut off by the end.
    return [line for line in [*told, *rest.splitlines(keepends=True)] if line.endswith("\n")]


def _check(file: BinderFile, kept: Kept) -> None:
    log = log_of(file)
    assert kept.keys() <= log.keys()
    assert all(log[edit].clock >= clock for edit, clock in kept.items())
    assert file.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert standing(file) == standing_for_a_stranger(file.path)


def test_every_edit_that_was_kept_is_there_after_any_number_of_crashes() -> None:
    kept: Kept = {}
    with room() as folder:
        path = folder / "maya.binder"
        BinderFile.create(path, writer.DEVICE).close()
        for lines in (1, 2, 13, 57, 120):
            told = _kept(_killed_after(writer.start(path, "maya", "0"), lines))
            assert told
            kept |= told
            with BinderFile.open(path, writer.DEVICE) as file:
                _check(file, kept)
                kept |= {edit.id: edit.clock for edit in [write(file, TEXT, f"after {lines}")]}
            assert [found.name for found in folder.iterdir()] == [path.name]


def _torn(path: Path) -> bytes:
    """A binder whose process died in the middle of writing; its bytes before that."""
    with BinderFile.create(path, writer.DEVICE) as file:
        write(file, TEXT, "kept")
    before = path.read_bytes()
    (told,) = _killed_after(writer.start(path, "maya", "pausing"), 1)
    assert told.strip() == writer.PAUSED
    assert path.read_bytes() != before
    assert path.with_name(path.name + "-journal").stat().st_size > 0
    return before


@pytest.mark.parametrize("as_long_as_it_says", [True, False])
def test_what_was_half_written_is_taken_back_when_its_device_opens_it(
    tmp_path: Path, as_long_as_it_says: bool
) -> None:
    path = tmp_path / "maya.binder"
    before = _torn(path)
    if not as_long_as_it_says:
        # The process died after it wrote the first page, which tells how many there are to be.
        with path.open("rb+") as file:
            file.seek(28)
            file.write((10_000).to_bytes(4, "big"))
    with BinderFile.open(path, writer.DEVICE, write=False) as binder:
        assert [edit.value for edit in binder.log()] == ["kept"]
        assert binder.meta("half") == ""
        _check(binder, {})
    assert path.read_bytes() == before
    assert not path.with_name(path.name + "-journal").exists()


def test_what_another_device_left_half_written_is_told_and_left_alone(
    tmp_path: Path, other_device: Device
) -> None:
    path = tmp_path / "maya.binder"
    _torn(path)
    journal = path.with_name(path.name + "-journal")
    torn = path.read_bytes(), journal.read_bytes()
    for write_too in (True, False):
        with pytest.raises(Refusal, match=r"maya\.binder-journal lies beside it"):
            BinderFile.open(path, other_device, write=write_too)
    assert (path.read_bytes(), journal.read_bytes()) == torn
    with BinderFile.open(path, writer.DEVICE) as file:
        assert [edit.value for edit in file.log()] == ["kept"]


@pytest.mark.parametrize("how", [str(writer.MANY), "reopening"])
def test_two_processes_that_write_at_once_lose_nothing(how: str) -> None:
    with room() as folder:
        path = folder / "maya.binder"
        BinderFile.create(path, writer.DEVICE).close()
        processes = [writer.start(path, name, how) for name in ("one", "two")]
        writer.begin(*processes)
        told = [process.communicate()[0].splitlines() for process in processes]
        assert [process.returncode for process in processes] == [0, 0]
        assert [len(lines) for lines in told] == [writer.MANY] * 2
        with BinderFile.open(path, writer.DEVICE) as file:
            _check(file, _kept([*told[0], *told[1]]))
            assert {edit.path for edit in file.log()} > {TEXT}
