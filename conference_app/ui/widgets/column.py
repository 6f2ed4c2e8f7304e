"""A page that scrolls: one column in the middle of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
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
        self._across = across
        self._more = _More(self)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._fit)
        bar.valueChanged.connect(self._show_more)
        self._fit()

    def _fit(self) -> None:
        """Where nothing scrolls the room of the bar stays empty: the column keeps its place."""
        bar = self.verticalScrollBar()
        gutter = 0 if bar.maximum() else bar.sizeHint().width()
        is_rtl = self.isRightToLeft()
        self._across.setContentsMargins(gutter if is_rtl else 0, 0, 0 if is_rtl else gutter, 0)
        self._show_more()

    def _show_more(self) -> None:
        bar = self.verticalScrollBar()
        self._more.setVisible(bar.value() < bar.maximum())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Qt's: the sign of more stays at the lower edge."""
        super().resizeEvent(event)
        area, high = self.viewport().geometry(), current().sizes.wide
        self._more.setGeometry(area.x(), area.bottom() + 1 - high, area.width(), high)


class _More(QWidget):
    """Words fade at the lower edge of a page that goes on below it."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Qt's: from nothing to the ground of the window."""
        ground = current().color("window")
        clear = QColor(ground)
        clear.setAlpha(0)
        fading = QLinearGradient(0, 0, 0, self.height())
        fading.setColorAt(0, clear)
        fading.setColorAt(1, ground)
        painter = QPainter(self)
        painter.fillRect(self.rect(), fading)
        painter.end()


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
