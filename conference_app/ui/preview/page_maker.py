"""Makes the page beside the question anew whenever a student has written something."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ...domain.conference import Conference
from ...domain.refusal import Refusal
from ...domain.stem_pack import StemPack
from ...press.order import Order
from ..background import Background, Task

if TYPE_CHECKING:
    from ...press.page_map import PlacedBlock

_CALM = 150
_Made = tuple[bytes, "tuple[PlacedBlock, ...]"]
_log = logging.getLogger(__name__)


class PageMaker(QObject):
    """From a conference to its script as a PDF, in the background.

    `made` brings the PDF and where each answer stands on it, `failed` a sentence for the student.
    """

    made = Signal(object, object)
    failed = Signal(str)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._key = f"page {id(self)}"
        self._wanted: tuple[Conference, StemPack, Order] | None = None
        self._is_first = True
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._begin)

    def make(self, conference: Conference, pack: StemPack, order: Order) -> None:
        """Make the page as the script will be printed.

        The first one at once, the following when the writer pauses. Call it on every change.
        """
        self._wanted = conference, pack, order
        self._calm.start(0 if self._is_first else _CALM)

    def forget(self) -> None:
        """Another student comes: nothing more is heard of what was asked for."""
        self._calm.stop()
        self._wanted = None
        self._is_first = True
        self._background.cancel(self._key)

    def _begin(self) -> None:
        if self._wanted is not None:
            self._is_first = False
            self._background.run(
                partial(_make, *self._wanted),
                done=self._on_made,
                failed=self._on_failed,
                key=self._key,
            )

    def _on_made(self, made: _Made) -> None:
        self.made.emit(*made)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Refusal):
            self.failed.emit(str(error))
            return
        _log.error("The page could not be made.", exc_info=error)
        self.failed.emit(
            self.tr("Your page can't be shown right now. Keep writing: it will be tried again.")
        )


def _make(conference: Conference, pack: StemPack, order: Order, task: Task) -> _Made:
    # Late: the press is large, and is loaded here, on the worker.
    from ...press.packet import script_page

    return script_page(conference, pack, order, task.breathe)
