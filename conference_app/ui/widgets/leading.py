"""Widgets of several parts that hand the focus on to one of them."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class Leading(QWidget):
    """Who gives it the focus gives it to its `lead`.

    A focus proxy would do the same, and would keep the Tab key in a circle.
    """

    lead: QWidget | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Qt's: the focus goes on."""
        if self.lead is not None:
            self.lead.setFocus(event.reason())
