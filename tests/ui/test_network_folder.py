"""A binder on a network folder: the student writes as always, and the words go there and come from there."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conference_app.domain.place import ADVISOR
from conference_app.storage import at_hand, working_folder
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from conference_app.storage.preferences import Preferences
from conference_app.storage.working_copy import WorkingCopy
from conference_app.ui import carrying, school_folder
from conference_app.ui.widgets.words_edit import WordsEdit
from conference_app.ui.window import Window
from tests.networks import SchoolFolder, a_school_folder
from tests.ui.binders_at_hand import new_binder
from tests.ui.desks import sample
from tests.ui.hands import write
from tests.ui.windows import window

MINE, THEIRS = "the words that I typed", "words from another computer"
GROWTH = "2026-fall/answers/growth@math/text"
ELSEWHERE = Device("otherdevice", "otheradvisor")


@pytest.fixture
def school(tmp_path: Path) -> Iterator[SchoolFolder]:
    with a_school_folder(tmp_path / "School folder") as folder:
        yield folder


@pytest.fixture
def binder(school: SchoolFolder, tmp_path: Path) -> Path:
    return Path(shutil.move(new_binder(tmp_path), school.folder))


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seconds become moments."""
    for module, name in (
        (carrying, "CALM"),
        (carrying, "LOOK"),
        (carrying, "LONGEST"),
        (school_folder, "REST"),
    ):
        monkeypatch.setattr(module, name, 60)


OpenWindow = Callable[..., Window]


@pytest.fixture
def opened(qtbot: QtBot) -> OpenWindow:
    """A window with a binder of the network on its desk, once it came."""

    def open_it(place: Path, preferences: Preferences | None = None) -> Window:
        made = window(qtbot, preferences)
        assert not made.open_binder(place)
        qtbot.waitUntil(lambda: made.desk is not None)
        return made

    return open_it


def _closed(qtbot: QtBot, made: Window) -> None:
    made.close()
    qtbot.waitUntil(lambda: not made.isVisible())


def _write_mine(qtbot: QtBot, made: Window) -> None:
    qtbot.waitUntil(lambda: isinstance(made.focusWidget(), WordsEdit))
    write(made, MINE)


def _holds(path: Path, words: str) -> bool:
    with at_hand.at_hand(path) as near, BinderFile.open(near, ELSEWHERE, write=False) as file:
        found = file.binder()
        return any(found.value(place) == words for place in found.held)


def _write_elsewhere(place: Path) -> None:
    there = WorkingCopy(place, place.parent.with_name("on another computer"))
    there.meet(ELSEWHERE)
    with BinderFile.open(there.path, ELSEWHERE) as file:
        file.commit([file.pen("student").write(GROWTH, THEIRS)])
    there.meet(ELSEWHERE)


def _kept() -> list[Path]:
    return sorted(working_folder.folder().glob("*"))


def _says(qtbot: QtBot, made: Window, words: str) -> None:
    qtbot.waitUntil(lambda: words in made.notice.sentence.text() and made.notice.isVisible())


def test_words_go_to_the_school_folder_by_themselves(
    qtbot: QtBot, binder: Path, opened: OpenWindow
) -> None:
    made = opened(binder)
    _write_mine(qtbot, made)
    qtbot.waitUntil(lambda: _holds(binder, MINE))
    assert [path.name for path in binder.parent.iterdir()] == [binder.name]
    _closed(qtbot, made)


def test_the_last_words_arrive_before_the_window_is_gone(
    qtbot: QtBot, binder: Path, opened: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("CALM", "LOOK", "LONGEST"):
        monkeypatch.setattr(carrying, name, 100_000)
    made = opened(binder)
    _write_mine(qtbot, made)
    _closed(qtbot, made)
    assert _holds(binder, MINE)


def test_words_of_another_computer_come_into_the_window(
    qtbot: QtBot, binder: Path, opened: OpenWindow
) -> None:
    made = opened(binder)
    assert made.desk is not None
    session = made.desk.session
    _write_elsewhere(binder)
    qtbot.waitUntil(lambda: session.conference.answer("growth", "math").text == THEIRS)
    _closed(qtbot, made)


def test_a_folder_that_is_away_is_told_once_and_also_when_it_is_back(
    qtbot: QtBot, binder: Path, opened: OpenWindow, school: SchoolFolder
) -> None:
    made = opened(binder)
    school.goes_away()
    _write_mine(qtbot, made)
    _says(qtbot, made, "The school folder cannot be reached. Your words are saved on this computer")
    made.notice.shut.click()
    assert made.desk is not None
    with qtbot.waitSignal(made.desk.session.saved):
        write(made, ", and more")
    assert not made.notice.isVisible()
    school.comes_back()
    _says(qtbot, made, "The school folder is back. Your words are there.")
    assert _holds(binder, f"{MINE}, and more")
    _closed(qtbot, made)


def test_closing_while_it_is_away_keeps_the_words_and_the_next_opening_goes_on(
    qtbot: QtBot, binder: Path, opened: OpenWindow, school: SchoolFolder
) -> None:
    made = opened(binder)
    school.goes_away(leaves_a_folder=False)
    _write_mine(qtbot, made)
    _says(qtbot, made, "cannot be reached")
    recent = made.preferences
    _closed(qtbot, made)
    assert recent.recent == (str(binder),)
    again = opened(binder, recent)
    assert again.desk is not None
    assert again.desk.session.path == binder
    school.comes_back()
    qtbot.waitUntil(lambda: _holds(binder, MINE))
    _closed(qtbot, again)


def test_who_closes_before_it_was_told_reads_it_and_closes_once_more(
    qtbot: QtBot, binder: Path, opened: OpenWindow, school: SchoolFolder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(carrying, "LOOK", 100_000)
    monkeypatch.setattr(carrying, "CALM", 100_000)
    made = opened(binder)
    assert made.desk is not None
    school.goes_away()
    _write_mine(qtbot, made)
    made.close()
    _says(qtbot, made, "Your words are saved on this computer")
    assert made.isVisible()
    assert made.isEnabled()
    assert made.close()
    school.comes_back()


def test_words_of_earlier_times_go_there_without_their_binder_being_opened(
    qtbot: QtBot, binder: Path, opened: OpenWindow, school: SchoolFolder
) -> None:
    made = opened(binder)
    school.goes_away()
    _write_mine(qtbot, made)
    _says(qtbot, made, "cannot be reached")
    _closed(qtbot, made)
    school.comes_back()
    later = window(qtbot)
    qtbot.waitUntil(lambda: _holds(binder, MINE))
    later.close()


def test_the_start_page_tells_how_far_a_binder_is_that_is_away(
    qtbot: QtBot, binder: Path, opened: OpenWindow, school: SchoolFolder
) -> None:
    made = opened(binder)
    school.goes_away()
    made.show_start()
    page = made.start.page
    qtbot.waitUntil(lambda: "Dung Tran" in _texts(page))
    _says(qtbot, made, "cannot be reached")
    assert made.close()


def test_on_a_shared_computer_nothing_stays_once_the_words_are_there(
    qtbot: QtBot, binder: Path, opened: OpenWindow
) -> None:
    made = opened(binder, Preferences(shared_computer=True))
    assert _kept()
    _write_mine(qtbot, made)
    _closed(qtbot, made)
    assert _holds(binder, MINE)
    assert _kept() == []


def test_on_a_shared_computer_words_that_cannot_go_stay_and_that_is_told(
    qtbot: QtBot, binder: Path, opened: OpenWindow, school: SchoolFolder
) -> None:
    made = opened(binder, Preferences(shared_computer=True))
    school.goes_away()
    _write_mine(qtbot, made)
    _says(qtbot, made, "cannot be reached")
    made.close()
    _says(qtbot, made, "Your words stay on this computer until it is back. Tell an adult.")
    assert _kept()
    school.comes_back()
    qtbot.waitUntil(lambda: not _kept())
    assert _holds(binder, MINE)
    assert made.close()


def test_the_window_names_the_real_place_everywhere(
    qtbot: QtBot, binder: Path, opened: OpenWindow, tmp_path: Path
) -> None:
    made = opened(binder)
    assert made.desk is not None
    assert made.desk.session.path == binder
    assert made.windowTitle() == "Dung Tran"
    assert made.preferences.recent == (str(binder),)
    assert not any("working copies" in str(place) for place in made.preferences.last_place)
    _closed(qtbot, made)


def test_what_is_given_to_the_advisor_has_the_words_that_are_not_there_yet(
    qtbot: QtBot, binder: Path, opened: OpenWindow, school: SchoolFolder
) -> None:
    from conference_app.ui.background import Task
    from conference_app.ui.handing_over import give

    made = opened(binder)
    advisor = school.folder / "For Ms. Rivera"
    advisor.mkdir()
    _write_mine(qtbot, made)
    assert made.desk is not None
    assert made.desk.session.keep()
    task = Task(lambda done, of: None)
    given = give(binder, advisor, task)
    assert given.parent == advisor
    assert _holds(given, MINE)
    assert give(binder, advisor, task) == given
    _closed(qtbot, made)


def test_another_file_in_its_place_is_told_and_both_are_there(
    qtbot: QtBot, binder: Path, opened: OpenWindow, tmp_path: Path
) -> None:
    made = opened(binder)
    _write_mine(qtbot, made)
    qtbot.waitUntil(lambda: _holds(binder, MINE))
    sample(tmp_path, "eli-marsh").replace(binder)
    _says(qtbot, made, "Another file has taken the place of Dung Tran.binder")
    beside = binder.with_name("Dung Tran (2).binder")
    assert made.desk is not None
    assert made.desk.session.path == beside
    assert made.preferences.recent[0] == str(beside)
    _closed(qtbot, made)
    assert _holds(beside, MINE)
    assert _holds(binder, "Eli Marsh")


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
    qtbot.waitUntil(lambda: _holds(binder, "I can see it!"))
    _closed(qtbot, made)


def test_another_language_leaves_the_binder_on_the_desk(
    qtbot: QtBot, binder: Path, opened: OpenWindow
) -> None:
    from dataclasses import replace

    made = opened(binder, Preferences(shared_computer=True))
    made.prefer(replace(made.preferences, language="es"))
    assert made.desk is not None
    assert made.desk.session.path == binder
    _write_mine(qtbot, made)
    qtbot.waitUntil(lambda: _holds(binder, MINE))
    _closed(qtbot, made)


def test_a_folder_that_is_away_from_the_start_is_told(
    qtbot: QtBot, binder: Path, school: SchoolFolder
) -> None:
    other = school.folder / "nobody" / "Maya.binder"
    made = window(qtbot)
    assert not made.open_binder(other)
    _says(qtbot, made, "The school folder cannot be reached. Ask an adult")
    made.close()


def _texts(page: object) -> str:
    from PySide6.QtWidgets import QLabel, QPushButton, QWidget

    assert isinstance(page, QWidget)
    texts = [label.text() for label in page.findChildren(QLabel)]
    return " ".join(texts + [pressed.text() for pressed in page.findChildren(QPushButton)])
