"""While a student tells about themselves the page keeps still under their hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from conference_app.ui.pages.setup_page import SetupPage
from tests.gallery.drawing import settle
from tests.ui.conftest import PutOn
from tests.ui.hands import click, press, write
from tests.ui.measuring import in_sight
from tests.ui.pages.test_setup_page import begun
from tests.ui.theme.sheet import Chosen

Key = Qt.Key


def places(page: SetupPage) -> dict[int, QPoint]:
    """Where all fields and buttons in sight stand."""
    kinds = page.findChildren(QLineEdit) + page.findChildren(QAbstractButton)
    return {id(part): part.mapTo(page, QPoint()) for part in kinds if part.isVisible()}


def assert_still(page: SetupPage, before: dict[int, QPoint]) -> None:
    settle()
    after = places(page)
    assert [after[part] for part in before if part in after] == [
        at for part, at in before.items() if part in after
    ]


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_moves_where_something_is_told_or_added(
    qtbot: QtBot, tmp_path: Path, put_on: PutOn, percent: int
) -> None:
    put_on(Chosen("light", percent))
    made, page = begun(qtbot, tmp_path)
    made.resize(1366, 768)
    qtbot.waitUntil(lambda: page.me.pack.count() == 3)
    settle()
    before = places(page)
    press(made, Key.Key_Return)
    assert page.me.name.accessibleDescription()
    assert_still(page, before)
    write(made, "Maya")
    assert_still(page, before)
    page.show_step(1)
    settle()
    before = places(page)
    for suggested in page.classes.classes.suggestions.buttons():
        click(suggested)
        assert_still(page, before)
    page.show_step(2)
    settle()
    before = places(page)
    write(made, "vietnamese")
    press(made, Key.Key_Return)
    assert page.beginning.languages == ("vi",)
    assert_still(page, before)


def test_a_page_that_begins_to_scroll_does_not_move_aside(qtbot: QtBot, tmp_path: Path) -> None:
    made, page = begun(qtbot, tmp_path)
    made.resize(1366, 768)
    page.show_step(2)
    settle()
    left = page.people.another.mapTo(page, QPoint()).x()
    assert not page._column.verticalScrollBar().isVisible()
    for _ in range(3):
        click(page.people.another)
    settle()
    assert page._column.verticalScrollBar().isVisible()
    assert page.people.another.mapTo(page, QPoint()).x() == left
    assert in_sight(page.people.cards[-1])
