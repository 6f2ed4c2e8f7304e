"""The one place where the window tells that something went wrong, or what was done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ..theme.following import FollowsLook
from ..theme.look import current
from .labels import button, set_tone, words


class NoticeBar(FollowsLook, QFrame):
    """A sentence over the page, with at most one thing to do about it; nothing has to be clicked
    away to go on.
    """

    action_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._key = ""
        self.sentence = words(parent=self)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.act = button("", "quiet", self)
        self.shut = button("", "tool", self)
        self.shut.setAccessibleName(self.tr("Hide this message"))
        self.shut.setToolTip(self.tr("Hide this message"))
        row = QHBoxLayout(self)
        for part in (self.sentence, self.act, self.shut):
            row.addWidget(part)
        self.act.clicked.connect(self._on_act)
        self.shut.clicked.connect(self.hide)
        self.follow_look()
        self.hide()

    def follow_look(self) -> None:
        """Sizes and shapes are those of the look."""
        sizes = current().sizes
        if (row := self.layout()) is not None:
            row.setContentsMargins(sizes.gap, sizes.hair, sizes.tight, sizes.hair)
        self.shut.setIcon(current().icon("close"))

    def tell(self, sentence: str, *, tone: str = "warn", act: str = "", key: str = "") -> None:
        """Say a sentence; `act` words a button that asks for `key`. Tones: good, warn, trouble."""
        self._key = key
        self.sentence.setText(sentence)
        self.act.setText(act)
        self.act.setVisible(bool(act))
        set_tone(self, tone)
        self.show()
        self.setAccessibleName(sentence)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _on_act(self) -> None:
        self.hide()
        self.action_requested.emit(self._key)
