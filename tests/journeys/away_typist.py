"""The window as a process of its own, told that a folder lies on a network.

`python -m tests.journeys.away_typist SCHOOL BINDER SAID` types until it is killed, and tells in the file
SAID what stands on the screen; with `--leave` it opens the binder and closes the window again.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

from PySide6.QtTest import QTest

from conference_app.storage import network
from conference_app.storage.preferences import Preferences
from conference_app.ui import dressing
from conference_app.ui.app import App
from conference_app.ui.widgets.words_edit import WordsEdit
from conference_app.ui.window import Window
from tests.journeys.typist import PAUSE

PATIENCE = 30_000


def _opened(binder: Path) -> Window:
    dressing.dress(Preferences())
    window = Window(Preferences(), binder)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    _wait(window, lambda: window.desk is not None)
    return window


def _wait(window: Window, is_so: Callable[[], bool]) -> None:
    for _ in range(PATIENCE // PAUSE):
        if is_so():
            return
        QTest.qWait(PAUSE)
    raise AssertionError(window.notice.sentence.text())


def _type(application: App, window: Window, place: str, said: Path) -> None:
    assert window.desk is not None
    window.desk.go_to(place)
    window.desk.questions.form_requested.emit("ask")
    window.desk.questions.start_writing()
    with said.open("w", encoding="utf-8") as told:
        for number in count():
            field = application.focusWidget()
            assert isinstance(field, WordsEdit), field
            QTest.keyClicks(field, f"{number} ")
            told.write(f"{time.monotonic()} {field.words()!r}\n")
            told.flush()
            QTest.qWait(PAUSE)


def main() -> None:
    """Do what the arguments say."""
    school, binder, place, said = map(Path, sys.argv[1:5])
    network.is_on_network = lambda path: path.absolute().is_relative_to(school)
    application = App([])
    application.setStyle("Fusion")
    window = _opened(binder)
    if "--leave" not in sys.argv:
        _type(application, window, str(place), said)
    window.close()
    _wait(window, lambda: not window.isVisible())


if __name__ == "__main__":
    main()
