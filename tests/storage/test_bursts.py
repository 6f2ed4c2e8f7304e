"""Bursts that grow on one device while a copy travels."""

from __future__ import annotations

from pathlib import Path

import pytest

from conference_app.storage.binder_file import BinderFile
from conference_app.storage.copying import copy
from conference_app.storage.device import Device
from conference_app.storage.merging import merge

from ..binders import Watch, meet, offered, pen_of
from ..conftest import NewBinder

TEXT = "2026-fall/answers/pride/text"


@pytest.mark.parametrize("school_first", [False, True])
def test_a_burst_that_grew_while_its_copy_was_written_in_isoffered(
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
            assert offered(school, TEXT) == ["I am glad", "I am proud"]
        meet(home, school)
        assert offered(home, TEXT) == offered(school, TEXT) == ["I am glad", "I am proud"]
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
        meet(home, school)
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
