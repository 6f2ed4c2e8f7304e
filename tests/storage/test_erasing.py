"""Children may take their words back: erasing wins wherever it arrives, and only by the owner."""

from __future__ import annotations

from pathlib import Path

import pytest

from conference_app.storage.binder_file import BinderFile
from conference_app.storage.copying import copy
from conference_app.storage.device import Device
from conference_app.storage.merging import merge

from ..binders import Watch, copied, erase, log_of, pen_of, redo, standing, undo, write
from ..conftest import NewBinder

TEXT = "2026-fall/answers/pride/text"
STATUS = "2026-fall/review/status"
NAME = "student/name"


def _erased(file: BinderFile) -> set[str]:
    return {edit.id for edit in file.log() if edit.erased}


def test_the_place_is_empty_and_its_history_still_knows_that_there_was_something(
    new_binder: NewBinder,
) -> None:
    file = new_binder()
    secret = write(file, TEXT, "my secret")
    erase(file, secret)
    assert file.binder().value(TEXT) is None
    (left,) = file.history(TEXT)
    assert (left.id, left.clock, left.author, left.erased) == (
        secret.id,
        secret.clock,
        secret.author,
        True,
    )
    assert left.value is None


def test_erasing_the_newest_version_does_not_bring_an_older_one_back(new_binder: NewBinder) -> None:
    file = new_binder()
    write(file, TEXT, "first")
    file.pen("student").lift()
    second = write(file, TEXT, "second")
    erase(file, second)
    assert file.binder().value(TEXT) is None
    assert [edit.value for edit in file.history(TEXT)] == ["first", None]


def test_it_reaches_every_copy_and_no_copy_brings_it_back(
    tmp_path: Path, new_binder: NewBinder, other_device: Device
) -> None:
    home = new_binder("home")
    secret = write(home, TEXT, "my secret")
    copy(home, tmp_path / "kept.binder")
    with copied(home, tmp_path / "school.binder", other_device) as school:
        erase(home, secret)
        assert merge(home, [tmp_path / "kept.binder"]).taken == 0
        assert _erased(home) == {secret.id}
        merge(school, [home.path])
        assert _erased(school) == {secret.id}
        assert school.binder().value(TEXT) is None
        assert merge(school, [tmp_path / "kept.binder"]).taken == 0
        assert log_of(school) == log_of(home)


def test_an_erase_edit_that_comes_before_the_words_waits_for_them(
    tmp_path: Path, new_binder: NewBinder, device: Device
) -> None:
    home = new_binder("home")
    copy(home, tmp_path / "third.binder")
    secret = write(home, TEXT, "my secret")
    write(home, TEXT, "what I may say")
    copy(home, tmp_path / "kept.binder")
    erase(home, secret)
    copy(home, tmp_path / "shared.binder", with_history=False)
    with BinderFile.open(tmp_path / "third.binder", device) as third:
        merge(third, [tmp_path / "shared.binder"])
        assert secret.id not in log_of(third)
        merge(third, [tmp_path / "kept.binder"])
        assert _erased(third) == {secret.id}
        assert [edit.value for edit in third.history(TEXT)] == [None, "what I may say"]


@pytest.mark.parametrize(
    ("path", "role", "goes"),
    [
        (TEXT, "student", True),
        (TEXT, "advisor", False),
        (STATUS, "advisor", True),
        (STATUS, "student", False),
        (NAME, "student", True),
        (NAME, "advisor", True),
    ],
)
def test_only_an_owner_of_the_place_can_erase(
    new_binder: NewBinder, device: Device, path: str, role: str, goes: bool
) -> None:
    file = new_binder()
    with copied(file, file.path.with_name("copy.binder"), device) as other:
        edit = write(file, path, "returned")
        erase(file, edit, role=role)
        merge(other, [file.path])
        for binder in (file, other):
            assert binder.binder().value(path) == (None if goes else "returned")
            assert binder.history(path)[0].erased is goes


def test_that_something_was_erased_cannot_be_erased(new_binder: NewBinder, tmp_path: Path) -> None:
    """Or a copy that hears of both would not know any more what to drop."""
    file = new_binder()
    secret = write(file, TEXT, "my secret")
    copy(file, tmp_path / "kept.binder")
    erase(file, secret)
    (erasing,) = (edit for edit in file.log() if edit.path.startswith("erase/"))
    erase(file, erasing)
    with BinderFile.open(tmp_path / "kept.binder", file.device) as kept:
        merge(kept, [file.path])
        assert _erased(kept) == {secret.id}
        assert standing(kept) == standing(file)


def test_a_burst_that_grew_elsewhere_is_erased_with_all_it_grew_to(
    tmp_path: Path, new_binder: NewBinder, other_device: Device
) -> None:
    home, watch = new_binder("home"), Watch()
    pen = pen_of(home, "student", watch)
    secret = pen.write(TEXT, "my")
    home.commit([secret])
    with copied(home, tmp_path / "school.binder", other_device) as school:
        erase(school, secret)
        home.commit([pen.write(TEXT, "my secret")])
        merge(school, [home.path])
        merge(home, [school.path])
        for file in (home, school):
            assert _erased(file) == {secret.id}
            assert file.binder().value(TEXT) is None
        home.commit([pen.write(TEXT, "something else")])
        assert home.binder().value(TEXT) == "something else"


def test_words_typed_on_after_erasing_stay(new_binder: NewBinder) -> None:
    """Though the writer never put the pen down."""
    file, watch = new_binder(), Watch()
    pen = pen_of(file, "student", watch)
    secret = pen.write(TEXT, "my secret")
    file.commit([secret])
    erase(file, secret)
    file.commit([pen.write(TEXT, "what I may say")])
    assert file.binder().value(TEXT) == "what I may say"


def test_undo_and_redo_do_not_bring_erased_words_back(new_binder: NewBinder) -> None:
    file = new_binder()
    secret = write(file, TEXT, "my secret")
    write(file, TEXT, "other words")
    erase(file, secret)
    undo(file)
    assert file.binder().value(TEXT) is None
    assert not undo(file)
    redo(file)
    assert file.binder().value(TEXT) == "other words"
    undo(file)
    erase(file, *file.history(TEXT))
    assert not redo(file)
    assert file.binder().value(TEXT) is None
