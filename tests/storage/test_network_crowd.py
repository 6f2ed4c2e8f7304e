"""Many computers at one binder on a network at once, each of which forgets it at once: nothing is lost."""

from __future__ import annotations

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from threading import Event

import pytest

from conference_app.domain.edit import Edit
from conference_app.storage import at_hand, atomic, turns
from conference_app.storage.at_hand import Busy
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from conference_app.storage.working_copy import WorkingCopy

from ..binders import STRANGER, write
from ..networks import a_school_folder, start

COMPUTERS, ROUNDS = 4, 8


def _sits_down_and_leaves(place: Path, folder: Path, number: int) -> list[Edit]:
    """Somebody writes at a shared computer, again and again; what was written."""
    device = Device(f"device{number}0", f"advisor{number}0")
    written = []
    for turn in range(ROUNDS):
        copy = WorkingCopy(place, folder / f"{number}.binder")
        _meets(copy, device)
        with BinderFile.open(copy.path, device) as file:
            written.append(write(file, f"2026-fall/answers/slot{number}/text", f"turn {turn}"))
        _meets(copy, device)
        copy.discard()
    return written


def _meets(copy: WorkingCopy, device: Device) -> None:
    for _ in range(200):
        with suppress(Busy):
            copy.meet(device)
            return
    raise AssertionError("never had a turn")


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """The network takes a moment to put a file in the place of another."""
    place = atomic._place

    def slowly(draft: Path, path: Path, replace: bool) -> None:
        Event().wait(0.02)
        place(draft, path, replace)

    monkeypatch.setattr(atomic, "_place", slowly)


def test_who_has_no_turn_replaces_nothing_and_a_forgotten_turn_ends(
    tmp_path: Path, device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "_A_MOMENT", 0)
    with a_school_folder(tmp_path / "school") as school:
        place = school.folder / "Maya.binder"
        shutil.move(start(tmp_path / "Maya.binder", STRANGER), place)
        sign = school.folder / ".Maya.binder.turn"
        sign.touch()
        copy, before = WorkingCopy(place), place.read_bytes()
        copy.meet(device)
        with BinderFile.open(copy.path, device) as file:
            edit = write(file, "student/says", "MY-uh")
        with pytest.raises(Busy):
            copy.meet(device)
        assert place.read_bytes() == before
        long_ago = sign.stat().st_mtime - 100
        os.utime(sign, (long_ago, long_ago))
        copy.meet(device)
        with at_hand.at_hand(place) as near, BinderFile.open(near, STRANGER) as file:
            assert edit.id in {found.id for found in file.log()}
        assert [path.name for path in school.folder.iterdir()] == [place.name]


@pytest.mark.timeout(120)
@pytest.mark.usefixtures("slow")
def test_nothing_is_lost_where_many_write_at_once(tmp_path: Path) -> None:
    with a_school_folder(tmp_path / "school") as school:
        place = school.folder / "Maya.binder"
        shutil.move(start(tmp_path / "Maya.binder", STRANGER), place)
        with ThreadPoolExecutor(COMPUTERS) as crowd:
            jobs = [
                crowd.submit(_sits_down_and_leaves, place, tmp_path, number)
                for number in range(COMPUTERS)
            ]
            written = [edit for job in jobs for edit in job.result()]
        with at_hand.at_hand(place) as near, BinderFile.open(near, STRANGER) as file:
            there = {edit.id: edit.clock for edit in file.log()}
        assert all(there.get(edit.id, 0) >= edit.clock for edit in written)
        assert len({edit.id for edit in written}) == COMPUTERS * ROUNDS
        assert [path.name for path in school.folder.iterdir()] == [place.name]
