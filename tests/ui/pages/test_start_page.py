"""The first page: what is on it, and what one can do from there, by keyboard alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from conference_app.storage import preferences as kept
from conference_app.storage import samples
from conference_app.storage.preferences import Preferences
from tests.gallery.drawing import settle
from tests.ui.conftest import PutOn
from tests.ui.desks import sample
from tests.ui.hands import click, focused, press
from tests.ui.measuring import in_sight
from tests.ui.theme.sheet import Chosen
from tests.ui.windows import window


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    """The next file dialog is answered with this file."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def test_who_comes_first_stands_on_the_way_to_a_binder(qtbot: QtBot) -> None:
    made = window(qtbot)
    page = made.start.page
    assert focused(page) is page.start
    assert not page.cards
    assert page.start.property("role") == "primary"


def test_recent_binders_tell_how_far_they_are(qtbot: QtBot, tmp_path: Path) -> None:
    eli, gone = sample(tmp_path, "eli-marsh"), tmp_path / "Gone.binder"
    broken = tmp_path / "Broken.binder"
    broken.write_text("no binder")
    recent = tuple(map(str, (eli, gone, broken)))
    made = window(qtbot, Preferences(recent=recent))
    page = made.start.page
    qtbot.waitUntil(lambda: "22 of 26 answers" in page.cards[str(eli)].state.text())
    assert page.cards[str(eli)].name.text() == "Eli Marsh"
    assert "not here any more" in page.cards[str(gone)].state.text()
    assert "cannot be read" in page.cards[str(broken)].state.text()
    assert focused(page) is page.cards[str(eli)].open


def test_enter_goes_on_with_the_newest_binder(qtbot: QtBot, tmp_path: Path) -> None:
    eli = sample(tmp_path, "eli-marsh")
    made = window(qtbot, Preferences(recent=(str(eli),)))
    press(made, Qt.Key.Key_Space)
    assert made.desk is not None
    assert made.desk.session.path == eli


def test_a_binder_that_is_gone_can_be_taken_off_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    gone = str(tmp_path / "Gone.binder")
    made = window(qtbot, Preferences(recent=(gone,), last_place={gone: "answers/pride"}))
    click(made.start.page.cards[gone].remove)
    assert not made.start.page.cards
    assert kept.load().recent == ()
    assert kept.load().last_place == {}


def test_a_binder_that_was_moved_is_found_again(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sample(tmp_path, "eli-marsh")
    after = tmp_path / "moved.binder"
    shutil.move(before, after)
    made = window(qtbot, Preferences(recent=(str(before),)))
    card = made.start.page.cards[str(before)]
    qtbot.waitUntil(lambda: card.open.text() == "Look for it")
    choose(monkeypatch, after)
    click(card.open)
    assert made.desk is not None
    assert kept.load().recent == (str(after),)


def test_a_sample_is_there_to_look_at_and_leaves_nothing(qtbot: QtBot) -> None:
    made = window(qtbot, Preferences(language="es"))
    click(made.start.page.sample)
    qtbot.waitUntil(lambda: made.desk is not None)
    assert made.desk is not None
    path = made.desk.session.path
    assert made.desk.session.conference.student.name == "Josué Tzoc"
    assert samples.is_sample(path)
    made.show_start()
    assert not path.parent.exists()
    assert made.preferences.recent == ()


def test_an_advisor_opens_a_binder_as_advisor(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, sample(tmp_path))
    made = window(qtbot)
    click(made.start.page.advisor)
    assert made.desk is not None
    assert made.desk.session.role == "advisor"


def test_what_is_no_binder_gets_a_sentence(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = tmp_path / "letter.binder"
    wrong.write_text("Dear family")
    choose(monkeypatch, wrong)
    made = window(qtbot)
    click(made.start.page.open)
    assert made.desk is None
    assert "not a binder" in made.notice.sentence.text()


def test_a_shared_computer_forgets_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    made = window(qtbot, Preferences(recent=(str(sample(tmp_path)),)))
    page = made.start.page
    page.shared.setFocus()
    press(page, Qt.Key.Key_Space)
    assert not page.cards
    assert kept.load() == Preferences(shared_computer=True)


def test_every_control_has_a_name_and_tab_reaches_it(qtbot: QtBot, tmp_path: Path) -> None:
    made = window(qtbot, Preferences(recent=(str(sample(tmp_path)),)))
    page = made.start.page
    buttons = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    assert all(each.accessibleName() or each.text() for each in buttons)
    reached = set()
    for _ in range(2 * len(buttons)):
        reached.add(focused(page))
        press(page, Qt.Key.Key_Tab)
    assert set(buttons) <= reached


@pytest.mark.parametrize("recent", [0, 3])
def test_large_letters_keep_the_shared_computer_in_sight(
    qtbot: QtBot, tmp_path: Path, put_on: PutOn, recent: int
) -> None:
    put_on(Chosen("light", 200))
    names = tuple(str(tmp_path / f"{name}.binder") for name in range(recent))
    made = window(qtbot, Preferences(recent=names, text_size=200))
    made.resize(1366, 768)
    page = made.start.page
    settle()
    assert in_sight(page.shared)
    page.shared.setFocus()
    press(page, Qt.Key.Key_Space)
    settle()
    assert made.preferences.shared_computer
    assert in_sight(page._about_shared)
    assert in_sight(page.shared)
