"""What is typed is kept soon, undone from anywhere, and never lost to another window."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conference_app.domain.names import is_term
from conference_app.storage import copying
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import this_device
from conference_app.ui.session import Session
from tests.ui.desks import sample, session

PRIDE = "2026-fall/answers/pride@math"


@pytest.fixture
def binder(tmp_path: Path) -> Path:
    return sample(tmp_path)


@pytest.fixture
def opened(binder: Path, qtbot: QtBot) -> Session:
    found = session(binder)
    assert is_term(found.conference.term)
    return found


def kept(path: Path, place: str) -> object:
    with BinderFile.open(path, this_device(), write=False) as file:
        return file.binder().value(place)


def test_typed_words_are_kept_shortly_after_the_last_key(
    opened: Session, binder: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.saved, timeout=1000):
        opened.type(f"{PRIDE}/text", "my poster")
    assert kept(binder, f"{PRIDE}/text") == "my poster"
    opened.close()


def test_words_are_kept_while_keys_go_on(opened: Session, binder: Path, qtbot: QtBot) -> None:
    typed = 0

    def is_kept() -> None:
        nonlocal typed
        typed += 1
        opened.type(f"{PRIDE}/text", "m" * typed)
        assert str(kept(binder, f"{PRIDE}/text")).startswith("mm")

    qtbot.waitUntil(is_kept, timeout=1800)
    opened.close()


def test_closing_keeps_what_was_typed_last(opened: Session, binder: Path) -> None:
    opened.type(f"{PRIDE}/text", "last words")
    assert opened.close()
    assert kept(binder, f"{PRIDE}/text") == "last words"


def test_one_undo_takes_back_all_that_was_written_at_once(opened: Session) -> None:
    before = opened.conference.answer("pride", "math")
    opened.write({f"{PRIDE}/form": "ask", f"{PRIDE}/text": "all new"})
    assert opened.conference.answer("pride", "math").text == "all new"
    assert opened.undo()
    assert opened.conference.answer("pride", "math") == before
    assert opened.redo()
    assert opened.conference.answer("pride", "math").text == "all new"
    opened.close()


def test_undo_never_takes_back_the_binder_itself(tmp_path: Path, qtbot: QtBot) -> None:
    opened = session(sample(tmp_path))
    while opened.undo():
        pass
    assert opened.conference.pack
    opened.close()


def test_two_windows_see_each_other_s_words(binder: Path, qtbot: QtBot) -> None:
    one, two = session(binder), session(binder)
    one.type(f"{PRIDE}/text", "from the first window")
    one.keep()
    with qtbot.waitSignal(two.conference_changed, timeout=4000):
        pass
    assert two.conference.answer("pride", "math").text == "from the first window"
    one.close()
    two.close()


def test_words_written_in_two_windows_at_once_wait_for_a_choice(binder: Path, qtbot: QtBot) -> None:
    one, two = session(binder), session(binder)
    one.type(f"{PRIDE}/text", "first")
    two.type(f"{PRIDE}/text", "second")
    one.keep()
    two.keep()
    one.look()
    for window in (one, two):
        versions = window.fork_at(f"{PRIDE}/text")
        assert {version.value for version in versions} == {"first", "second"}
    chosen = next(v for v in one.fork_at(f"{PRIDE}/text") if v.value == "first")
    one.choose(chosen)
    two.look()
    for window in (one, two):
        assert not window.fork_at(f"{PRIDE}/text")
        assert window.conference.answer("pride", "math").text == "first"
        window.close()


def test_going_on_after_the_other_window_wrote_is_no_fork(binder: Path, qtbot: QtBot) -> None:
    one, two = session(binder), session(binder)
    one.type(f"{PRIDE}/text", "first")
    one.keep()
    two.look()
    two.type(f"{PRIDE}/text", "first and second")
    two.keep()
    assert not two.fork_at(f"{PRIDE}/text")
    one.close()
    two.close()


def test_words_removed_for_good_are_in_no_version(opened: Session, binder: Path) -> None:
    opened.type(f"{PRIDE}/text", "a secret nobody may know")
    opened.keep()
    opened.remove_for_good(opened.versions(PRIDE))
    assert not opened.conference.answer("pride", "math").is_begun
    assert all(edit.value is None for edit in opened.versions(PRIDE) if edit.erased)
    opened.close()
    assert b"a secret nobody may know" not in binder.read_bytes()


def test_a_binder_that_was_moved_away_is_written_again(
    opened: Session, binder: Path, tmp_path: Path
) -> None:
    binder.rename(tmp_path / "elsewhere.binder")
    opened.type(f"{PRIDE}/text", "still here")
    assert opened.keep()
    opened.close()
    assert kept(binder, f"{PRIDE}/text") == "still here"


def test_a_copy_put_in_its_place_is_merged(opened: Session, binder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.binder"
    with BinderFile.open(binder, this_device()) as file:
        copying.copy(file, copy)
    other = session(copy)
    other.type("2026-fall/answers/growth@math/text", "from the copy")
    other.close()
    opened.type(f"{PRIDE}/text", "from the window")
    opened.keep()
    copy.replace(binder)
    opened.type(f"{PRIDE}/text", "from the window too")
    assert opened.keep()
    assert opened.conference.answer("growth", "math").text == "from the copy"
    assert opened.conference.answer("pride", "math").text == "from the window too"
    opened.close()


def test_another_binder_in_its_place_is_left_alone(
    opened: Session, binder: Path, tmp_path: Path
) -> None:
    told: list[str] = []
    opened.troubled.connect(told.append)
    sample(tmp_path, "eli-marsh").replace(binder)
    opened.type(f"{PRIDE}/text", "mine")
    opened.keep()
    assert opened.keep()
    assert "Your words are safe" in told[0]
    assert opened.path != binder
    opened.close()
    assert kept(opened.path, f"{PRIDE}/text") == "mine"
    assert kept(binder, "student/name") == "Eli Marsh"


def test_words_that_cannot_be_kept_wait_and_are_told(
    opened: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, binder: Path
) -> None:
    from conference_app.domain.refusal import Refusal

    def full(*_: object) -> None:
        raise Refusal("the disk is full; make room and try again.")

    with monkeypatch.context() as broken:
        broken.setattr(BinderFile, "commit", full)
        with qtbot.waitSignal(opened.troubled) as told:
            opened.type(f"{PRIDE}/text", "waits")
        assert "disk is full" in told.args[0]
        assert not opened.keep()
    assert opened.keep()
    opened.close()
    assert kept(binder, f"{PRIDE}/text") == "waits"
