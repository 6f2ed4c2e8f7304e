"""One line that asks for words and does something with them; Escape puts it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..theme.look import current
from .flow import Flow
from .labels import button, words
from .line_field import LineField


class AskLine(QWidget):
    """Hidden until it is asked for."""

    words_given = Signal(str)

    def __init__(self, name: str, hint: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sizes = current().sizes
        self.field = LineField("", name, hint, self)
        self.act = button(act, "primary", self)
        self.shut = button(self.tr("Never mind"), "quiet", self)
        acts = QWidget(self)
        flow = Flow(acts, across=sizes.tight, down=sizes.hair)
        flow.addWidget(self.act)
        flow.addWidget(self.shut)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.tight)
        for part in (words(name, "label", self), self.field, acts):
            rows.addWidget(part)
        self.field.returnPressed.connect(self._on_act)
        self.act.clicked.connect(self._on_act)
        self.shut.clicked.connect(self.hide)
        self.hide()

    def ask(self) -> None:
        """Come into sight, with the cursor in the line."""
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Qt's: Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _on_act(self) -> None:
        given = " ".join(self.field.words().split())
        if given:
            self.field.clear()
            self.hide()
            self.words_given.emit(given)
