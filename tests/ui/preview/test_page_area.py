"""What a student sees of the page: paper that grows and never flickers, or a sentence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from conference_app.ui.preview.page_view import PageView
from tests.ui.preview.looking import Page, Show, dark, middle, picture, sentence


def test_before_the_first_page_a_sentence_says_what_will_be_here(view: PageView) -> None:
    assert sentence(view) == "Your page will grow here as you write."
    assert view.accessibleName() == "Your page"


def test_a_page_is_shown_as_white_paper_with_its_words_on_the_ground_of_the_window(
    show: Show, page: Page
) -> None:
    view = show(page)
    assert sentence(view) == ""
    image = picture(view)
    assert image.pixelColor(60, 20) == QColor("white")
    assert image.pixelColor(1, 690) == view.palette().color(QPalette.ColorRole.Window)
    place = view.places(page[1][0].path)[0].toRect()
    assert dark(view, place.left(), place.top(), place.width(), place.height()) > 100


def test_the_last_pages_stay_until_the_new_ones_are_drawn(
    show: Show, page: Page, large_page: Page, qtbot: QtBot
) -> None:
    view = show(page)
    before = picture(view)
    view.show_pages(*large_page)
    seen = []
    while view.pages is not None and view.pages.pdf == page[0]:
        seen.append(picture(view) == before)
        qtbot.wait(1)
    assert seen
    assert all(seen)
    assert dark(view, 0, 0, 400, 700) > 100


def test_softly_or_at_once(show: Show, page: Page, qtbot: QtBot) -> None:
    view = show(page)
    bar = view.verticalScrollBar()
    view.set_soft(True)
    view.follow(page[1][-1].path)
    assert bar.value() == 0
    qtbot.waitUntil(lambda: view.viewport().rect().contains(middle(view, page[1][-1].path)))
    view.set_soft(False)
    view.follow(page[1][0].path)
    assert view.viewport().rect().contains(middle(view, page[1][0].path))


def test_home_and_end_lead_to_the_ends(show: Show, page: Page, qtbot: QtBot) -> None:
    view = show(page)
    bar = view.verticalScrollBar()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_pages_are_as_wide_as_the_window(show: Show, page: Page, qtbot: QtBot) -> None:
    view = show(page)
    narrow = view.places(page[1][0].path)[0].width()
    view.resize(800, 700)
    assert view.places(page[1][0].path)[0].width() > 1.9 * narrow
    qtbot.waitUntil(lambda: dark(view, 0, 0, 800, 700) > 400)


def test_scrolling_far_draws_what_comes_into_sight(show: Show, page: Page, qtbot: QtBot) -> None:
    view = show(page)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() - 400)
    qtbot.waitUntil(lambda: dark(view, 0, 0, 400, 700) > 100)


def test_a_failure_is_told_over_the_last_page_and_goes_with_the_next(
    show: Show, page: Page, large_page: Page
) -> None:
    view = show(page)
    view.show_failure("Your page can't be shown right now.")
    assert sentence(view) == "Your page can't be shown right now."
    assert dark(view, 0, 120, 400, 500) > 100
    show(large_page)
    assert sentence(view) == ""


def test_what_is_no_page_gives_a_sentence(
    view: PageView, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    view.show_pages(b"not a page", ())
    qtbot.waitUntil(lambda: sentence(view) == "Your page can't be shown right now.")
    assert [record.getMessage() for record in caplog.records] == ["The pages could not be drawn."]
    caplog.clear()


def test_nothing_of_a_student_stays_after_clearing(
    show: Show, page: Page, large_page: Page, qtbot: QtBot
) -> None:
    view = show(page)
    view.show_pages(*large_page)
    view.clear()
    assert sentence(view) == "Your page will grow here as you write."
    assert view.verticalScrollBar().maximum() == 0
    assert view.accessibleDescription() == ""
    qtbot.wait(100)
    assert view.pages is None
    show(page)
