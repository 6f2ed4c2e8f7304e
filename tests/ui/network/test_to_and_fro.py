"""A binder on a network folder: the student writes as always, and words go there and come from there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from conference_app.domain.place import ADVISOR
from conference_app.storage.preferences import Preferences
from conference_app.ui import carrying
from conference_app.ui.background import Task
from conference_app.ui.handing_over import give
from tests.networks import SchoolFolder
from tests.ui.desks import sample
from tests.ui.network.school import (
    MINE,
    THEIRS,
    OpenWindow,
    closed,
    holds,
    says,
    write_elsewhere,
    write_mine,
)
from tests.ui.windows import window


def test_words_go_to_the_school_folder_by_themselves(
    qtbot: QtBot, binder: Path, opened: OpenWindow
) -> None:
    made = opened(binder)
    write_mine(qtbot, made)
    qtbot.waitUntil(lambda: holds(binder, MINE))
    assert [path.name for path in binder.parent.iterdir()] == [binder.name]
    closed(qtbot, made)


def test_the_last_words_arrive_before_the_window_is_gone(
    qtbot: QtBot, binder: Path, opened: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("CALM", "LOOK", "LONGEST"):
        monkeypatch.setattr(carrying, name, 100_000)
    made = opened(binder)
    write_mine(qtbot, made)
    closed(qtbot, made)
    assert holds(binder, MINE)


def test_words_of_another_computer_come_into_the_window(
    qtbot: QtBot, binder: Path, opened: OpenWindow
) -> None:
    made = opened(binder)
    assert made.desk is not None
    session = made.desk.session
    write_elsewhere(binder)
    qtbot.waitUntil(lambda: session.conference.answer("growth", "math").text == THEIRS)
    closed(qtbot, made)


def test_the_window_names_the_real_place_everywhere(
    qtbot: QtBot, binder: Path, opened: OpenWindow, tmp_path: Path
) -> None:
    made = opened(binder)
    assert made.desk is not None
    assert made.desk.session.path == binder
    assert made.windowTitle() == "Dung Tran"
    assert made.preferences.recent == (str(binder),)
    assert not any("working copies" in str(place) for place in made.preferences.last_place)
    closed(qtbot, made)


def test_what_is_given_to_the_advisor_has_the_words_that_are_not_there_yet(
    qtbot: QtBot, binder: Path, opened: OpenWindow, school: SchoolFolder
) -> None:
    made = opened(binder)
    advisor = school.folder / "For Ms. Rivera"
    advisor.mkdir()
    write_mine(qtbot, made)
    assert made.desk is not None
    assert made.desk.session.keep()
    task = Task(lambda done, of: None, Event())
    given = give(binder, advisor, task)
    assert given.parent == advisor
    assert holds(given, MINE)
    assert give(binder, advisor, task) == given
    closed(qtbot, made)


def test_another_file_in_its_place_is_told_and_both_are_there(
    qtbot: QtBot, binder: Path, opened: OpenWindow, tmp_path: Path
) -> None:
    made = opened(binder)
    write_mine(qtbot, made)
    qtbot.waitUntil(lambda: holds(binder, MINE))
    sample(tmp_path, "eli-marsh").replace(binder)
    says(qtbot, made, "Another file has taken the place of Dung Tran.binder")
    beside = binder.with_name("Dung Tran (2).binder")
    assert made.desk is not None
    assert made.desk.session.path == beside
    assert made.preferences.recent[0] == str(beside)
    closed(qtbot, made)
    assert holds(beside, MINE)
    assert holds(binder, "Eli Marsh")


def test_an_advisor_s_comments_go_there_too(
    qtbot: QtBot, binder: Path, school: SchoolFolder
) -> None:
    made = window(qtbot)
    made.open_for_review(binder)
    qtbot.waitUntil(lambda: made.desk is not None)
    assert made.desk is not None
    session = made.desk.session
    assert session.role == ADVISOR
    session.write({"2026-fall/review/comments/first/text": "I can see it!"})
    qtbot.waitUntil(lambda: holds(binder, "I can see it!"))
    closed(qtbot, made)


def test_another_language_leaves_the_binder_on_the_desk(
    qtbot: QtBot, binder: Path, opened: OpenWindow
) -> None:
    made = opened(binder, Preferences(shared_computer=True))
    made.prefer(replace(made.preferences, language="es"))
    assert made.desk is not None
    assert made.desk.session.path == binder
    write_mine(qtbot, made)
    qtbot.waitUntil(lambda: holds(binder, MINE))
    closed(qtbot, made)
