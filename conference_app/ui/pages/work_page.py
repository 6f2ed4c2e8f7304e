"""*My work*: the board, or one piece of it large."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ..work.thumbs import Thumbs
from .piece_page import PiecePage
from .work_board import WorkBoard


class WorkPage(QStackedWidget):
    """Who gives it the focus gives it to what is in sight."""

    def __init__(self, thumbs: Thumbs, parent: QWidget | None = None, *, can_write: bool) -> None:
        super().__init__(parent)
        self.board = WorkBoard(thumbs, self, can_write=can_write)
        self.piece = PiecePage(self, can_write=can_write)
        self.addWidget(self.board)
        self.addWidget(self.piece)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Qt's: the focus goes on."""
        if (shown := self.currentWidget()) is not None:
            shown.setFocus(event.reason())
