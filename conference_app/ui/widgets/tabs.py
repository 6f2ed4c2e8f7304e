"""A row of tabs that wraps where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from ..theme.look import current
from .flow import Flow
from .labels import button


def make_room(tabs: Sequence[QAbstractButton]) -> None:
    """A chosen tab is bold: give every tab room for that, so that none is cut and none moves."""
    for tab in tabs:
        tab.setMinimumWidth(0)
        tab.ensurePolished()
        font = tab.font()
        font.setBold(False)
        plain = QFontMetrics(font).horizontalAdvance(tab.text())
        font.setBold(True)
        more = QFontMetrics(font).horizontalAdvance(tab.text()) - plain
        tab.setMinimumWidth(tab.sizeHint().width() + max(0, more))


class Tabs(QWidget):
    """Names to choose from; its signal tells the place of what was chosen."""

    tab_requested = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        flow = Flow(self, across=current().sizes.tight)
        for place, name in enumerate(names):
            tab = button(name, "tab", self)
            tab.setCheckable(True)
            self._group.addButton(tab, place)
            flow.addWidget(tab)
        self._group.idClicked.connect(self.tab_requested)

    def show_place(self, place: int) -> None:
        """Mark a tab as the one in sight."""
        self._group.button(place).setChecked(True)
        make_room(self._group.buttons())

    def place(self) -> int:
        """The tab in sight."""
        return self._group.checkedId()

    def buttons(self) -> list[QAbstractButton]:
        """The tabs, in order."""
        return self._group.buttons()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt's: other letters need other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            make_room(self._group.buttons())
