"""Ready? Every line is kind, and leads to where something can be changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from conference_app.domain import evidence
from conference_app.domain import readiness as domain
from conference_app.domain.edit import Value
from conference_app.ui.background import Background
from conference_app.ui.desk import Desk
from conference_app.ui.models import advice_words
from conference_app.ui.pages.ready_page import ReadyPage
from conference_app.ui.readiness import Readiness
from conference_app.ui.wayfinding import Wayfinding
from conference_app.ui.widgets.hint_line import SHAPES, HintLine

from .. import desks

TERM = "2026-fall"
LETTER = f"{TERM}/answers/letter-thanks"


class Opened:
    """A binder on a desk, with the check-list and two pages to be led to."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.desk: Desk = desks.desk(path)
        qtbot.addWidget(self.desk)
        self.background = Background(self.desk)
        self.page = ReadyPage(self.desk)
        self.troubles: list[str] = []
        session = self.desk.session
        self.readiness = Readiness(self.page, session, "en", self.background, self.desk)
        self.ways = Wayfinding(self.desk)
        self.about, self.paper, self.work = QWidget(), QWidget(), QWidget()
        self.desk.add_page("ready", "Ready?", self.page)
        self.desk.add_page("about", "About me", self.about)
        self.desk.add_page("paper", "Paper", self.paper)
        self.desk.add_page("work", "My work", self.work)
        self.page.place_requested.connect(self.ways.go_to)
        self.page.paper_requested.connect(self.ways.go_to_paper)
        self.readiness.troubled.connect(self.troubles.append)
        self.qtbot = qtbot
        self.desk.resize(1366, 768)
        self.desk.show()

    def look(self) -> None:
        """Open the check-list and wait until it tells of the binder as it is."""
        before = self.page.shown
        self.desk.show_page("ready")
        self.qtbot.waitUntil(lambda: self.page.shown is not before)

    def clear(self, *keep: str) -> None:
        """Take all answers out but those that are kept."""
        held = self.desk.session.binder.held
        self.desk.session.write({
            path: None for path in held
            if path.startswith((f"{TERM}/answers/", f"{TERM}/goals/")) and not path.startswith(keep)
        })  # fmt: skip

    def write(self, values: Mapping[str, Value]) -> None:
        assert self.desk.session.write(values)

    def line(self, kind: str, path: str = "") -> HintLine:
        return next(line for line in self.page.lines()
                    if line.hint.kind == kind and line.hint.path.startswith(path))  # fmt: skip


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Opened]:
    made = Opened(desks.sample(tmp_path), qtbot)
    yield made
    assert made.background.stop(10)
    made.desk.session.close()


def test_every_kind_of_advice_has_words_of_its_own() -> None:
    assert set(advice_words.KINDS) == set(domain.KINDS)


def test_every_kind_of_advice_has_a_shape() -> None:
    assert set(domain.KINDS) <= set(SHAPES)


def test_every_line_leads_to_its_place(opened: Opened) -> None:
    opened.write({f"{TERM}/meeting/date": None, f"{LETTER}/text": "Thanks"})
    opened.clear("2026-fall/answers/letter", "2026-fall/goals")
    opened.look()
    hints = [line.hint for line in opened.page.lines()]
    assert {"empty", "short", "no-date", "no-struggle"} <= {hint.kind for hint in hints}
    for hint in hints:
        opened.desk.show_page("ready")
        line = opened.line(hint.kind, hint.path)
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
        if hint.kind == "no-date":
            assert opened.about.isVisible()
        elif hint.kind in evidence.KINDS and hint.kind != "unshown":
            assert opened.work.isVisible()
        else:
            assert opened.desk.shows_questions()
            stop = opened.desk.writing.stop
            assert stop is not None
            assert stop.path == hint.path


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_on_a_line_leads_there_too(opened: Opened, key: Qt.Key) -> None:
    opened.write({f"{LETTER}/text": "Thanks"})
    opened.look()
    line = opened.line("short", LETTER)
    line.setFocus()
    QTest.keyClick(line, key)
    assert opened.desk.shows_questions()
    assert opened.desk.writing.stop is not None
    assert opened.desk.writing.stop.path == LETTER


def test_lines_can_be_walked_with_tab(opened: Opened) -> None:
    opened.look()
    lines = opened.page.lines()
    lines[0].setFocus()
    walked = []
    for _ in range(len(lines) + 1):
        walked.append(opened.desk.focusWidget())
        QTest.keyClick(opened.desk.focusWidget(), Qt.Key.Key_Tab)
    assert walked == [*lines, opened.page.paper]


def test_a_goal_without_a_step_leads_to_the_goal(opened: Opened) -> None:
    steps = [path for path in opened.desk.session.binder.held if "/steps/" in path]
    opened.write(dict.fromkeys(steps))
    opened.look()
    line = opened.line("no-goal-step")
    assert line.hint.sentence.startswith("Goal 1 has no step yet.")
    goal = line.hint.path.rpartition("/")[2]
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert opened.desk.writing.stop is not None
    assert opened.desk.writing.stop.item == goal


def test_words_that_stop_after_the_starter_are_told_as_a_child_says_it(opened: Opened) -> None:
    pride = f"{TERM}/answers/pride@math"
    opened.clear()
    opened.write({f"{pride}/form": "starter", f"{pride}/text": "In Math I am most proud of"})
    opened.look()
    sentence = opened.line("only-starter", pride).hint.sentence
    assert sentence == "Your words stop after “In Math I am most proud of”. What comes next?"


def test_a_sign_that_no_font_has_is_told_with_what_paper_prints(opened: Opened) -> None:
    opened.write({f"{LETTER}/text": "reading every single night with me \U0001f9ff\ue000"})
    opened.look()
    sentence = opened.line("unprintable", LETTER).hint.sentence
    assert sentence.startswith("Paper can't show ")


def test_no_line_grades(opened: Opened) -> None:
    opened.clear(f"{TERM}/answers/letter")
    opened.look()
    for line in opened.page.lines():
        told = line.accessibleName().casefold()
        assert told
        assert not re.search(r"error|wrong|fail|score|grade|%|must|missing", told), told


def test_many_questions_of_a_part_that_nobody_has_begun_are_one_line(opened: Opened) -> None:
    opened.clear()
    opened.look()
    math = [line.hint for line in opened.page.lines() if line.hint.path.endswith("@math")]
    assert len(math) == 1
    assert "questions here wait for your words" in math[0].sentence
    assert opened.page.shown is not None
    assert opened.page.shown.is_blank
    assert not opened.page.paper.isVisible()


def test_when_all_is_well_the_page_says_so_and_leads_to_paper(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("conference_app.ui.readiness.advice", lambda *_, **__: [])
    opened.look()
    assert opened.page.lines() == []
    assert opened.page.paper.text() == "Print my paper"
    QTest.mouseClick(opened.page.paper, Qt.MouseButton.LeftButton)
    assert opened.paper.isVisible()


def test_the_minutes_of_student_and_family_are_told(opened: Opened) -> None:
    opened.look()
    shown = opened.page.shown
    assert shown is not None
    assert shown.minutes.speaks + shown.minutes.family == shown.minutes.meeting == 25


def test_the_list_follows_the_words_while_it_is_in_sight_only(opened: Opened) -> None:
    opened.look()
    before = opened.page.shown
    opened.write({f"{LETTER}/text": "Thanks"})
    opened.qtbot.waitUntil(lambda: opened.page.shown is not before)
    assert opened.line("short", LETTER)
    opened.desk.go_to(LETTER)
    seen = opened.page.shown
    opened.write({f"{LETTER}/text": "Thank you for reading with me every single night"})
    opened.desk.show_page("about")
    assert opened.page.shown is seen
    opened.look()
    assert not [line for line in opened.page.lines() if line.hint.kind == "short"]


def test_the_keys_stay_on_their_line_when_others_change(opened: Opened) -> None:
    opened.write({f"{LETTER}/text": "Thanks", f"{TERM}/meeting/date": None})
    opened.look()
    opened.line("short", LETTER).setFocus()
    before = opened.page.shown
    opened.write({f"{TERM}/meeting/date": "2026-11-24"})
    opened.qtbot.waitUntil(lambda: opened.page.shown is not before)
    assert opened.page.focusWidget() is opened.line("short", LETTER)


def test_trouble_is_told_and_the_list_is_tried_again(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise MemoryError

    with monkeypatch.context() as patched:
        patched.setattr("conference_app.ui.readiness.advice", fail)
        opened.desk.show_page("ready")
        opened.qtbot.waitUntil(lambda: bool(opened.troubles))
    assert "Your words are safe" in opened.troubles[0]
    caplog.clear()
    opened.desk.go_to(LETTER)
    opened.look()
