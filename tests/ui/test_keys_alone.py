"""Keys alone: Tab goes the way one reads, Enter presses what has the focus."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from conference_app.ui.pages.setup_page import SetupPage
from conference_app.ui.widgets.words_edit import WordsEdit
from tests.ui.binders_at_hand import new_binder
from tests.ui.hands import focused, press, write
from tests.ui.windows import window


def _stops(widget: QWidget, count: int) -> list[str]:
    """The names of what has the focus, Tab after Tab."""
    found = []
    for _ in range(count):
        at = focused(widget)
        found.append(at.accessibleName() or at.property("text"))
        press(widget, Qt.Key.Key_Tab)
    return found


def test_enter_begins_a_binder_on_the_first_page(qtbot: QtBot) -> None:
    made = window(qtbot)
    press(made, Qt.Key.Key_Return)
    assert isinstance(made.start.currentWidget(), SetupPage)
    write(made, "Maya")
    assert made.start.setup is not None
    assert made.start.setup.beginning.name == "Maya"


def test_tab_goes_through_the_people_as_one_reads_them(qtbot: QtBot) -> None:
    made = window(qtbot)
    made.start.show_setup()
    assert made.start.setup is not None
    made.start.setup.show_step(2)
    assert _stops(made, 8) == [
        "Languages at home", "Name", "Who it is", "Language they read", "Take this person out",
        "Add another person", "Keep the binder in another folder", "Back",
    ]  # fmt: skip


def test_tab_goes_from_the_blanks_to_their_words_and_on_to_the_next_question(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = window(qtbot)
    assert made.open_binder(new_binder(tmp_path))
    assert made.desk is not None
    qtbot.waitUntil(lambda: isinstance(made.focusWidget(), WordsEdit))
    press(made, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(made.desk.questions.answer.frame.blanks) == 2)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: isinstance(made.focusWidget(), WordsEdit))
    bank = [chip.accessibleName() for chip in made.desk.questions.answer.bank.findChildren(QWidget)]
    bank = [name for name in bank if name]
    blanks = list(made.desk.questions.answer.frame.blanks)
    stops = _stops(made, len(blanks) + len(bank) + 4)
    assert stops[: len(blanks)] == [f"Blank {number + 1}" for number in range(len(blanks))]
    assert set(stops) >= {"Why this?", "Back"}
    assert stops.index("Why this?") < stops.index("Back")
    made.close()


def test_a_blank_is_one_line_high_whatever_stands_in_it(qtbot: QtBot) -> None:
    blank = WordsEdit("reason", "Blank 1", is_blank=True)
    qtbot.addWidget(blank)
    empty = blank.heightForWidth(blank.width_for(900))
    for words in ("my volcano becuz it blew up", "the best thing of all was when", "i", "WWWWW ii"):
        blank.show_words(words)
        assert blank.heightForWidth(blank.width_for(900)) == empty, words
