"""What a student is told when the binder cannot go, or something else came back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import this_device
from conference_app.ui.pages.hand_over_page import HandOverPage
from conference_app.ui.window import Window
from tests.ui.binders_at_hand import TERM, new_binder
from tests.ui.desks import sample
from tests.ui.hands import click, press
from tests.ui.rounds import choose_file, choose_folder, desk_of, opened, part

PRIDE = f"{TERM}/answers/pride@math"


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    made, desk = opened(qtbot, new_binder(tmp_path))
    desk.show_page("advisor")
    yield made
    made.close()


@pytest.fixture
def page(window: Window) -> HandOverPage:
    return part(desk_of(window), HandOverPage)


def _write(path: Path, words: str) -> None:
    """Words that another computer writes."""
    with BinderFile.open(path, this_device()) as file:
        pen = file.pen("student")
        file.commit([pen.write(f"{PRIDE}/{key}", value, gesture="elsewhere")
                     for key, value in (("form", "ask"), ("text", words))])  # fmt: skip


def test_where_it_cannot_go_is_told_and_another_folder_can_be_chosen(
    window: Window, page: HandOverPage, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    choose_folder(monkeypatch, tmp_path)
    click(page.choose)
    qtbot.waitUntil(window.notice.isVisible)
    assert "your binder lies in this folder already" in window.notice.sentence.text()
    assert page.choose.isEnabled()
    assert not page.given.isVisible()
    assert window.preferences.handed_to == {}


def test_nothing_is_given_where_no_folder_was_chosen(
    page: HandOverPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(*_: object) -> str:
        return ""

    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", nothing)
    click(page.choose)
    assert page.choose.isEnabled()
    assert not page.given.isVisible()


def test_another_students_file_is_refused_in_a_sentence(
    window: Window, page: HandOverPage, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    choose_file(monkeypatch, sample(tmp_path))
    click(page.file)
    qtbot.waitUntil(window.notice.isVisible)
    assert "this is not a copy of the binder of Dung Tran" in window.notice.sentence.text()
    assert window.desk is not None
    assert window.desk.session.conference.student.name == "Dung Tran"


def test_a_file_with_nothing_new_is_told(
    window: Window, page: HandOverPage, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    (tmp_path / "back").mkdir()
    back = tmp_path / "back" / "Dung.binder"
    shutil.copy(desk_of(window).session.path, back)
    choose_file(monkeypatch, back)
    page.file.setFocus()
    press(page, Qt.Key.Key_Space)
    qtbot.waitUntil(page.news.isVisible)
    assert page.news.text() == "There is nothing new in it. You have all of it already."
    assert not page.first.isVisible()


def test_words_of_a_second_copy_are_offered_and_put_in_and_the_copy_stays(
    tmp_path: Path, qtbot: QtBot
) -> None:
    binder = new_binder(tmp_path)
    copy = tmp_path / "Dung Tran (conflicted copy 2026-11-22).binder"
    shutil.copy(binder, copy)
    _write(copy, "My bridge held.")
    window, desk = opened(qtbot, binder)
    qtbot.waitUntil(window.notice.isVisible)
    assert window.notice.sentence.text() == (
        f"There is another copy of your binder: {copy.name}. Put its words into this one?"
    )
    click(window.notice.act)
    qtbot.waitUntil(lambda: "one answer" in window.notice.sentence.text())
    assert desk.session.conference.answer("pride", "math").text == "My bridge held."
    assert copy.exists()
    window.close()


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        ("draft", "You are still writing. Your advisor has not seen it yet."),
        ("returned", "Your advisor read it and gave it back to you. Now it is your turn."),
        ("approved", "Your advisor read it and says: it is ready."),
    ],
)
def test_whose_turn_it_is_stands_in_words(
    page: HandOverPage, window: Window, status: str, sentence: str
) -> None:
    session = desk_of(window).session
    with BinderFile.open(session.path, this_device()) as file:
        file.commit([file.pen("advisor").write(f"{TERM}/review/status", status)])
    session.look()
    assert page.status.text() == sentence
