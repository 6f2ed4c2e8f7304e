"""A goal made with the family is asked for when they have met, and then it prints."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from conference_app.domain.conference import Conference
from conference_app.domain.path import Leg
from conference_app.domain.scripting import script
from conference_app.domain.stem_pack import StemPack
from conference_app.ui import day
from conference_app.ui.pages.about_goals import _GoalCard
from tests.ui.desks import sample
from tests.ui.hands import focused, press, write
from tests.ui.pages.opened import Opened
from tests.ui.windows import window

Key = Qt.Key
GOALS = 4
DAY = date(2026, 11, 24)
"""Maya's conference."""


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    made = window(qtbot)
    yield Opened(made, sample(tmp_path))
    made.close()


def made_together(opened: Opened) -> str:
    """The id of the goal that is made with the family."""
    (found,) = [goal.id for goal in opened.now.goals if goal.made_with == "family"]
    return found


def card(opened: Opened) -> _GoalCard:
    found = opened.cards(GOALS)[1]
    assert isinstance(found, _GoalCard)
    return found


def leg(opened: Opened) -> Leg | None:
    """The stretch of the path about the goal."""
    goal = made_together(opened)
    return next((leg for leg in opened.desk.writing.legs if leg.item_key == goal), None)


def printed(conference: Conference, pack: StemPack, goal: str) -> str:
    """What the paper says of a goal."""
    blocks = [block for part in script(conference, pack).parts for block in part.blocks
              if block.path.endswith(f"@{goal}")]  # fmt: skip
    return " ".join(line.words for block in blocks for line in block.lines)


def test_it_waits_until_they_meet(opened: Opened) -> None:
    assert leg(opened) is None
    shown = card(opened)
    assert "stays blank" in shown._words.text()
    assert shown.write.isHidden()
    assert shown.met.text() == "We have met"
    assert printed(opened.now, opened.desk.session.pack, made_together(opened)) == ""


def test_we_have_met_asks_for_it_by_keys_and_it_prints(opened: Opened) -> None:
    goal, shown = made_together(opened), card(opened)
    opened.page.tabs.setFocus()
    for _ in range(60):
        if focused(opened.window) is shown.met:
            break
        press(opened.window, Key.Key_Tab)
    press(opened.window, Key.Key_Return)
    stop = opened.desk.writing.stop
    assert opened.desk.shows_questions()
    assert stop is not None
    assert stop.key == f"answers/goal@{goal}"
    assert opened.desk.questions._where.text().startswith("The goal we made together")
    opened.desk.questions.form_requested.emit("ask")
    write(opened.window, "We read one page together each night.")
    assert opened.now.answer("goal", goal).text == "We read one page together each night."
    said = printed(opened.now, opened.desk.session.pack, goal)
    assert "We read one page together each night." in said
    opened.desk.show_page("about")
    shown = card(opened)
    assert shown.met.isHidden()
    assert not shown.write.isHidden()
    assert "We read one page" in shown._words.text()
    shown.add_step.click()
    write(opened.window, "read with Grandma")
    assert "read with Grandma" in printed(opened.now, opened.desk.session.pack, goal)


def test_undo_takes_it_back(opened: Opened) -> None:
    card(opened).met.click()
    assert leg(opened) is not None
    opened.undo.click()
    assert leg(opened) is None
    assert not opened.now.meeting.met
    assert opened.desk.writing.stop is not None


@pytest.mark.parametrize(("today", "is_asked"), [(DAY, False), (date(2026, 11, 25), True)])
def test_the_day_after_it_is_asked_for(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, today: date, is_asked: bool
) -> None:
    monkeypatch.setattr(day, "today", lambda: today)
    made = window(qtbot)
    opened = Opened(made, sample(tmp_path))
    assert opened.now.meeting.date == DAY.isoformat()
    assert (leg(opened) is not None) == is_asked
    assert card(opened).met.isHidden() == is_asked
    made.close()


def test_words_stay_in_reach_when_the_day_moves(opened: Opened) -> None:
    goal, session = made_together(opened), opened.desk.session
    session.write({f"{session.conference.term}/answers/goal@{goal}/text": "We cook on Sundays."})
    assert leg(opened) is not None
