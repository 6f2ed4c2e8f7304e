"""A file is there whole or not at all, and no other file is touched."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from conference_app.domain.refusal import Refusal
from conference_app.storage.atomic import new_file, write_atomically


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "folder"
    made.mkdir()
    return made


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_appears_when_it_is_whole(folder: Path) -> None:
    path = folder / "script.txt"
    with new_file(path) as draft:
        draft.write_text("first half, ")
        assert not path.exists()
        assert draft.parent == folder  # A rename to another disk would be a copy.
        with draft.open("a") as file:
            file.write("second half")
    assert path.read_text() == "first half, second half"
    assert _names(folder) == ["script.txt"]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, Refusal])
def test_nothing_stays_behind_when_the_writing_fails(
    error: type[BaseException], folder: Path
) -> None:
    def write(replace: bool) -> None:
        with new_file(folder / "script.txt", replace=replace) as draft:
            draft.write_text("first half")
            draft.with_name(f"{draft.name}-journal").write_text("a journal")
            raise error("stop")

    with pytest.raises(error):
        write(replace=False)
    assert _names(folder) == []
    (folder / "script.txt").write_text("old")
    with pytest.raises(error):
        write(replace=True)
    assert _names(folder) == ["script.txt"]
    assert (folder / "script.txt").read_text() == "old"


def test_a_file_that_is_there_is_not_replaced_unless_it_is_meant(folder: Path) -> None:
    path = folder / "script.txt"
    path.write_text("old")
    with pytest.raises(Refusal, match=r"script\.txt: there is such a file already"), new_file(path):
        pytest.fail("nothing should be written")
    assert path.read_text() == "old"
    with new_file(path, replace=True) as draft:
        draft.write_text("new")
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    assert _names(folder) == ["script.txt"]


def test_a_file_that_came_meanwhile_is_kept(folder: Path) -> None:
    path = folder / "script.txt"

    def write() -> None:
        with new_file(path) as draft:
            draft.write_text("ours")
            path.write_text("theirs")

    with pytest.raises(Refusal, match="there is such a file already"):
        write()
    assert path.read_text() == "theirs"
    assert _names(folder) == ["script.txt"]


def test_a_link_that_leads_nowhere_is_a_file_too(folder: Path) -> None:
    path = folder / "script.txt"
    path.symlink_to(folder / "nowhere")
    with pytest.raises(Refusal, match="there is such a file already"), new_file(path):
        pytest.fail("nothing should be written")
    assert _names(folder) == ["script.txt"]


def test_a_disk_without_links_gets_the_file_all_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    with new_file(folder / "script.txt") as draft:
        draft.write_text("words")
    assert (folder / "script.txt").read_text() == "words"
    assert _names(folder) == ["script.txt"]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("no/such/folder/x.txt", "its folder does not exist; make the folder first"),
        ("file/x.txt", "a part of the name is a file, not a folder; choose another place"),
        ("x" * 300, "choose another name or place"),
    ],
)
def test_where_nothing_can_be_written_the_remedy_is_told(
    name: str, told: str, folder: Path
) -> None:
    (folder / "file").write_text("a file")

    def write() -> None:
        with new_file(folder / name) as draft:
            draft.write_text("words")
            draft.rename(draft.with_name("x" * 300) if len(name) == 300 else draft)

    with pytest.raises(Refusal) as refused:
        write()
    assert str(refused.value).startswith(f"{folder / name}: cannot be written (")
    assert told in str(refused.value)
    assert _names(folder) == ["file"] or _names(folder)[0] == "file"


def test_a_full_disk_leaves_the_old_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "device.json"
    write_atomically(path, b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_atomically(path, b"new")

    def write() -> None:
        with new_file(path, replace=True) as draft:
            draft.write_bytes(b"new")

    with pytest.raises(Refusal, match="No space left on device; choose another name or place"):
        write()
    assert path.read_bytes() == b"old"
    assert _names(folder) == ["device.json"]


def test_a_file_of_the_apps_own_is_replaced_whole(folder: Path) -> None:
    path = folder / "device.json"
    write_atomically(path, b"one")
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert _names(folder) == ["device.json"]
