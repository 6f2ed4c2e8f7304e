"""What lies ahead, on the first page: three pictures with a line each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ..theme.look import current
from .flow import Flow
from .labels import words

_LETTERS_ACROSS = 19


class ThreeSteps(QWidget):
    """Answer, print, lead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = Flow(self, across=current().sizes.gap, down=current().sizes.space, is_even=True)
        for icon, told in (
            ("pencil", self.tr("1. Answer one question at a time. Help is there.")),
            ("page", self.tr("2. Print your pages and your cue cards.")),
            ("people", self.tr("3. Lead the meeting. You know what to say.")),
        ):
            flow.addWidget(_Step(icon, told, self))


class _Step(QFrame):
    """A picture and its line."""

    def __init__(self, icon: str, told: str, parent: QWidget) -> None:
        super().__init__(parent)
        sizes = current().sizes
        self._width = round(sizes.pixels("body") * _LETTERS_ACROSS)
        picture = QLabel(self)
        side = sizes.icon * 3 // 2
        picture.setPixmap(current().icon(icon, "accent", side).pixmap(side, side))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, sizes.tight, 0, sizes.tight)
        row.setSpacing(sizes.space)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words(told, parent=self), 1)

    def width_for(self, room: int) -> int:
        """How wide the step is beside the others."""
        return min(room, self._width)
