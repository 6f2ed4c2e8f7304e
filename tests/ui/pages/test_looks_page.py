"""Letters and colors: a choice takes effect at once, and the way back leads to the same word."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conference_app.storage import preferences as kept
from conference_app.storage.preferences import Preferences
from conference_app.ui.pages.looks_page import LooksPage
from conference_app.ui.theme import colors as themes
from conference_app.ui.theme.look import current
from tests.ui.desks import sample
from tests.ui.windows import window

pytestmark = pytest.mark.usefixtures("put_on")


def test_larger_letters_and_back_leave_the_cursor_in_its_word(tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(qtbot, Preferences(language="en"))
    assert shown.open_binder(sample(tmp_path))
    desk = shown.desk
    assert desk is not None
    assert desk.go_to(f"{desk.session.conference.term}/answers/letter-news")
    field = desk.questions.answer.text
    words = field.words()
    cursor = field.textCursor()
    cursor.setPosition(7)
    field.setTextCursor(cursor)
    before = field.height()
    desk.looks_requested.emit()
    page = shown.findChild(LooksPage)
    assert page is not None
    page._rows["text_size"].more.click()  # type: ignore[union-attr]
    page._rows["text_size"].more.click()  # type: ignore[union-attr]
    assert current().sizes.text_size == 150
    assert kept.load().text_size == 150
    page.back.click()
    assert QApplication.focusWidget() is field
    assert (field.words(), field.textCursor().position()) == (words, 7)
    qtbot.waitUntil(lambda: field.height() > before)


def test_another_language_makes_the_page_anew_in_it(tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(qtbot, Preferences(language="en"))
    assert shown.open_binder(sample(tmp_path))
    shown.show_looks()
    page = shown.findChild(LooksPage)
    assert page is not None
    page.preferences_requested.emit(Preferences(language="es"))
    (fresh,) = [found for found in shown.findChildren(LooksPage) if found.isVisible()]
    assert fresh.back.text() == "Volver a donde estaba"
    fresh.preferences_requested.emit(Preferences(language="en"))


def test_nothing_blinks_if_nothing_shall_move(qtbot: QtBot) -> None:
    shown = window(qtbot, Preferences(language="en"))
    shown.prefer(Preferences(language="en", reduced_motion=True))
    assert QApplication.cursorFlashTime() == 0
    shown.prefer(Preferences(language="en"))
    assert QApplication.cursorFlashTime() > 0


def test_like_my_computer_follows_the_computer_while_the_app_runs(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = window(qtbot, Preferences(language="en"))
    changed = QApplication.styleHints().colorSchemeChanged
    monkeypatch.setattr(themes, "for_system", lambda: themes.load("dark"))
    changed.emit(Qt.ColorScheme.Dark)
    assert current().colors == themes.load("dark")
    shown.prefer(Preferences(language="en", theme="light"))
    changed.emit(Qt.ColorScheme.Dark)
    assert current().colors == themes.load("light")  # Chosen, so the computer says nothing here.
