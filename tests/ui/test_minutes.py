"""The minutes are one reading: path, Ready? and paper tell the same, and follow how fast one speaks."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from conference_app.domain.readiness import advice
from conference_app.domain.scripting import script
from conference_app.press.look import Look
from conference_app.press.script_part import script_pdf
from conference_app.ui.pages.ready_page import ReadyPage
from tests.ui.desks import sample, session
from tests.ui.hands import focused, press
from tests.ui.pages.opened import Opened
from tests.ui.windows import window

RATE = "student/rate"
MEETING = 3


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Opened:
    return Opened(window(qtbot), sample(tmp_path))


def under_the_path(opened: Opened, qtbot: QtBot, before: str = "") -> str:
    """What stands under the path once it is another sentence than before."""
    label = opened.desk._minutes
    qtbot.waitUntil(lambda: label.text() not in ("", before))
    return label.text()


def kept(opened: Opened) -> int | None:
    """How fast the student speaks, as it is kept."""
    return opened.now.student.rate


def at_ready(opened: Opened, qtbot: QtBot) -> str:
    """What the check-list says of the minutes."""
    opened.desk.show_page("ready")
    page = opened.desk.findChild(ReadyPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.shown is not None and page._minutes.isVisible())
    return page._minutes_words.text()


def on_paper(opened: Opened) -> str:
    """The words of the first page."""
    found = opened.now
    made = script_pdf(script(found, opened.desk.session.pack), found, Look())
    return str(pypdfium2.PdfDocument(made)[0].get_textpage().get_text_range())


def family_minutes(words: str) -> int:
    """The minutes that the family has."""
    found = re.search(r"family (?:has|and advisor)\s+(\d+) min", words)
    assert found, words
    return int(found[1])


@pytest.mark.parametrize("rate", [None, 70, 125, 300])
@pytest.mark.parametrize("minutes", [None, 10, 25, 60])
def test_path_ready_and_paper_tell_the_same_minutes(
    opened: Opened, qtbot: QtBot, rate: int | None, minutes: int | None
) -> None:
    place = f"{opened.now.term}/meeting/minutes"
    opened.desk._minutes.clear()
    opened.desk.session.write({RATE: rate, place: minutes})
    told = under_the_path(opened, qtbot)
    assert at_ready(opened, qtbot).startswith(told)
    assert family_minutes(on_paper(opened)) == family_minutes(told)


def test_who_speaks_too_long_is_told_by_how_much_and_the_family_keeps_its_time(
    opened: Opened, qtbot: QtBot
) -> None:
    place = f"{opened.now.term}/meeting/minutes"
    opened.desk._minutes.clear()
    opened.desk.session.write({RATE: 110, place: 20})
    told = under_the_path(opened, qtbot)
    assert told == "You speak about 18 min. Your family has 6 min. That is 4 min too long."
    assert family_minutes(on_paper(opened)) == 6


def test_how_fast_one_speaks_is_chosen_by_keys_and_the_minutes_follow(
    opened: Opened, qtbot: QtBot
) -> None:
    opened.page.show_tab(MEETING)
    rate = opened.page.meeting.rate
    slowly, usual, fast = rate.row.findChildren(QPushButton)
    assert (kept(opened), rate.now.text()) == (125, "125 words a minute")
    assert fast.isChecked()
    before = under_the_path(opened, qtbot)
    usual.setFocus()
    press(opened.page, Qt.Key.Key_Space)
    assert kept(opened) is None
    assert rate.now.text() == "110 words a minute"
    slower = under_the_path(opened, qtbot, before)
    slowly.setFocus()
    press(opened.page, Qt.Key.Key_Return)
    assert kept(opened) == 85
    rate.more.setFocus()
    press(opened.page, Qt.Key.Key_Space, times=5)
    assert usual.isChecked()  # 110 again.
    assert kept(opened) is None
    rate.less.setFocus()
    press(opened.page, Qt.Key.Key_Space, times=20)
    assert kept(opened) == 40
    assert focused(opened.page) is rate.less
    under_the_path(opened, qtbot, slower)


def test_how_fast_one_speaks_can_be_taken_back(opened: Opened) -> None:
    opened.page.show_tab(MEETING)
    opened.page.meeting.rate.more.click()
    assert kept(opened) == 130
    opened.undo.click()
    assert kept(opened) == 125
    assert opened.page.meeting.rate.now.text() == "125 words a minute"


@pytest.mark.parametrize(
    ("name", "is_long"),
    [("maya-okafor", False), ("eli-marsh", False), ("josue-tzoc", False),
     ("karam-sabbagh", False), ("thao-dang", False), ("arlo-whitlock", True)],
)  # fmt: skip
def test_only_who_really_speaks_too_long_is_told_so(
    qtbot: QtBot, tmp_path: Path, name: str, is_long: bool
) -> None:
    """Five of the samples fit their meetings; Arlo has more than half an hour for twenty minutes."""
    made = session(sample(tmp_path, name))
    found = advice(made.conference, made.pack)
    assert any(one.kind == "long" for one in found) == is_long
    assert bool(script(made.conference, made.pack).minutes.over) == is_long
    made.close()
