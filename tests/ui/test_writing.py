"""A student at one question: real keys in the real page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conference_app.domain import answer_state, path
from conference_app.domain.edit import Edit
from conference_app.ui.desk import Desk
from tests.ui.binders_at_hand import TERM, new_binder
from tests.ui.desks import desk, session
from tests.ui.keys import focused, type_in


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = desk(new_binder(tmp_path))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.go_to(f"{TERM}/answers/pride@math")
    yield made
    made.session.close()


def answer(at: Desk) -> object:
    at.session.keep()
    return at.session.conference.answer("pride", "math")


def test_tab_goes_from_blank_to_blank_and_enter_to_the_next_question(
    at: Desk, qtbot: QtBot
) -> None:
    type_in(qtbot, "my fractions poster")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    type_in(qtbot, "it took me two weeks")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    found = at.session.conference.answer("pride", "math")
    assert found.blanks == {"work": "my fractions poster", "reason": "it took me two weeks"}
    assert found.form == "frame"
    assert at.writing.stop is not None
    assert at.writing.stop.slot_id == "challenge"


def test_a_word_of_the_bank_goes_into_the_blank_at_hand(at: Desk, qtbot: QtBot) -> None:
    chip = next(c for c in at.questions.answer.bank.findChildren(QPushButton) if c.isVisible())
    word = chip.accessibleName()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    type_in(qtbot, " and more")
    assert answer(at).blanks["work"] == f"{word} and more"  # type: ignore[attr-defined]


def test_less_help_keeps_every_word_and_undo_brings_the_frame_back(at: Desk, qtbot: QtBot) -> None:
    type_in(qtbot, "my poster")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    type_in(qtbot, "it is big")
    QTest.mouseClick(at.questions._support.less, Qt.MouseButton.LeftButton)
    assert (
        at.questions.answer.text.words()
        == "In Math I am most proud of my poster because it is big."
    )
    assert focused() is at.questions.answer.text
    at.session.undo()
    assert at.questions.answer.frame.isVisible()
    assert at.questions.answer.frame.blanks["work"].words() == "my poster"


def test_the_starter_stands_in_front_and_is_not_typed(at: Desk, qtbot: QtBot) -> None:
    QTest.mouseClick(at.questions._support.less, Qt.MouseButton.LeftButton)
    assert at.questions.answer.starter.text() == "In Math I am most proud of …"
    type_in(qtbot, "my poster with the pizzas, it has every kind of fraction")
    answer(at)
    assert at.questions.question is not None
    assert at.questions.question.spoken.startswith("In Math I am most proud of my poster")


def test_control_z_in_the_field_takes_letters_and_then_the_binder_back(
    at: Desk, qtbot: QtBot
) -> None:
    at.session.write({"student/grade": "6"})
    type_in(qtbot, "my poster")
    at.session.keep()
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    at.session.keep()
    assert at.session.conference.answer("pride", "math").blanks.get("work", "") == ""


def test_a_short_answer_is_asked_for_a_little_more(at: Desk, qtbot: QtBot) -> None:
    QTest.mouseClick(at.questions._support.less, Qt.MouseButton.LeftButton)
    type_in(qtbot, "my poster")
    at.session.keep()
    more = [c for c in at.questions.answer.more.findChildren(QPushButton) if c.isVisible()]
    QTest.mouseClick(more[0], Qt.MouseButton.LeftButton)
    type_in(qtbot, "it is big and I made it with my cousin")
    at.session.keep()
    assert at.session.conference.answer("pride", "math").text.startswith("my poster because it is")
    assert not at.questions.answer.more.isVisible()


def test_another_stem_of_the_slot_can_be_chosen(at: Desk, qtbot: QtBot) -> None:
    before = at.questions.question
    assert before is not None
    at.questions.drawer._tabs.buttons[2].click()
    offer = at.questions.drawer.choices.findChildren(QPushButton)[0]
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert at.questions.question.ask == offer.text()  # type: ignore[union-attr]
    assert at.questions.question.ask != before.ask  # type: ignore[union-attr]


def test_own_words_in_the_home_language_stand_beside(at: Desk, qtbot: QtBot) -> None:
    at.questions.drawer._tabs.buttons[3].click()
    field = at.questions.drawer.home._fields["vi"]
    field.setFocus()
    type_in(qtbot, "Con tự hào")
    at.session.keep()
    assert at.session.conference.answer("pride", "math").own == {"vi": "Con tự hào"}


def test_cue_words_are_marked_and_neighbours_make_one_cue(at: Desk, qtbot: QtBot) -> None:
    QTest.mouseClick(at.questions._support.less, Qt.MouseButton.LeftButton)
    type_in(qtbot, "my poster")
    at.session.keep()
    at.questions.drawer._tabs.buttons[4].click()
    words = at.questions.drawer.cues._cues.buttons
    for place in (7, 8, 1):
        QTest.mouseClick(words[place], Qt.MouseButton.LeftButton)
    assert at.session.conference.answer("pride", "math").cue == ("Math", "my poster.")


def test_an_earlier_version_comes_back(at: Desk, qtbot: QtBot) -> None:
    QTest.mouseClick(at.questions._support.less, Qt.MouseButton.LeftButton)
    type_in(qtbot, "my first idea for this")
    at.session.leave()
    at.questions.answer.text.selectAll()
    type_in(qtbot, "something else")
    at.session.keep()
    at.questions.drawer._tabs.buttons[5].click()
    panel = at.questions.drawer.versions
    assert any("my first idea" in version.words for version in panel._versions)
    place = next(n for n, v in enumerate(panel._versions) if "my first idea for this" in v.words)
    QTest.mouseClick(panel._group.button(place), Qt.MouseButton.LeftButton)
    assert at.session.conference.answer("pride", "math").text == "my first idea for this"
    assert focused() is at.questions.answer.text
    at.session.undo()
    assert at.session.conference.answer("pride", "math").text == "something else"


def test_only_words_that_were_once_on_the_screen_are_earlier_words(at: Desk, qtbot: QtBot) -> None:
    at.go_to(f"{TERM}/answers/greeting")
    type_in(qtbot, "how I have grown")
    at.session.keep()
    QTest.mouseClick(at.questions._support.less, Qt.MouseButton.LeftButton)
    QTest.mouseClick(at.questions._support.less, Qt.MouseButton.LeftButton)
    QTest.mouseClick(at.questions._support.more, Qt.MouseButton.LeftButton)
    at.questions.drawer._tabs.buttons[5].click()
    told = [version.words for version in at.questions.drawer.versions._versions]
    assert all(words.count("Welcome!") == 1 for words in told), told


def test_what_opens_under_a_question_comes_into_sight(at: Desk, qtbot: QtBot) -> None:
    at.resize(1366, 420)
    type_in(qtbot, "my fractions poster")
    at.session.keep()
    drawer = at.questions.drawer
    for tab in drawer._tabs.buttons:
        if not tab.isVisible():
            continue
        tab.click()
        place = drawer._tabs.buttons.index(tab)
        panel = drawer._panels[place][1]
        qtbot.waitUntil(partial(_is_in_sight, panel))
        bold = QFontMetrics(_bold(tab)).horizontalAdvance(tab.text())
        assert tab.width() >= bold + (tab.sizeHint().width() - _plain(tab))


def _is_in_sight(panel: QWidget) -> bool:
    return not panel.visibleRegion().isEmpty()


def _plain(tab: QAbstractButton) -> int:
    font = tab.font()
    font.setBold(False)
    return QFontMetrics(font).horizontalAdvance(tab.text())


def _bold(tab: QAbstractButton) -> QFont:
    font = tab.font()
    font.setBold(True)
    return font


def test_removing_for_good_asks_once_in_plain_words(at: Desk, qtbot: QtBot) -> None:
    type_in(qtbot, "too private")
    at.session.keep()
    at.questions.drawer._tabs.buttons[5].click()
    panel = at.questions.drawer.versions
    QTest.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    assert panel._sure.isVisible()
    assert focused() is panel.no
    QTest.mouseClick(panel.yes, Qt.MouseButton.LeftButton)
    assert not at.session.conference.answer("pride", "math").is_begun
    edits: list[Edit] = at.session.versions(f"{TERM}/answers/pride@math")
    assert all(edit.erased for edit in edits)


def test_words_of_another_window_do_not_replace_what_is_typed(at: Desk, qtbot: QtBot) -> None:
    other = session(at.session.path)
    type_in(qtbot, "mine")
    other.write({f"{TERM}/answers/pride@math/blank/work": "theirs"})
    at.session.look()
    assert at.questions.answer.frame.blanks["work"].words() in ("mine", "theirs")
    assert at.questions.fork.isVisible()
    take = [
        c
        for c in at.questions.fork.findChildren(QPushButton)
        if "mine" in c.accessibleDescription()
    ]
    QTest.mouseClick(take[0], Qt.MouseButton.LeftButton)
    assert at.session.conference.answer("pride", "math").blanks["work"] == "mine"
    assert not at.questions.fork.isVisible()
    other.close()


def test_the_path_is_walked_to_its_end_by_keyboard(at: Desk, qtbot: QtBot) -> None:
    ends: list[bool] = []
    at.writing.end_reached.connect(lambda: ends.append(True))
    at.go_to(path.every_stop(at.writing.legs)[0].path)
    for _ in path.every_stop(at.writing.legs):
        QTest.keyClick(at.questions, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert ends
    assert at.writing.stop is not None
    assert at.writing.stop.state == answer_state.EMPTY


def test_a_frame_runs_in_its_own_direction_in_a_mirrored_app(at: Desk) -> None:
    at.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    at.writing.go_on()
    at.writing.go_back()
    frame = at.questions.answer.frame
    QApplication.sendPostedEvents()
    words = [w for w in frame.findChildren(QLabel) if w.isVisible()]
    assert words[0].x() < words[1].x()
