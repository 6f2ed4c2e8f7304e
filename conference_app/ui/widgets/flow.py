"""A layout that sets widgets one after the other like words, and wraps at the edge."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Rows of widgets on a common middle, from the side where reading begins.

    A widget that answers `width_for(room)` is asked how wide it wants to be; its height then
    comes from `heightForWidth`. In even rows all are as high as the highest one.
    """

    def __init__(
        self, parent: QWidget | None = None, *, across: int = 6, down: int = 6,
        is_even: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._is_even = is_even
        self._items: list[QLayoutItem] = []
        self._across, self._down = across, down
        # Qt asks for the same heights dozens of times while it lays out a page.
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def space(self, across: int, down: int) -> None:
        """Set items farther apart, or closer."""
        self._across, self._down = across, down
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """Qt's: put an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Qt's: how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Qt's: an item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Qt's: take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Take all widgets out and let go of them."""
        for widget in self.take_all():
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()

    def take_all(self) -> list[QWidget]:
        """Take all widgets out, for who has further use for them."""
        widgets = [widget for item in self._items if (widget := item.widget())]
        self._items.clear()
        self.invalidate()
        return widgets

    def invalidate(self) -> None:
        """Qt's: a widget is another, or has another size."""
        self._heights.clear()
        self._least = None
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """Qt's: it takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Qt's: narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Qt's: how high the rows are in a width."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def setGeometry(self, area: QRect) -> None:  # noqa: N802
        """Qt's: put all in their places."""
        super().setGeometry(area)
        self._arrange(area, place=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Qt's: the least it can do with."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        """Qt's: as wide as the widest widget at its narrowest."""
        if self._least is None:
            size = QSize()
            for item in self._items:
                size = size.expandedTo(item.minimumSize())
            self._least = size
        return self._least

    def _arrange(self, area: QRect, *, place: bool) -> int:
        row: list[tuple[QLayoutItem, QSize]] = []
        x, top = 0, area.y()
        for number, item in enumerate(self._items):
            if item.isEmpty():
                continue
            size = _size(item, area.width() - self._joined(number))
            gap = self._gap(item) if row else 0
            if row and gap and x + gap + size.width() > area.width():
                top += self._place(row, area, top, place=place) + self._down
                row, x, gap = [], 0, 0
            row.append((item, size))
            x += gap + size.width()
        if row:
            top += self._place(row, area, top, place=place)
        return top - area.y()

    def _place(
        self, row: list[tuple[QLayoutItem, QSize]], area: QRect, top: int, *, place: bool
    ) -> int:
        height = max(size.height() for _, size in row)
        if not place:
            return height
        parent = self.parentWidget()
        is_rtl = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0
        for number, (item, size) in enumerate(row):
            x += self._gap(item) if number else 0
            left = area.right() + 1 - x - size.width() if is_rtl else area.x() + x
            down = 0 if self._is_even else (height - size.height()) // 2
            if self._is_even:
                size = QSize(size.width(), height)
            item.setGeometry(QRect(QPoint(left, top + down), size))
            x += size.width()
        return height

    def _joined(self, number: int) -> int:
        """The room that marks take which belong to an item."""
        taken = 0
        for item in self._items[number + 1 :]:
            widget = item.widget()
            if widget is None or not widget.property("joins"):
                break
            taken += item.sizeHint().width()
        return taken

    def _gap(self, item: QLayoutItem) -> int:
        """The room before an item; none before a mark that belongs to the word before it."""
        widget = item.widget()
        return 0 if widget is not None and widget.property("joins") else self._across


def _size(item: QLayoutItem, room: int) -> QSize:
    widget = item.widget()
    width_for = getattr(widget, "width_for", None)
    if width_for is not None and widget is not None:
        width = min(room, width_for(room))
        return QSize(width, widget.heightForWidth(width))
    if isinstance(widget, QLabel) and widget.wordWrap():
        # Qt would rather wrap words into a square than set them on one line.
        widget.ensurePolished()
        width = min(room, widget.fontMetrics().horizontalAdvance(widget.text()) + 6)
        return QSize(width, widget.heightForWidth(width))
    size = item.sizeHint()
    if size.width() > room and item.hasHeightForWidth():
        return QSize(room, item.heightForWidth(room))
    return QSize(min(size.width(), room), size.height())
