"""Pages printed as they are seen, as the dialog asks, or a sentence that says why not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPageRanges

from conference_app.ui.paper.system import set_paper

from .papers import Opened

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def _to_file(path: Path, paper: str = "letter", printer: QPrinter | None = None) -> QPrinter:
    """A printer that prints into a file, as the dialog hands it out."""
    from PySide6.QtPrintSupport import QPrinter

    found = printer or QPrinter()
    found.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    set_paper(found, paper)
    found.setResolution(100)
    found.setOutputFileName(str(path))
    return found


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
    opened.only("cards")
    opened.print(_to_file(tmp_path / "out.pdf"))
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
    opened.print(printer)
    assert len(_pages(tmp_path / "out.pdf")) == 3


def test_on_both_sides_each_part_begins_on_a_sheet_of_its_own(
    opened: Opened, tmp_path: Path
) -> None:
    from PySide6.QtPrintSupport import QPrinter

    opened.look()
    packet = opened.printing.packet
    assert packet is not None
    script = len(packet.parts[0].pages.sizes)

    class BothSides(QPrinter):
        """Prints into a file, as a printer that turns the sheets."""

        def duplex(self) -> QPrinter.DuplexMode:
            return QPrinter.DuplexMode.DuplexLongSide

    printer = _to_file(tmp_path / "out.pdf", printer=BothSides())
    opened.print(printer)
    pages = _pages(tmp_path / "out.pdf")
    assert len(pages) == packet.page_count + script % 2
    if script % 2:
        assert pages[script][1] == 0


def test_other_paper_in_the_printer_holds_the_whole_page(opened: Opened, tmp_path: Path) -> None:
    opened.look()
    opened.only("cards")
    opened.print(_to_file(tmp_path / "out.pdf", "a4"))
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


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(opened: Opened, tmp_path: Path) -> None:
    opened.look()
    opened.print(_to_file(tmp_path / "not there" / "out.pdf"))
    assert opened.troubles[0].startswith("The printer did not take your pages.")
    assert opened.page.foot.print.isEnabled()
