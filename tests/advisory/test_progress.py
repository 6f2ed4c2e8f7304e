"""A list of binders tells how far each is, and goes on after one that cannot be read."""

from __future__ import annotations

from pathlib import Path

from conference_app.advisory.board import Board
from conference_app.advisory.progress import Progress, progress
from conference_app.domain.refusal import Refusal
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from conference_app.storage.library import start_binder

from .. import packs
from ..binders import write
from ..commands import unchanged


def _start(path: Path, device: Device) -> None:
    with start_binder(path, device, name=path.stem, pack=packs.pack(), term="2026-fall",
                      classes=["Science", "Art"]) as file:  # fmt: skip
        write(file, "2026-fall/answers/pride@art/text", "My fox.")


def test_each_binder_tells_how_far_it_is(
    tmp_path: Path, device: Device, other_device: Device
) -> None:
    board = Board()
    for name in ("Maya", "Ben"):
        _start(tmp_path / f"{name}.binder", other_device)
        with unchanged(tmp_path):
            found = progress(tmp_path / f"{name}.binder", device, board)
        assert found == Progress(name, "2026-fall", 1, 2, "draft")


def test_a_binder_without_a_conference_tells_its_student(tmp_path: Path, device: Device) -> None:
    with BinderFile.create(tmp_path / "m.binder", device) as file:
        write(file, "student/name", "Maya")
    assert progress(tmp_path / "m.binder", device) == Progress("Maya", "", 0, None, "")


def test_what_cannot_be_read_comes_back_as_a_sentence(tmp_path: Path, device: Device) -> None:
    (tmp_path / "bad.binder").write_text("no binder")
    for name, told in (("bad", "this is not a binder"), ("gone", "there is no such file")):
        found = progress(tmp_path / f"{name}.binder", device)
        assert isinstance(found, Refusal)
        assert told in found.sentences[0]
