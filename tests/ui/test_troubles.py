"""What the computer can do to a binder that is open: told in a sentence, and the words are safe."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import this_device
from conference_app.ui.widgets.words_edit import WordsEdit
from conference_app.ui.window import Window
from tests.ui.binders_at_hand import new_binder
from tests.ui.desks import sample
from tests.ui.hands import write
from tests.ui.windows import window

MINE = "the words that I typed"


@pytest.fixture
def binder(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    return new_binder(folder)


def _writing(qtbot: QtBot, binder: Path) -> Window:
    made = window(qtbot)
    assert made.open_binder(binder)
    qtbot.waitUntil(lambda: isinstance(made.focusWidget(), WordsEdit))
    return made


def _told(qtbot: QtBot, made: Window) -> str:
    qtbot.waitUntil(lambda: made.notice.isVisible() and made.notice.property("tone") == "trouble")
    return made.notice.sentence.text()


def _holds(path: Path, words: str) -> bool:
    with BinderFile.open(path, this_device(), write=False) as file:
        found = file.binder()
        return any(found.value(place) == words for place in found.held)


def _is_well_again(qtbot: QtBot, made: Window, binder: Path) -> None:
    """Without anything being done about it the words are kept, and the sentence goes."""
    qtbot.waitUntil(lambda: not made.notice.isVisible(), timeout=10_000)
    assert _holds(binder, MINE)
    made.close()


@contextmanager
def _little_room(most_bytes: int) -> Iterator[None]:
    resource = pytest.importorskip("resource")  # Not on Windows.
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_is_told_and_the_words_are_kept_once_there_is_room(
    qtbot: QtBot, binder: Path
) -> None:
    made = _writing(qtbot, binder)
    with _little_room(4096):
        write(made, MINE)
        assert "disk" in _told(qtbot, made)
        assert not made.close()
        assert made.isVisible()
    _is_well_again(qtbot, made, binder)


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() == 0, reason="root may write everywhere")
def test_a_write_protected_folder_is_told_and_the_words_are_kept_once_it_is_not(
    qtbot: QtBot, binder: Path
) -> None:
    made = _writing(qtbot, binder)
    binder.parent.chmod(0o555)
    try:
        write(made, MINE)
        assert binder.name in _told(qtbot, made)
    finally:
        binder.parent.chmod(0o755)
    _is_well_again(qtbot, made, binder)


def test_another_binder_in_its_place_is_told_and_both_are_there(
    qtbot: QtBot, binder: Path, tmp_path: Path
) -> None:
    made = _writing(qtbot, binder)
    sample(tmp_path, "eli-marsh").replace(binder)
    write(made, MINE)
    assert "Your words are safe" in _told(qtbot, made)
    assert made.desk is not None
    beside = made.desk.session.path
    made.close()
    assert beside != binder
    assert _holds(beside, MINE)
    assert _holds(binder, "Eli Marsh")
