"""Copies: whole ones to keep, and ones without history to share."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings

from conference_app.domain.edit import Edit, fork
from conference_app.domain.refusal import Refusal
from conference_app.storage import rows
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.copying import copy
from conference_app.storage.device import Device
from conference_app.storage.merging import merge

from ..binders import (
    STRANGER,
    an_edit,
    copied,
    erase,
    from_log,
    log_of,
    room,
    standing,
    undo,
    values,
    write,
)
from ..conftest import NewBinder
from ..log_model import LogModel
from ..logs import histories

TEXT = "2026-fall/answers/pride/text"


@given(histories())
def test_a_copy_holds_the_same_edits_and_the_same_student(
    device: Device, other_device: Device, history: list[list[Edit]]
) -> None:
    log = [row for rows in history for row in rows]
    with (
        room() as folder,
        from_log(folder / "a.binder", device, log) as file,
        copied(file, folder / "b.binder", other_device) as other,
    ):
        assert log_of(other) == log_of(file)
        assert standing(other) == standing(file)
        assert [other.meta(key) for key in ("id", "student")] == [
            file.meta(key) for key in ("id", "student")
        ]


@given(histories())
def test_a_copy_without_history_reads_the_same_and_offers_the_same_choices(
    device: Device, other_device: Device, history: list[list[Edit]]
) -> None:
    log = [row for rows in history for row in rows]
    model = LogModel()
    model.take(log)
    with (
        room() as folder,
        from_log(folder / "a.binder", device, log) as file,
        copied(file, folder / "b.binder", other_device, with_history=False) as other,
    ):
        model.forget_history()
        assert log_of(other) == model.log()
        assert standing(other) == standing(file) == model.standing()
        for path in standing(file):
            assert fork(other.history(path)) == fork(file.history(path))
        assert merge(file, [folder / "b.binder"]).taken == 0


@settings(max_examples=20)
@given(histories())
def test_a_stranger_copies_the_same_from_a_file_that_may_only_be_read(
    device: Device, history: list[list[Edit]]
) -> None:
    log = [row for rows in history for row in rows]
    with room() as folder, from_log(folder / "a.binder", device, log) as file:
        before = file.path.read_bytes()
        with BinderFile.open(file.path, STRANGER, write=False) as seen:
            copy(seen, folder / "b.binder")
            copy(seen, folder / "c.binder", with_history=False)
        assert file.path.read_bytes() == before
        for name in ("b.binder", "c.binder"):
            with BinderFile.open(folder / name, STRANGER) as other:
                assert standing(other) == standing(file)


def test_earlier_words_stay_at_home(tmp_path: Path, new_binder: NewBinder) -> None:
    file = new_binder()
    for words in ("first", "second", "third"):
        write(file, TEXT, words)
    with copied(file, tmp_path / "b.binder", file.device, with_history=False) as other:
        assert [edit.value for edit in other.history(TEXT)] == ["third"]
        assert write(other, TEXT, "fourth").base == (file.history(TEXT)[-1].id,)
        assert merge(file, [other.path]).forks == ()
    assert [edit.value for edit in file.history(TEXT)] == ["first", "second", "third", "fourth"]


def test_undo_in_a_copy_that_forgot_what_was_before_takes_nothing_away(
    tmp_path: Path, new_binder: NewBinder
) -> None:
    file = new_binder()
    write(file, "student/name", "Maya")
    for words in ("first", "second"):
        write(file, TEXT, words)
    with copied(file, tmp_path / "b.binder", file.device, with_history=False) as other:
        undo(other)
        assert values(other) == {TEXT: "second"}
        assert not undo(other)


def test_every_erase_edit_goes_along(tmp_path: Path, new_binder: NewBinder) -> None:
    file = new_binder()
    copy(file, tmp_path / "before.binder")
    first = write(file, TEXT, "secret")
    write(file, TEXT, "public")
    copy(file, tmp_path / "kept.binder")
    erase(file, first)
    copy(file, tmp_path / "shared.binder", with_history=False)
    with BinderFile.open(tmp_path / "before.binder", file.device) as before:
        merge(before, [tmp_path / "shared.binder", tmp_path / "kept.binder"])
        assert {edit.value for edit in before.history(TEXT)} == {None, "public"}


def test_an_edit_that_is_not_accepted_is_not_shared(tmp_path: Path, new_binder: NewBinder) -> None:
    file = new_binder()
    wrong = an_edit("2026-fall/review/status", "approved", edit_id="notaccepted")
    put = f"INSERT INTO edits ({rows.COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    file.connection.execute(put, rows.to_row(wrong))
    copy(file, tmp_path / "shared.binder", with_history=False)
    assert b"notaccepted" not in (tmp_path / "shared.binder").read_bytes()


@pytest.mark.parametrize("with_history", [True, False])
def test_a_copy_never_takes_the_place_of_a_file(
    tmp_path: Path, new_binder: NewBinder, with_history: bool
) -> None:
    file = new_binder()
    there = tmp_path / "there.binder"
    there.write_text("somebody's")
    with pytest.raises(Refusal, match=r"there\.binder: there is such a file already"):
        copy(file, there, with_history=with_history)
    assert there.read_text() == "somebody's"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["maya.binder", "there.binder"]
