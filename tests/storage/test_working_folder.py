"""Where working copies lie: found again, one for each place, and gone when they should be."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from conference_app.domain.beginning import Beginning
from conference_app.storage import reaching, working_folder
from conference_app.storage.device import Device
from conference_app.storage.starting import begin
from conference_app.storage.working_copy import WorkingCopy

from ..networks import SchoolFolder, held, names

NAME = "student/name"


def test_a_binder_on_a_disk_of_this_computer_is_written_in_place(tmp_path: Path) -> None:
    assert reaching.copy_for(tmp_path / "Maya.binder") is None


def test_a_working_copy_is_found_again_and_no_two_binders_share_one(
    place: Path, device: Device, tmp_path: Path
) -> None:
    other = place.with_name("Eli.binder")
    shutil.copyfile(place, other)
    copies = [WorkingCopy(place), WorkingCopy(other)]
    for copy in copies:
        copy.meet(device)
    assert copies[0].path != copies[1].path
    assert WorkingCopy(place.parent / "x" / ".." / place.name).path == copies[0].path
    found = reaching.copy_for(other)
    assert found is not None
    assert found.path == copies[1].path


def test_nothing_stays_of_one_that_is_discarded(place: Path, device: Device) -> None:
    copy = WorkingCopy(place)
    copy.meet(device)
    copy.discard()
    assert not copy.exists
    assert names(working_folder.folder()) == []


def test_a_damaged_working_copy_is_kept_aside(place: Path, device: Device) -> None:
    copy = WorkingCopy(place)
    copy.meet(device)
    copy.path.write_bytes(b"words that nobody can read")
    kept = copy.set_aside()
    assert kept.read_bytes() == b"words that nobody can read"
    again = WorkingCopy(place)
    again.meet(device)
    assert held(again.path, NAME, device) == "Maya Okafor"


def test_a_binder_begins_on_a_network_as_anywhere(school: SchoolFolder, device: Device) -> None:
    made = [begin(school.folder, device, Beginning(name="Maya Okafor")) for _ in range(2)]
    assert names(school.folder) == ["Maya Okafor (2).binder", "Maya Okafor.binder"]
    assert all(held(path, NAME, device) == "Maya Okafor" for path in made)


def test_where_the_app_s_own_folder_is_on_a_network_a_disk_here_is_used(
    school: SchoolFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONFERENCE_HOME", str(school.folder / "home"))
    assert not school.holds(working_folder.folder())
