"""Pictures of the pages of a PDF, drawn in the background and kept while they are of use."""

from __future__ import annotations

import hashlib
import logging
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from ..background import Background, Task
from .sheets import Pages

if TYPE_CHECKING:
    from ...press.page_map import PlacedBlock

_log = logging.getLogger(__name__)
_MOST_BYTES = 24_000_000
_LEAST_KEPT = 6
"""However large pictures are, those in sight and their neighbours stay."""

_Drawn = tuple[Pages, int, list[tuple[int, QImage]]]


class Pictures(QObject):
    """Draws pages when asked for, and hands out what is drawn.

    A width is in pixels of the screen. All of it is for the GUI thread; pdfium, which serves one
    thread at a time, is only touched by the one worker of the background.
    """

    opened = Signal(object)
    drawn = Signal()
    failed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._kept: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self._opening, self._drawing = f"open {id(self)}", f"draw {id(self)}"
        self._asked: tuple[str, list[int], int] | None = None

    def open(self, pdf: bytes, blocks: Sequence[PlacedBlock]) -> None:
        """Look into a PDF; `opened` brings its pages. A newer one takes the place of a waiting one."""
        self._background.run(
            partial(_open, pdf, tuple(blocks)),
            done=self._on_opened,
            failed=self._on_failed,
            key=self._opening,
        )

    def find(self, pages: Pages, number: int, width: int) -> QImage | None:
        """The picture of a page at a width, if it is drawn."""
        found = self._kept.get((pages.digest, number, width))
        if found is not None:
            self._kept.move_to_end((pages.digest, number, width))
        return found

    def nearest(self, pages: Pages, number: int) -> QImage | None:
        """A picture of a page at whatever width, the latest first: to stand in for a while."""
        for (digest, page, _), image in reversed(self._kept.items()):
            if digest == pages.digest and page == number:
                return image
        return None

    def ask(self, pages: Pages, numbers: Iterable[int], width: int) -> None:
        """Have pages drawn at a width; `drawn` tells when they are. What was asked before is off."""
        asked = pages.digest, list(numbers), width
        if asked == self._asked:
            return
        self._background.cancel(self._drawing)
        self._asked = asked
        self._background.run(
            partial(_draw, pages, asked[1], width),
            done=self._on_drawn,
            failed=self._on_failed,
            key=self._drawing,
        )

    def keep_only(self, pages: Pages) -> None:
        """Other pages than these are history: drop their pictures."""
        for key in [key for key in self._kept if key[0] != pages.digest]:
            del self._kept[key]

    def forget(self) -> None:
        """Keep no picture, and hear of none that was asked for."""
        self._background.cancel(self._opening)
        self._background.cancel(self._drawing)
        self._asked = None
        self._kept.clear()

    def _on_opened(self, pages: Pages) -> None:
        self.opened.emit(pages)

    def _on_drawn(self, drawn: _Drawn) -> None:
        self._asked = None
        pages, width, images = drawn
        for number, image in images:
            self._kept[pages.digest, number, width] = image
        size = sum(image.sizeInBytes() for image in self._kept.values())
        while size > _MOST_BYTES and len(self._kept) > _LEAST_KEPT:
            size -= self._kept.popitem(last=False)[1].sizeInBytes()
        self.drawn.emit()

    def _on_failed(self, error: Exception) -> None:
        self._asked = None
        _log.error("The pages could not be drawn.", exc_info=error)
        self.failed.emit()


def _open(pdf: bytes, blocks: tuple[PlacedBlock, ...], task: Task) -> Pages:
    from pypdfium2 import PdfDocument

    with PdfDocument(pdf) as document:
        sizes = tuple(document.get_page_size(number) for number in range(len(document)))
    return Pages(pdf, hashlib.sha256(pdf).hexdigest(), sizes, blocks)


def _draw(pages: Pages, numbers: Sequence[int], width: int, task: Task) -> _Drawn:
    from pypdfium2 import PdfDocument

    images = []
    # A hair less than it should be: pdfium rounds up.
    scale = (width - 0.01) / max(size[0] for size in pages.sizes)
    with PdfDocument(pages.pdf) as document:
        for number in numbers:
            if task.is_cancelled:
                break
            page = document[number]
            bitmap = page.render(scale=scale, draw_annots=False, prefer_bgrx=True)
            images.append((number, taken(bitmap)))
            page.close()
    return pages, width, images


def taken(bitmap: Any) -> QImage:
    """The pixels that pdfium drew (BGRx), copied before its memory goes, which is let go of."""
    image = QImage(
        memoryview(bitmap.buffer).cast("B"),
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        QImage.Format.Format_RGB32,
    ).copy()
    bitmap.close()
    return image
