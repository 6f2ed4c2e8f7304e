"""A binder on a network folder: written here, brought there whole, and nothing lost on the way."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path
from unittest.mock import patch

import pytest

from conference_app.domain.refusal import Refusal
from conference_app.storage import at_hand, copying, reaching, shrinking
from conference_app.storage.at_hand import Away, Busy
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import HOME_VARIABLE, Device
from conference_app.storage.working_copy import WorkingCopy

from ..binders import write
from ..networks import SchoolFolder, held, names, start

NAME, SAYS = "student/name", "student/says"


def _write(copy: WorkingCopy, device: Device, where: str, words: str) -> None:
    with BinderFile.open(copy.path, device) as file:
        write(file, where, words)


def _write_elsewhere(place: Path, device: Device, where: str, words: str) -> None:
    """Somebody writes who sits at another computer."""
    home = {HOME_VARIABLE: str(place.parent.with_name("another computer"))}
    with patch.dict(os.environ, home), reaching.opened(place, device) as file:
        write(file, where, words)


def test_words_written_here_are_there_after_a_meeting_and_back(
    place: Path, device: Device, other_device: Device, tmp_path: Path
) -> None:
    copy = WorkingCopy(place)
    copy.meet(device)
    assert held(copy.path, NAME, device) == "Maya Okafor"
    _write(copy, device, SAYS, "MY-uh")
    copy.meet(device)
    assert copy.is_brought
    assert held(place, SAYS, device) == "MY-uh"
    _write_elsewhere(place, other_device, NAME, "Maya O.")
    copy.meet(device)
    assert held(copy.path, NAME, device) == "Maya O."
    assert held(copy.path, SAYS, device) == "MY-uh"
    assert names(place.parent) == ["Maya.binder"]


def test_a_meeting_where_nothing_is_new_writes_nothing(place: Path, device: Device) -> None:
    copy = WorkingCopy(place)
    copy.meet(device)
    before = at_hand.mark(place)
    copy.meet(device)
    WorkingCopy(place).meet(device)
    assert at_hand.mark(place) == before


@pytest.mark.parametrize(
    "how",
    [{"leaves_a_folder": True}, {"leaves_a_folder": False},
     {"leaves_a_folder": False, "hangs": True}],
)  # fmt: skip
def test_while_the_network_is_away_words_stay_here_and_go_there_afterwards(
    school: SchoolFolder, place: Path, device: Device, how: dict[str, bool]
) -> None:
    WorkingCopy(place).meet(device)
    school.goes_away(**how)
    again = reaching.copy_for(place)
    assert again is not None
    _write(again, device, SAYS, "MY-uh")
    with pytest.raises(Away):
        again.meet(device)
    assert [copy.is_brought for copy in reaching.copies()] == [False]
    school.comes_back()
    again.meet(device)
    assert held(place, SAYS, device) == "MY-uh"
    assert [copy.is_brought for copy in reaching.copies()] == [True]


def test_a_network_that_was_never_there_is_told(
    school: SchoolFolder, place: Path, device: Device
) -> None:
    school.goes_away(leaves_a_folder=False)
    with pytest.raises(Away) as told:
        WorkingCopy(place).meet(device)
    assert "cannot be reached" in told.value.sentences[0]


def test_a_binder_that_was_removed_is_written_again(place: Path, device: Device) -> None:
    copy = WorkingCopy(place)
    copy.meet(device)
    _write(copy, device, SAYS, "MY-uh")
    place.unlink()
    copy.meet(device)
    assert held(place, SAYS, device) == "MY-uh"


def test_a_backup_put_in_its_place_gets_the_words_again(
    place: Path, device: Device, tmp_path: Path
) -> None:
    backup = shutil.copyfile(place, tmp_path / "backup")
    copy = WorkingCopy(place)
    copy.meet(device)
    _write(copy, device, SAYS, "MY-uh")
    copy.meet(device)
    shutil.copyfile(backup, place)
    copy.meet(device)
    assert held(place, SAYS, device) == "MY-uh"


def test_another_binder_in_its_place_stays_and_this_one_goes_beside(
    place: Path, device: Device, other_device: Device, tmp_path: Path
) -> None:
    copy = WorkingCopy(place)
    copy.meet(device)
    _write(copy, device, SAYS, "MY-uh")
    start(tmp_path / "eli.binder", other_device, name="Eli Marsh").replace(place)
    copy.meet(device)
    assert copy.place == place.with_name("Maya (2).binder")
    assert held(copy.place, SAYS, device) == "MY-uh"
    assert held(place, NAME, device) == "Eli Marsh"
    eli = WorkingCopy(place)
    assert not eli.exists
    eli.meet(device)
    assert held(eli.path, NAME, device) == "Eli Marsh"
    assert WorkingCopy(copy.place).path == copy.path


def test_what_is_no_binder_may_still_become_one_and_is_never_written_over(
    place: Path, device: Device
) -> None:
    copy = WorkingCopy(place)
    copy.meet(device)
    _write(copy, device, SAYS, "MY-uh")
    place.write_bytes(b"half of something")
    with pytest.raises(Busy):
        copy.meet(device)
    copy.meet(device)
    assert place.read_bytes() == b"half of something"
    assert held(place.with_name("Maya (2).binder"), SAYS, device) == "MY-uh"


def test_a_binder_of_a_newer_version_waits_for_that_version(place: Path, device: Device) -> None:
    copy = WorkingCopy(place)
    copy.meet(device)
    _write(copy, device, SAYS, "MY-uh")
    newer = bytearray(place.read_bytes())
    newer[60:64] = (99).to_bytes(4, "big")
    place.write_bytes(newer)
    for _ in range(3):
        with pytest.raises(Refusal, match="install a newer version"):
            copy.meet(device)
    assert place.read_bytes() == newer
    assert names(place.parent) == [place.name]


def test_a_link_stays_a_link_and_who_may_write_may_still(
    place: Path, device: Device, tmp_path: Path
) -> None:
    place.chmod(0o664)
    link = tmp_path / "Maya on the desktop.binder"
    link.symlink_to(place)
    copy = WorkingCopy(link)
    copy.meet(device)
    _write(copy, device, SAYS, "MY-uh")
    copy.meet(device)
    assert link.is_symlink()
    assert held(place, SAYS, device) == "MY-uh"
    assert place.stat().st_mode & 0o777 == 0o664


def test_a_damaged_binder_there_is_no_working_copy(place: Path, device: Device) -> None:
    whole = place.read_bytes()
    place.write_bytes(whole[:5000] + bytes(4000) + whole[9000:])
    copy = WorkingCopy(place)
    with pytest.raises(Refusal, match=r"Maya\.binder"):
        copy.meet(device)
    assert not copy.exists


def test_another_computer_that_writes_in_the_same_moment_loses_nothing(
    place: Path, device: Device, other_device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = WorkingCopy(place)
    copy.meet(device)
    _write(copy, device, SAYS, "MY-uh")
    whole, times = copying.copy, iter(range(9))

    def meanwhile(file: BinderFile, to: Path) -> None:
        if next(times) == 0:
            _write_elsewhere(place, other_device, NAME, "Maya O.")
        whole(file, to)

    monkeypatch.setattr(copying, "copy", meanwhile)
    copy.meet(device)
    for path in (place, copy.path):
        assert held(path, SAYS, device) == "MY-uh"
        assert held(path, NAME, device) == "Maya O."


def test_a_file_that_is_being_written_in_place_is_left_alone(place: Path, device: Device) -> None:
    copy = WorkingCopy(place)
    copy.meet(device)
    _write(copy, device, SAYS, "MY-uh")
    journal = place.with_name("Maya.binder-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9 a journal")
    before = place.read_bytes()
    with pytest.raises(Busy):
        copy.meet(device)
    assert place.read_bytes() == before
    journal.unlink()
    copy.meet(device)
    assert held(place, SAYS, device) == "MY-uh"


def test_words_erased_here_are_in_no_byte_there(
    place: Path, device: Device, tmp_path: Path
) -> None:
    copy = WorkingCopy(place)
    copy.meet(device)
    _write(copy, device, SAYS, "a secret nobody may know")
    copy.meet(device)
    assert b"a secret nobody" in place.read_bytes()
    with BinderFile.open(copy.path, device) as file:
        named = [edit.id for edit in file.history(SAYS)]
        write(file, "erase/forgetting", {"edits": named}, "student")
    copy.meet(device)
    assert b"a secret nobody" not in place.read_bytes()


def test_what_another_computer_made_smaller_stays_smaller(
    place: Path, device: Device, other_device: Device, tmp_path: Path
) -> None:
    photo = b"a large photo" * 1000
    digest, work = hashlib.sha256(photo).hexdigest(), "2026-fall/work/map"
    copy, other = WorkingCopy(place), WorkingCopy(place, tmp_path / "on another computer")
    copy.meet(device)
    with BinderFile.open(copy.path, device) as file:
        file.commit([file.pen("student").write(f"{work}/file", digest)], work=[photo])
        write(file, f"{work}/gone", True)
    copy.meet(device)
    other.meet(other_device)
    with BinderFile.open(other.path, other_device) as file:
        assert shrinking.drop(file, shrinking.unused(file)) == len(photo)
    other.meet(other_device)
    _write(copy, device, SAYS, "MY-uh")
    copy.meet(device)
    assert held(place, SAYS, device) == "MY-uh"
    for path in (place, copy.path):
        assert photo[:2000] not in path.read_bytes()
