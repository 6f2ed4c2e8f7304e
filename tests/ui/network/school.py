"""Hands and eyes for binders on a network folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conference_app.storage import at_hand, working_folder
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from conference_app.storage.working_copy import WorkingCopy
from conference_app.ui.widgets.words_edit import WordsEdit
from conference_app.ui.window import Window
from tests.ui.hands import write

MINE, THEIRS = "the words that I typed", "words from another computer"
GROWTH = "2026-fall/answers/growth@math/text"
_ELSEWHERE = Device("otherdevice", "otheradvisor")

OpenWindow = Callable[..., Window]


def closed(qtbot: QtBot, made: Window) -> None:
    """Close a window, and wait until the last words have arrived."""
    made.close()
    qtbot.waitUntil(lambda: not made.isVisible())


def write_mine(qtbot: QtBot, made: Window) -> None:
    """Type into the first answer."""
    qtbot.waitUntil(lambda: isinstance(made.focusWidget(), WordsEdit))
    write(made, MINE)


def holds(path: Path, words: str) -> bool:
    """Whether some place of a binder holds these words."""
    with at_hand.at_hand(path) as near, BinderFile.open(near, _ELSEWHERE, write=False) as file:
        found = file.binder()
        return any(found.value(place) == words for place in found.held)


def write_elsewhere(place: Path) -> None:
    """Somebody writes who sits at another computer."""
    there = WorkingCopy(place, place.parent.with_name("on another computer"))
    there.meet(_ELSEWHERE)
    with BinderFile.open(there.path, _ELSEWHERE) as file:
        file.commit([file.pen("student").write(GROWTH, THEIRS)])
    there.meet(_ELSEWHERE)


def kept() -> list[Path]:
    """What lies among the working copies of this computer."""
    return sorted(working_folder.folder().glob("*"))


def says(qtbot: QtBot, made: Window, words: str) -> None:
    """Wait until the window tells these words."""
    qtbot.waitUntil(lambda: words in made.notice.sentence.text() and made.notice.isVisible())


def texts(page: QWidget) -> str:
    """All that stands on a page."""
    labels = [label.text() for label in page.findChildren(QLabel)]
    return " ".join(labels + [pressed.text() for pressed in page.findChildren(QPushButton)])
