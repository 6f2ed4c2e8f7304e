"""A student at work in the window, in a process of its own: what each thing takes until it is painted.

`python -m tests.benchmarks.writing_window bare|app`: prints what was measured, in seconds.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from statistics import median
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QTextEdit, QWidget

_KEYS, _EVERY, _QUESTIONS, _PAUSES = 300, 37, 40, 12
_BEAT = 2
_Field = QPlainTextEdit | QTextEdit
_WORDS = "because my volcano erupted twice and we all laughed "


class Typist(QObject):
    """Presses a key at every beat. One that the window is late for has waited since its beat."""

    def __init__(self, field: _Field, done: Callable[[], None]) -> None:
        super().__init__(field)
        self._field, self._done = field, done
        self.took: list[float] = []
        self._due = self._began = time.perf_counter()
        self._pressed = 0
        self._waits = False
        field.viewport().installEventFilter(self)
        self._beat = QTimer(self, interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._press)
        self._beat.start()

    def _press(self) -> None:
        due = self._began + self._pressed * _EVERY / 1000
        if self._waits or time.perf_counter() < due:
            return
        if self._pressed == _KEYS:
            self._beat.stop()
            self._field.viewport().removeEventFilter(self)
            self._done()
            return
        self._due, self._waits = due, True
        QTest.keyClicks(self._field, _WORDS[self._pressed % len(_WORDS)])
        self._pressed += 1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt's: the field is painted now; what it shows is on the screen before the next event."""
        if self._waits and event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        if self._waits:
            self._waits = False
            self.took.append(time.perf_counter() - self._due)


class Pulse(QObject):
    """How long the window let nothing else happen, at the most."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.perf_counter()
        self.gaps: list[float] = []
        self._beat = QTimer(self, interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._feel)
        self._beat.start()

    def _feel(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last - _BEAT / 1000)
        self._last = now

    def stop(self) -> float:
        """The longest."""
        self._beat.stop()
        return max(self.gaps)


def until(is_so: Callable[[], bool], most: float = 20) -> None:
    """Let the window go on until something is so."""
    end = time.perf_counter() + most
    while not is_so():
        if time.perf_counter() > end:
            raise TimeoutError
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.001)  # The page is made beside this, and needs the processor too.


def _rest(milliseconds: int) -> None:
    """Let time pass. QTest's own way would keep the page from being made meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _typed(field: _Field) -> list[float]:
    field.setFocus()
    loop = QEventLoop()
    typist = Typist(field, loop.quit)
    loop.exec()
    return typist.took


def _told(keys: Sequence[float]) -> dict[str, float]:
    return {"key": median(keys), "slowest": sorted(keys)[len(keys) - 1 - len(keys) // 100]}


def _bare() -> dict[str, float]:
    window = QMainWindow()
    field = QPlainTextEdit(window)
    window.setCentralWidget(field)
    window.resize(1280, 700)
    _come(window)
    return _told(_typed(field))


def _come(window: QWidget) -> None:
    window.show()
    window.activateWindow()
    until(lambda: window.isVisible() and bool((h := window.windowHandle()) and h.isExposed()))


class _AtWork:
    """The window with the last binder, and everything a student does in it."""

    def __init__(self) -> None:
        from conference_app.storage import preferences
        from conference_app.ui import dressing
        from conference_app.ui.preview.page_maker import PageMaker
        from conference_app.ui.preview.page_view import PageView
        from conference_app.ui.window import Window

        likes = preferences.load()
        dressing.dress(likes)
        self.window = Window(likes)
        _come(self.window)
        from pathlib import Path

        assert self.window.open_binder(Path(likes.recent[0]))
        desk = self.window.desk
        assert desk is not None
        self.desk = desk
        view, maker = desk.findChild(PageView), desk.findChild(PageMaker)
        assert isinstance(view, PageView)
        assert isinstance(maker, PageMaker)
        self.view, self.maker = view, maker
        self._answer = desk.questions.answer
        self._shown: list[Any] = []
        until(lambda: self.view.pages is not None)

    def told(self) -> dict[str, float]:
        """Everything that is measured."""
        nexts = self._go_on()
        self.desk.go_to(f"{self.desk.session.conference.term}/answers/pride@science")
        field = self._field()
        pauses = self._pauses()
        self._make_without_pause(self.view.pages)
        pulse = Pulse()
        keys = _typed(field)
        blocked = pulse.stop()
        self._is_making = False
        return {**_told(keys), "next": median(nexts), "slowest next": max(nexts),
                "page": median(pauses), "blocked": blocked}  # fmt: skip

    def _field(self) -> QTextEdit:
        answer = self._answer
        return answer.text if answer.text.isVisible() else next(iter(answer.frame.blanks.values()))

    def _go_on(self) -> list[float]:
        took = []
        self.desk.go_to(self.desk.writing.legs[0].stops[0].path)
        for _ in range(_QUESTIONS):
            QApplication.processEvents()
            at, began = self.desk.questions.question, time.perf_counter()
            self.desk.questions.next.click()
            QApplication.processEvents()
            took.append(time.perf_counter() - began)
            assert self.desk.questions.question is not at
            _rest(60)
        return took[1:]

    def _pauses(self) -> list[float]:
        took = []
        for number in range(_PAUSES):
            _rest(400)
            before = self.view.pages
            self.maker.forget()  # Made at once: it is not the calm that is measured.
            session = self.desk.session
            began = time.perf_counter()
            session.write({"student/name": f"Maya {number}"})
            until(lambda before=before: self.view.pages is not before)  # type: ignore[misc]
            QApplication.processEvents()
            took.append(time.perf_counter() - began)
        return took[2:]

    def _make_without_pause(self, _: object) -> None:
        self._is_making = True
        self.maker.made.connect(self._again)
        self._again()

    def _again(self, *_: object) -> None:
        from dataclasses import replace

        from conference_app.press.order import Order

        if self._is_making:
            session = self.desk.session
            self.number = getattr(self, "number", 0) + 1
            student = replace(session.conference.student, name=f"Maya Okafor {self.number}")
            self.maker.forget()
            self.maker.make(
                replace(session.conference, student=student),
                session.pack,
                Order(also=student.language or None),
            )

    def end(self) -> None:
        """Close the window."""
        self.maker.forget()
        self.window.close()


def main(what: str) -> None:
    """Open a window, and print what was measured in it."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    if what == "bare":
        told = _bare()
    else:
        work = _AtWork()
        told = work.told()
        work.end()
    print(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1])
