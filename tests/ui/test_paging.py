"""The page beside the question is the one that will be printed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conference_app.press.order import Order
from conference_app.storage.preferences import Preferences
from conference_app.ui.pages.paper_page import PaperPage
from conference_app.ui.preview.page_view import PageView
from conference_app.ui.window import Window
from tests.ui.desks import sample


def test_the_page_beside_follows_what_is_ordered_as_paper(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    shown = Window(Preferences(language="en"))
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    shown.open_binder(sample(tmp_path, "maya-okafor"))
    assert shown.desk is not None
    view = shown.desk.findChild(PageView)
    assert isinstance(view, PageView)
    qtbot.waitUntil(lambda: view.pages is not None, timeout=10_000)
    assert view.pages is not None
    before = view.pages.pdf
    shown.desk.show_page("paper")
    page = shown.desk.findChild(PaperPage)
    assert isinstance(page, PaperPage)
    page.order_requested.emit(Order(is_large=True))
    shown.desk.go_to_first_empty()
    qtbot.waitUntil(lambda: view.pages is not None and view.pages.pdf != before, timeout=10_000)
