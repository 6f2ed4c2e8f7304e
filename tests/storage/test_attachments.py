"""Work in a binder: kept by its SHA-256, bounded, erased for good, and allowed to be missing."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from conference_app.domain.refusal import Refusal
from conference_app.storage import attachments
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.copying import copy
from conference_app.storage.device import Device
from conference_app.storage.merging import merge

from ..binders import copied, erase, write
from ..conftest import NewBinder

FILE = "2026-fall/work/map/file"
DRAWING = b"a drawing of a map"
SHA = hashlib.sha256(DRAWING).hexdigest()


def _digests(file: BinderFile) -> set[str]:
    return {row[0] for row in file.connection.execute("SELECT sha256 FROM attachments")}


def test_work_comes_back_byte_for_byte(new_binder: NewBinder) -> None:
    contents = [b"", b"\0\xff" * 5000, DRAWING]
    file = new_binder()
    file.commit([], work=contents)
    found = [attachments.get(file, hashlib.sha256(content).hexdigest()) for content in contents]
    assert found == contents


def test_the_same_work_is_kept_once(new_binder: NewBinder) -> None:
    file = new_binder()
    file.commit([], work=[DRAWING, DRAWING])
    file.commit([], work=[DRAWING])
    assert _digests(file) == {SHA}
    assert attachments.total(file.connection) == len(DRAWING)


def test_work_that_is_not_here_is_none(new_binder: NewBinder) -> None:
    file = new_binder()
    write(file, FILE, SHA)
    assert attachments.get(file, SHA) is None


def test_bytes_that_are_not_what_was_promised_are_not_given_out_nor_taken_in(
    tmp_path: Path, new_binder: NewBinder
) -> None:
    file = new_binder()
    copy(file, tmp_path / "other.binder")
    file.connection.execute("INSERT INTO attachments VALUES (?, ?)", (SHA, b"another drawing"))
    assert attachments.get(file, SHA) is None
    with BinderFile.open(tmp_path / "other.binder", file.device) as other:
        merge(other, [file.path])
        assert _digests(other) == set()


def test_work_that_is_missing_comes_with_a_copy_that_has_it(
    tmp_path: Path, new_binder: NewBinder, other_device: Device
) -> None:
    file = new_binder()
    with copied(file, tmp_path / "other.binder", other_device) as other:
        file.commit([file.pen("student").write(FILE, SHA)])
        other.commit([], work=[DRAWING])
        merge(file, [other.path])
        assert attachments.get(file, SHA) == DRAWING


def test_a_full_binder_takes_no_new_work_and_keeps_nothing_of_the_attempt(
    new_binder: NewBinder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "MOST_TOTAL", 100)
    file = new_binder()
    file.commit([], work=[b"x" * 60])
    with pytest.raises(Refusal, match="full"):
        file.commit([file.pen("student").write(FILE, SHA)], work=[b"y" * 40, b"z"])
    assert len(_digests(file)) == 1
    assert file.binder().value(FILE) is None
    file.commit([], work=[b"y" * 40])
    assert len(_digests(file)) == 2


def test_a_file_that_is_too_large_or_unreadable_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "MOST_BYTES", 10)
    large = tmp_path / "film.mov"
    large.write_bytes(b"x" * 11)
    for path, told in ((large, "25 MB"), (tmp_path / "nothing.png", "cannot be read")):
        with pytest.raises(Refusal, match=told) as refusal:
            attachments.read(path)
        assert str(path) in str(refusal.value)
    large.write_bytes(b"x" * 10)
    assert attachments.read(large) == b"x" * 10


def test_work_goes_with_its_bytes_and_is_not_taken_in_again(
    tmp_path: Path, new_binder: NewBinder, other_device: Device
) -> None:
    home = new_binder("home")
    edit = home.pen("student").write(FILE, SHA)
    home.commit([edit], work=[DRAWING])
    copy(home, tmp_path / "kept.binder")
    with copied(home, tmp_path / "school.binder", other_device) as school:
        erase(home, edit, work=[SHA])
        merge(school, [home.path])
        merge(home, [tmp_path / "kept.binder"])
        home.commit([], work=[DRAWING])
        assert [attachments.get(file, SHA) for file in (home, school)] == [None, None]


def test_an_advisor_cannot_erase_a_students_work(tmp_path: Path, new_binder: NewBinder) -> None:
    """In whatever order the copies meet."""
    home, other = (
        new_binder("home", binder_id="thebinder"),
        new_binder("other", binder_id="thebinder"),
    )
    home.commit([home.pen("student").write(FILE, SHA)], work=[DRAWING])
    erase(other, role="advisor", work=[SHA])
    merge(other, [home.path])
    merge(home, [other.path])
    assert [attachments.get(file, SHA) for file in (home, other)] == [DRAWING, DRAWING]
    erase(other, role="advisor", work=[SHA])
    assert attachments.get(other, SHA) == DRAWING
