"""Buttons in a row by keys alone: Tab reaches each that does something else, arrows each choice."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from conference_app.ui.desk import Desk
from conference_app.ui.widgets.choice_row import ChoiceRow
from conference_app.ui.widgets.kind_switch import KindSwitch
from tests.ui.desks import sample
from tests.ui.keys import focused
from tests.ui.windows import window

Key = Qt.Key
_MOST = 200


def _by_tab(first: QWidget, wanted: Sequence[QWidget]) -> list[QWidget]:
    """Those of the wanted that Tab reaches, once each of them has had the focus."""
    for each in wanted:
        each.setFocus()
    first.setFocus()
    reached = [focused()]
    for _ in range(_MOST):
        QTest.keyClick(focused(), Key.Key_Tab)
        reached.append(focused())
    return [each for each in wanted if each in reached]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """A question with an answer, as a student sees it."""
    shown = window(qtbot)
    assert shown.open_binder(sample(tmp_path))
    assert shown.desk is not None
    assert shown.desk.go_to(f"{shown.desk.session.conference.term}/answers/letter-news")
    return shown.desk


def test_tab_reaches_every_help_after_one_of_them(desk: Desk) -> None:
    tabs = [tab for tab in desk.questions.drawer._tabs.buttons if tab.isVisible()]
    assert len(tabs) > 2
    assert _by_tab(desk.questions.answer.text, tabs) == tabs
    tabs[0].setFocus()
    QTest.keyClick(tabs[0], Key.Key_Space)
    QTest.keyClick(focused(), Key.Key_Tab)
    QTest.keyClick(focused(), Key.Key_Space)
    assert [tab.isChecked() for tab in tabs[:3]] == [False, True, False]
    QTest.keyClick(focused(), Key.Key_Space)
    assert not any(tab.isChecked() for tab in tabs)


def test_tab_reaches_every_word_for_the_cue_card(desk: Desk) -> None:
    desk.questions.drawer._tabs.buttons[4].click()
    cues = desk.questions.drawer.cues._cues.buttons[:12]
    assert _by_tab(cues[0], cues) == cues


def test_tab_reaches_every_page_of_a_binder_after_one_of_them(desk: Desk) -> None:
    pages = [tab for tab in desk._tabs.buttons if tab.isVisible()]
    assert len(pages) > 2
    assert _by_tab(desk.questions.answer.text, pages) == pages
    pages[1].setFocus()
    QTest.keyClick(pages[1], Key.Key_Space)
    assert [tab.isChecked() for tab in pages] == [tab is pages[1] for tab in pages]
    pages[1].setFocus()
    QTest.keyClick(pages[1], Key.Key_Space)
    assert pages[1].isChecked()


def _row(parent: QWidget) -> QWidget:
    return ChoiceRow("space", "Space", {"a": "Normal", "b": "Wide", "c": "Wider"}, parent)


@pytest.mark.usefixtures("put_on")
@pytest.mark.parametrize("make", [_row, KindSwitch])
@pytest.mark.parametrize("way", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("is_narrow", [False, True])
def test_arrows_reach_every_choice_both_ways(
    qtbot: QtBot, make: Callable[[QWidget], QWidget], way: Qt.LayoutDirection, is_narrow: bool
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayoutDirection(way)
    row = make(page)
    row.resize(150 if is_narrow else 700, 300)
    page.resize(700, 300)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    choices = row.findChildren(QAbstractButton)
    choices[0].click()
    choices[0].setFocus()
    on, back = (Key.Key_Down, Key.Key_Up) if is_narrow else (Key.Key_Right, Key.Key_Left)
    if way == Qt.LayoutDirection.RightToLeft and not is_narrow:
        on, back = back, on
    for key, order in ((on, choices), (back, choices[::-1])):
        for at, after in itertools.pairwise(order):
            assert QApplication.focusWidget() is at
            QTest.keyClick(at, key)
            assert after.isChecked()
        assert focused() is order[-1]
