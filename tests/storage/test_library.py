"""The binders of a folder, names for new ones, and how a binder begins."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given

from conference_app.domain import conference, names
from conference_app.domain.refusal import Refusal
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from conference_app.storage.library import find_binders, new_binder_path, start_binder

from .. import packs
from ..binders import room, undo, values
from ..child_words import any_text
from ..commands import contents


def test_the_binders_of_a_folder_come_by_name(tmp_path: Path) -> None:
    for name in ("ben.binder", "Ana.BINDER", "Zoë.binder", ".hidden.binder", "words.txt", "binder"):
        (tmp_path / name).write_text("")
    (tmp_path / "folder.binder").mkdir()
    found = [path.name for path in find_binders(tmp_path)]
    assert found == ["Ana.BINDER", "ben.binder", "Zoë.binder"]
    assert find_binders(tmp_path / "gone") == find_binders(tmp_path / "words.txt") == []


def test_a_new_binder_takes_no_name_that_is_taken(tmp_path: Path) -> None:
    assert new_binder_path(tmp_path, "Maya").name == "Maya.binder"
    (tmp_path / "MAYA.binder").write_text("")
    (tmp_path / "Maya (2).binder").mkdir()
    assert new_binder_path(tmp_path, "Maya").name == "Maya (3).binder"
    assert new_binder_path(tmp_path / "gone", "Maya") == tmp_path / "gone" / "Maya.binder"


@given(any_text())
def test_whatever_the_student_is_called_a_binder_can_be_made(name: str) -> None:
    device = Device("thisdevice", "theadvisor")
    with room() as folder:
        for _ in range(2):
            path = new_binder_path(folder, name)
            BinderFile.create(path, device).close()
        assert len(find_binders(folder)) == 2


def test_a_binder_begins_with_all_that_was_told_in_one_step(tmp_path: Path, device: Device) -> None:
    pack = packs.pack()
    with start_binder(tmp_path / "m.binder", device, name=" Maya  Okafor ", pack=pack,
                      term="2026-fall", classes=["Science", "Art"], home_language="es") as file:  # fmt: skip
        found = conference.read(file.binder())
        assert (found.student.name, found.student.language) == ("Maya Okafor", "es")
        assert [(c.key, c.name) for c in found.classes] == [("science", "Science"), ("art", "Art")]
        assert file.pack(str(found.pack["sha256"])) == pack
        undo(file)
        assert values(file) == {}


def test_a_binder_begins_in_the_term_of_today(tmp_path: Path, device: Device) -> None:
    with start_binder(tmp_path / "m.binder", device, name="Maya", pack=packs.pack()) as file:
        assert file.binder().terms() == [names.term_of(date.today())]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"name": " "}, "no name yet"),
        ({"name": "M" * 501}, "500 letters at most"),
        ({"term": "fall"}, '"fall" is no term'),
        ({"home_language": "spanish!"}, "no language tag"),
        ({"classes": ["Art", "art "]}, "named twice or empty"),
    ],
)
def test_what_cannot_stand_in_a_binder_makes_none(
    tmp_path: Path, device: Device, given: dict[str, object], told: str
) -> None:
    how: dict[str, object] = {"name": "Maya", **given}
    with pytest.raises(Refusal, match=told):
        start_binder(tmp_path / "m.binder", device, pack=packs.pack(), **how)  # type: ignore[arg-type]
    assert contents(tmp_path) == {}


def test_a_binder_that_is_there_is_never_begun_anew(tmp_path: Path, device: Device) -> None:
    (tmp_path / "m.binder").write_text("somebody's")
    with pytest.raises(Refusal, match="there is such a file already"):
        start_binder(tmp_path / "m.binder", device, name="Maya", pack=packs.pack())
    assert (tmp_path / "m.binder").read_text() == "somebody's"
