"""The page beside the question: what a student will hold in hand, growing while they write."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QWidget

from ..background import Background
from .page_area import PageArea
from .paper import draw_bar, draw_frame, draw_ring, draw_tint


class PageView(PageArea):
    """Pages under each other. Click an answer, or choose it with the arrow keys and press Enter."""

    answer_requested = Signal(str)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        self._chosen = self._hovered = self._pressed = ""
        super().__init__(background, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Your page"))
        self.viewport().setMouseTracking(True)

    def clear(self) -> None:
        """No page yet, and nothing of one before."""
        super().clear()
        self._hover("")
        self._choose("")

    def follow(self, path: str) -> None:
        """Bring an answer into sight and mark it. One that is not on paper yet is waited for."""
        self._path = path
        self.bring_into_sight(path)
        self.viewport().update()

    def pages_changed(self) -> None:
        """What was chosen may be gone, or say something else."""
        super().pages_changed()
        paths = self.pages.paths if self.pages else []
        self._chosen = self._chosen if self._chosen in paths else ""
        self._describe()

    # Choosing an answer

    def _choose(self, path: str) -> None:
        self._chosen = path
        words = self._describe()
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.bring_into_sight(path)
        self.viewport().update()

    def _describe(self) -> str:
        """Tell screen readers the words of what is chosen."""
        words = " ".join(b.words for b in self.pages.pieces(self._chosen)) if self.pages else ""
        self.setAccessibleDescription(words)
        return words

    def _step(self, by: int) -> None:
        paths = self.pages.paths if self.pages else []
        if self._chosen in paths:
            place = paths.index(self._chosen) + by
            self._choose(paths[max(0, min(place, len(paths) - 1))])
        elif paths:
            self._choose(self._at_hand(paths))

    def _at_hand(self, paths: list[str]) -> str:
        """Where choosing begins: the answer being written, else the first in sight."""
        if self._path in paths:
            return self._path
        in_sight = (path for path in paths if self.places(path)[0].top() >= 0)
        return next(in_sight, paths[-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and Down choose an answer, Enter goes to it; the rest scrolls."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._chosen:
                self.answer_requested.emit(self._chosen)
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Coming by Tab, something is chosen at once."""
        super().focusInEvent(event)
        tabs = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in tabs and not self._chosen:
            self._step(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The ring goes with the focus."""
        super().focusOutEvent(event)
        self.viewport().update()

    # Clicking an answer

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click begins."""
        self._pressed = self.path_at(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click on an answer asks for it."""
        path = self.path_at(event.position().toPoint())
        if path and path == self._pressed and event.button() is Qt.MouseButton.LeftButton:
            self.answer_requested.emit(path)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """What is under the mouse shows that it can be clicked."""
        self._hover(self.path_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The mouse is gone."""
        super().leaveEvent(event)
        self._hover("")

    def _hover(self, path: str) -> None:
        if path != self._hovered:
            self._hovered = path
            shape = Qt.CursorShape.PointingHandCursor if path else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def draw_over(self, painter: QPainter) -> None:
        """What is under the mouse, written and chosen; and a frame while the keys come here."""
        palette = self.palette()
        draw_tint(painter, self.places(self._hovered), palette)
        draw_bar(painter, self.places(self._path), palette)
        if self.hasFocus():
            draw_ring(painter, self.places(self._chosen), palette)
            draw_frame(painter, self.viewport().rect(), palette)
