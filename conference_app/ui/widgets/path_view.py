"""The path at the side: every part in speaking order, each with its state."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from ...domain.path import Leg, Stop
from ..models.path_model import STATE, STOP, TOLD, PathModel
from ..theme.look import current
from .lines import at_most

_SHAPES = {"empty": ("circle", "quiet_words"), "begun": ("half", "accent"),
           "done": ("done", "good"), "look": ("look", "warn")}  # fmt: skip
_BETWEEN = 8
_MOST_LINES = 2


class PathView(QTreeView):
    """Shows legs with their questions; choosing one, with mouse or Enter, asks to go there."""

    stop_requested = Signal(str)

    def __init__(
        self, title: Callable[[Leg], str], ask: Callable[[Stop], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = PathModel(title, ask)
        self.here = ""
        self.setModel(self._model)
        self.setItemDelegate(Rows(self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("All questions"))
        self.setProperty("role", "path")
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)

    def show_legs(self, legs: Sequence[Leg], at: str) -> None:
        """Show the path, only the leg of the question at hand open and that question marked.

        Where another page is in sight, `at` is empty: no question is marked.
        """
        self._model.show_legs(legs)
        index = self._model.index_of(at)
        has_moved, self.here = self.here != at, at
        if not index.isValid():
            self.clearSelection()
        elif has_moved or index != self.currentIndex() or not self._is_open(index):
            for row in range(self._model.rowCount()):
                self.setExpanded(self._model.index(row, 0), row == index.parent().row())
            self.setCurrentIndex(index)
            self.scrollTo(index.parent())
            self.scrollTo(index)
        if has_moved:
            self.viewport().update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Qt's: one line; the rest is scrolled to."""
        return QSize(super().minimumSizeHint().width(), current().sizes.target)

    def _is_open(self, index: QModelIndex) -> bool:
        return self.isExpanded(index.parent())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Qt's: another width breaks words elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _on_chosen(self, index: QModelIndex) -> None:
        stop = index.data(STOP)
        if isinstance(stop, Stop):
            self.stop_requested.emit(stop.path)
        elif self._model.rowCount(index):
            self.setExpanded(index, not self.isExpanded(index))
            first = index.model().index(0, 0, index)
            if self.isExpanded(index):
                self.stop_requested.emit(first.data(STOP).path)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt's: other letters need other heights."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.scheduleDelayedItemsLayout()


class Rows(QStyledItemDelegate):
    """Draws a leg or a question: its shape, and its words on one or two lines."""

    def __init__(self, view: PathView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Qt's: as high as its words need, two lines at most."""
        # A scroll bar that comes later makes no row too low: its width is counted from the start.
        bar = self._view.verticalScrollBar()
        width = self._view.maximumViewportSize().width() - bar.sizeHint().width()
        lines = self.lines(QRect(0, 0, width, 0), option, index)
        sizes = current().sizes
        high = len(lines) * QFontMetrics(self._font(index)).lineSpacing() + 2 * sizes.hair
        return QSize(width, max(high, sizes.target * 3 // 4))

    def lines(
        self, area: QRect, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> list[str]:
        """The words as they stand in a row of the path."""
        room = self._room(area, index, option).width()
        return at_most(_MOST_LINES, index.data(), self._font(index), room)

    def _font(self, index: QModelIndex | QPersistentModelIndex) -> QFont:
        font = current().font("label")
        font.setBold(not index.parent().isValid())
        return font

    def _room(
        self, area: QRect, index: QModelIndex | QPersistentModelIndex, option: QStyleOptionViewItem
    ) -> QRect:
        """Where the words stand: after the shape; questions stand in from their leg."""
        sizes = current().sizes
        lead = sizes.space + (sizes.gap if index.parent().isValid() else 0)
        start = lead + sizes.icon * 3 // 4 + _BETWEEN
        is_rtl = option.direction == Qt.LayoutDirection.RightToLeft
        return area.adjusted(
            sizes.hair if is_rtl else start, 0, -start if is_rtl else -sizes.hair, 0
        )

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Qt's: ground, shape, words."""
        look = current()
        stop = index.data(STOP)
        is_here = isinstance(stop, Stop) and stop.path == self._view.here
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = option.rect.adjusted(4, 1, -4, -1)
        if is_here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent_soft"))
            painter.drawRoundedRect(ground, 8, 8)
        if has_focus:
            pen = painter.pen()
            pen.setColor(look.color("focus"))
            pen.setWidth(2)
            pen.setStyle(Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 8, 8)
        room = self._room(option.rect, index, option)
        name, role = _SHAPES[index.data(STATE)]
        size = look.sizes.icon * 3 // 4
        is_rtl = option.direction == Qt.LayoutDirection.RightToLeft
        x = room.right() + _BETWEEN if is_rtl else room.left() - _BETWEEN - size
        look.icon(name, role, size).paint(
            painter, QRect(x, option.rect.center().y() - size // 2, size, size)
        )
        painter.setFont(self._font(index))
        painter.setPen(look.color("words"))
        lines = self.lines(option.rect, option, index)
        self._draw(painter, room, Qt.AlignmentFlag.AlignLeading, "\n".join(lines))
        told = index.data(TOLD)
        if told and len(lines) == 1:
            self._tell(painter, room, painter.fontMetrics().horizontalAdvance(lines[0]), told)
        painter.restore()

    def _tell(self, painter: QPainter, room: QRect, taken: int, told: str) -> None:
        """The state in words too, at the end of the line, where there is room for them."""
        look = current()
        painter.setFont(look.font("small"))
        painter.setPen(look.color("quiet_words"))
        if taken + painter.fontMetrics().horizontalAdvance(f" {told}") < room.width():
            self._draw(painter, room, Qt.AlignmentFlag.AlignTrailing, told)

    def _draw(self, painter: QPainter, room: QRect, side: Qt.AlignmentFlag, words: str) -> None:
        """The style draws words: it knows how to where reading goes from right to left."""
        flags = int(side | Qt.AlignmentFlag.AlignVCenter)
        palette = self._view.palette()
        self._view.style().drawItemText(painter, room, flags, palette, True, words)
