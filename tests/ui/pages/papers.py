"""A binder with its paper page, and a computer whose dialogs are answered at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from conference_app.ui.background import Background
from conference_app.ui.desk import Desk
from conference_app.ui.pages.paper_page import PaperPage
from conference_app.ui.paper.system import SystemDialogs
from conference_app.ui.paper.words import saving
from conference_app.ui.printing import Printing

from .. import desks

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Answers(SystemDialogs):
    """The computer's dialogs, answered at once."""

    def __init__(self) -> None:
        self.file: Path | None = None
        self.suggested: list[Path] = []
        self.titles: list[str] = []
        self.printers = True
        self.paper: QPrinter | None = None
        self.shown: list[Path] = []

    def file_name(self, over: QWidget, suggested: Path, parts: Sequence[str]) -> Path | None:
        self.suggested.append(suggested)
        self.titles.append(saving(parts))
        return self.file

    def has_printer(self) -> bool:
        return self.printers

    def printer(self, over: QWidget, paper: str, pages: int) -> QPrinter | None:
        return self.paper

    def show_in_folder(self, path: Path) -> None:
        self.shown.append(path)


class Opened:
    """A binder on a desk with the paper page."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.path, self.qtbot = path, qtbot
        self.desk: Desk = desks.desk(path)
        qtbot.addWidget(self.desk)
        self.background = Background(self.desk)
        self.page = PaperPage(self.background, self.desk)
        self.answers = Answers()
        session = self.desk.session
        self.printing = Printing(
            self.page, session, self.background, self.desk, dialogs=self.answers
        )
        self.troubles: list[str] = []
        self.printing.troubled.connect(self.troubles.append)
        self.desk.add_page("paper", "Paper", self.page)
        self.desk.resize(1366, 768)
        self.desk.show()

    @property
    def told(self) -> str:
        return self.page.foot.sentence.text()

    def look(self) -> None:
        """Open the page and wait for the pages."""
        self.desk.show_page("paper")
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(self.page.foot.print.isEnabled, timeout=20_000)

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def only(self, part: str) -> None:
        """Choose one part, with the keys."""
        other = next(box for key, box in self.page.parts.items() if key != part)
        other.setFocus()
        QTest.keyClick(other, Qt.Key.Key_Space)
        self.wait()

    def save(self, name: str) -> None:
        self.answers.file = self.path.parent / name
        self.click(self.page.foot.save)
        self.qtbot.waitUntil(lambda: bool(self.told or self.troubles))

    def print(self, printer: QPrinter) -> None:
        self.answers.paper = printer
        self.click(self.page.foot.print)
        assert not self.page.foot.print.isEnabled()
        self.qtbot.waitUntil(self.page.foot.print.isEnabled, timeout=60_000)


@contextmanager
def opened_at(path: Path, qtbot: QtBot) -> Iterator[Opened]:
    """A binder with its paper page, closed after the test."""
    made = Opened(path, qtbot)
    yield made
    assert made.background.stop(30)
    made.desk.session.close()


def words_of(path: Path) -> list[str]:
    """The words of each page of a PDF."""
    from pypdfium2 import PdfDocument

    with PdfDocument(path) as document:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
