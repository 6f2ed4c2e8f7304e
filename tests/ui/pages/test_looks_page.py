"""Letters and colors: a choice takes effect at once, and the way back leads to the same word."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from conference_app.storage import preferences as kept
from conference_app.storage.preferences import Preferences
from conference_app.ui.pages.looks_page import LooksPage
from conference_app.ui.theme import colors as themes
from conference_app.ui.theme.look import current
from tests.ui.desks import sample
from tests.ui.hands import click, press
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


def test_another_folder_is_chosen_by_keys_and_the_start_page_lists_its_binders(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for folder in (old, new):
        folder.mkdir()
    maya, eli = sample(old), sample(new, "eli-marsh")
    shown = window(qtbot, Preferences(language="en", folder=str(old), recent=(str(maya),)))
    click(shown.start.page.looks)
    page = shown.findChild(LooksPage)
    assert page is not None
    assert page.folder.folder.text() == str(old)
    asked: list[str] = []
    answers = iter(["", str(new)])

    def answer(_: object, title: str, folder: str) -> str:
        asked.append(folder)
        return next(answers)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", answer)
    page.folder.change.setFocus()
    press(page, Qt.Key.Key_Space)  # The question is put away: nothing changes.
    assert kept.load().folder in ("", str(old))
    press(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.folder.folder.text() == str(new))
    assert asked == [str(old), str(old)]
    assert (kept.load().folder, kept.load().recent) == (str(new), (str(maya), str(eli)))
    page.back.click()
    assert list(shown.start.page.cards) == [str(maya), str(eli)]
    assert maya.exists()
    assert shown.start._preferences.folder == str(new)  # A new binder begins there.
