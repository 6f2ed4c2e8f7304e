"""Paper: chosen with mouse and keys, seen as pages, saved and printed; nothing fails silently."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from conference_app.storage import atomic
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import this_device
from conference_app.ui.background import Background, Task
from conference_app.ui.desk import Desk
from conference_app.ui.pages.paper_page import PaperPage
from conference_app.ui.paper import packet as packets
from conference_app.ui.paper.order import family_language, second_languages, usual_paper
from conference_app.ui.paper.system import SystemDialogs, new_printer
from conference_app.ui.printing import Printing

from .. import desks

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

TERM = "2026-fall"


class Answers(SystemDialogs):
    """The computer's dialogs, answered at once."""

    def __init__(self) -> None:
        self.file: Path | None = None
        self.suggested: list[Path] = []
        self.printers = True
        self.paper: QPrinter | None = None
        self.shown: list[Path] = []

    def file_name(self, over: QWidget, suggested: Path) -> Path | None:
        self.suggested.append(suggested)
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
        self.printing = Printing(self.page, session, self.background, self.desk, self.answers)
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

    def print(self, until: Callable[[], bool] | None = None) -> None:
        self.click(self.page.foot.print)
        self.qtbot.waitUntil(until or (lambda: bool(self.told or self.troubles)), timeout=60_000)


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Opened]:
    yield from _opened(desks.sample(tmp_path), qtbot)


def _opened(path: Path, qtbot: QtBot) -> Iterator[Opened]:
    made = Opened(path, qtbot)
    yield made
    assert made.background.stop(30)
    made.desk.session.close()


def words_of(path: Path) -> list[str]:
    """The words of each page of a PDF."""
    from pypdfium2 import PdfDocument

    with PdfDocument(path) as document:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


# What is chosen, and what is seen


def test_every_page_is_seen(opened: Opened) -> None:
    opened.look()
    grid, packet = opened.page.grid, opened.printing.packet
    assert packet is not None
    assert len(grid.pictures) == packet.page_count
    assert {picture.text().split(",")[0] for picture in grid.pictures} == {"Script", "Cue cards"}
    opened.qtbot.waitUntil(lambda: all(picture.picture for picture in grid.pictures))
    assert all(picture.accessibleName() for picture in grid.pictures)


def test_a_page_is_seen_large_and_small_again(opened: Opened) -> None:
    opened.look()
    picture = opened.page.grid.pictures[1]
    small = picture.sizeHint().width()
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_Return)
    assert picture.sizeHint().width() > 2 * small
    opened.qtbot.waitUntil(
        lambda: picture.picture is not None and picture.picture.width() > 2 * small
    )
    QTest.keyClick(picture, Qt.Key.Key_Return)
    assert picture.sizeHint().width() == small


def test_choices_change_the_pages_and_last_while_the_binder_is_open(opened: Opened) -> None:
    opened.look()
    first = opened.printing.packet
    assert first is not None
    opened.only("script")
    opened.click(opened.page.large)
    opened.wait()
    QTest.keyClick(opened.page.paper.box, Qt.Key.Key_End)
    opened.wait()
    made = opened.printing.packet
    assert made is not None
    assert [part.part for part in made.parts] == ["script"]
    assert len(made.parts[0].pages.sizes) > len(first.parts[0].pages.sizes)
    assert made.parts[0].pages.sizes[0] == pytest.approx((595.28, 841.89), abs=0.1)
    opened.desk.go_to_first_empty()
    opened.desk.show_page("paper")
    assert opened.page.large.isChecked()
    assert not opened.page.parts["cards"].isChecked()
    assert opened.page.paper.value() == "a4"


def test_without_any_part_there_is_nothing_to_print(opened: Opened) -> None:
    opened.look()
    for box in opened.page.parts.values():
        opened.click(box)
    assert not opened.page.foot.print.isEnabled()
    assert not opened.page.foot.save.isEnabled()
    opened.click(opened.page.parts["cards"])
    opened.wait()


def test_the_familys_language_is_beside_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    path = desks.sample(tmp_path, "thao-dang")
    for opened in _opened(path, qtbot):
        conference, pack = opened.desk.session.conference, opened.desk.session.pack
        assert second_languages(conference, pack)[0] == "vi"
        assert family_language(conference, pack) == "vi"
        opened.look()
        opened.save("thao.pdf")
        script = path.with_name("thao, script.pdf")
        assert "Lời chào" in words_of(script)[1]
        box = opened.page.also.box
        assert box.currentText() == "Tiếng Việt (Vietnamese)"
        QTest.keyClick(box, Qt.Key.Key_Home)
        opened.wait()
        assert opened.printing.order.also is None


def test_words_that_the_stems_lack_in_a_language_are_told(tmp_path: Path, qtbot: QtBot) -> None:
    path = desks.sample(tmp_path)
    with BinderFile.open(path, this_device()) as file:
        file.commit([file.pen("student").write("people/grandma/language", "hmn")])
    for opened in _opened(path, qtbot):
        opened.look()
        box = opened.page.also.box
        assert box.itemText(1) == "Hmoob (Hmong)"
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Down)
        opened.wait()
        told = opened.page._notes_words
        assert told.isVisible()
        assert told.text() == ("The questions have no words in Hmoob (Hmong) yet. "
                               "They print in English.")  # fmt: skip


def test_a_sign_without_a_font_is_told(opened: Opened) -> None:
    opened.desk.session.write({f"{TERM}/answers/letter-thanks/text": "reading with me \ue000"})
    opened.look()
    assert "instead." in opened.page._notes_words.text()


def test_new_words_come_on_paper(opened: Opened) -> None:
    opened.look()
    before = opened.printing.packet
    opened.desk.session.write({"student/name": "Zora Quill"})
    opened.qtbot.waitUntil(lambda: opened.printing.packet is not before)
    opened.only("script")
    opened.save("now.pdf")
    assert "Zora Quill" in words_of(opened.path.with_name("now.pdf"))[0]


@pytest.mark.parametrize(
    ("locale", "paper"),
    [("en_US", "letter"), ("es_MX", "letter"), ("en_CA", "letter"), ("de_DE", "a4"),
     ("vi_VN", "a4"), ("C", "letter")],
)  # fmt: skip
def test_paper_is_that_of_the_country(locale: str, paper: str) -> None:
    assert usual_paper(QLocale(locale)) == paper


# Saving


def test_a_saved_pdf_holds_the_words_and_its_folder_can_be_shown(opened: Opened) -> None:
    opened.look()
    opened.only("script")
    opened.save("Maya.pdf")
    saved = opened.path.with_name("Maya.pdf")
    assert opened.answers.suggested == [opened.path.with_name("Maya Okafor, script.pdf")]
    assert "a windmill that can lift nine washers" in " ".join(words_of(saved))
    assert opened.told == "Saved: “Maya.pdf”"
    opened.click(opened.page.foot.folder)
    assert opened.answers.shown == [saved]


def test_several_parts_are_a_file_each_and_take_no_place_unasked(opened: Opened) -> None:
    kept = opened.path.with_name("Maya, script.pdf")
    kept.write_bytes(b"somebody's")
    opened.look()
    opened.save("Maya.pdf")
    assert kept.read_bytes() == b"somebody's"
    assert words_of(opened.path.with_name("Maya, script (2).pdf"))
    assert words_of(opened.path.with_name("Maya, cue cards.pdf"))
    assert "“Maya, script (2).pdf”" in opened.told


def test_a_name_without_ending_gets_one(opened: Opened) -> None:
    opened.look()
    opened.only("script")
    opened.save("for.grandma")
    assert words_of(opened.path.with_name("for.grandma.pdf"))


def test_a_binder_is_never_written_over(opened: Opened) -> None:
    other = desks.sample(opened.path.parent, "eli-marsh").rename(opened.path.with_name("eli.pdf"))
    before = other.read_bytes()
    opened.look()
    opened.only("script")
    opened.save("eli.pdf")
    assert other.read_bytes() == before
    assert opened.troubles == ["“eli.pdf” is a binder. It stays as it is. Choose another name."]
    opened.troubles.clear()
    opened.save(opened.path.name)
    assert opened.path.with_name(f"{opened.path.name}.pdf").exists()


def test_thinking_better_of_it_saves_nothing(opened: Opened) -> None:
    opened.look()
    before = sorted(opened.path.parent.iterdir())
    opened.click(opened.page.foot.save)
    assert sorted(opened.path.parent.iterdir()) == before
    assert opened.page.foot.save.isEnabled()


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "There is no room left for “Maya.pdf”."),
        (errno.EACCES, "“Maya.pdf” can't be saved in this folder."),
        (errno.EROFS, "“Maya.pdf” can't be saved in this folder."),
        (errno.ENOENT, "The folder for “Maya.pdf” is not there any more."),
        (errno.EIO, "“Maya.pdf” can't be saved there."),
    ],
)
def test_what_is_in_the_way_of_saving_is_told(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    opened.look()
    opened.only("script")
    before = sorted(opened.path.parent.iterdir())

    def fail(path: Path) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(atomic, "_flush", fail)
    opened.save("Maya.pdf")
    assert opened.troubles
    assert opened.troubles[0].startswith(sentence)
    assert sorted(opened.path.parent.iterdir()) == before
    assert opened.page.foot.save.isEnabled()


def test_a_folder_that_is_gone_is_told(opened: Opened) -> None:
    opened.look()
    opened.save("gone/Maya.pdf")
    assert "is not there any more" in opened.troubles[0]


def test_cancel_leaves_no_file(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    opened.look()
    before = sorted(opened.path.parent.iterdir())
    waited: list[Task] = []
    save = packets.save

    def slow(packet: packets.Packet, chosen: Path, task: Task) -> tuple[Path, ...]:
        waited.append(task)
        opened.qtbot.waitUntil(lambda: task.is_cancelled, timeout=20_000)
        return save(packet, chosen, task)

    monkeypatch.setattr(packets, "save", slow)
    opened.answers.file = opened.path.with_name("Maya.pdf")
    opened.click(opened.page.foot.save)
    opened.qtbot.waitUntil(opened.page.foot.cancel.isVisible)
    assert opened.page.foot.bar.isVisible()
    assert not opened.page.foot.save.isEnabled()
    opened.click(opened.page.foot.cancel)
    assert opened.told.startswith("Stopped.")
    assert opened.page.foot.save.isEnabled()
    assert opened.background.stop(20)
    assert sorted(opened.path.parent.iterdir()) == before


# Printing


def _to_file(path: Path, paper: str = "letter", dots: int = 100) -> QPrinter:
    from PySide6.QtPrintSupport import QPrinter

    printer = new_printer(paper)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if paper == "letter"
                                  else QPageSize.PageSizeId.A4))  # fmt: skip
    printer.setFullPage(True)
    printer.setResolution(dots)
    printer.setOutputFileName(str(path))
    return printer


def _pages(path: Path) -> list[tuple[tuple[float, float], int]]:
    """Of each page its size, and how much ink is on it."""
    from pypdfium2 import PdfDocument

    with PdfDocument(path) as document:
        return [
            (page.get_size(), sum(b < 128 for b in bytes(page.render(grayscale=True).buffer)))
            for page in document
        ]


def test_every_page_is_printed_as_it_is_seen(opened: Opened, tmp_path: Path) -> None:
    opened.look()
    opened.answers.paper = _to_file(tmp_path / "out.pdf", dots=600)
    opened.only("cards")
    opened.print()
    packet = opened.printing.packet
    assert packet is not None
    assert opened.told == "Your pages are on their way to the printer."
    (tmp_path / "wanted.pdf").write_bytes(packet.parts[0].pages.pdf)
    printed, wanted = _pages(tmp_path / "out.pdf"), _pages(tmp_path / "wanted.pdf")
    assert len(printed) == len(wanted) == packet.page_count
    for (size, ink), (wanted_size, wanted_ink) in zip(printed, wanted, strict=True):
        assert size == pytest.approx(wanted_size, abs=1)
        assert ink == pytest.approx(wanted_ink, rel=0.25)


def test_a_range_of_pages_is_printed_alone(opened: Opened, tmp_path: Path) -> None:
    opened.look()
    printer = _to_file(tmp_path / "out.pdf")
    ranges = QPageRanges()
    ranges.addRange(2, 3)
    ranges.addPage(5)
    printer.setPageRanges(ranges)
    opened.answers.paper = printer
    opened.print()
    assert len(_pages(tmp_path / "out.pdf")) == 3


def test_on_both_sides_each_part_begins_on_a_sheet_of_its_own(
    opened: Opened, tmp_path: Path
) -> None:
    from PySide6.QtPrintSupport import QPrinter

    opened.look()
    packet = opened.printing.packet
    assert packet is not None
    script = len(packet.parts[0].pages.sizes)
    printer = _to_file(tmp_path / "out.pdf")
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    opened.answers.paper = printer
    opened.print()
    pages = _pages(tmp_path / "out.pdf")
    assert len(pages) == packet.page_count + script % 2
    if script % 2:
        assert pages[script][1] == 0


def test_other_paper_in_the_printer_holds_the_whole_page(opened: Opened, tmp_path: Path) -> None:
    opened.look()
    opened.only("cards")
    opened.answers.paper = _to_file(tmp_path / "out.pdf", "a4")
    opened.print()
    size, ink = _pages(tmp_path / "out.pdf")[0]
    assert size == pytest.approx((595, 842), abs=1)
    assert ink


def test_without_a_printer_the_way_is_told(opened: Opened) -> None:
    opened.look()
    opened.answers.printers = False
    opened.click(opened.page.foot.print)
    assert opened.troubles == [
        "No printer is set up on this computer. You can save a PDF and print it elsewhere."
    ]


def test_a_printer_that_takes_nothing_is_told(opened: Opened, tmp_path: Path) -> None:
    opened.look()
    opened.answers.paper = _to_file(tmp_path / "not there" / "out.pdf")
    opened.print()
    assert opened.troubles[0].startswith("The printer did not take your pages.")
    assert opened.page.foot.print.isEnabled()


def test_what_nobody_foresaw_is_told_too(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(packets, "make", fail)
    opened.desk.show_page("paper")
    opened.qtbot.waitUntil(lambda: bool(opened.troubles))
    assert "Your words are safe" in opened.troubles[0]
    assert not opened.page.foot.print.isEnabled()
    caplog.clear()
