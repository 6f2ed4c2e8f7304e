"""In a window that reads from right to left, words of other languages keep their own order."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from conference_app.ui import speech
from conference_app.ui.theme.look import current
from conference_app.ui.theme.mirrored import isolated, run_rtl
from conference_app.ui.widgets.choice_field import ChoiceField
from conference_app.ui.widgets.labels import button, words
from tests.ui.conftest import PutOn
from tests.ui.desks import desk, sample
from tests.ui.theme.sheet import Chosen

RTL = Qt.LayoutDirection.RightToLeft
WORDS = "Ready? 2 of 2!"
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@pytest.fixture(autouse=True)
def mirrored(qapp: QApplication, put_on: PutOn) -> None:
    speech.speak(qapp, "ar")
    put_on(Chosen())


def ink(widget: QWidget, qtbot: QtBot) -> QImage:
    """The picture of a widget that is shown, cut to what stands out from its ground."""
    qtbot.addWidget(widget)
    widget.resize(420, 60)
    widget.show()
    return cut(widget.grab().toImage())


def cut(image: QImage) -> QImage:
    ground = image.pixel(image.width() // 2, 12)
    rows = range(image.height() // 3, image.height() * 2 // 3)
    found = [x for x in range(40, image.width() - 40)
             if any(image.pixel(x, y) != ground for y in rows)]  # fmt: skip
    return image.copy(QRect(found[0], rows[0], found[-1] - found[0] + 1, len(rows)))


@pytest.mark.parametrize("role", ["quiet", "chip", "tab"])
def test_a_button_says_its_words_as_where_one_reads_from_left_to_right(
    qtbot: QtBot, role: str
) -> None:
    made, other = button(WORDS, role), button(WORDS, role)
    other.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert ink(made, qtbot) == ink(other, qtbot)


def test_ticks_and_boxes_do_so_too(qtbot: QtBot) -> None:
    for kind in (QCheckBox, QLabel):
        made, other = kind(WORDS), kind(WORDS)
        other.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        assert ink(made, qtbot).width() == ink(other, qtbot).width()
    assert painted("2 of 2") == painted("2 of 2", Qt.LayoutDirection.LeftToRight)


def painted(said: str, way: Qt.LayoutDirection = RTL) -> QImage:
    """Words as the style of the app draws them in the middle of a line."""
    image = QImage(300, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(way)
    painter.setFont(current().font("body"))
    middle = int(Qt.AlignmentFlag.AlignCenter)
    style, palette = QApplication.style(), QApplication.palette()
    style.drawItemText(painter, image.rect(), middle, palette, True, said)
    painter.end()
    return image


def test_the_lines_of_a_list_do_so_too() -> None:
    box: QComboBox = ChoiceField("minutes", "How long")
    assert box.itemDelegate().displayText("25 minutes", box.locale()) == isolated("25 minutes")  # type: ignore[attr-defined]


def inked(image: QImage) -> list[int]:
    """The columns of a picture in which something stands out from its first point."""
    ground = image.pixel(image.width() // 2, 0)
    rows = range(2, image.height() - 2)
    return [x for x in range(5, image.width() - 5)
            if any(image.pixel(x, y) != ground for y in rows)]  # fmt: skip


def test_words_stand_at_the_side_where_reading_begins(qtbot: QtBot) -> None:
    for made in (words("Place"), button("Ready?", "nav")):
        made.resize(400, 40)
        qtbot.addWidget(made)
        made.show()
        assert inked(made.grab().toImage())[0] > 200


def test_the_path_tells_how_much_is_done_in_the_right_order(qtbot: QtBot, tmp_path: Path) -> None:
    made = desk(sample(tmp_path), reader="en")
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.path.collapseAll()
    row = made.path.visualRect(made.path.model().index(0, 0))
    image = made.path.viewport().grab(row).toImage()
    told = QRect(0, 0, row.width() // 3, row.height())
    expected = QImage(image.size(), image.format())
    expected.fill(image.pixelColor(image.width() // 2, 0))
    painter = QPainter(expected)
    painter.setFont(current().font("small"))
    painter.setPen(current().color("quiet_words"))
    painter.drawText(told.adjusted(current().sizes.hair, 0, 0, 0), _LEFT, "2 of 2")
    painter.end()
    assert words_of(image.copy(told)) == words_of(expected.copy(told))
    made.session.close()


def words_of(image: QImage) -> QImage:
    columns = inked(image)
    return image.copy(columns[0], 0, columns[-1] - columns[0] + 1, image.height())


@pytest.mark.parametrize(
    ("said", "is_rtl"), [("Ready?", False), ("2 of 2", False), ("أهلاً Bo", True), ("… 3", False)]
)
def test_the_first_letter_says_which_way_words_run(said: str, is_rtl: bool) -> None:
    assert run_rtl(said) is is_rtl


def test_each_line_has_a_direction_of_its_own() -> None:
    assert isolated(" Why?\nأهلاً") == " \u2068Why?\u2069\n\u2068أهلاً\u2069"
    assert isolated("") == ""
