"""From nothing to the first question, by keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from conference_app.domain.names import class_key
from conference_app.storage import preferences as kept
from conference_app.storage.preferences import Preferences
from conference_app.ui.pages.setup_page import SetupPage
from conference_app.ui.window import Window
from tests.ui.hands import click, drag, focused, press, write
from tests.ui.windows import window

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def begun(qtbot: QtBot, folder: Path) -> tuple[Window, SetupPage]:
    """A window whose user pressed Start my binder."""
    made = window(qtbot, Preferences(folder=str(folder)))
    press(made, Key.Key_Space)
    page = made.start.setup
    assert page is not None
    return made, page


def opened(qtbot: QtBot, made: Window) -> None:
    """Wait until the binder is made and on the desk."""
    qtbot.waitUntil(lambda: made.desk is not None or made.notice.isVisible())
    assert made.desk is not None, made.notice.sentence.text()


def test_a_name_is_enough_to_reach_the_first_question(qtbot: QtBot, tmp_path: Path) -> None:
    made, page = begun(qtbot, tmp_path)
    write(made, "Maya Okafor")
    page.write.setFocus()
    press(made, Key.Key_Space)
    opened(qtbot, made)
    assert made.desk is not None
    assert made.desk.session.path == tmp_path / "Maya Okafor.binder"
    assert made.desk.shows_questions()
    assert made.desk.writing.stop == made.desk.writing.legs[0].stops[0]
    assert kept.load().recent == (str(tmp_path / "Maya Okafor.binder"),)


def test_everything_can_be_told_by_keys_alone(qtbot: QtBot, tmp_path: Path) -> None:
    made, page = begun(qtbot, tmp_path)
    qtbot.waitUntil(lambda: page.me.pack.count() == 3)
    write(made, "Maya Okafor")
    press(made, Key.Key_Tab)
    write(made, "MY-uh oh-KAH-for")
    press(made, Key.Key_Tab)
    write(made, "4")
    press(made, Key.Key_Tab)
    write(made, "Ms. Rivera")
    press(made, Key.Key_Return)
    for name in ("Math", "Robotics"):
        write(made, name)
        press(made, Key.Key_Return)
    press(made, Key.Key_Return)
    write(made, "vietnamese")
    press(made, Key.Key_Tab)
    page.people.cards[0].name.setFocus()
    write(made, "Lan")
    press(made, Key.Key_Tab)
    write(made, "my grandmother")
    press(made, Key.Key_Tab)
    write(made, "Tiếng Việt")
    press(made, Key.Key_Return)
    page.write.setFocus()
    press(made, Key.Key_Space)
    opened(qtbot, made)
    assert made.desk is not None
    found = made.desk.session.conference
    student = found.student
    assert (student.name, student.says, student.grade) == ("Maya Okafor", "MY-uh oh-KAH-for", "4")
    assert student.languages == ("vi",)
    assert [c.name for c in found.classes] == ["Math", "Robotics"]
    assert [(p.name, p.relation, p.language, p.role) for p in found.people] == [
        ("Lan", "my grandmother", "vi", "family"),
        ("Ms. Rivera", "", "", "advisor"),
    ]
    assert found.pack["id"] == "first-conference"
    assert [goal.made_with for goal in found.goals] == ["me", "family"]


def test_without_a_name_the_cursor_goes_there_with_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    made, page = begun(qtbot, tmp_path)
    press(made, Key.Key_Return)
    assert page.tabs.place() == 0
    assert focused(made) is page.me.name
    assert "Write your name first" in page.me.name.accessibleDescription()
    click(page.tabs.buttons()[2])
    click(page.write)
    assert focused(made) is page.me.name


def test_the_grade_chooses_questions_until_the_student_does(qtbot: QtBot, tmp_path: Path) -> None:
    made, page = begun(qtbot, tmp_path)
    qtbot.waitUntil(lambda: page.me.pack.count() == 3)
    assert page.me.pack.currentText() == "Middle school conference"
    page.me.grade.setFocus()
    write(made, "9")
    assert page.me.pack.currentText() == "High school conference"
    page.me.pack.setFocus()
    press(made, Key.Key_Home)
    page.me.grade.setFocus()
    write(made, "6")
    assert page.me.pack.currentText() == "First conference"


def test_questions_have_titles_in_the_language_of_the_reader(qtbot: QtBot, tmp_path: Path) -> None:
    made = window(qtbot, Preferences(folder=str(tmp_path), language="es"))
    made.start.show_setup()
    page = made.start.setup
    assert page is not None
    qtbot.waitUntil(lambda: page.me.pack.count() == 3)
    assert page.me.pack.currentText() == "Conferencia de la escuela intermedia"


def test_classes_are_added_moved_and_taken_out_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    made, page = begun(qtbot, tmp_path)
    page.show_step(1)
    for name in ("Math", " science ", "Art", "SCIENCE"):
        write(made, name)
        press(made, Key.Key_Return)
    assert page.beginning.classes == ("Math", "Science", "Art")
    chips = page.classes.classes.row.chips
    chips["Art"].handle.setFocus()
    press(made, Key.Key_Left, ALT, times=3)
    assert page.beginning.classes == ("Art", "Math", "Science")
    assert focused(made) is chips["Art"].handle
    press(made, Key.Key_Right, ALT)
    assert page.beginning.classes == ("Math", "Art", "Science")
    click(page.classes.classes.later)
    assert page.beginning.classes == ("Math", "Science", "Art")
    chips["Science"].handle.setFocus()
    press(made, Key.Key_Delete)
    assert list(page.beginning.classes) == ["Math", "Art"]
    assert focused(made) is chips["Art"].handle
    click(chips["Math"].cross)
    assert list(page.beginning.classes) == ["Art"]


def test_a_class_is_dragged_to_its_place(qtbot: QtBot, tmp_path: Path) -> None:
    made, page = begun(qtbot, tmp_path)
    page.show_step(1)
    for name in ("Math", "Science", "Art"):
        write(made, name)
        press(made, Key.Key_Return)
    chips = page.classes.classes.row.chips
    qtbot.waitUntil(lambda: chips["Art"].x() > chips["Science"].x() > chips["Math"].x())
    handle, target = chips["Art"].handle, chips["Math"].handle
    drag(handle, handle.mapFromGlobal(target.mapToGlobal(QPoint(2, 10))))
    assert page.beginning.classes == ("Art", "Math", "Science")


def test_a_suggested_class_is_ticked_and_can_be_taken_out_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made, page = begun(qtbot, tmp_path)
    page.show_step(1)
    write(made, "science")
    press(made, Key.Key_Return)
    math, science = page.classes.classes.suggestions.buttons()[:2]
    assert (math.isChecked(), science.isChecked()) == (False, True)
    click(math)
    assert list(page.beginning.classes) == ["Science", "Math"]
    assert math.isChecked()
    click(science)
    assert list(page.beginning.classes) == ["Math"]
    assert class_key("Math") == "math"


def test_a_language_is_found_by_a_part_of_its_name(qtbot: QtBot, tmp_path: Path) -> None:
    made, page = begun(qtbot, tmp_path)
    page.show_step(2)
    write(made, "kreyòl")
    press(made, Key.Key_Tab)
    page.people.languages.field.setFocus()
    write(made, "Klingon")
    press(made, Key.Key_Return)
    assert page.beginning.languages == ("ht",)
    assert page.people.languages.row.chips["ht"].handle.text() == "Kreyòl ayisyen"


def test_a_language_is_chosen_from_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    made, page = begun(qtbot, tmp_path)
    page.show_step(2)
    write(made, "chin")
    press(made, Key.Key_Down)
    press(made, Key.Key_Return)
    assert page.beginning.languages == ("zh-Hans",)
    qtbot.waitUntil(lambda: page.people.languages.field.text() == "")


def test_people_are_added_and_taken_out(qtbot: QtBot, tmp_path: Path) -> None:
    made, page = begun(qtbot, tmp_path)
    page.show_step(2)
    people = page.people
    people.cards[0].name.setFocus()
    write(made, "Lan")
    people.another.setFocus()
    press(made, Key.Key_Space)
    assert focused(made) is people.cards[1].name
    write(made, "Rosa")
    assert [guest.name for guest in page.beginning.guests] == ["Lan", "Rosa"]
    click(people.cards[0].remove)
    assert [guest.name for guest in page.beginning.guests] == ["Rosa"]
    assert people.cards[0].name.text() == "Rosa"


def test_a_second_maya_gets_a_binder_of_her_own(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "Maya.binder").write_bytes(b"another")
    made, page = begun(qtbot, tmp_path)
    write(made, "Maya")
    click(page.write)
    opened(qtbot, made)
    assert made.desk is not None
    assert made.desk.session.path.name == "Maya (2).binder"


def test_where_binders_live_is_asked_once(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    made = window(qtbot)
    press(made, Key.Key_Space)
    page = made.start.setup
    assert page is not None
    assert page.change.isVisible()
    click(page.change)
    page.me.name.setFocus()
    write(made, "Maya")
    click(page.write)
    opened(qtbot, made)
    assert (folder / "Maya.binder").exists()
    assert kept.load().folder == str(folder)
    made.show_start()
    made.start.show_setup()
    assert made.start.setup is not None
    assert not made.start.setup.change.isVisible()


def test_a_folder_that_cannot_be_made_gets_a_sentence_and_words_stay(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    made, page = begun(qtbot, tmp_path / "file" / "below")
    write(made, "Maya")
    click(page.write)
    qtbot.waitUntil(made.notice.isVisible)
    assert "Choose another folder" in made.notice.sentence.text()
    assert page.beginning.name == "Maya"
    assert page.write.isEnabled()
    assert page.change.isVisible()


def test_what_was_told_waits_when_one_goes_back(qtbot: QtBot, tmp_path: Path) -> None:
    made, page = begun(qtbot, tmp_path)
    write(made, "Maya")
    click(page.back)
    assert made.start.currentWidget() is made.start.page
    click(made.start.page.start)
    assert page.me.name.text() == "Maya"
