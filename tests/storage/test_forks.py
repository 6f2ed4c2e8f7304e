"""Two computers, one binder: when the writer is asked to choose, and when not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from conference_app.domain.edit import fork
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.copying import copy
from conference_app.storage.device import Device
from conference_app.storage.merging import merge

from ..binders import erase, meet, offered, write
from ..conftest import NewBinder

TEXT = "2026-fall/answers/pride/text"
CLASS = "2026-fall/classes/science/name"
Pair = tuple[BinderFile, BinderFile]


@pytest.fixture
def at_home_and_school(
    tmp_path: Path, new_binder: NewBinder, other_device: Device
) -> Iterator[Pair]:
    """A binder and its copy on another computer."""
    home = new_binder("home")
    copy(home, tmp_path / "school.binder")
    with BinderFile.open(tmp_path / "school.binder", other_device) as school:
        yield home, school


def test_words_written_apart_are_bothoffered(at_home_and_school: Pair) -> None:
    home, school = at_home_and_school
    write(home, TEXT, "at home")
    write(school, TEXT, "at school")
    meet(home, school)
    for file in (home, school):
        assert offered(file, TEXT) == ["at home", "at school"]
        assert file.binder().value(TEXT) == "at school"


def test_choosing_ends_the_fork_for_both(at_home_and_school: Pair) -> None:
    home, school = at_home_and_school
    write(home, TEXT, "at home")
    write(school, TEXT, "at school")
    meet(home, school)
    shown = tuple(edit.id for edit in fork(home.history(TEXT)))
    home.commit([home.pen("student").write(TEXT, "at home", shown=shown)])
    assert offered(home, TEXT) == []
    meet(home, school)
    for file in (home, school):
        assert offered(file, TEXT) == []
        assert file.binder().value(TEXT) == "at home"
        assert [edit.value for edit in file.history(TEXT)] == ["at home", "at school", "at home"]


def test_writing_on_without_choosing_keeps_the_other_version_on_offer(
    at_home_and_school: Pair,
) -> None:
    home, school = at_home_and_school
    write(home, TEXT, "at home")
    write(school, TEXT, "at school")
    meet(home, school)
    write(home, TEXT, "at school and more")
    meet(home, school)
    assert offered(school, TEXT) == ["at home", "at school and more"]


def test_who_saw_the_words_goes_on_from_them(at_home_and_school: Pair) -> None:
    home, school = at_home_and_school
    write(home, TEXT, "at home")
    meet(home, school)
    write(school, TEXT, "at home and at school")
    meet(home, school)
    write(home, TEXT, "everywhere")
    meet(home, school)
    assert offered(school, TEXT) == []
    assert school.binder().value(TEXT) == "everywhere"


def test_two_computers_that_added_the_same_class_agree(at_home_and_school: Pair) -> None:
    home, school = at_home_and_school
    write(home, CLASS, "Science")
    write(school, CLASS, "Science")
    meet(home, school)
    assert offered(home, CLASS) == []


@pytest.mark.parametrize("at_school", [False, True])
def test_what_both_wrote_and_one_changed_later_is_no_fork(
    at_home_and_school: Pair, at_school: bool
) -> None:
    home, school = at_home_and_school
    write(home, CLASS, "Science")
    write(school, CLASS, "Science")
    meet(home, school)
    write(school if at_school else home, CLASS, "Earth science")
    meet(home, school)
    for file in (home, school):
        assert offered(file, CLASS) == []
        assert file.binder().value(CLASS) == "Earth science"


def test_erasing_one_side_leaves_nothing_to_choose(at_home_and_school: Pair) -> None:
    home, school = at_home_and_school
    at_home = write(home, TEXT, "at home")
    write(school, TEXT, "at school")
    meet(home, school)
    erase(school, at_home)
    assert offered(school, TEXT) == []
    meet(home, school)
    assert offered(home, TEXT) == []
    write(home, TEXT, "at school and later")
    meet(home, school)
    assert offered(school, TEXT) == []


def test_words_that_were_seen_elsewhere_are_no_fork_though_they_come_later(
    tmp_path: Path, new_binder: NewBinder, device: Device
) -> None:
    """A copy without history brought only what was written from them."""
    home = new_binder("home")
    copy(home, tmp_path / "third.binder")
    write(home, TEXT, "first")
    copy(home, tmp_path / "first.binder")
    write(home, TEXT, "second")
    copy(home, tmp_path / "shared.binder", with_history=False)
    with BinderFile.open(tmp_path / "third.binder", device) as third:
        merge(third, [tmp_path / "shared.binder"])
        write(third, TEXT, "third")
        merge(third, [tmp_path / "first.binder"])
        assert offered(third, TEXT) == []
