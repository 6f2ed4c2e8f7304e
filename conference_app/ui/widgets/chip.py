"""One entry of a short list: a word that can be moved and taken out."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from ..theme.look import current
from .labels import button

_BACK, _ON = -1, 1


class _Handle(QPushButton):
    """The word itself. It takes the focus, and can be dragged."""

    dragged = Signal(QPoint)
    dropped = Signal()
    entered = Signal()
    step_requested = Signal(int)
    removal_requested = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "chip")
        self.setAutoDefault(False)
        self._from: QPoint | None = None
        self._is_dragged = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Qt's: Alt with an arrow moves the entry, Delete takes it out."""
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if has_alt and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            is_on = (event.key() == Qt.Key.Key_Right) != is_rtl
            self.step_requested.emit(_ON if is_on else _BACK)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Qt's: this is the entry at hand."""
        super().focusInEvent(event)
        self.entered.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Qt's: a drag may begin here."""
        self._from = event.globalPosition().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Qt's: far enough from where the button went down, the entry comes along."""
        at = event.globalPosition().toPoint()
        far = QApplication.startDragDistance()
        if self._from is not None and (at - self._from).manhattanLength() >= far:
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._is_dragged:
            self.dragged.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Qt's: here it is dropped."""
        was_dragged, self._is_dragged, self._from = self._is_dragged, False, None
        self.unsetCursor()
        super().mouseReleaseEvent(event)
        if was_dragged:
            self.dropped.emit()


class Chip(QWidget):
    """An entry with its word and a cross; its signals tell its `key`."""

    dragged = Signal(str, QPoint)
    dropped = Signal(str)
    entered = Signal(str)
    step_requested = Signal(str, int)
    removal_requested = Signal(str)

    def __init__(
        self, key: str, text: str, *, can_move: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.handle = _Handle(text, self)
        self.cross = button("", "tool", self)
        self.cross.setIcon(current().icon("close", "quiet_words", current().sizes.icon * 3 // 4))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.handle)
        row.addWidget(self.cross)
        self.cross.clicked.connect(self._on_cross)
        self.handle.removal_requested.connect(self._on_cross)
        if can_move:
            self.handle.dragged.connect(self._on_dragged)
            self.handle.dropped.connect(self._on_dropped)
            self.handle.entered.connect(self._on_entered)
            self.handle.step_requested.connect(self._on_step)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show the word of the entry."""
        self.handle.setText(text.replace("&", "&&"))
        self.handle.setAccessibleName(text)
        name = self.tr("Take {name} out").format(name=text)
        self.cross.setAccessibleName(name)
        self.cross.setToolTip(name)

    def _on_cross(self) -> None:
        self.removal_requested.emit(self.key)

    def _on_dragged(self, at: QPoint) -> None:
        self.dragged.emit(self.key, at)

    def _on_dropped(self) -> None:
        self.dropped.emit(self.key)

    def _on_entered(self) -> None:
        self.entered.emit(self.key)

    def _on_step(self, step: int) -> None:
        self.step_requested.emit(self.key, step)
