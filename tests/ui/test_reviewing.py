"""An advisor with many drafts and one evening: everything by keys, nothing lost, nothing rewritten."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from conference_app.domain.place import ADVISOR
from conference_app.storage.binder_file import BinderFile
from conference_app.ui.desk import Desk
from conference_app.ui.pages.review_page import ReviewPage
from conference_app.ui.pages.review_panel import ReviewPanel
from conference_app.ui.widgets.own_comments import OwnCommentCard
from conference_app.ui.widgets.words_edit import WordsEdit
from conference_app.ui.window import Window
from tests.binders import STRANGER, write_twice
from tests.binders import write as write_in
from tests.ui.binders_at_hand import TERM, new_binder
from tests.ui.desks import sample
from tests.ui.hands import click, press, write
from tests.ui.rounds import choose_folder, desk_of, opened, part

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with three drafts; the second one cannot be read."""
    for name in ("arlo-whitlock", "maya-okafor"):
        sample(tmp_path, name)
    (tmp_path / "eli-marsh.binder").write_bytes(b"no binder")
    return tmp_path


@pytest.fixture
def window(folder: Path, qtbot: QtBot) -> Iterator[Window]:
    made, _ = opened(qtbot, folder / "arlo-whitlock.binder", ADVISOR)
    made.resize(1366, 768)
    yield made
    made.close()


@pytest.fixture
def desk(window: Window) -> Desk:
    return desk_of(window)


def own(desk: Desk) -> list[tuple[str, str, str]]:
    """The comments on the question at hand: kind and words, and where they are kept."""
    desk.session.keep()
    assert desk.writing.stop is not None
    on = desk.writing.stop.key
    return [(c.kind, c.text, c.id) for c in desk.session.conference.comments if c.on == on]


def cards(desk: Desk) -> list[OwnCommentCard]:
    return list(part(desk, ReviewPanel).comments.cards.values())


def go_to_uncommented(desk: Desk) -> None:
    taken = {comment.on for comment in desk.session.conference.comments}
    every = [stop for leg in desk.writing.legs for stop in leg.stops]
    assert desk.go_to(next(s for s in every if s.key not in taken and s.state != "empty").path)


def test_the_students_words_are_shown_and_cannot_be_changed(desk: Desk) -> None:
    go_to_uncommented(desk)
    question = desk.questions.question
    assert question is not None
    assert desk.questions.answer.said.text() == question.spoken != ""
    writable = [field for field in desk.questions.findChildren(WordsEdit)
                if field.isVisible() and not field.isReadOnly()]  # fmt: skip
    assert writable == [part(desk, ReviewPanel).text]


def test_two_versions_of_an_answer_are_seen_and_only_the_student_chooses(
    tmp_path: Path, qtbot: QtBot
) -> None:
    binder = new_binder(tmp_path)
    place = f"{TERM}/answers/pride@math"
    with BinderFile.open(binder, STRANGER) as file:
        write_in(file, f"{place}/form", "ask")
    write_twice(binder, f"{place}/text", "My bridge.", "My tower.")
    _, desk = opened(qtbot, binder, ADVISOR)
    assert desk.writing.stop is not None
    assert desk.writing.stop.path == place
    versions = desk.questions.fork
    assert versions.isVisible()
    told = [label.text() for label in versions.findChildren(QLabel)]
    assert told[0] == (
        "The student has 2 versions of this answer, and has not chosen one yet. You can comment on "
        "it; only the student can choose."
    )
    assert [told[told.index(words) - 2] for words in ("My bridge.", "My tower.")] == [
        "Does not print now",
        "✓ Prints now",
    ]
    assert desk.questions.answer.said.text() == "My tower."
    assert versions.findChildren(QPushButton) == []
    write(desk, "I like the bridge.")
    assert [told[:2] for told in own(desk)] == [("glow", "I like the bridge.")]
    assert desk.session.fork_at(f"{place}/text")


def test_kinds_have_keys_and_a_comment_is_kept_before_it_is_added(desk: Desk) -> None:
    go_to_uncommented(desk)
    press(desk, Qt.Key.Key_3, CONTROL)
    write(desk, "Which one?")
    assert [told[:2] for told in own(desk)] == [("question", "Which one?")]
    press(desk, Qt.Key.Key_1, CONTROL)
    assert [told[:2] for told in own(desk)] == [("glow", "Which one?")]
    assert cards(desk) == []
    press(desk, Qt.Key.Key_Return, CONTROL)
    assert [card.text.words() for card in cards(desk)] == ["Which one?"]
    assert part(desk, ReviewPanel).text.words() == ""
    write(desk, "And where?")
    press(desk, Qt.Key.Key_Right, ALT)
    press(desk, Qt.Key.Key_Left, ALT)
    assert [card.text.words() for card in cards(desk)] == ["Which one?", "And where?"]


def test_a_comment_is_worded_anew_changes_its_kind_goes_and_comes_again(desk: Desk) -> None:
    go_to_uncommented(desk)
    write(desk, "Good")
    press(desk, Qt.Key.Key_Return, CONTROL)
    (card,) = cards(desk)
    card.text.setFocus()
    press(desk, Qt.Key.Key_End)
    write(desk, "!")
    click(card.kind)
    assert [told[:2] for told in own(desk)] == [("grow", "Good!")]
    click(card.remove)
    assert own(desk) == []
    assert cards(desk) == []
    desk.session.undo()
    assert [told[:2] for told in own(desk)] == [("grow", "Good!")]
    assert [card.text.words() for card in cards(desk)] == ["Good!"]


def test_a_comment_without_words_leaves_nothing(desk: Desk) -> None:
    go_to_uncommented(desk)
    write(desk, " ")
    press(desk, Qt.Key.Key_Right, ALT)
    press(desk, Qt.Key.Key_Left, ALT)
    assert own(desk) == []


def test_what_was_read_is_known_the_next_time(window: Window, desk: Desk, folder: Path) -> None:
    unread = len([s for leg in desk.writing.legs for s in leg.stops if s.to_look_at])
    assert unread > 3
    press(desk, Qt.Key.Key_Down, ALT)
    press(desk, Qt.Key.Key_Return, CONTROL)
    window.open_for_review(folder / "arlo-whitlock.binder")
    again = desk_of(window)
    left = len([s for leg in again.writing.legs for s in leg.stops if s.to_look_at])
    assert left == unread - 3


def test_help_is_suggested_for_a_question_and_can_be_left_to_the_student(desk: Desk) -> None:
    go_to_uncommented(desk)
    assert desk.writing.stop is not None
    slot, panel = desk.writing.stop.slot_id, part(desk, ReviewPanel)
    press(desk, Qt.Key.Key_H, ALT)
    likes, frame, *_ = panel.support.findChildren(QRadioButton)
    assert likes.hasFocus()
    press(desk, Qt.Key.Key_Down)
    assert frame.hasFocus()
    assert desk.session.conference.support.get(slot) == "frame"
    press(desk, Qt.Key.Key_Up)
    assert likes.hasFocus()
    assert slot not in desk.session.conference.support
    press(desk, Qt.Key.Key_H, ALT)
    assert panel.text.hasFocus()
    assert not panel.support.isVisible()


def test_one_key_opens_the_next_draft_and_a_damaged_one_is_passed(
    window: Window, desk: Desk
) -> None:
    press(desk, Qt.Key.Key_End, ALT)
    page = part(desk, ReviewPage)
    assert page.next.text() == "Next binder in this folder: eli-marsh"
    press(desk, Qt.Key.Key_PageDown, CONTROL)
    assert "eli-marsh" in window.notice.sentence.text()
    assert page.next.text() == "Next binder in this folder: maya-okafor"
    press(desk, Qt.Key.Key_PageDown, CONTROL)
    following = desk_of(window)
    assert following.session.path.stem == "maya-okafor"
    assert following.session.role == ADVISOR
    assert window.preferences.recent == ()


def test_approving_is_told_and_a_copy_goes_to_a_folder(
    desk: Desk, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.show_end()
    page = part(desk, ReviewPage)
    press(desk, Qt.Key.Key_R, ALT)
    press(desk, Qt.Key.Key_A, ALT)
    assert desk.session.conference.status == "approved"
    assert page.status.text() == "✓ Approved. Arlo reads that it is ready."
    (folder / "back").mkdir()
    choose_folder(monkeypatch, folder / "back")
    press(desk, Qt.Key.Key_C, ALT)
    qtbot.waitUntil(page.copied.isVisible)
    assert page.copied.text().endswith("is in “back” now.")
    assert len(list((folder / "back").iterdir())) == 1
