"""A sign in a color of the theme, and words that it stands before."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..theme.following import FollowsLook
from ..theme.look import current
from .labels import Card


class Sign(FollowsLook, QLabel):
    """An icon as high as the words beside it, or so many times as high."""

    def __init__(
        self, name: str, color: str, parent: QWidget | None = None, *, times: float = 1
    ) -> None:
        super().__init__(parent)
        self._name, self._color, self._times = name, color, times
        self.follow_look()

    def follow_look(self) -> None:
        """The sign has the color of the theme, and the size of the letters."""
        look = current()
        size = int(look.sizes.icon * self._times)
        self.setPixmap(look.icon(self._name, self._color, size).pixmap(size, size))


def sign_card(sign: Sign, *said: QWidget, parent: QWidget | None = None, tone: str = "") -> Card:
    """A notice with a sign before what it says."""
    made = Card("notice", parent, tone=tone)
    below = QVBoxLayout()
    for part in said:
        below.addWidget(part)
    row = QHBoxLayout()
    row.setSpacing(current().sizes.space)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(below, 1)
    made.rows.addLayout(row)
    return made
