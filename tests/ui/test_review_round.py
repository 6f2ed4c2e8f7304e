"""A binder goes from a student to an advisor and back, on two computers, through a folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from conference_app.ui.models.path_model import state_of
from conference_app.ui.pages.hand_over_page import HandOverPage
from conference_app.ui.pages.review_page import ReviewPage
from conference_app.ui.pages.review_panel import ReviewPanel
from conference_app.ui.widgets.comments import CommentCard
from conference_app.ui.widgets.own_comments import OwnCommentCard
from conference_app.ui.widgets.words_edit import WordsEdit
from tests.ui.binders_at_hand import TERM, new_binder
from tests.ui.hands import click, press, write
from tests.ui.rounds import choose_folder, opened, part, sitter

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
PRIDE = f"{TERM}/answers/pride@math"


def test_a_comment_goes_to_the_student_and_the_reply_to_the_advisor(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sit, shelf = sitter(tmp_path, monkeypatch), tmp_path / "class folder"
    shelf.mkdir()
    choose_folder(monkeypatch, shelf)
    sit("Dung")
    binder = new_binder(tmp_path)
    _student_writes_and_gives(qtbot, binder, shelf)

    sit("Ms. Rivera")
    handed = shelf / "Dung Tran.binder"
    _advisor_comments_and_returns(qtbot, handed)

    sit("Dung")
    _student_takes_back_and_replies(qtbot, binder)

    sit("Ms. Rivera")
    _, desk = opened(qtbot, handed, "advisor")
    assert desk.writing.stop is not None
    assert desk.writing.stop.path == PRIDE
    (card,) = desk.findChildren(OwnCommentCard)
    shown = [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]
    assert shown == ["Dung wrote back: It held 4 kg.", "✓ Dung has looked at this"]


def _student_writes_and_gives(qtbot: QtBot, binder: Path, shelf: Path) -> None:
    window, desk = opened(qtbot, binder)
    desk.go_to(PRIDE)
    qtbot.waitUntil(lambda: isinstance(desk.window().focusWidget(), WordsEdit))
    write(desk, "my bridge")
    desk.show_page("advisor")
    page = part(desk, HandOverPage)
    assert page.choose.hasFocus()
    press(desk, Qt.Key.Key_Space)
    qtbot.waitUntil(page.given.isVisible)
    assert page.given.text() == "Done. “Dung Tran.binder” is in “class folder” now."
    assert page.files.hasFocus()
    assert window.preferences.handed_to == {str(binder): str(shelf)}
    window.close()


def _advisor_comments_and_returns(qtbot: QtBot, handed: Path) -> None:
    window, desk = opened(qtbot, handed, "advisor")
    assert desk.writing.stop is not None
    assert desk.writing.stop.path == PRIDE
    panel = part(desk, ReviewPanel)
    assert panel.text.hasFocus()
    press(desk, Qt.Key.Key_2, CONTROL)
    write(desk, "How do you know?")
    press(desk, Qt.Key.Key_Return, CONTROL)
    press(desk, Qt.Key.Key_Return, CONTROL)
    page = part(desk, ReviewPage)
    assert page.give_back.hasFocus()
    press(desk, Qt.Key.Key_R, ALT)
    assert page.status.text() == "✓ Given back to Dung with your comments."
    assert not page.next.isVisible()
    window.close()


def _student_takes_back_and_replies(qtbot: QtBot, binder: Path) -> None:
    window, desk = opened(qtbot, binder)
    desk.show_page("advisor")
    page = part(desk, HandOverPage)
    click(page.look)
    qtbot.waitUntil(page.news.isVisible)
    assert page.news.text() == (
        "Your advisor wrote one comment. Your advisor gave the binder back to you."
    )
    assert [state_of(stop) for leg in desk.writing.legs for stop in leg.stops].count("look") == 1
    press(desk, Qt.Key.Key_Space)
    assert desk.writing.stop is not None
    assert desk.writing.stop.path == PRIDE
    (card,) = desk.findChildren(CommentCard)
    assert card.isVisible()
    assert card.comment.text == "How do you know?"
    card.reply.setFocus()
    write(desk, "It held 4 kg.")
    press(desk, Qt.Key.Key_Tab)
    assert card.done.hasFocus()
    press(desk, Qt.Key.Key_Space)
    assert "look" not in [state_of(stop) for leg in desk.writing.legs for stop in leg.stops]
    desk.show_page("advisor")
    before = page.given.text()
    click(page.again)
    qtbot.waitUntil(lambda: page.given.text() != before)
    assert page.status.text() == ("Your advisor has it now. You can go on writing while you wait.")
    window.close()
