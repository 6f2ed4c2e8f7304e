"""A part that no stem asks for is added, named, placed, written, moved and taken out, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from conference_app.storage import yaml_text
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import this_device
from conference_app.storage.filling import fill
from conference_app.ui.pages.review_panel import ReviewPanel
from conference_app.ui.widgets.choice_field import ChoiceField
from conference_app.ui.widgets.support_switch import SupportSwitch
from tests.ui.desks import sample
from tests.ui.hands import click, focused, press, write
from tests.ui.pages.opened import Opened
from tests.ui.windows import window

Key = Qt.Key
OWN = (
    "2026-fall: {parts: {dance: {title: My dance group}}, answers: {own@dance: {text: We dance.}}}"
)


@pytest.fixture
def about(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    made = window(qtbot)
    yield Opened(made, sample(tmp_path))
    made.close()


def test_a_part_of_ones_own_is_added_named_written_moved_and_taken_out(about: Opened) -> None:
    about.page.show_tab(5)
    about.page.parts.add.setFocus()
    press(about.page, Key.Key_Space)
    write(about.page, "My little brother")  # The cursor waits in the new card.
    press(about.page, Key.Key_Tab)
    choice = focused(about.page)
    assert isinstance(choice, ChoiceField)
    assert choice.currentText() == "My goals"
    write(about.page, "Looking")
    (part,) = about.now.parts
    assert (part.title, part.after) == ("My little brother", "lookback")
    press(about.page, Key.Key_Tab)
    press(about.page, Key.Key_Space)  # Write it.
    assert about.desk.shows_questions()
    assert about.desk.writing.stop is not None
    assert about.desk.writing.stop.key == f"answers/own@{part.id}"
    write(about.desk, "He is four and he reads with me.")
    assert about.now.answer("own", part.id).text == "He is four and he reads with me."
    sections = [leg.section_id for leg in about.desk.writing.legs]
    assert sections.index("own") == sections.index("lookback") + 1
    about.desk.show_page("about")
    about.page.parts.add.setFocus()
    press(about.page, Key.Key_Space)
    write(about.page, "My dance group")
    (_, second) = about.cards(5)
    second.earlier.setFocus()
    press(about.page, Key.Key_Space)
    assert [p.title for p in about.now.parts] == ["My dance group", "My little brother"]
    click(about.cards(5)[1].remove)
    assert [p.title for p in about.now.parts] == ["My dance group"]
    click(about.undo)
    assert [p.title for p in about.now.parts] == ["My dance group", "My little brother"]
    assert about.now.answer("own", part.id).text == "He is four and he reads with me."


def test_the_question_of_an_own_part_has_one_way_to_answer(about: Opened) -> None:
    about.page.show_tab(5)
    about.page.parts.add.setFocus()
    press(about.page, Key.Key_Space)
    write(about.page, "My dance group")
    questions = about.desk.questions
    (part,) = about.now.parts
    about.desk.go_to(f"{about.now.term}/answers/own@{part.id}")
    assert questions.question is not None
    assert questions.question.ask == "“My dance group”: what do you want to tell about it?"
    switch = questions.findChild(SupportSwitch)
    assert isinstance(switch, SupportSwitch)
    assert not switch.isVisible()
    about.desk.writing.go_back()
    assert switch.isVisible()


def test_an_advisor_comments_on_it_and_is_offered_no_other_help(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = sample(tmp_path)
    with BinderFile.open(path, this_device()) as file:
        fill(file, yaml_text.parse(OWN, "own.yaml"))
    made = window(qtbot)
    assert made.open_binder(path, "advisor")
    assert made.desk is not None
    panel = made.desk.findChild(ReviewPanel)
    assert isinstance(panel, ReviewPanel)
    made.desk.go_to("2026-fall/answers/own@dance")
    assert not panel.help.isVisible()
    write(made.desk, "I saw you dance!")
    click(panel.add)
    comments = made.desk.session.conference.comments
    assert ("answers/own@dance", "I saw you dance!") in [(one.on, one.text) for one in comments]
    made.desk.writing.go_back()
    assert panel.help.isVisible()
    made.close()
