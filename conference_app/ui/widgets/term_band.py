"""A band over the page while an earlier conference is shown, with the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ..models.term_words import term_words
from ..theme.following import FollowsLook
from ..theme.look import current
from .labels import button, words


class TermBand(FollowsLook, QFrame):
    """Says which conference this is, where it is not the newest one."""

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", "warn")
        self.sentence = words(parent=self)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.back = button("", "quiet", self)
        row = QHBoxLayout(self)
        row.addWidget(self.sentence)
        row.addWidget(self.back)
        self.back.clicked.connect(self.back_requested)
        self.follow_look()
        self.hide()

    def follow_look(self) -> None:
        """Sizes are those of the look."""
        sizes = current().sizes
        if (row := self.layout()) is not None:
            row.setContentsMargins(sizes.gap, sizes.hair, sizes.tight, sizes.hair)

    def show_terms(self, shown: str, newest: str) -> None:
        """Which conference is shown, and which is the newest; nothing where they are the same."""
        told = self.tr("This is your conference of {term}.").format(term=term_words(shown))
        self.sentence.setText(told)
        self.setAccessibleName(told)
        self.back.setText(self.tr("Back to {term}").format(term=term_words(newest)))
        self.setVisible(shown != newest)
