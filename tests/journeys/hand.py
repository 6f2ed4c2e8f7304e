"""The app, led by a hand with a mouse: `python -m tests.journeys.hand NAME WORDS PDF`.

The whole program runs, with its own loop; a click goes only to what is in sight at that place.
"""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from conference_app.__main__ import main
from conference_app.ui import app
from conference_app.ui.desk import Desk
from conference_app.ui.pages.paper_page import PaperPage
from conference_app.ui.pages.setup_page import SetupPage
from conference_app.ui.widgets.words_edit import WordsEdit
from conference_app.ui.window import Window
from tests.ui.hands import write

SCREEN = 1366, 768
PATIENCE = 30.0


def until(condition: Callable[[], object], about: str) -> None:
    """Let the app run until something is so."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, about
        QTest.qWait(10)


def click(widget: QWidget) -> None:
    """Click where a widget is in sight, after scrolling to it."""
    until(lambda: _is_in_sight(widget), f"{widget} {widget.accessibleName()} can be clicked")
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def _is_in_sight(widget: QWidget) -> bool:
    if not (widget.isVisible() and widget.isEnabled()):
        return False
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    window = widget.window()
    hit = window.childAt(widget.mapTo(window, widget.rect().center()))
    return hit is widget or (hit is not None and widget.isAncestorOf(hit))


def play(window: Window, name: str, words: str, pdf: Path) -> None:
    """From the first page to a PDF."""
    window.resize(*SCREEN)
    click(window.start.page.start)
    until(lambda: isinstance(window.start.currentWidget(), SetupPage), "it asks who one is")
    setup = window.start.setup
    assert setup is not None
    click(setup.me.name)
    write(setup, name)
    click(setup.next)
    click(setup.classes.classes.suggestions.buttons()[1])
    click(setup.write)
    until(lambda: window.desk is not None, "the binder is open")
    desk = window.desk
    assert desk is not None
    until(lambda: isinstance(QApplication.focusWidget(), WordsEdit), "one can write")
    write(desk, words)
    click(desk.questions.next)
    click(desk.questions.answer.bank.findChildren(QPushButton)[0])
    click(desk.questions.next)
    _save(desk, pdf)


def _save(desk: Desk, pdf: Path) -> None:
    if not desk.path.isVisible():
        click(desk.bar.parts)  # Large letters fold the path away.
    tabs = [made for made in desk.findChildren(QPushButton) if made.property("role") == "nav"]
    click(tabs[desk.keys.index("paper")])
    (paper,) = desk.findChildren(PaperPage)
    timer = QTimer(desk, interval=50)

    def name_the_file() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            field = dialog.findChild(QLineEdit)
            assert field is not None
            if field.text() == str(pdf):  # Its list of files that begin so may be open.
                QTest.keyClick(QApplication.activePopupWidget() or field, Qt.Key.Key_Return)
            else:
                field.setFocus()
                field.selectAll()
                QTest.keyClicks(field, str(pdf))

    timer.timeout.connect(name_the_file)
    timer.start()
    click(paper.foot.save)
    timer.stop()
    until(paper.foot.folder.isVisible, "the pages are saved")


class Led(app.App):
    """The application, with a hand at its mouse."""

    def exec(self) -> int:  # type: ignore[override]
        """Qt's: run; the hand begins as soon as it does."""
        QTimer.singleShot(0, self, self._lead)
        return super().exec()

    def _lead(self) -> None:
        (window,) = (w for w in self.topLevelWidgets() if isinstance(w, Window))
        try:
            play(window, sys.argv[1], sys.argv[2], Path(sys.argv[3]))
            window.close()
        except BaseException:
            traceback.print_exc()
            window.grab().save(str(Path(sys.argv[3]).with_suffix(".png")))
            self.exit(3)


if __name__ == "__main__":
    app.App = Led  # type: ignore[misc]
    sys.exit(main([]))
