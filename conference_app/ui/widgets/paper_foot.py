"""The foot of the paper page: save, print, how far it is, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from ..theme.following import FollowsLook
from ..theme.look import current
from .flow import Flow
from .labels import button, words


class PaperFoot(FollowsLook, QFrame):
    """Buttons, and one line above them that tells what goes on."""

    save_requested = Signal()
    print_requested = Signal()
    cancel_requested = Signal()
    folder_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._is_ready = self._is_busy = False
        self.sentence = words("", "body", self)
        self.bar = QProgressBar(self)
        self.bar.setProperty("role", "slim")
        self.bar.setTextVisible(False)
        self.print = button(self.tr("Print"), "primary", self)
        self.save = button(self.tr("Save as PDF"), "quiet", self)
        self.cancel = button(self.tr("Cancel"), "quiet", self)
        self.folder = button(self.tr("Show in folder"), "link", self)
        sizes = current().sizes
        flow = Flow(across=sizes.tight, down=sizes.hair)
        for part in (self.print, self.save, self.cancel, self.folder):
            flow.addWidget(part)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(sizes.wide, sizes.tight, sizes.wide, sizes.tight)
        rows.setSpacing(sizes.hair)
        rows.addWidget(self.sentence)
        rows.addWidget(self.bar)
        rows.addLayout(flow)
        self.follow_look()
        self.print.clicked.connect(self.print_requested)
        self.save.clicked.connect(self.save_requested)
        self.cancel.clicked.connect(self.cancel_requested)
        self.folder.clicked.connect(self.folder_requested)
        self.tell("")
        self.hide_progress()

    def show_ready(self, is_ready: bool) -> None:
        """Whether there are pages to save and to print."""
        self._is_ready = is_ready
        self._show_usable()

    def show_files(self, count: int) -> None:
        """How many files the pages are saved as: one for each part."""
        several = self.tr("Save as %n PDF files", None, count)
        self.save.setText(several if count > 1 else self.tr("Save as PDF"))

    def show_busy(self, is_busy: bool) -> None:
        """Whether something is being saved or printed."""
        self._is_busy = is_busy
        self._show_usable()

    def _show_usable(self) -> None:
        for part in (self.print, self.save):
            part.setEnabled(self._is_ready and not self._is_busy)

    def tell(self, sentence: str, *, has_folder: bool = False) -> None:
        """Say what came of it; the way to the folder where a file lies."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.folder.setVisible(has_folder)
        if sentence:
            self.setAccessibleName(sentence)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def show_progress(self, sentence: str) -> None:
        """Say what takes a while; how far it is, is told by `show_far`."""
        self.tell(sentence)
        self.bar.setAccessibleName(sentence)
        self.bar.show()
        self.cancel.show()

    def show_far(self, done: int, of: int) -> None:
        """How far it is."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def hide_progress(self) -> None:
        """It is over."""
        self.bar.hide()
        self.bar.setRange(0, 0)
        self.cancel.hide()

    def follow_look(self) -> None:
        """Shapes have the colors of the theme."""
        self.folder.setIcon(current().icon("folder", "accent_words"))
