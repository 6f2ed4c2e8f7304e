"""A binder on the first page: whose it is, and how far."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ..theme.following import FollowsLook
from ..theme.look import current
from .labels import button, words
from .ring import Ring

if TYPE_CHECKING:
    from ...advisory.progress import Progress

_LETTERS_ACROSS = 20


class BinderCard(FollowsLook, QFrame):
    """One recent binder. It opens by its button, or by a click anywhere on it."""

    binder_requested = Signal(object)
    search_requested = Signal(object)
    removal_requested = Signal(object)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._is_gone = False
        self.setProperty("role", "card")
        self._ring = Ring(self)
        self.name = words(path.stem, "label", self)
        self.state = words(self.tr("Looking …"), "quiet", self)
        self.open = button(self.tr("Open"), "quiet", self)
        self.remove = button("", "tool", self)
        self._arrange()
        self.open.clicked.connect(self._on_open)
        self.remove.clicked.connect(self._on_remove)
        self._name_buttons()

    def _arrange(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.name)
        said.addWidget(self.state)
        top = self._top = QHBoxLayout()
        top.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(said, 1)
        top.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        rows = self._rows = QVBoxLayout(self)
        rows.addLayout(top)
        rows.addStretch(1)
        rows.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        self.setToolTip(str(self.path))
        self.follow_look()

    def follow_look(self) -> None:
        """Its sign has the colors of the theme, and the card grows with the letters."""
        sizes = current().sizes
        self._width = round(sizes.pixels("body") * _LETTERS_ACROSS)
        self.remove.setIcon(current().icon("close", "quiet_words", sizes.icon * 3 // 4))
        self._top.setSpacing(sizes.space)
        self._rows.setContentsMargins(sizes.gap, sizes.space, sizes.tight, sizes.space)
        self._rows.setSpacing(sizes.tight)
        self.updateGeometry()

    def width_for(self, room: int) -> int:
        """How wide the card is in a row of cards."""
        return min(room, self._width)

    def show_progress(self, found: Progress) -> None:
        """Tell how far the binder is."""
        self.name.setText(found.student or self.path.stem)
        self._ring.show_part(found.begun, found.required or 0)
        self.state.setText(self._told(found))
        self._name_buttons()

    def _told(self, found: Progress) -> str:
        said = {
            "handed-in": self.tr("Handed in"),
            "returned": self.tr("Your advisor wrote back"),
            "approved": self.tr("Ready to meet"),
        }
        count = self.tr("Answers so far: {count}").format(count=found.begun)
        if found.required is not None:
            count = self.tr("{begun} of {count} answers").format(
                begun=found.begun, count=found.required
            )
        return "\n".join(filter(None, (count, said.get(found.status, ""))))

    def show_gone(self) -> None:
        """Tell that the file is not there any more."""
        self._is_gone = True
        self.state.setText(self.tr("It is not here any more. Was it moved, or is a stick missing?"))
        self.open.setText(self.tr("Look for it"))
        self._name_buttons()

    def show_trouble(self, sentence: str) -> None:
        """Tell that the file is there and cannot be read; opening it says why."""
        self.state.setText(self.tr("This binder cannot be read."))
        self.state.setToolTip(sentence)
        self._name_buttons()

    def _name_buttons(self) -> None:
        state = self.state.text().replace("\n", ", ")
        self.open.setAccessibleName(f"{self.open.text()}: {self.name.text()}")
        self.open.setAccessibleDescription(state)
        name = self.tr("Take {name} off this list").format(name=self.name.text())
        self.remove.setAccessibleName(name)
        self.remove.setToolTip(self.tr("Take off this list. The file stays."))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Qt's: a click on the card is one on its button."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._on_open()

    def _on_open(self) -> None:
        if self._is_gone:
            self.search_requested.emit(self.path)
        else:
            self.binder_requested.emit(self.path)

    def _on_remove(self) -> None:
        self.removal_requested.emit(self.path)
