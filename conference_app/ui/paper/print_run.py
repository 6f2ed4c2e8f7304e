"""Draws the pages of a packet on a printer, in bands, so that little memory does. For the worker."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from ..background import Task
from ..preview.pictures import taken
from .packet import Cancelled, Packet

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_FINEST = 600
"""Dots an inch; more is not seen, and makes the printer wait."""
_BAND = 900


class PrinterRefused(Exception):
    """The printer took nothing, or no further page."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page to print: the PDF it is in, its place there; `begins` a part."""

    pdf: bytes
    number: int
    begins: bool


def print_packet(packet: Packet, printer: QPrinter, task: Task) -> int:
    """Print what the dialog asked for; how many pages that were."""
    sheets = _asked(packet, printer)
    painter = QPainter()
    if not sheets or not painter.begin(printer):
        raise PrinterRefused
    try:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        _print(sheets, painter, printer, task)
    except Exception:
        printer.abort()
        raise
    finally:
        painter.end()
    return len(sheets)


def _print(sheets: list[_Sheet], painter: QPainter, printer: QPrinter, task: Task) -> None:
    from PySide6.QtPrintSupport import QPrinter as Printer

    is_forward = printer.pageOrder() == Printer.PageOrder.FirstPageFirst
    has_backs = printer.duplex() != Printer.DuplexMode.DuplexNone and is_forward
    out = 0
    for done, sheet in enumerate(sheets):
        task.tell(done, len(sheets))
        # A part begins on a sheet of its own: cards are cut, and the back belongs to the front.
        turns = 2 if sheet.begins and has_backs and out % 2 else 1
        for _ in range(turns if out else 0):
            if not printer.newPage():
                raise PrinterRefused
            out += 1
        out = out or 1
        for band, place in _bands(sheet, printer):
            if task.is_cancelled:
                raise Cancelled
            painter.drawImage(place, band)
    task.tell(len(sheets), len(sheets))


def _asked(packet: Packet, printer: QPrinter) -> list[_Sheet]:
    """The pages of the range that was asked for, in the order that was asked for."""
    from PySide6.QtPrintSupport import QPrinter as Printer

    every = [
        _Sheet(part.pages.pdf, number, number == 0)
        for part in packet.parts
        for number in range(len(part.pages.sizes))
    ]
    ranges = [(one.from_, one.to) for one in printer.pageRanges().toRangeList()]
    if not ranges and printer.fromPage():
        ranges = [(printer.fromPage(), printer.toPage() or len(every))]
    asked = [sheet for place, sheet in enumerate(every, start=1)
             if not ranges or any(first <= place <= last for first, last in ranges)]  # fmt: skip
    return asked if printer.pageOrder() == Printer.PageOrder.FirstPageFirst else asked[::-1]


def _bands(sheet: _Sheet, printer: QPrinter) -> Iterator[tuple[QImage, QRectF]]:
    """A page in stripes from its top, each with its place on the printer's paper."""
    from pypdfium2 import PdfDocument

    dots = printer.resolution()
    paper = printer.pageLayout().fullRectPixels(dots)
    with PdfDocument(sheet.pdf) as document:
        page = document[sheet.number]
        width, height = page.get_size()
        to_printer = min(dots / 72, paper.width() / width, paper.height() / height)
        left = (paper.width() - width * to_printer) / 2
        top = (paper.height() - height * to_printer) / 2
        # A whole number of the printer's dots to each of ours: nothing is smeared.
        scale = to_printer / math.ceil(dots / _FINEST)
        rows = math.ceil(height * scale)
        for first in range(0, rows, _BAND):
            below = max(0, rows - first - _BAND)
            image = _drawn(page, scale, first, below)
            grown = to_printer / scale
            place = QRectF(left, top + first * grown, image.width() * grown, image.height() * grown)
            yield image, place
        page.close()


def _drawn(page: Any, scale: float, above: int, below: int) -> QImage:
    """A page without so many rows above and below."""
    cut = (0.0, max(0.0, below - 0.5) / scale, 0.0, max(0.0, above - 0.5) / scale)
    bitmap = page.render(scale=scale, crop=cut, draw_annots=False, prefer_bgrx=True)
    return taken(bitmap)
