"""A window in a process of its own, watched until it is painted and takes a key.

`python -m tests.benchmarks.watched bare|app`: prints `ready`, and ends when its input does.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMainWindow, QTextEdit, QWidget

_EVERY = 1


class _Watch(QObject):
    """Waits for a window, presses a key in it, and tells when that is painted."""

    def __init__(self) -> None:
        super().__init__()
        self._looks = QTimer(self)
        self._looks.timeout.connect(self._look)
        self._looks.start(_EVERY)
        self._painted: QWidget | None = None

    def _look(self) -> None:
        window = next(
            (w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow)), None
        )
        handle = window.windowHandle() if window else None
        if window is None or handle is None or not handle.isExposed():
            return
        focused = window.focusWidget()
        if focused is None or not focused.isVisible():
            return
        self._looks.stop()
        is_words = isinstance(focused, QAbstractScrollArea)
        key, text = (Qt.Key.Key_A, "a") if is_words else (Qt.Key.Key_Tab, "")
        press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.sendEvent(focused, press)
        taken = window.focusWidget() or focused
        self._painted = taken.viewport() if isinstance(taken, QAbstractScrollArea) else taken
        self._painted.installEventFilter(self)
        self._painted.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt's: after the paint event the picture goes to the screen at once."""
        if event.type() == QEvent.Type.Paint and watched is self._painted:
            self._painted.removeEventFilter(self)
            self._painted = None
            QTimer.singleShot(0, _tell)
        return False


def _tell() -> None:
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    Stop.begin()


class Stop(QObject):
    """Ends the process as soon as nobody writes to it any more."""

    @staticmethod
    def begin() -> None:
        """Look now and then, while the window goes on."""
        from threading import Thread

        Thread(target=Stop._wait, daemon=True).start()

    @staticmethod
    def _wait() -> None:
        sys.stdin.read()
        os._exit(0)


def main(what: str) -> None:
    """Run a bare window, or the app."""
    run = QApplication.exec
    watch: list[_Watch] = []

    def watched(*_: object) -> int:
        watch.append(_Watch())
        return run()

    QApplication.exec = watched  # type: ignore[method-assign]
    if what == "app":
        from conference_app.__main__ import main as start

        start([])
        return
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    field = QTextEdit(window)
    window.setCentralWidget(field)
    field.setFocus()
    window.resize(1280, 700)
    window.show()
    application.exec()


if __name__ == "__main__":
    main(sys.argv[1])
