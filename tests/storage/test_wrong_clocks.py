"""A laptop with a wrong date neither wins for ever nor loses."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from conference_app.domain.acceptance import objection
from conference_app.domain.edit import fork
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.copying import copy
from conference_app.storage.device import Device
from conference_app.storage.merging import merge

from ..binders import Watch, copied, pen_of, undo, values, write
from ..conftest import NewBinder

TEXT = "2026-fall/answers/pride/text"
YEARS = {"1970": -20_000, "ten years back": -3650, "an hour back": -1 / 24, "right": 0,
         "ten years ahead": 3650, "2106": 29_000, "9998": 2_911_000}  # fmt: skip


@pytest.mark.parametrize("wrong_by", YEARS.values(), ids=YEARS.keys())
def test_who_read_it_and_wrote_later_prints(
    tmp_path: Path, new_binder: NewBinder, other_device: Device, wrong_by: float
) -> None:
    """Words go to and fro between a right and a wrong clock; always the later ones stand."""
    right, wrong = Watch(), Watch(timedelta(days=wrong_by))
    home = new_binder("home")
    home.commit([pen_of(home, "student", right).write(TEXT, "0")])
    copy(home, tmp_path / "school.binder")
    with BinderFile.open(tmp_path / "school.binder", other_device) as school:
        here, there = pen_of(home, "student", right), pen_of(school, "student", wrong)
        for turn in range(1, 4):
            school.commit([there.write(TEXT, f"{turn} wrong")])
            merge(home, [school.path])
            assert home.binder().value(TEXT) == f"{turn} wrong"
            home.commit([here.write(TEXT, f"{turn} right")])
            merge(school, [home.path])
            assert school.binder().value(TEXT) == f"{turn} right"
        assert not fork(school.history(TEXT))
        assert all(objection(edit) is None for edit in school.log())


@pytest.mark.parametrize("wrong_by", YEARS.values(), ids=YEARS.keys())
def test_what_was_written_apart_is_offered_whatever_the_dates(
    tmp_path: Path, new_binder: NewBinder, other_device: Device, wrong_by: float
) -> None:
    home = new_binder("home")
    copy(home, tmp_path / "school.binder")
    with BinderFile.open(tmp_path / "school.binder", other_device) as school:
        wrong = Watch(timedelta(days=wrong_by))
        home.commit([pen_of(home, "student").write(TEXT, "right")])
        school.commit([pen_of(school, "student", wrong).write(TEXT, "wrong")])
        merge(home, [school.path])
    assert {edit.value for edit in fork(home.history(TEXT))} == {"right", "wrong"}


def test_a_pen_already_in_hand_writes_after_what_a_merge_brought(
    tmp_path: Path, new_binder: NewBinder, other_device: Device
) -> None:
    home = new_binder("home")
    copy(home, tmp_path / "school.binder")
    pen = home.pen("student")
    home.commit([pen.write(TEXT, "before")])
    with BinderFile.open(tmp_path / "school.binder", other_device) as school:
        ahead = Watch(timedelta(days=3650))
        school.commit([pen_of(school, "student", ahead).write(TEXT, "from the future")])
        merge(home, [school.path])
    home.commit([pen.write(TEXT, "after")])
    assert home.binder().value(TEXT) == "after"


def test_undo_takes_back_what_was_written_last_here_not_what_a_merge_brought(
    tmp_path: Path, new_binder: NewBinder, other_device: Device
) -> None:
    """Though the other laptop says that it wrote in ten years."""
    home = new_binder("home")
    with copied(home, tmp_path / "school.binder", other_device) as school:
        pen = home.pen("student")
        ahead = Watch(timedelta(days=3650))
        school.commit([pen_of(school, "student", ahead).write("student/name", "Maya")])
        merge(home, [school.path])
        home.commit([pen.write(TEXT, "just now")])
        undo(home)
        assert values(home) == {"student/name": "Maya"}


def test_a_clock_set_back_in_the_middle_of_a_burst_loses_nothing(new_binder: NewBinder) -> None:
    home, watch = new_binder("home"), Watch()
    pen = pen_of(home, "student", watch)
    for words, seconds in (("one", -7200), ("one two", 10), ("one two three", -1)):
        home.commit([pen.write(TEXT, words)])
        assert home.binder().value(TEXT) == words
        watch.wait(seconds)
    assert not fork(home.history(TEXT))


def test_a_new_pen_writes_after_all_that_the_binder_holds(new_binder: NewBinder) -> None:
    """Elsewhere in the binder too, so that undo knows what came last."""
    home = new_binder("home")
    ahead = Watch(timedelta(days=3650))
    name = pen_of(home, "student", ahead).write("student/name", "Maya")
    home.commit([name])
    assert write(home, TEXT, "later").clock > name.clock
