"""The goals of last term: a student says how each went and what helped, by keys, and can take it back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from conference_app.domain.records import LastGoal
from conference_app.domain.scripting import script
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import this_device
from conference_app.storage.preferences import Preferences
from conference_app.ui.desk import Desk
from conference_app.ui.models.path_model import STATE, PathModel
from tests.ui.desks import next_term, sample
from tests.ui.hands import focused, press, write
from tests.ui.windows import window

BACK = "2027-winter/answers/looked-back@g1"
Key = Qt.Key


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return next_term(sample(tmp_path))


@pytest.fixture
def desk(qtbot: QtBot, path: Path) -> Iterator[Desk]:
    made = window(qtbot)
    assert made.open_binder(path)
    assert made.desk is not None
    assert made.desk.go_to(BACK)
    yield made.desk
    made.close()


def now(desk: Desk) -> LastGoal:
    """The goal as it is kept."""
    desk.session.keep()
    (goal,) = desk.session.conference.last_goals
    return goal


def spoken(desk: Desk) -> str:
    """What the script says of the goal."""
    made = script(desk.session.conference, desk.session.pack)
    blocks = (block for part in made.parts for block in part.blocks if block.path == BACK)
    return " ".join(line.words for block in blocks for line in block.lines)


def on_the_path(desk: Desk) -> tuple[str, str]:
    """How the question is called on the path, and how far it is."""
    model = desk.path.model()
    assert isinstance(model, PathModel)
    index = model.index_of(BACK)
    return str(index.data()), str(index.data(STATE))


def down(desk: Desk) -> list[str]:
    """The names of the choices that are taken."""
    buttons = desk.questions.outcome.findChildren(QAbstractButton)
    return [found.text() for found in buttons if found.isChecked()]


def test_how_it_went_and_what_helped_by_keys_alone(desk: Desk) -> None:
    page = desk.questions
    assert page.outcome._said.text() == now(desk).words
    assert on_the_path(desk) == ("My last goal", "empty")
    assert page.next.text() == "Skip for now"
    press(page, Key.Key_Tab)  # The cursor waits at the first of the three choices.
    press(page, Key.Key_Space)
    assert (now(desk).outcome, down(desk)) == ("partly", ["Partly"])
    assert on_the_path(desk) == ("My last goal", "begun")
    assert page.next.text() == "Next"
    while focused(page) is not page.answer.text:
        press(page, Key.Key_Tab)
    write(page, "my aunt")
    assert now(desk).helped == "my aunt"
    assert on_the_path(desk) == ("My last goal", "done")
    assert spoken(desk).endswith("I met a part of this goal. What or who helped me: my aunt.")
    held = desk.session.binder
    assert held.value("2026-fall/goals/g1/outcome") == "partly"
    assert held.value("2026-fall/goals/g1/helped") == "my aunt"


def test_a_choice_and_words_are_taken_back_and_done_again(desk: Desk) -> None:
    choices = desk.questions.outcome.findChildren(QAbstractButton)
    choices[0].click()
    choices[2].click()
    assert (now(desk).outcome, down(desk)) == ("not-yet", ["Not yet"])
    desk.bar.undo.click()
    assert (now(desk).outcome, down(desk)) == ("met", ["I met it"])
    desk.bar.undo.click()
    assert (now(desk).outcome, down(desk)) == ("", [])
    assert spoken(desk) == ""
    desk.bar.redo.click()
    assert down(desk) == ["I met it"]


def test_a_word_of_the_bank_goes_into_the_answer(desk: Desk) -> None:
    bank = desk.questions.answer.bank
    assert bank.isVisible()
    bank.findChildren(QAbstractButton)[0].click()
    assert now(desk).helped.strip() == "my teacher"


def test_earlier_words_come_back_and_can_go_for_good(desk: Desk, path: Path, qtbot: QtBot) -> None:
    page = desk.questions
    page.answer.start_writing()
    write(page, "Zebulon")
    desk.session.leave()
    page.answer.text.selectAll()
    write(page, "Grandma")
    desk.session.leave()
    page.drawer._tabs.buttons[5].click()
    shown = page.drawer.versions
    buttons = shown.findChildren(QAbstractButton)
    next(found for found in buttons if found.text() == "Bring this back").click()
    assert now(desk).helped == "Zebulon"
    page.removal_requested.emit()
    assert now(desk).helped == ""
    desk.session.close()
    assert b"Zebulon" not in path.read_bytes()


def test_what_another_window_writes_is_shown(desk: Desk, path: Path) -> None:
    desk.questions.outcome_requested.emit("met")
    with BinderFile.open(path, this_device()) as other:
        place = "2026-fall/goals/g1/helped"
        other.commit([other.pen("student").write(place, "my brother")])
    desk.session.look()
    assert now(desk).helped == "my brother"
    assert desk.questions.answer.text.words() == "my brother"


def test_two_computers_chose_otherwise_and_the_student_decides(desk: Desk, path: Path) -> None:
    desk.questions.outcome_requested.emit("met")
    with BinderFile.open(path, this_device()) as other:
        pen = other.pen("student")
        other.commit([pen.write("2026-fall/goals/g1/outcome", "not-yet", base=())])
    desk.session.look()
    assert on_the_path(desk)[1] == "look"
    buttons = desk.questions.fork.findChildren(QAbstractButton)
    assert {found.accessibleDescription() for found in buttons} == {"I met it", "Not yet"}
    next(found for found in buttons if found.accessibleDescription() == "I met it").click()
    assert now(desk).outcome == "met"
    assert not desk.questions.fork.isVisible()


def test_an_advisor_reads_what_was_told(qtbot: QtBot, desk: Desk, path: Path) -> None:
    desk.questions.outcome_requested.emit("met")
    desk.session.keep()
    made = window(qtbot)
    assert made.open_for_review(path)
    assert made.desk is not None
    assert made.desk.go_to(BACK)
    assert "I met this goal." in made.desk.questions.answer.said.text()
    assert not made.desk.questions.outcome.isVisible()


def test_other_questions_show_no_goal(desk: Desk) -> None:
    assert desk.go_to("2027-winter/answers/greeting")
    assert not desk.questions.outcome.isVisible()
    assert QApplication.focusWidget() is not None


def test_a_binder_of_one_term_shows_nothing_of_it(qtbot: QtBot, tmp_path: Path) -> None:
    made = window(qtbot)
    assert made.open_binder(sample(tmp_path, "eli-marsh"))
    assert made.desk is not None
    assert not made.desk.go_to("2026-fall/answers/looked-back@g1")
    assert not made.desk.questions.outcome.isVisible()


def test_what_helped_is_spoken_in_the_language_it_was_asked_in(qtbot: QtBot, path: Path) -> None:
    made = window(qtbot, Preferences(language="es"))
    assert made.open_binder(path)
    assert made.desk is not None
    assert made.desk.go_to(BACK)
    made.desk.questions.answer.start_writing()
    write(made.desk, "mi abuela")
    made.desk.session.keep()
    assert spoken(made.desk).endswith("Qué o quién me ayudó: mi abuela.")
    made.desk.bar.undo.click()
    assert spoken(made.desk) == ""
    assert made.desk.session.binder.value(f"{BACK}/lang") is None
