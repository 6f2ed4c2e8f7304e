"""Copies that synchronising services leave beside a binder are found, and nothing else is."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import pytest

from conference_app.storage.binder_file import BinderFile
from conference_app.storage.copying import copy
from conference_app.storage.device import Device
from conference_app.storage.merging import merge
from conference_app.storage.neighbours import conflicted_copies, looks_like_copy

from ..binders import write
from ..commands import unchanged
from ..conftest import NewBinder

TEXT = "2026-fall/answers/pride/text"
CALLED = (
    "Maya Okafor (Anna's conflicted copy 2026-01-02).binder",
    "Maya Okafor (Copie en conflit de Anna 2026-01-02).binder",
    "Maya Okafor (conflicted copy 2026-01-02 101112).binder",
    "Maya Okafor-LAPTOP12.binder",
    "Maya Okafor-DESKTOP-4F2K.binder",
    "Maya Okafor (1).binder",
    "Maya Okafor(1).binder",
    "Maya Okafor.sync-conflict-20260102-101112-ABCDEFG.binder",
    "Maya Okafor 2.binder",
    "Maya Okafor (1) (1).binder",
)
OTHERWISE = (
    "Maya Okafor.binder", "Maya.binder", "Maya Okafor the second.binder", "Maya Okafor (old).binder",
    "My Maya Okafor (1).binder", "Maya Okafor (1).pdf", "Maya Okafor 2026.binder",
)  # fmt: skip


@pytest.fixture
def maya(new_binder: NewBinder) -> BinderFile:
    file = new_binder("Maya Okafor")
    write(file, TEXT, "My map.")
    return file


def _copy_with_more(maya: BinderFile, name: str, device: Device) -> Path:
    path = maya.path.with_name(name)
    copy(maya, path)
    with BinderFile.open(path, device) as other:
        write(other, TEXT, f"From {name[-12:]}")
    return path


@pytest.mark.parametrize("name", CALLED)
def test_the_copies_of_each_service_are_found(
    maya: BinderFile, other_device: Device, name: str
) -> None:
    path = _copy_with_more(maya, name, other_device)
    with unchanged(path.parent):
        assert conflicted_copies(maya.path, maya.device) == [path]
    merge(maya, [path])
    assert conflicted_copies(maya.path, maya.device) == []


@pytest.mark.parametrize("name", OTHERWISE)
def test_other_names_are_no_copies(maya: BinderFile, name: str) -> None:
    path = maya.path.with_name(name)
    assert not looks_like_copy(path, maya.path) or path.suffix == ".pdf"
    if path != maya.path:
        copy(maya, path)
    assert conflicted_copies(maya.path, maya.device) == []


def test_what_is_no_copy_of_this_binder_is_left_out_without_a_word(
    maya: BinderFile, new_binder: NewBinder, other_device: Device
) -> None:
    write(new_binder("Maya Okafor (1)"), TEXT, "Another Maya's.")
    maya.path.with_name("Maya Okafor (2).binder").write_text("no binder")
    maya.path.with_name("Maya Okafor (3).binder").mkdir()
    cut = _copy_with_more(maya, "Maya Okafor (4).binder", other_device)
    cut.write_bytes(cut.read_bytes()[:-4096])
    damaged = _copy_with_more(maya, "Maya Okafor (5).binder", other_device)
    content = bytearray(damaged.read_bytes())
    content[2 * 4096 :: 4096] = b"\xff" * len(content[2 * 4096 :: 4096])
    content[8 * 4096 :] = b"\xff" * len(content[8 * 4096 :])
    damaged.write_bytes(content)
    shutil.copy(maya.path, maya.path.with_name("Maya Okafor (6).binder"))
    assert conflicted_copies(maya.path, maya.device) == []


def test_a_folder_that_cannot_be_read_and_a_file_that_is_gone_have_no_copies(
    tmp_path: Path, device: Device
) -> None:
    assert conflicted_copies(tmp_path / "gone" / "Maya.binder", device) == []
    (tmp_path / "Maya (1).binder").write_text("x")
    assert conflicted_copies(tmp_path / "Maya.binder", device) == []


def test_letters_with_marks_are_the_same_however_they_are_written() -> None:
    name = unicodedata.normalize("NFD", "Thảo Đặng (1).binder")
    assert looks_like_copy(Path(name), Path(unicodedata.normalize("NFC", "Thảo Đặng.binder")))
