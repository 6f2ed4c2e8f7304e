"""What a student sees of the page: paper that grows, the answer at hand marked, others a click away."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QColor,
    QImage,
    QPalette,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from conference_app.ui.background import Background
from conference_app.ui.preview.page_view import PageView
from tests.ui.preview.conftest import Page

Show = Callable[[Page], PageView]


@pytest.fixture
def view(background: Background, qtbot: QtBot) -> Iterator[PageView]:
    """Under a line where one writes, which has the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    writing = QLineEdit(window)
    made = PageView(background, window)
    made.setGeometry(0, 40, 400, 700)
    made.set_soft(False)
    window.resize(900, 800)
    window.show()
    writing.setFocus()
    yield made
    window.close()  # It must live as long as the view in it.


@pytest.fixture
def show(view: PageView, qtbot: QtBot) -> Show:
    def shown(page: Page) -> PageView:
        view.show_pages(*page)
        qtbot.waitUntil(lambda: view.pages is not None and view.pages.pdf == page[0])
        return view

    return shown


def sentence(view: PageView) -> str:
    return " ".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def picture(view: PageView) -> QImage:
    return view.viewport().grab().toImage()


def dark(view: PageView, left: int, top: int, width: int, height: int) -> int:
    """How many dark points there are: letters."""
    image = picture(view)
    return sum(
        image.pixelColor(x, y).lightness() < 110
        for x in range(max(left, 0), min(left + width, image.width()))
        for y in range(max(top, 0), min(top + height, image.height()))
    )


def middle(view: PageView, path: str) -> QPoint:
    return view.places(path)[0].center().toPoint()


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


def test_the_answer_that_is_followed_comes_into_sight_with_a_bar_beside_it(
    show: Show, page: Page
) -> None:
    view = show(page)
    path = page[1][-1].path
    view.follow(path)
    place = view.places(path)[0].toRect()
    assert view.viewport().rect().contains(place.center())
    beside = picture(view).pixelColor(place.left() - 12, place.center().y())
    assert beside == view.palette().color(QPalette.ColorRole.Highlight)
    view.follow("2026-fall/answers/not-on-paper")
    beside = picture(view).pixelColor(place.left() - 12, place.center().y())
    assert beside == QColor("white")


def test_an_answer_that_is_not_on_paper_yet_is_shown_when_it_is(
    view: PageView, show: Show, page: Page
) -> None:
    path = page[1][-1].path
    view.follow(path)
    show(page)
    assert view.viewport().rect().contains(middle(view, path))


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
