"""The page of a sample student, and the view of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from conference_app.press.order import Order
from conference_app.press.packet import script_page
from conference_app.ui.background import Background
from conference_app.ui.preview.page_view import PageView
from tests.ui.preview.conferences import sample
from tests.ui.preview.looking import Page, Show


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Page:
    return script_page(*sample(tmp_path), Order())


@pytest.fixture
def large_page(qtbot: QtBot, tmp_path: Path) -> Page:
    """Another student's, on A4."""
    found = sample(tmp_path, "thao-dang")
    return script_page(*found, Order(paper="a4", is_large=True))


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
