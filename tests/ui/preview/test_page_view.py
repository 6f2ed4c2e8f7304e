"""The answer at hand is marked on the page, and every other one is a click or a key away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QColor,
    QPalette,
)
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from conference_app.ui.preview.page_view import PageView
from tests.ui.preview.looking import Page, Show, middle, picture


def contrast_with_white(color: QColor) -> float:
    parts = [color.redF(), color.greenF(), color.blueF()]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (light + 0.05)


def test_the_answer_that_is_followed_comes_into_sight_with_a_bar_beside_it(
    show: Show, page: Page
) -> None:
    view = show(page)
    dark = (
        view.palette()
    )  # The colors of a theme may be too light for paper: then a darker one is taken.
    dark.setColor(QPalette.ColorRole.Highlight, QColor("#003366"))
    view.setPalette(dark)
    path = page[1][-1].path
    view.follow(path)
    place = view.places(path)[0].toRect()
    assert view.viewport().rect().contains(place.center())
    beside = picture(view).pixelColor(place.left() - 12, place.center().y())
    assert beside == view.palette().color(QPalette.ColorRole.Highlight)
    view.follow("2026-fall/answers/not-on-paper")
    beside = picture(view).pixelColor(place.left() - 12, place.center().y())
    assert beside == QColor("white")


@pytest.mark.parametrize("theirs", ["#30a0ff", "#ffe14d", "#003366", "#ffffff"])
def test_marks_stand_out_on_paper_whatever_the_colors_of_the_window(
    theirs: str, show: Show, page: Page
) -> None:
    view = show(page)
    palette = view.palette()
    palette.setColor(QPalette.ColorRole.Highlight, QColor(theirs))
    view.setPalette(palette)
    view.follow(page[1][0].path)
    place = view.places(page[1][0].path)[0].toRect()
    bar = picture(view).pixelColor(place.left() - 12, place.center().y())
    assert contrast_with_white(bar) >= 3
    assert bar == QColor(theirs) or contrast_with_white(QColor(theirs)) < 3


def test_an_answer_that_is_not_on_paper_yet_is_shown_when_it_is(
    view: PageView, show: Show, page: Page
) -> None:
    path = page[1][-1].path
    view.follow(path)
    show(page)
    assert view.viewport().rect().contains(middle(view, path))


def test_a_click_on_an_answer_asks_for_it(show: Show, page: Page, qtbot: QtBot) -> None:
    view = show(page)
    path = page[1][1].path
    with qtbot.waitSignal(view.answer_requested) as asked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, path))
    assert asked.args == [path]
    with qtbot.assertNotEmitted(view.answer_requested):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, path))
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 20))


def test_the_mouse_over_an_answer_shows_that_it_can_be_clicked(
    show: Show, page: Page, qtbot: QtBot
) -> None:
    view = show(page)
    before = picture(view)
    QTest.mouseMove(view.viewport(), middle(view, page[1][0].path))
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert picture(view) != before
    QTest.mouseMove(view.viewport(), QPoint(60, 20))
    assert view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor
    assert picture(view) == before


def test_every_answer_is_reached_by_the_keys_and_says_its_words(
    show: Show, page: Page, qtbot: QtBot
) -> None:
    view = show(page)
    paths = list(dict.fromkeys(block.path for block in page[1]))
    asked: list[str] = []
    view.answer_requested.connect(asked.append)
    words = []
    for _ in paths:
        QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_Return)
        words.append(view.accessibleDescription())
        assert view.viewport().rect().contains(view.places(asked[-1])[0].topLeft().toPoint())
    assert asked == paths
    assert words == [" ".join(b.words for b in page[1] if b.path == path) for path in paths]
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Enter)
    assert asked[-1] == paths[-2]


def test_screen_readers_hear_what_is_chosen(
    show: Show, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show(page)
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        heard.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert heard == [view.accessibleDescription()]
    told = QAccessible.queryAccessibleInterface(view)
    assert told.text(QAccessible.Text.Name) == "Your page"
    assert told.text(QAccessible.Text.Description) == heard[0]


def test_choosing_begins_at_the_answer_that_is_being_written(
    show: Show, page: Page, qtbot: QtBot
) -> None:
    view = show(page)
    path = page[1][5].path
    view.follow(path)
    before = picture(view)
    QTest.keyClick(view.window().focusWidget(), Qt.Key.Key_Tab)
    assert view.hasFocus()
    assert picture(view) != before
    with qtbot.waitSignal(view.answer_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [path]
