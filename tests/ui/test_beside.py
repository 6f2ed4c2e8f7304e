"""Where the student is, and the printed page: the window never shows what is not so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from conference_app.storage.preferences import Preferences
from conference_app.ui.desk import Desk
from conference_app.ui.pages.about_page import AboutPage
from conference_app.ui.preview.page_view import PageView
from conference_app.ui.theme.look import current
from conference_app.ui.widgets.path_view import Rows
from tests.gallery.drawing import View, settle, window
from tests.ui.conftest import PutOn
from tests.ui.desks import sample
from tests.ui.hands import click
from tests.ui.rounds import desk_of, part


@pytest.fixture
def put(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = window(View("usual", Preferences(theme="light", language="en")))
    qtbot.addWidget(made)
    made.open_binder(sample(tmp_path))
    yield desk_of(made)
    made.close()


@pytest.fixture
def large(qtbot: QtBot, tmp_path: Path, put_on: PutOn) -> Iterator[Desk]:
    made = window(View("large", Preferences(theme="light", language="en", text_size=200)))
    qtbot.addWidget(made)
    made.open_binder(sample(tmp_path))
    desk_of(made).go_to("2026-fall/answers/pride@science")
    yield desk_of(made)
    made.close()


def test_only_the_place_where_the_student_is_is_marked(put: Desk) -> None:
    place = "2026-fall/answers/pride@science"
    put.go_to(place)
    assert put.path.here == place
    put.show_page("about")
    assert put.path.here == ""
    assert not put.path.selectedIndexes()
    put.session.type("student/name", "Maya O.")
    put.session.keep()
    assert put.path.here == ""
    put.go_to(place)
    assert put.path.here == place
    assert len(put.path.selectedIndexes()) == 1


def test_a_page_without_room_is_not_told_as_shown(large: Desk) -> None:
    assert not part(large, PageView).isVisible()
    assert not large.bar.page.isChecked()
    assert large.bar.page.accessibleName() == "Show the page"


def test_without_room_beside_the_question_the_page_takes_its_place(large: Desk) -> None:
    page = part(large, PageView)
    click(large.bar.page)
    assert page.isVisible()
    assert not large.questions.isVisible()
    assert large.bar.page.isChecked()
    assert large.path.here == "2026-fall/answers/pride@science"
    click(large.bar.page)
    assert large.questions.isVisible()
    assert not large.bar.page.isChecked()


def test_an_answer_on_the_page_leads_back_to_its_question(large: Desk) -> None:
    page = part(large, PageView)
    click(large.bar.page)
    page.answer_requested.emit("2026-fall/answers/pride@math")
    assert large.questions.isVisible()
    assert not page.isVisible()
    assert not large.bar.page.isChecked()
    assert large.path.here == "2026-fall/answers/pride@math"


def test_a_wider_window_puts_the_page_beside_the_question(large: Desk) -> None:
    click(large.bar.page)
    large.window().resize(2400, 768)
    page = part(large, PageView)
    assert page.isVisible()
    assert large.questions.isVisible()
    large.window().resize(1366, 768)
    assert large.questions.isVisible()
    assert not page.isVisible()


def test_on_the_page_of_all_paper_nothing_stands_beside_it(put: Desk) -> None:
    assert part(put, PageView).isVisible()
    put.show_page("paper")
    assert not part(put, PageView).isVisible()
    assert not put.bar.page.isEnabled()
    put.show_page("about")
    assert put.bar.page.isEnabled()
    assert put.bar.page.isChecked()


def test_another_form_leaves_the_question_in_sight(large: Desk) -> None:
    large.questions.form_requested.emit("frame")
    large.questions.answer.start_writing()
    bar = large.questions._area.verticalScrollBar()
    bar.setValue(0)
    large.questions.form_requested.emit("ask")
    assert bar.value() == 0
    assert large.questions.answer.text.hasFocus()
    large.questions.form_requested.emit("frame")
    assert bar.value() == 0


def test_a_tab_by_mouse_keeps_the_focus_on_the_page(put: Desk) -> None:
    put.show_page("about")
    about = part(put, AboutPage)
    about.show_tab(3)
    assert about.isAncestorOf(put.window().focusWidget())


@pytest.mark.parametrize(("theme", "percent"), [("light", 150), ("contrast", 200)])
def test_every_line_of_the_path_has_its_room(
    qtbot: QtBot, tmp_path: Path, put_on: PutOn, theme: str, percent: int
) -> None:
    made = window(View("any", Preferences(theme=theme, language="en", text_size=percent)))
    qtbot.addWidget(made)
    made.open_binder(sample(tmp_path))
    path = desk_of(made).path
    path.expandAll()
    settle()
    rows, model = path.itemDelegate(), path.model()
    assert isinstance(rows, Rows)
    legs = [model.index(place, 0) for place in range(model.rowCount())]
    one = QFontMetrics(current().font("label")).lineSpacing()
    for index in (*legs, *(model.index(0, 0, leg) for leg in legs)):
        row = path.visualRect(index)
        lines = rows.lines(row, QStyleOptionViewItem(), index)
        assert row.height() >= len(lines) * one, lines
    made.close()
