"""The next conference begins in the window, by keys; the earlier one stays and can be looked at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from conference_app.domain.scripting import script
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import this_device
from conference_app.ui import day
from conference_app.ui.desk import Desk
from conference_app.ui.pages.about_page import AboutPage
from conference_app.ui.pages.terms_page import TermsPage
from conference_app.ui.terms import Terms
from conference_app.ui.window import Window
from tests.ui.desks import sample
from tests.ui.hands import focused, press, write
from tests.ui.windows import window

Key = Qt.Key
FALL, WINTER = "2026-fall", "2027-winter"


@pytest.fixture(autouse=True)
def a_day_in_january(monkeypatch: pytest.MonkeyPatch, a_day_in_october: None) -> None:
    monkeypatch.setattr(day, "today", lambda: date(2027, 1, 15))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return sample(tmp_path)


@pytest.fixture
def shown(qtbot: QtBot, path: Path) -> Iterator[Window]:
    made = window(qtbot)
    assert made.open_binder(path)
    yield made
    made.close()


def desk_of(shown: Window) -> Desk:
    assert shown.desk is not None
    return shown.desk


def tab(shown: Window) -> QPushButton:
    found = desk_of(shown).findChild(Terms)
    assert isinstance(found, Terms)
    return found.tab


def page(shown: Window) -> TermsPage:
    found = desk_of(shown).findChild(TermsPage)
    assert isinstance(found, TermsPage)
    return found


def term(shown: Window) -> str:
    return desk_of(shown).session.conference.term


def tab_to(shown: Window, wanted: QPushButton) -> None:
    """Press Tab until a button has the focus."""
    for _ in range(60):
        if focused(shown) is wanted:
            return
        press(shown, Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {wanted.text()}")


def begin(shown: Window, qtbot: QtBot) -> None:
    tab_to(shown, tab(shown))
    press(shown, Key.Key_Space)
    tab_to(shown, page(shown).begin)
    press(shown, Key.Key_Return)
    qtbot.waitUntil(lambda: term(shown) == WINTER, timeout=20_000)


def test_it_begins_by_keys_and_looks_back_at_the_last_goal(shown: Window, qtbot: QtBot) -> None:
    before = desk_of(shown).session.conference
    people = before.people
    assert tab(shown).text() == "Begin winter 2027"
    tab_to(shown, tab(shown))
    press(shown, Key.Key_Space)
    first, *_ = page(shown).classes.offers.values()
    tab_to(shown, first)
    press(shown, Key.Key_Space)
    begin(shown, qtbot)
    desk = desk_of(shown)
    now = desk.session.conference
    assert [each.name for each in now.classes] == [each.name for each in before.classes[1:]]
    assert now.people == people
    assert now.answers.keys() == {f"looked-back@{goal.id}" for goal in now.last_goals}
    assert desk.writing.stop is not None
    assert desk.writing.stop.slot_id == "looked-back"
    assert desk.questions.outcome._said.text() == now.last_goals[0].words
    press(shown, Key.Key_Tab)
    press(shown, Key.Key_Space)
    while focused(shown) is not desk.questions.answer.text:
        press(shown, Key.Key_Tab)
    write(shown, "my aunt")
    desk.session.keep()
    told = script(desk.session.conference, desk.session.pack)
    said = " ".join(
        line.words for part in told.parts for block in part.blocks for line in block.lines
    )
    assert "my aunt" in said
    assert "winter 2027" in shown.notice.sentence.text()
    assert tab(shown).text() == "My conferences"


def test_one_step_takes_it_back_and_does_it_again(shown: Window, qtbot: QtBot) -> None:
    held = dict(desk_of(shown).session.binder.below(FALL))
    begin(shown, qtbot)
    desk = desk_of(shown)
    desk.bar.undo.click()
    assert term(shown) == FALL
    assert desk.session.binder.terms() == [FALL]
    assert desk.session.binder.below(FALL) == held
    assert tab(shown).text() == "Begin winter 2027"
    desk.bar.redo.click()
    assert term(shown) == WINTER
    assert desk.session.conference.classes


def test_the_earlier_one_can_be_looked_at(shown: Window, path: Path, qtbot: QtBot) -> None:
    begin(shown, qtbot)
    desk = desk_of(shown)
    terms = desk.findChild(Terms)
    assert isinstance(terms, Terms)
    assert terms.band.isHidden()
    terms.open()
    offers = page(shown).terms.offers
    assert [offer.text() for offer in offers.values()] == [
        "You see winter 2027",
        "Look at fall 2026",
    ]
    offers[FALL].click()
    assert term(shown) == FALL
    assert terms.band.sentence.text() == "This is your conference of fall 2026."
    assert desk.go_to(f"{FALL}/answers/pride@math")
    assert desk.questions.isVisible()
    terms.band.back.click()
    assert term(shown) == WINTER
    assert terms.band.isHidden()
    shown.show_start()
    assert shown.open_binder(path)
    assert term(shown) == WINTER


def test_about_me_offers_it_too(shown: Window) -> None:
    desk_of(shown).show_page("about")
    about = desk_of(shown).findChild(AboutPage)
    assert isinstance(about, AboutPage)
    assert about.next_term.text() == "Begin winter 2027"
    about.next_term.click()
    assert page(shown).begin.isVisible()


def test_undo_of_words_of_the_new_term_shows_them(shown: Window, qtbot: QtBot) -> None:
    begin(shown, qtbot)
    desk = desk_of(shown)
    place = f"{WINTER}/answers/greeting/text"
    desk.session.write({place: "Hello all"})
    desk.session.show_term(FALL)
    desk.bar.undo.click()
    assert term(shown) == WINTER
    assert desk.session.binder.value(place) is None


def test_what_somebody_else_wrote_in_it_keeps_it(shown: Window, path: Path, qtbot: QtBot) -> None:
    begin(shown, qtbot)
    desk = desk_of(shown)
    with BinderFile.open(path, this_device()) as other:
        other.commit([other.pen("advisor").write(f"{WINTER}/support/greeting", "ask")])
    desk.session.look()
    desk.bar.undo.click()
    assert term(shown) == WINTER
    assert desk.session.conference.classes


def test_another_window_takes_it_back(shown: Window, path: Path, qtbot: QtBot) -> None:
    begin(shown, qtbot)
    desk = desk_of(shown)
    with BinderFile.open(path, this_device()) as other:
        pen = other.pen("student")
        held = [place for place in other.binder().held if place.startswith(f"{WINTER}/")]
        other.commit([pen.write(place, None) for place in held])
    desk.session.look()
    assert term(shown) == FALL
    assert QApplication.focusWidget() is not None


def test_nothing_is_offered_while_the_conference_is_ahead(
    shown: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_of(shown)
    desk.session.write({f"{FALL}/meeting/date": "2027-02-01"})
    assert tab(shown).isHidden()
    desk.session.write({f"{FALL}/meeting/date": "2027-01-14"})
    assert tab(shown).text() == "Begin winter 2027"
    assert not tab(shown).isHidden()
