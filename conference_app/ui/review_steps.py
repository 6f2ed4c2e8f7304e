"""The keys and buttons of a review that work at every question."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from .pages.review_page import NEXT_BINDER
from .widgets.labels import button, press


class ReviewSteps(QObject):
    """A button beside Next, and the key for the next binder wherever one is."""

    next_binder_requested = Signal()
    unseen_requested = Signal()

    def __init__(self, desk: QWidget) -> None:
        super().__init__(desk)
        self.unseen = button(self.tr("Next unread"), "quiet", desk)
        press(self.unseen, "Alt+Down", self.tr(
            "The next answer with words you have not read; Ctrl+Enter does it too, where nothing is "
            "typed"))  # fmt: skip
        following = QShortcut(QKeySequence(NEXT_BINDER), desk)
        following.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        following.activated.connect(self.next_binder_requested)
        self.unseen.clicked.connect(self.unseen_requested)
