"""Handing in and taking back: nothing of student or advisor is ever lost on the way."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from conference_app.domain.refusal import Refusal
from conference_app.storage import atomic, merging
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.copying import copy
from conference_app.storage.device import Device
from conference_app.storage.handing import hand_in, take_back
from conference_app.storage.merging import merge

from .. import writer
from ..binders import log_of, standing, values, write
from ..commands import contents, unchanged
from ..conftest import NewBinder

TEXT = "2026-fall/answers/pride/text"
COMMENT = "2026-fall/review/comments/c1/text"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """The folder that the advisor reads."""
    folder = tmp_path / "advisor's folder"
    folder.mkdir()
    return folder


@pytest.fixture
def maya(new_binder: NewBinder) -> BinderFile:
    file = new_binder("my binder")
    write(file, "student/name", "Maya Okafor")
    for words in ("My map.", "My map of bridges."):
        write(file, TEXT, words)
    return file


def _comment(path: Path, device: Device, words: str = "Which bridge?") -> None:
    with BinderFile.open(path, device) as file:
        write(file, COMMENT, words)


def test_a_full_copy_is_handed_in_under_the_students_name(maya: BinderFile, desk: Path) -> None:
    path = hand_in(maya, desk)
    assert path == desk / "Maya Okafor.binder"
    with BinderFile.open(path, maya.device, write=False) as handed:
        assert log_of(handed) == log_of(maya)
        assert [edit.value for edit in handed.history(TEXT)] == ["My map.", "My map of bridges."]
    assert contents(desk).keys() == {path.name}


def test_to_and_fro_everything_of_both_comes_together(
    maya: BinderFile, desk: Path, other_device: Device
) -> None:
    path = hand_in(maya, desk)
    _comment(path, other_device)
    write(maya, TEXT, "My map of all bridges.")
    assert hand_in(maya, desk) == path
    _comment(path, other_device, "Which bridge is longest?")
    assert take_back(maya, desk).taken == 2
    assert take_back(maya, path).taken == 0
    both = {"student/name": "Maya Okafor", TEXT: "My map of all bridges.",
            COMMENT: "Which bridge is longest?"}  # fmt: skip
    assert values(maya) == both
    with BinderFile.open(path, other_device) as handed:
        assert values(handed) == both
    assert contents(desk).keys() == {path.name}


def test_an_advisor_who_has_the_binder_open_loses_nothing(
    maya: BinderFile, desk: Path, other_device: Device
) -> None:
    path = hand_in(maya, desk)
    with BinderFile.open(path, other_device) as at_the_advisors:
        write(at_the_advisors, COMMENT, "Which bridge?")
        write(maya, TEXT, "My map of all bridges.")
        hand_in(maya, desk)
        write(at_the_advisors, "2026-fall/review/status", "returned")
        assert values(at_the_advisors)[TEXT] == "My map of all bridges."
    take_back(maya, desk)
    assert {COMMENT, "2026-fall/review/status"} <= values(maya).keys()


def test_students_of_one_name_get_numbers_and_keep_them(
    maya: BinderFile, desk: Path, new_binder: NewBinder
) -> None:
    twin = new_binder("another")
    write(twin, "student/name", "Maya Okafor")
    first, second = hand_in(maya, desk), hand_in(twin, desk)
    assert second == desk / "Maya Okafor (2).binder"
    write(twin, TEXT, "My fox.")
    assert (hand_in(twin, desk), hand_in(maya, desk)) == (second, first)
    with BinderFile.open(second, twin.device, write=False) as handed:
        assert standing(handed) == standing(twin)


def test_another_file_of_that_name_stays_as_it_is(maya: BinderFile, desk: Path) -> None:
    there = desk / "Maya Okafor.binder"
    there.write_text("no binder")
    assert hand_in(maya, desk) == desk / "Maya Okafor (2).binder"
    assert there.read_text() == "no binder"


def test_a_student_with_a_new_name_has_one_binder_there(maya: BinderFile, desk: Path) -> None:
    path = hand_in(maya, desk)
    write(maya, "student/name", "Maya O. Okafor")
    assert hand_in(maya, desk) == path


@pytest.mark.parametrize(
    ("name", "called"),
    [("Con", "Con_"), ("A/B: C?", "A B C"), ("", "Student"), ("..", "Student"), ("Thảo Đặng", None),
     ("N" * 300, "N" * 120)],
)  # fmt: skip
def test_every_name_makes_a_file_that_every_computer_takes(
    desk: Path, new_binder: NewBinder, name: str, called: str | None
) -> None:
    file = new_binder("mine")
    write(file, "student/name", name)
    assert hand_in(file, desk).stem == (called or name)


def test_a_binder_that_was_joined_with_another_finds_both(
    maya: BinderFile, desk: Path, new_binder: NewBinder
) -> None:
    second = new_binder("second")
    write(second, "student/name", "Maya Okafor")
    path = hand_in(second, desk)
    merge(maya, [second.path], same_student=True)
    assert hand_in(maya, desk) == path
    assert take_back(second, path).taken > 0


def test_a_folder_that_cannot_be_used_is_named_with_what_to_do(
    maya: BinderFile, desk: Path
) -> None:
    (desk / "file").write_text("")
    for folder, told in (
        (desk / "gone", "there is no such folder"),
        (desk / "file", "this is a file, not a folder"),
        (maya.path.parent, "your binder lies in this folder already"),
    ):
        with pytest.raises(Refusal) as refusal:
            hand_in(maya, folder)
        assert refusal.value.sentences[0].startswith(f"{folder}: {told}")
    assert contents(desk).keys() == {"file"}


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() == 0, reason="root may write everywhere")
def test_a_write_protected_folder_is_told(maya: BinderFile, desk: Path) -> None:
    desk.chmod(0o555)
    try:
        with pytest.raises(Refusal, match="you may not write in this folder"):
            hand_in(maya, desk)
    finally:
        desk.chmod(0o755)


def test_a_disk_that_fills_up_leaves_nothing_half_there(
    maya: BinderFile, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(atomic, "_flush", full)
    with unchanged(desk), pytest.raises(Refusal, match="No space left"):
        hand_in(maya, desk)


def test_a_handing_in_that_breaks_off_changes_nothing_there(
    maya: BinderFile, desk: Path, other_device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = hand_in(maya, desk)
    _comment(path, other_device)
    with BinderFile.open(path, other_device, write=False) as handed:
        before = log_of(handed)
    write(maya, TEXT, "My map of all bridges.")

    def broken(*_: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as broken_off:
        broken_off.setattr(merging, "_take_attachments", broken)
        with pytest.raises(RuntimeError):
            hand_in(maya, desk)
    with BinderFile.open(path, other_device, write=False) as handed:
        assert log_of(handed) == before
    hand_in(maya, desk)
    with BinderFile.open(path, other_device, write=False) as handed:
        assert values(handed)[TEXT] == "My map of all bridges."


def _kill_while_writing(path: Path) -> None:
    """A process of this device writes to the file and is killed in the middle."""
    process = writer.start(path, "somebody", "pausing")
    writer.begin(process)
    assert process.stdout is not None
    assert process.stdout.readline().strip() == writer.PAUSED
    process.kill()
    process.communicate()


def test_a_computer_that_was_killed_while_handing_in_puts_it_right_the_next_time(
    maya: BinderFile, desk: Path, other_device: Device
) -> None:
    path = hand_in(maya, desk)
    _comment(path, other_device)
    hand_in(maya, desk)
    _kill_while_writing(path)
    assert hand_in(maya, desk) == path
    with BinderFile.open(path, other_device) as handed:
        assert values(handed)[COMMENT] == "Which bridge?"
        assert "2026-fall/answers/slot1/text" not in values(handed)


def test_a_binder_that_another_computer_left_half_written_stays_and_the_work_goes_beside_it(
    maya: BinderFile, desk: Path, other_device: Device
) -> None:
    path = hand_in(maya, desk)
    _kill_while_writing(path)
    with BinderFile.open(maya.path, other_device) as elsewhere:
        assert hand_in(elsewhere, desk) == desk / "Maya Okafor (2).binder"
    assert hand_in(maya, desk) == path


def test_what_came_back_as_a_file_is_taken_in_and_strangers_are_not(
    maya: BinderFile, desk: Path, new_binder: NewBinder, tmp_path: Path, other_device: Device
) -> None:
    copy(maya, tmp_path / "from the mail.binder")
    _comment(tmp_path / "from the mail.binder", other_device)
    assert take_back(maya, tmp_path / "from the mail.binder").taken == 1
    stranger = new_binder("stranger")
    for source, told in (
        (stranger.path, "this is not a copy of the binder of Maya Okafor"),
        (desk, "no binder of Maya Okafor lies in this folder"),
        (desk / "gone.binder", "there is no such file"),
    ):
        with unchanged(tmp_path), pytest.raises(Refusal, match=told):
            take_back(maya, source)
    (desk / "words.binder").write_text("no binder")
    with pytest.raises(Refusal, match="this is not a binder"):
        take_back(maya, desk / "words.binder")
