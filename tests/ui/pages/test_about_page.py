"""What a binder tells beside the answers can be changed later, by keys alone, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import this_device
from conference_app.ui.widgets.day_field import DayField
from conference_app.ui.widgets.item_card import ItemCard
from conference_app.ui.widgets.line_field import LineField
from tests.gallery.drawing import settle
from tests.ui.conftest import PutOn
from tests.ui.desks import sample
from tests.ui.hands import click, focused, press, write
from tests.ui.measuring import in_sight
from tests.ui.pages.opened import Opened
from tests.ui.theme.sheet import Chosen
from tests.ui.windows import window

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def about(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    made = window(qtbot)
    yield Opened(made, sample(tmp_path))
    made.close()


def put(field: LineField, words: str) -> None:
    """Write in a field instead of what stands there."""
    field.setFocus()
    field.selectAll()
    write(field, words)


def test_the_name_is_typed_and_the_bar_follows(about: Opened) -> None:
    assert focused(about.page) is about.page.me.name
    put(about.page.me.name, "Maya O.")
    assert about.now.student.name == "Maya O."
    click(about.undo)
    assert about.now.student.name == "Maya Okafor"
    assert about.page.me.name.text() == "Maya Okafor"


def test_control_z_takes_back_typing_then_what_was_before(about: Opened) -> None:
    put(about.page.me.says, "MY-uh")
    press(about.page, Key.Key_Tab)
    about.page.me.says.setFocus()
    press(about.page, Key.Key_Z, CONTROL)
    assert about.now.student.says == "MY-ah oh-KAH-for"
    assert about.page.me.says.text() == "MY-ah oh-KAH-for"


def test_words_under_the_cursor_are_not_replaced(about: Opened) -> None:
    about.page.me.name.setFocus()
    put(about.page.me.name, "Maya is writ")
    about.desk.session.keep()
    with BinderFile.open(about.path, this_device()) as other:
        other.commit([other.pen("advisor").write("student/name", "Somebody else")])
    about.desk.session.look()
    assert about.page.me.name.text() == "Maya is writ"
    write(about.page, "ing")
    assert about.now.student.name == "Maya is writing"


def test_grade_pronouns_and_languages(about: Opened) -> None:
    me = about.page.me
    me.grade.setFocus()
    write(about.page, "8")
    put(me.pronouns, "they/them")
    me.languages.field.setFocus()
    write(about.page, "igbo")
    press(about.page, Key.Key_Return)
    student = about.now.student
    assert (student.grade, student.pronouns) == ("8", "they/them")
    assert student.languages == ("en", "ig")
    click(me.languages.row.chips["en"].cross)
    assert list(about.now.student.languages) == ["ig"]
    click(about.undo)
    assert list(about.now.student.languages) == ["en", "ig"]


def test_a_class_is_added_renamed_moved_and_taken_out(about: Opened) -> None:
    before = [c.name for c in about.now.classes]
    about.page.show_tab(1)
    about.page.classes.field.setFocus()
    write(about.page, "Robotics")
    press(about.page, Key.Key_Return)
    assert [c.name for c in about.now.classes] == [*before, "Robotics"]
    write(about.page, "Mr. Sato")  # The cursor waits in the new card.
    assert about.now.classes[-1].teacher == "Mr. Sato"
    card = about.cards(1)[-1]
    card.earlier.setFocus()
    press(about.page, Key.Key_Space)
    assert [c.name for c in about.now.classes][-2:] == ["Robotics", before[-1]]
    assert focused(about.page) is card.earlier
    click(card.remove)
    assert [c.name for c in about.now.classes] == before
    click(about.undo)
    assert "Robotics" in [c.name for c in about.now.classes]


def test_a_class_is_there_once(about: Opened) -> None:
    before = about.now.classes
    about.page.show_tab(1)
    about.page.classes.field.setFocus()
    write(about.page, "math")
    press(about.page, Key.Key_Return)
    assert about.now.classes == before


def test_one_undo_takes_a_new_person_back(about: Opened) -> None:
    before = about.now.people
    about.page.show_tab(2)
    about.page.people.add.setFocus()
    press(about.page, Key.Key_Space)
    write(about.page, "Uncle Ike")
    press(about.page, Key.Key_Tab)
    write(about.page, "my uncle")
    person = about.now.people[-1]
    assert (person.name, person.relation, person.role) == ("Uncle Ike", "my uncle", "family")
    for _ in range(3):
        click(about.undo)
    assert about.now.people == before


def test_a_person_reads_another_language(about: Opened) -> None:
    card = about.cards(2)[0]
    language = next(f for f in card.findChildren(LineField) if f.key.endswith("/language"))
    language.setFocus()
    language.selectAll()
    write(about.page, "viet")
    press(about.page, Key.Key_Return)
    assert about.now.people[0].language == "vi"
    language.clear()
    press(about.page, Key.Key_Tab)
    assert about.now.people[0].language == ""


def test_the_meeting_has_day_time_place_length_and_interpreter(about: Opened) -> None:
    meeting = about.page.meeting
    about.page.show_tab(3)
    choose(meeting.day, Key.Key_Right, Key.Key_Return)
    meeting.time.edit.setFocus()
    press(about.page, Key.Key_Up)
    meeting.minutes.setFocus()
    write(about.page, "30")
    put(meeting.place, "Library")
    meeting.interpreter.setFocus()
    press(about.page, Key.Key_Space)
    now = about.now.meeting
    assert (now.date, now.time) == ("2026-11-25", "18:30")
    assert (now.minutes, now.place, now.interpreter) == (30, "Library", True)
    click(meeting.day.clear)
    assert about.now.meeting.date == ""
    assert focused(about.page) is meeting.day.ask


def choose(field: DayField, *keys: Key) -> None:
    """Open the calendar of a field by keys, and press these in it."""
    field.ask.setFocus()
    press(field, Key.Key_Space)
    assert field.calendar is not None
    assert field.calendar.isVisible()
    for key in keys:
        found = field.calendar.focusWidget()
        assert found is not None
        QTest.keyClick(found, key)


def test_no_day_is_taken_until_one_is_picked(about: Opened) -> None:
    meeting = about.page.meeting
    about.page.show_tab(3)
    click(meeting.day.clear)
    choose(meeting.day)
    assert about.now.meeting.date == ""
    assert meeting.day.ask.text() == "Choose a day"
    choose(meeting.day, Key.Key_Down, Key.Key_Escape)
    assert meeting.day.calendar is not None
    assert not meeting.day.calendar.isVisible()
    assert about.now.meeting.date == ""
    choose(meeting.day, Key.Key_Down, Key.Key_Return)
    next_week = QDate.currentDate().addDays(7)
    assert about.now.meeting.date == next_week.toString(Qt.DateFormat.ISODate)
    assert str(next_week.day()) in meeting.day.ask.text()
    assert focused(about.page) is meeting.day.ask


def test_a_day_is_picked_with_the_mouse(about: Opened) -> None:
    meeting = about.page.meeting
    about.page.show_tab(3)
    click(meeting.day.ask)
    assert meeting.day.calendar is not None
    meeting.day.calendar.days.clicked.emit(QDate(2026, 11, 30))
    assert not meeting.day.calendar.isVisible()
    assert about.now.meeting.date == "2026-11-30"
    click(about.undo)
    assert about.now.meeting.date == "2026-11-24"


def test_a_goal_gets_a_step_that_says_what_when_where_and_how_long(about: Opened) -> None:
    before = len(about.now.goals)
    about.page.show_tab(4)
    about.page.goals.add.setFocus()
    press(about.page, Key.Key_Space)
    press(about.page, Key.Key_Space)  # The button for a first step has the focus.
    for words in ("flash cards", "on Tuesdays", "in the car", "ten minutes"):
        write(about.page, words)
        press(about.page, Key.Key_Tab)
    goal = about.now.goals[-1]
    assert len(about.now.goals) == before + 1
    step = goal.steps[0]
    assert (step.what, step.when, step.where, step.long) == (
        "flash cards", "on Tuesdays", "in the car", "ten minutes",
    )  # fmt: skip
    assert goal.made_with == "me"
    card = about.cards(4)[-1]
    click(card.remove)
    assert len(about.now.goals) == before


def test_a_goal_leads_to_its_questions(about: Opened) -> None:
    about.page.show_tab(4)
    about.page.goals.question_requested.emit(about.now.goals[0].id)
    assert about.desk.shows_questions()
    assert about.desk.writing.stop is not None
    assert about.desk.writing.stop.item == about.now.goals[0].id


def test_an_advisor_sees_no_goals_to_change(qtbot: QtBot, tmp_path: Path) -> None:
    made = window(qtbot)
    page = Opened(made, sample(tmp_path), "advisor").page
    assert [tab.text() for tab in page.tabs.buttons()] == ["Me", "Classes", "People", "Meeting"]
    made.close()


def test_arrow_keys_go_through_the_tabs(about: Opened) -> None:
    tabs = about.page.tabs.buttons()
    tabs[0].setFocus()
    press(about.page, Key.Key_Right)
    assert focused(about.page) is tabs[1]
    assert about.page.classes.isVisible()


def test_every_control_has_a_name_and_tab_reaches_it(about: Opened) -> None:
    for tab in range(6):
        about.page.show_tab(tab)
        about.page.setFocus()
        wanted = {each for each in about.page.findChildren(QAbstractButton)
                  if each.isVisible() and each.isEnabled() and each.window() is about.window
                  and each.focusPolicy() & Qt.FocusPolicy.TabFocus
                  and (each.property("role") != "tab" or each.isChecked())}  # fmt: skip
        assert all(each.accessibleName() or each.text() for each in wanted)
        reached = set()
        for _ in range(250):
            reached.add(focused(about.page))
            press(about.page, Key.Key_Tab)
        assert wanted <= reached, (tab, [each.accessibleName() for each in wanted - reached])


@pytest.mark.parametrize("percent", [100, 200])
def test_what_is_added_comes_into_sight(about: Opened, put_on: PutOn, percent: int) -> None:
    put_on(Chosen("light", percent))
    about.window.resize(1366, 768)
    about.page.show_tab(4)
    click(about.page.goals.add)
    settle()
    goal = list(about.page.goals.list.cards.values())[-1]
    assert in_sight(goal)
    for _ in range(3):
        click(goal.first_field())
        settle()
        step = goal.findChildren(ItemCard)[-1]
        assert step.isAncestorOf(focused(about.page))
        assert in_sight(step)
