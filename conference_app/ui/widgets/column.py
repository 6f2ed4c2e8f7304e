"""A page that scrolls: one column in the middle of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ..theme.look import current

WIDEST = 760


class Column(QScrollArea):
    """Scrolls a column that keeps to the middle, no wider than its own maximum.

    Whatever takes the focus within it comes into sight.
    """

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = QWidget()
        middle.setProperty("role", "scrolled")
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(inner, 1000)
        across.addStretch(1)
        self.setWidget(middle)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def scroll(page: QWidget, *parts: QWidget | QLayout, widest: int = WIDEST) -> Column:
    """Let a page be a column of parts, one below the other, no wider than words are read well."""
    sizes = current().sizes
    inner = QWidget()
    inner.setMaximumWidth(max(widest, sizes.column))
    rows = QVBoxLayout(inner)
    rows.setContentsMargins(sizes.wide, sizes.wide, sizes.wide, sizes.wide)
    rows.setSpacing(sizes.gap)
    for part in parts:
        if isinstance(part, QLayout):
            rows.addLayout(part)
        else:
            rows.addWidget(part)
    rows.addStretch(1)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    area = Column(inner, page)
    whole.addWidget(area, 1)
    return area


class InSight(QTimer):
    """Started when a part of a page has something new to say: the page scrolls there.

    Of a part that is higher than the page, its beginning comes into sight.
    """

    def __init__(self, part: QWidget) -> None:
        super().__init__(part, interval=0, singleShot=True)
        self._part = part
        self.timeout.connect(self._scroll)

    def _scroll(self) -> None:
        area = self._part.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is None or not self._part.isVisible():
            return
        inner = area.widget()
        if inner is not None and self._part.height() > area.viewport().height():
            top = self._part.mapTo(inner, QPoint()).y()
            area.verticalScrollBar().setValue(top)
        else:
            area.ensureWidgetVisible(self._part, 0, current().sizes.gap)
