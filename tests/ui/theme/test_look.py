"""The whole window changes at once, in every theme and size, without a word of complaint from Qt."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextCursor, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from conference_app.press.order import TYPEFACES
from conference_app.ui.theme import typefaces
from conference_app.ui.theme.colors import THEMES
from conference_app.ui.theme.look import Look, current
from tests.commands import imported_by
from tests.ui.conftest import PutOn
from tests.ui.theme.sheet import Chosen, sheet, with_role


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("text_size", [100, 200, 250])
def test_every_control_is_drawn(theme: str, text_size: int, qtbot: QtBot, put_on: PutOn) -> None:
    look = put_on(Chosen(theme, text_size))
    window = sheet()
    qtbot.addWidget(window)
    window.show()
    image = window.grab().toImage()
    assert image.pixelColor(1, 1).name() == look.colors.window
    assert {button.height() >= 44 for button in window.findChildren(QPushButton)} == {True}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    "role", ["primary", "quiet", "chip", "link", "tab", "tool", "nav", "cue", ""]
)
def test_a_focused_button_has_a_ring_and_does_not_move(
    theme: str, role: str, qtbot: QtBot, put_on: PutOn
) -> None:
    look = put_on(Chosen(theme))
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Go on", window)
    with_role(button, role)
    window.resize(300, 100)
    button.move(20, 20)
    window.show()
    button.clearFocus()
    size = button.sizeHint()
    button.resize(size)
    middle = size.height() // 2
    before = button.grab().toImage().pixelColor(1, middle).name()
    with qtbot.waitActive(window):
        window.activateWindow()
    button.setFocus()
    assert button.sizeHint() == size
    drawn = button.grab().toImage()
    ring = {drawn.pixelColor(x, middle).name() for x in range(look.colors.ring_width)}
    assert ring == {look.colors.focus}
    assert before != look.colors.focus


def test_open_windows_change_at_once(qtbot: QtBot, put_on: PutOn) -> None:
    heard: list[QEvent.Type] = []

    class Page(QWidget):
        def changeEvent(self, event: QEvent) -> None:  # noqa: N802
            heard.append(event.type())
            super().changeEvent(event)

    put_on(Chosen("light"))
    page = Page()
    qtbot.addWidget(page)
    label = QLabel("What work makes you proud?", page)
    with_role(label, "question")
    page.show()
    small = label.fontInfo().pointSizeF()
    look = put_on(Chosen("dark", 200))
    assert QEvent.Type.StyleChange in heard
    assert label.fontInfo().pointSizeF() == pytest.approx(look.sizes.question, abs=0.5)
    assert small < look.sizes.question
    assert page.grab().toImage().pixelColor(1, page.height() - 1).name() == look.colors.window
    assert current(page) is look


def test_a_widget_without_a_look_gets_the_light_one(qapp: QApplication) -> None:
    qapp.setProperty("conference_look", None)
    assert current().colors.title == "Paper"
    assert current().sizes.text_size == 100


def test_lines_stand_apart_as_chosen_and_nothing_seems_written(qtbot: QtBot, put_on: PutOn) -> None:
    page = QTextEdit()
    page.setPlainText("One line.\nAnother line.\nThe last line.")
    qtbot.addWidget(page)
    page.show()
    put_on(Chosen(line_spacing=100)).space_lines(page.document())
    close = page.document().size().height()
    with qtbot.assertNotEmitted(page.textChanged):
        put_on(Chosen(line_spacing=200)).space_lines(page.document())
    assert page.document().size().height() > close * 1.4
    assert not page.document().isUndoAvailable()
    page.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(page.textChanged):
        QTest.keyClick(page, Qt.Key.Key_Exclam)
    assert page.document().isUndoAvailable()


@pytest.mark.parametrize("typeface", TYPEFACES)
@pytest.mark.parametrize(
    ("words", "tag"),
    [("Con tự hào", "vi"), ("Я горжусь", "ru"), ("أنا فخور", "ar"), ("मुझे गर्व है", "hi")],
)
def test_every_letter_comes_from_a_shipped_face(
    typeface: str, words: str, tag: str, put_on: PutOn
) -> None:
    look = put_on(Chosen(typeface=typeface))
    layout = QTextLayout(words, look.font("answer", tag))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    faces = {run.rawFont().familyName() for run in layout.glyphRuns()}
    assert all(face.startswith("Conference ") for face in faces), faces
    assert look.families[0] == TYPEFACES[typeface]


def test_an_unknown_typeface_is_the_standard_one(qapp: QApplication) -> None:
    assert typefaces.families("comic") == ("Conference Sans",)


def test_the_look_imports_nothing_that_the_first_window_does_not_need() -> None:
    unwanted = {"uharfbuzz", "reportlab", "yaml", "sqlite3", "PySide6.QtSvg", "platformdirs"}
    assert not imported_by("import conference_app.ui.theme.look") & unwanted


def test_asking_for_the_look_makes_no_object_that_stays(light: Look, qapp: QApplication) -> None:
    before = len(qapp.findChildren(QObject))
    for _ in range(10):
        current()
    assert len(qapp.findChildren(QObject)) == before
