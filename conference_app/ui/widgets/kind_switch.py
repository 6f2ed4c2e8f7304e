"""Which kind of comment: a glow, a grow, or a question."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ...domain.place import COMMENT_KINDS
from ..review_words import kind_words
from ..theme.following import FollowsLook
from ..theme.look import current
from .flow import Flow
from .labels import button, press


class KindSwitch(FollowsLook, QWidget):
    """Three buttons, each with a shape and a word, of which one is down."""

    kind_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = Flow(self, across=8, down=6)
        abouts = (
            self.tr("Something that is good already"),
            self.tr("Something that can become better"),
            self.tr("Something you would like to know"),
        )
        for place, (kind, about) in enumerate(zip(COMMENT_KINDS, abouts, strict=True)):
            made = button(kind_words(kind), "chip", self)
            made.setCheckable(True)
            made.setAccessibleDescription(about)
            press(made, f"Ctrl+{place + 1}", about)
            self._group.addButton(made, place)
            row.addWidget(made)
        self._group.idClicked.connect(self._on_clicked)
        self.follow_look()
        self.show_kind(COMMENT_KINDS[0])

    def show_kind(self, kind: str) -> None:
        """Show which kind it is."""
        self._group.button(COMMENT_KINDS.index(kind)).setChecked(True)

    def kind(self) -> str:
        """The kind that is down."""
        return COMMENT_KINDS[self._group.checkedId()]

    def _on_clicked(self, place: int) -> None:
        self.kind_requested.emit(COMMENT_KINDS[place])

    def follow_look(self) -> None:
        """Icons have the colors of the theme."""
        for place, kind in enumerate(COMMENT_KINDS):
            self._group.button(place).setIcon(current().icon(kind, kind))
