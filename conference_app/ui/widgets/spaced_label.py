"""Words on a page whose lines stand as far apart as their reader likes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextDocument
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from ..theme.look import current
from ..theme.mirrored import run_rtl
from .lines import Stack, stacked

_ACROSS = Qt.AlignmentFlag.AlignHorizontal_Mask


class SpacedLabel(QLabel):
    """A label that wraps. Qt would set its lines close whatever one likes, so this one sets them."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        # Qt asks for the same heights dozens of times while it lays out a page.
        self._stacks: dict[int, Stack] = {}
        super().__init__(text, parent)

    def setText(self, text: str) -> None:  # noqa: N802
        """Qt's: other words."""
        self._stacks.clear()
        super().setText(text)
        self._space_document()

    def setTextInteractionFlags(self, flags: Qt.TextInteractionFlag) -> None:  # noqa: N802
        """Qt's: words that can be marked lie in a document, which Qt draws and measures."""
        super().setTextInteractionFlags(flags)
        self._space_document()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt's: other letters, or lines farther apart."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._stacks.clear()
            self._space_document()
            self.updateGeometry()

    def _document(self) -> QTextDocument | None:
        can_be_marked = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        found = self.findChild(QTextDocument) if can_be_marked else None
        return found if isinstance(found, QTextDocument) else None

    def _space_document(self) -> None:
        if document := self._document():
            super().sizeHint()  # Qt puts new words in when it is asked, and their lines stand close.
            current().space_lines(document)
            self.updateGeometry()

    def _is_own(self) -> bool:
        """Whether the lines are set here."""
        return self.wordWrap() and bool(self.text()) and self._document() is None

    def _stack(self, width: int) -> Stack:
        if width not in self._stacks:
            between = current().between_lines(str(self.property("role")))
            self._stacks[width] = stacked(self.text(), self.font(), width, between)
        return self._stacks[width]

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Qt's: as high as its lines."""
        self.ensurePolished()
        if not self._is_own():
            return super().heightForWidth(width)
        edges, around = self.contentsMargins(), 2 * self.margin()
        room = width - edges.left() - edges.right() - around - max(0, self.indent())
        return self._stack(room).height + edges.top() + edges.bottom() + around

    def sizeHint(self) -> QSize:  # noqa: N802
        """Qt's: as wide as Qt likes it, as high as it is then."""
        usual = super().sizeHint()
        if not self._is_own():
            return usual
        return QSize(usual.width(), self.heightForWidth(usual.width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Qt's: the style draws line by line; one line alone Qt draws itself."""
        room = self._room()
        is_one = self.indent() <= 0 and len(self._stack(room.width()).lines) < 2
        if is_one or not self._is_own():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        self._draw_lines(painter, room)
        painter.end()

    def _room(self) -> QRect:
        """Where the words stand: away from the side where reading begins, if they are indented."""
        edge, more = self.margin(), max(0, self.indent())
        room = self.contentsRect().adjusted(edge, edge, -edge, -edge)
        return (
            room.adjusted(0, 0, -more, 0) if self.isRightToLeft() else room.adjusted(more, 0, 0, 0)
        )

    def _draw_lines(self, painter: QPainter, room: QRect) -> None:
        stack, is_rtl = self._stack(room.width()), run_rtl(self.text())
        way = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        forced = Qt.TextFlag.TextForceRightToLeft if is_rtl else Qt.TextFlag.TextForceLeftToRight
        align = QStyle.visualAlignment(way, self.alignment())
        flags = (align & _ACROSS).value | forced.value
        size = QSize(room.width(), min(stack.height, room.height()))
        area = QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, align, size, room)
        palette, role = self.palette(), self.foregroundRole()
        for down, words in stack.lines:
            spot = area.adjusted(0, down, 0, stack.height)
            self.style().drawItemText(
                painter, spot, flags, palette, self.isEnabled(), words, role
            )  # fmt: skip
