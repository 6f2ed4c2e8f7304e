"""Measures of the window while a student types and the page beside is made without a pause.

Each window is a process of its own: `python -m tests.benchmarks.typing typing|page`, and a bare one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget

from conference_app.press.order import Order
from conference_app.press.page_map import PlacedBlock
from conference_app.ui.background import Background
from conference_app.ui.preview.page_maker import PageMaker
from conference_app.ui.preview.page_view import PageView
from tests.commands import ROOT

from . import students
from .binders import HERE
from .measure import Row, Skipped

_KEYS, _EVERY = 200, 37
_WARM = 8
"""Pages made before the first key: fonts and the words of the stem pack may be warm."""
_SLOWEST, _MEMORY = 0.016, 2.5
_BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
QTimer.singleShot(300, application.quit)
application.exec()
line = next(line for line in open("/proc/self/status") if line.startswith("VmRSS"))
print('{"memory": %s}' % (int(line.split()[1]) / 1024))
"""


def rows(folder: Path) -> Iterator[Row | Skipped]:
    """The slowest of a hundred key presses, and the memory of all there is."""
    if not Path("/proc/self/status").exists():
        yield Skipped("typing beside the page", "memory is read from /proc")
        return
    bare = _told("-c", _BARE)
    typing, page = (_told("-m", "tests.benchmarks.typing", how) for how in ("typing", "page"))
    what = "key to painted, 1 of 100"
    yield Row(f"{what}, page not made", typing["slowest"], None, _SLOWEST)
    yield Row(f"{what}, page made without pause", page["slowest"], None, _SLOWEST)
    yield Row("memory with the page / bare window", page["memory"], bare["memory"], _MEMORY, "MB")


def _told(*how: str) -> dict[str, float]:
    child = subprocess.run(
        [sys.executable, *how],
        cwd=ROOT,
        check=True,
        capture_output=True,
        encoding="utf-8",
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
    )
    found: dict[str, float] = json.loads(child.stdout)
    return found


class _Writing(QPlainTextEdit):
    """A field that notes how long each key takes until it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.took: list[float] = []
        self._pressed = 0.0
        self.textChanged.connect(self._read)

    def press(self) -> None:
        self._pressed = time.perf_counter()
        QTest.keyClick(self, Qt.Key.Key_A)

    def _read(self) -> None:
        """What the window does with each key: it takes the words."""
        self.toPlainText()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if self._pressed:
            self.took.append(time.perf_counter() - self._pressed)
            self._pressed = 0.0


class _Typist(QWidget):
    """Presses keys, and has the page made again as soon as it is."""

    def __init__(self, folder: Path, *, makes_pages: bool) -> None:
        super().__init__()
        self.background = Background(self)
        self._writing = _Writing()
        self._view = PageView(self.background)
        self._maker = PageMaker(self.background, self)
        self._conference, self._pack = next(students.conferences(folder, [0], HERE))
        self._made = 0
        self._makes_pages = makes_pages
        layout = QHBoxLayout(self)
        layout.addWidget(self._writing)
        layout.addWidget(self._view)
        self.resize(1100, 700)
        self._maker.made.connect(self._again)
        self._keys = QTimer(self)
        self._keys.timeout.connect(self._press)
        self._keys.start(_EVERY)
        if makes_pages:
            self._make()

    def _make(self) -> None:
        self._maker.forget()  # The first page comes at once: there is never calm.
        student = replace(self._conference.student, name=f"Maya {self._made}")
        self._maker.make(replace(self._conference, student=student), self._pack, Order())

    def _again(self, pdf: bytes, blocks: tuple[PlacedBlock, ...]) -> None:
        self._view.show_pages(pdf, blocks)
        self._made += 1
        self._make()

    def _press(self) -> None:
        if len(self._writing.took) == _KEYS:
            QApplication.quit()
        elif self._made >= _WARM or not self._makes_pages:
            self._writing.press()

    @property
    def slowest(self) -> float:
        """Of a hundred key presses."""
        return sorted(self._writing.took)[_KEYS - _KEYS // 100]


def _memory() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(float(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def main(how: str) -> None:
    """Open a window, and print what was measured in it."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        typist = _Typist(Path(folder), makes_pages=how == "page")
        typist.show()
        application.exec()
        print(json.dumps({"slowest": typist.slowest, "memory": _memory()}))
        typist.background.stop()


if __name__ == "__main__":
    main(sys.argv[1])
