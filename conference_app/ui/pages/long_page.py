"""A page that is longer than the window, and that is worked out only while it is in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QWidget

from ..widgets.column import scroll

WITHOUT_END = 16_777_215
"""Qt's own width of what may be as wide as it likes."""


class LongPage(QWidget):
    """Arrow keys scroll it, and Tab goes to the first thing on it. It tells when it is seen."""

    came_into_sight = Signal()

    def put(self, *parts: QWidget | QLayout, widest: int = WITHOUT_END) -> None:
        """Put parts one below the other, no wider than that many pixels."""
        self.area = scroll(self, *parts, widest=widest)
        self.area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.area.setAccessibleName(self.accessibleName())
        self.setFocusProxy(self.area)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Qt's: the page is in sight."""
        super().showEvent(event)
        self.came_into_sight.emit()
