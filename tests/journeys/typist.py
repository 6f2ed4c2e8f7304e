"""A student who types until the process is killed; `python -m tests.journeys.typist` makes many.

For every line on standard input, `BINDER PLACE SAID`, a process is forked off that opens the binder
in the window and types at a place. It tells in the file SAID, letter after letter, what stands there
and when that was typed. Qt is loaded once, and started in each process only after the fork.
"""

from __future__ import annotations

import itertools
import os
import sys
import time
import traceback
from pathlib import Path

from PySide6.QtTest import QTest

from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import this_device
from conference_app.storage.preferences import Preferences
from conference_app.ui import dressing, furnishing, paging
from conference_app.ui.app import App
from conference_app.ui.desk import Desk
from conference_app.ui.session import Session
from conference_app.ui.widgets.words_edit import WordsEdit

LOADED = furnishing, paging
PAUSE = 30
"""Milliseconds between two keys: hardly anybody types faster."""


def type_on(binder: Path, place: str, said: Path) -> None:
    """Type for ever."""
    application = App([])
    application.setStyle("Fusion")
    dressing.dress(Preferences())
    desk = Desk(Session(BinderFile.open(binder, this_device())), "en")
    desk.show()
    desk.activateWindow()
    assert QTest.qWaitForWindowActive(desk)
    desk.go_to(place)
    desk.questions.form_requested.emit("ask")
    desk.questions.start_writing()
    with said.open("w", encoding="utf-8") as told:
        for number in itertools.count():
            for letter in f"word{number} ":
                field = application.focusWidget()
                assert isinstance(field, WordsEdit), field
                QTest.keyClicks(field, letter)
                told.write(f"{time.monotonic()} {field.words()!r}\n")
                told.flush()
                QTest.qWait(PAUSE)


def main() -> None:
    """Fork a typist for each line that is read; tell the id of its process."""
    for line in sys.stdin:
        binder, place, said = line.rstrip("\n").split("\t")
        child = os.fork()
        if not child:
            try:
                type_on(Path(binder), place, Path(said))
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(1)
        print(child, flush=True)
        os.waitpid(child, 0)
        print("gone", flush=True)


if __name__ == "__main__":
    main()
