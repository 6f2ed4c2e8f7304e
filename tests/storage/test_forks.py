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

from ..binders import Watch, erase, pen_of, standing, standing_for_a_stranger, write
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


def _meet(one: BinderFile, other: BinderFile) -> None:
    """Each takes the other in; both then hold the same, and it is what their logs say."""
    merge(one, [other.path])
    merge(other, [one.path])
    assert standing(one) == standing(other)
    for file in (one, other):
        assert standing(file) == standing_for_a_stranger(file.path)


def _offered(file: BinderFile, path: str) -> list[object]:
    versions = [edit.value for edit in fork(file.history(path))]
    assert bool(versions) == (path in file.binder().forks())
    return versions


def test_words_written_apart_are_both_offered(at_home_and_school: Pair) -> None:
    home, school = at_home_and_school
    write(home, TEXT, "at home")
    write(school, TEXT, "at school")
    _meet(home, school)
    for file in (home, school):
        assert _offered(file, TEXT) == ["at home", "at school"]
        assert file.binder().value(TEXT) == "at school"


def test_choosing_ends_the_fork_for_both(at_home_and_school: Pair) -> None:
    home, school = at_home_and_school
    write(home, TEXT, "at home")
    write(school, TEXT, "at school")
    _meet(home, school)
    shown = tuple(edit.id for edit in fork(home.history(TEXT)))
    home.commit([home.pen("student").write(TEXT, "at home", shown=shown)])
    assert _offered(home, TEXT) == []
    _meet(home, school)
    for file in (home, school):
        assert _offered(file, TEXT) == []
        assert file.binder().value(TEXT) == "at home"
        assert [edit.value for edit in file.history(TEXT)] == ["at home", "at school", "at home"]


def test_writing_on_without_choosing_keeps_the_other_version_on_offer(
    at_home_and_school: Pair,
) -> None:
    home, school = at_home_and_school
    write(home, TEXT, "at home")
    write(school, TEXT, "at school")
    _meet(home, school)
    write(home, TEXT, "at school and more")
    _meet(home, school)
    assert _offered(school, TEXT) == ["at home", "at school and more"]


def test_who_saw_the_words_goes_on_from_them(at_home_and_school: Pair) -> None:
    home, school = at_home_and_school
    write(home, TEXT, "at home")
    _meet(home, school)
    write(school, TEXT, "at home and at school")
    _meet(home, school)
    write(home, TEXT, "everywhere")
    _meet(home, school)
    assert _offered(school, TEXT) == []
    assert school.binder().value(TEXT) == "everywhere"


def test_two_computers_that_added_the_same_class_agree(at_home_and_school: Pair) -> None:
    home, school = at_home_and_school
    write(home, CLASS, "Science")
    write(school, CLASS, "Science")
    _meet(home, school)
    assert _offered(home, CLASS) == []


@pytest.mark.parametrize("at_school", [False, True])
def test_what_both_wrote_and_one_changed_later_is_no_fork(
    at_home_and_school: Pair, at_school: bool
) -> None:
    home, school = at_home_and_school
    write(home, CLASS, "Science")
    write(school, CLASS, "Science")
    _meet(home, school)
    write(school if at_school else home, CLASS, "Earth science")
    _meet(home, school)
    for file in (home, school):
        assert _offered(file, CLASS) == []
        assert file.binder().value(CLASS) == "Earth science"


def test_erasing_one_side_leaves_nothing_to_choose(at_home_and_school: Pair) -> None:
    home, school = at_home_and_school
    at_home = write(home, TEXT, "at home")
    write(school, TEXT, "at school")
    _meet(home, school)
    erase(school, at_home)
    assert _offered(school, TEXT) == []
    _meet(home, school)
    assert _offered(home, TEXT) == []
    write(home, TEXT, "at school and later")
    _meet(home, school)
    assert _offered(school, TEXT) == []


@pytest.mark.parametrize("school_first", [False, True])
def test_a_burst_that_grew_while_its_copy_was_written_in_is_offered(
    tmp_path: Path, new_binder: NewBinder, other_device: Device, school_first: bool
) -> None:
    """Neither the words typed on here nor those written there are lost."""
    watch = Watch()
    home = new_binder("home")
    pen = pen_of(home, "student", watch)
    home.commit([pen.write(TEXT, "I am")])
    copy(home, tmp_path / "school.binder")
    with BinderFile.open(tmp_path / "school.binder", other_device) as school:
        away = pen_of(school, "student", watch)
        school.commit([away.write(TEXT, "I am glad")])
        watch.wait(5)
        home.commit([pen.write(TEXT, "I am proud")])
        assert len(home.history(TEXT)) == 1
        if school_first:
            merge(school, [home.path])
            assert _offered(school, TEXT) == ["I am glad", "I am proud"]
        _meet(home, school)
        assert _offered(home, TEXT) == _offered(school, TEXT) == ["I am glad", "I am proud"]
        assert home.binder().value(TEXT) == "I am proud"


def test_a_copy_taken_in_the_middle_of_a_burst_catches_up(
    tmp_path: Path, new_binder: NewBinder, other_device: Device
) -> None:
    home, watch = new_binder("home"), Watch()
    pen = pen_of(home, "student", watch)
    home.commit([pen.write(TEXT, "I")])
    copy(home, tmp_path / "school.binder")
    with BinderFile.open(tmp_path / "school.binder", other_device) as school:
        for words in ("I am", "I am proud"):
            watch.wait(1)
            home.commit([pen.write(TEXT, words)])
            assert merge(school, [home.path]).taken == 1
            assert school.binder().value(TEXT) == words
        merge(home, [school.path])
        home.commit([pen.write(TEXT, "I am proud!")])
        _meet(home, school)
        assert [edit.value for edit in school.history(TEXT)] == ["I am proud!"]


def test_an_older_copy_does_not_bring_half_a_sentence_back(
    tmp_path: Path, new_binder: NewBinder
) -> None:
    home = new_binder("home")
    pen = home.pen("student")
    home.commit([pen.write(TEXT, "I")])
    copy(home, tmp_path / "old.binder")
    home.commit([pen.write(TEXT, "I am")])
    assert merge(home, [tmp_path / "old.binder"]).taken == 0
    assert home.binder().value(TEXT) == "I am"
