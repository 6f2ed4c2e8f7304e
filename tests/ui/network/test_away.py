"""A network folder that is away: the student goes on writing, and the words go there when it is back."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from conference_app.storage import at_hand, reaching
from conference_app.storage.preferences import Preferences
from conference_app.ui import carrying, school_folder
from tests.networks import SchoolFolder
from tests.ui.hands import write
from tests.ui.network.school import (
    MINE,
    OpenWindow,
    closed,
    holds,
    kept,
    says,
    texts,
    write_mine,
)
from tests.ui.windows import window


def test_a_folder_that_is_away_is_told_once_and_also_when_it_is_back(
    qtbot: QtBot, binder: Path, opened: OpenWindow, school: SchoolFolder
) -> None:
    made = opened(binder)
    school.goes_away()
    write_mine(qtbot, made)
    says(qtbot, made, "The school folder cannot be reached. Your words are saved on this computer")
    made.notice.shut.click()
    assert made.desk is not None
    with qtbot.waitSignal(made.desk.session.saved):
        write(made, ", and more")
    assert not made.notice.isVisible()
    school.comes_back()
    says(qtbot, made, "The school folder is back. Your words are there.")
    assert holds(binder, f"{MINE}, and more")
    closed(qtbot, made)


def test_closing_while_it_is_away_keeps_the_words_and_the_next_opening_goes_on(
    qtbot: QtBot, binder: Path, opened: OpenWindow, school: SchoolFolder
) -> None:
    made = opened(binder)
    school.goes_away(leaves_a_folder=False)
    write_mine(qtbot, made)
    says(qtbot, made, "cannot be reached")
    recent = made.preferences
    closed(qtbot, made)
    assert recent.recent == (str(binder),)
    again = opened(binder, recent)
    assert again.desk is not None
    assert again.desk.session.path == binder
    school.comes_back()
    qtbot.waitUntil(lambda: holds(binder, MINE))
    closed(qtbot, again)


def test_who_closes_before_it_was_told_reads_it_and_closes_once_more(
    qtbot: QtBot, binder: Path, opened: OpenWindow, school: SchoolFolder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(carrying, "LOOK", 100_000)
    monkeypatch.setattr(carrying, "CALM", 100_000)
    made = opened(binder)
    assert made.desk is not None
    school.goes_away()
    write_mine(qtbot, made)
    made.close()
    says(qtbot, made, "Your words are saved on this computer")
    assert made.isVisible()
    assert made.isEnabled()
    assert made.close()
    school.comes_back()


def test_who_wrote_nothing_new_is_not_kept_waiting(
    qtbot: QtBot, binder: Path, opened: OpenWindow, school: SchoolFolder
) -> None:
    made = opened(binder)
    qtbot.waitUntil(lambda: all(copy.is_brought for copy in reaching.copies()))
    school.goes_away()
    closed(qtbot, made)


def test_a_network_that_hangs_keeps_nobody_waiting(
    qtbot: QtBot, binder: Path, opened: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed(qtbot, opened(binder))
    monkeypatch.setattr(school_folder, "PATIENCE", 50)
    monkeypatch.setattr(school_folder, "LEAVING", 50)
    answers, mark = Event(), at_hand.mark

    def hangs(place: Path) -> at_hand.Mark | None:
        answers.wait(30)
        return mark(place)

    monkeypatch.setattr(at_hand, "mark", hangs)
    try:
        made = opened(binder)
        write_mine(qtbot, made)
        made.close()
        says(qtbot, made, "cannot be reached")
    finally:
        answers.set()
    assert made.close()


def test_of_many_copies_that_have_nothing_to_bring_the_oldest_go(
    qtbot: QtBot, binder: Path, opened: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed(qtbot, opened(binder))
    assert kept()
    monkeypatch.setattr(school_folder, "MOST_KEPT", 0)
    later = window(qtbot)
    qtbot.waitUntil(lambda: not kept())
    later.close()


def test_words_of_earlier_times_go_there_without_their_binder_being_opened(
    qtbot: QtBot, binder: Path, opened: OpenWindow, school: SchoolFolder
) -> None:
    made = opened(binder)
    school.goes_away()
    write_mine(qtbot, made)
    says(qtbot, made, "cannot be reached")
    closed(qtbot, made)
    school.comes_back()
    later = window(qtbot)
    qtbot.waitUntil(lambda: holds(binder, MINE))
    later.close()


def test_the_start_page_tells_how_far_a_binder_is_that_is_away(
    qtbot: QtBot, binder: Path, opened: OpenWindow, school: SchoolFolder
) -> None:
    made = opened(binder)
    school.goes_away()
    made.show_start()
    page = made.start.page
    qtbot.waitUntil(lambda: "0 of" in texts(page))
    closed(qtbot, made)


def test_on_a_shared_computer_nothing_stays_once_the_words_are_there(
    qtbot: QtBot, binder: Path, opened: OpenWindow
) -> None:
    made = opened(binder, Preferences(shared_computer=True))
    assert kept()
    write_mine(qtbot, made)
    closed(qtbot, made)
    assert holds(binder, MINE)
    assert kept() == []


def test_on_a_shared_computer_words_that_cannot_go_stay_and_that_is_told(
    qtbot: QtBot, binder: Path, opened: OpenWindow, school: SchoolFolder
) -> None:
    made = opened(binder, Preferences(shared_computer=True))
    school.goes_away()
    write_mine(qtbot, made)
    says(qtbot, made, "cannot be reached")
    made.close()
    says(qtbot, made, "Your words could not go to the school folder. They stay on this computer")
    assert kept()
    school.comes_back()
    says(qtbot, made, "The school folder is back. Your words are there.")
    qtbot.waitUntil(lambda: not kept())
    assert holds(binder, MINE)
    assert made.close()


def test_a_folder_that_is_away_from_the_start_is_told(
    qtbot: QtBot, binder: Path, school: SchoolFolder
) -> None:
    other = school.folder / "nobody" / "Maya.binder"
    made = window(qtbot)
    assert not made.open_binder(other)
    says(qtbot, made, "The school folder cannot be reached. Ask an adult")
    made.close()
