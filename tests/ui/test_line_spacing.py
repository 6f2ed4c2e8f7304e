"""Space between lines: as wide as it was chosen wherever a student writes or reads, and at once."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from conference_app.domain.template import Blank
from conference_app.storage.preferences import Preferences
from conference_app.ui.pages.looks_page import LooksPage
from conference_app.ui.widgets.frame_sentence import FrameSentence
from conference_app.ui.widgets.labels import words
from conference_app.ui.widgets.words_edit import WordsEdit
from tests.ui.conftest import PutOn
from tests.ui.desks import sample
from tests.ui.keys import type_in
from tests.ui.theme.sheet import Chosen
from tests.ui.windows import window

LONG = "You might not know that I eat lunch in the library because it is quiet there."


def _shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    widget.setFocus()


def _distance(field: WordsEdit) -> int:
    """From the line the cursor is in up to the one before."""
    at = _top(field)
    QTest.keyClick(field, Qt.Key.Key_Up)
    above = _top(field)
    QTest.keyClick(field, Qt.Key.Key_Down)
    return at - above


def _top(field: WordsEdit) -> int:
    return field.cursorRect().top() + field.verticalScrollBar().value()


@pytest.mark.parametrize("percent", [100, 140, 170])
@pytest.mark.parametrize("is_blank", [False, True])
def test_typed_lines_stand_as_far_apart_as_chosen(
    qtbot: QtBot, put_on: PutOn, percent: int, is_blank: bool
) -> None:
    put_on(Chosen(line_spacing=percent))
    field = WordsEdit("text", "My words", is_blank=is_blank)
    field.resize(300, 100)
    _shown(qtbot, field)
    type_in(qtbot, LONG)
    wanted = QFontMetricsF(field.font()).lineSpacing() * percent / 100
    assert _distance(field) == pytest.approx(wanted, abs=2)
    if not is_blank:
        QTest.keyClick(field, Qt.Key.Key_Return)
        type_in(qtbot, "año")
        assert _distance(field) == pytest.approx(wanted, abs=2)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    type_in(qtbot, LONG)
    assert _distance(field) == pytest.approx(wanted, abs=2)
    field.show_words(f"{LONG} {LONG}")
    field.moveCursor(QTextCursor.MoveOperation.End)
    assert _distance(field) == pytest.approx(wanted, abs=2)


@pytest.mark.parametrize("percent", [100, 170])
def test_one_line_stands_in_the_middle_of_its_blank(
    qtbot: QtBot, put_on: PutOn, percent: int
) -> None:
    """Else it would stand above the words of its sentence."""
    put_on(Chosen(line_spacing=percent))
    blank = WordsEdit("reason", "Blank 1", is_blank=True)
    _shown(qtbot, blank)
    blank.resize(300, blank.heightForWidth(300))
    type_in(qtbot, "it worked")
    assert blank.cursorRect().center().y() == pytest.approx(blank.viewport().height() / 2, abs=2)


def test_another_space_is_seen_at_once_and_no_word_changes(qtbot: QtBot, put_on: PutOn) -> None:
    put_on(Chosen(line_spacing=115))
    field = WordsEdit("text", "My words")
    field.resize(300, 400)
    _shown(qtbot, field)
    type_in(qtbot, LONG)
    near, low = _distance(field), field.heightForWidth(300)
    with qtbot.assertNotEmitted(field.words_changed), qtbot.assertNotEmitted(field.textChanged):
        put_on(Chosen(line_spacing=170))
    assert _distance(field) > near * 1.3
    assert field.heightForWidth(300) > low * 1.2
    assert field.words() == LONG
    assert field.textCursor().position() == len(LONG)


def test_undo_takes_back_what_was_typed_and_nothing_else(qtbot: QtBot, put_on: PutOn) -> None:
    put_on(Chosen(line_spacing=170))
    field = WordsEdit("text", "My words")
    field.resize(300, 100)
    _shown(qtbot, field)
    field.show_words("My volcano.")
    field.moveCursor(QTextCursor.MoveOperation.End)
    assert not field.document().isUndoAvailable()
    type_in(qtbot, " It worked")
    put_on(Chosen("dark", line_spacing=170))
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.words() == "My volcano."
    assert not field.document().isUndoAvailable()
    QTest.keyClick(field, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert field.words() == "My volcano. It worked"


def test_pasted_words_come_without_their_looks(qtbot: QtBot, put_on: PutOn) -> None:
    put_on(Chosen(line_spacing=170))
    field = WordsEdit("text", "My words")
    field.resize(300, 100)
    _shown(qtbot, field)
    pasted = QMimeData()
    pasted.setHtml("<h1>My <b>volcano</b></h1>")
    pasted.setText("My volcano\nworked")
    field.insertFromMimeData(pasted)
    assert field.words() == "My volcano\nworked"
    assert not field.textCursor().charFormat().hasProperty(0x2003)  # A weight of its own.
    assert _distance(field) == pytest.approx(QFontMetricsF(field.font()).lineSpacing() * 1.7, abs=2)


def _rows_of_ink(image: QImage) -> list[int]:
    """Where lines of words begin, from above."""
    ground = image.pixel(0, 0)
    has_ink = [any(image.pixel(x, y) != ground for x in range(image.width()))
               for y in range(image.height())]  # fmt: skip
    return [y for y in range(1, len(has_ink)) if has_ink[y] and not has_ink[y - 1]]


@pytest.mark.parametrize("can_be_marked", [False, True])
@pytest.mark.parametrize("line", ["HHHH HHHH HHHH", "מממם מממם מממם"])
def test_lines_of_a_page_stand_as_far_apart_as_chosen(
    qtbot: QtBot, put_on: PutOn, line: str, can_be_marked: bool
) -> None:
    put_on(Chosen(line_spacing=170))
    label = words(f"{line} {line} {line}", "body")
    if can_be_marked:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    qtbot.addWidget(label)
    label.show()
    label.resize(label.fontMetrics().horizontalAdvance(f"{line}  "), 10)
    label.resize(label.width(), label.heightForWidth(label.width()))
    wanted = QFontMetricsF(label.font()).lineSpacing() * 1.7
    rows = _rows_of_ink(label.grab().toImage())
    assert len(rows) == 3
    assert [low - high for high, low in itertools.pairwise(rows)] == pytest.approx(
        [wanted, wanted], abs=1
    )
    label.setText(f"{line} {line}")
    one = QFontMetricsF(label.font()).lineSpacing()
    below = wanted if can_be_marked else one
    assert label.heightForWidth(label.width()) == pytest.approx(wanted + below, abs=3)
    put_on(Chosen(line_spacing=100))
    assert label.heightForWidth(label.width()) == pytest.approx(2 * one, abs=2)


def test_rows_of_a_sentence_go_apart_too(qtbot: QtBot, put_on: PutOn) -> None:
    put_on(Chosen(line_spacing=100))
    sentence = FrameSentence()
    qtbot.addWidget(sentence)
    sentence.show_frame((f"{LONG} ", Blank("reason")), {"reason": "it worked"}, is_rtl=False)
    sentence.show()
    near = sentence.heightForWidth(400)
    put_on(Chosen(line_spacing=170))
    assert sentence.heightForWidth(400) > near * 1.3


def test_the_choice_is_seen_where_a_student_writes(tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(qtbot, Preferences(language="en"))
    assert shown.open_binder(sample(tmp_path))
    desk = shown.desk
    assert desk is not None
    assert desk.go_to(f"{desk.session.conference.term}/answers/letter-news")
    field, ask = desk.questions.answer.text, desk.questions._ask
    near, low = _distance(field), ask.heightForWidth(300)
    desk.looks_requested.emit()
    page = shown.findChild(LooksPage)
    assert page is not None
    row = page._rows["line_spacing"]
    row._group.button(2).click()  # type: ignore[union-attr]
    page.back.click()
    assert _distance(field) > near * 1.3
    assert ask.heightForWidth(300) > low
    assert not desk.session._waiting
    page.preferences_requested.emit(Preferences(language="en"))
