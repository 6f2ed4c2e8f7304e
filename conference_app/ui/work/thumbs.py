"""Small pictures of pieces of work, made in the background and kept while they are of use."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from ...domain.records import WorkSample
from ...domain.retouching import Retouching
from ..background import Background, Task
from ..session import Session

if TYPE_CHECKING:
    from ...storage.binder_file import BinderFile

_log = logging.getLogger(__name__)
_AT_ONCE = 4
"""Pieces of one go: what comes into sight meanwhile does not wait for all that was passed by."""
_MOST_WAITING = 80
_MOST_BYTES = 64_000_000
_MOST_WORDS = 400

Key = tuple[str, Retouching, int, int]
Thumb = QImage | str
"""A small picture; or the first words, where there is no picture; no words where nothing can be seen."""


class Thumbs(QObject):
    """Hands out what is made, and has made what is asked for, the latest asked first."""

    made = Signal()

    def __init__(
        self, session: Session, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._background = session, background
        self._kept: OrderedDict[Key, Thumb] = OrderedDict()
        self._waiting: OrderedDict[Key, WorkSample] = OrderedDict()
        self._under_way: tuple[Key, ...] = ()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._make)

    def find(self, piece: WorkSample, longest: int) -> Thumb | None:
        """How a piece looks, its longer side so many dots of the screen; None until that is made."""
        if not piece.file:
            return ""
        key = piece.file, piece.retouching, next(iter(piece.shown_pages), 0), longest
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._under_way:
            self._waiting[key] = piece
            self._waiting.move_to_end(key)
            if len(self._waiting) > _MOST_WAITING:
                self._waiting.popitem(last=False)
            if not self._under_way:
                self._soon.start()
        return None

    def _make(self) -> None:
        if self._under_way or not self._waiting:
            return
        asked = [self._waiting.popitem() for _ in range(min(_AT_ONCE, len(self._waiting)))]
        self._under_way = tuple(key for key, _ in asked)
        self._background.run(
            partial(_made, self._session.path, asked), done=self._on_made, failed=self._on_failed
        )

    def _on_made(self, made: dict[Key, Thumb]) -> None:
        self._under_way = ()
        self._kept.update(made)
        size = sum(map(_bytes, self._kept.values()))
        while size > _MOST_BYTES:
            size -= _bytes(self._kept.popitem(last=False)[1])
        self.made.emit()
        self._soon.start()

    def _on_failed(self, error: Exception) -> None:
        """Those are not asked for again: the sign of their kind stands for them."""
        _log.error("Small pictures of work could not be made.", exc_info=error)
        self._on_made(dict.fromkeys(self._under_way, ""))


def _bytes(thumb: Thumb) -> int:
    return thumb.sizeInBytes() if isinstance(thumb, QImage) else len(thumb)


def _made(path: Path, asked: Sequence[tuple[Key, WorkSample]], task: Task) -> dict[Key, Thumb]:
    from ...storage.device import this_device
    from ...storage.reaching import opened

    made: dict[Key, Thumb] = {}
    with opened(path, this_device(), write=False, carries=False) as file:
        for key, piece in asked:
            task.breathe()
            made[key] = drawn(file, piece, key[-1])
    return made


def drawn(file: BinderFile, piece: WorkSample, longest: int, page: int | None = None) -> Thumb:
    """A piece, or one of its pages, no longer than that; its words; nothing if it is damaged."""
    from ...portfolio import showing
    from ...portfolio.mishap import Mishap
    from ...storage import attachments

    content = attachments.get(file, piece.file)
    if content is None:
        return ""
    try:
        small = showing.small(piece, content, longest, page)
        if small is not None:
            return QImage.fromData(small.content)
        return showing.words(piece, content, _MOST_WORDS)
    except Mishap:
        return ""
