"""The ways in which work gets on the board: files, a folder, a link, something shown live."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ..theme.look import current
from ..widgets.ask_line import AskLine
from ..widgets.flow import Flow
from ..widgets.labels import Card, button, words
from ..widgets.told_card import ToldCard
from ..work.given import Given

_SOON = 600
"""Milliseconds: what is over by then needs no progress to look at."""


class WorkDoors(QWidget):
    """Asks for what somebody wants to add; tells how far it is, and what became of it."""

    files_requested = Signal()
    folder_requested = Signal()
    work_given = Signal(object, str)
    stop_requested = Signal()
    again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = button(self.tr("Add work"), "primary", self)
        self.folder = button(self.tr("Add a folder"), "quiet", self)
        self.link = button(self.tr("Add a link"), "quiet", self)
        self.live = button(self.tr("Show it live"), "quiet", self)
        self.link_line = AskLine(
            self.tr("The link to your work"), "https://", self.tr("Add this link"), self
        )
        self.live_line = AskLine(
            self.tr("What will you show? A dance, a model, a game: give it a name."),
            self.tr("My robot"),
            self.tr("Add it"),
            self,
        )
        self.told = ToldCard(self)
        self._arrange(self._busy_card())
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self._busy.show)
        self._connect()

    def _busy_card(self) -> Card:
        self._busy = Card("card", self)
        self._far = words("", "body", self._busy)
        self._bar = QProgressBar(self._busy)
        self._bar.setProperty("role", "slim")
        self._bar.setTextVisible(False)
        self.stop = button(self.tr("Stop"), "quiet", self._busy)
        holder = QWidget(self._busy)
        Flow(holder).addWidget(self.stop)
        for part in (self._far, self._bar, holder):
            self._busy.rows.addWidget(part)
        self._busy.hide()
        return self._busy

    def _arrange(self, busy: Card) -> None:
        sizes = current().sizes
        doors = QWidget(self)
        flow = Flow(doors, across=sizes.tight, down=sizes.hair)
        for door in (self.files, self.folder, self.link, self.live):
            flow.addWidget(door)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.space)
        for part in (doors, self.link_line, self.live_line, busy, self.told):
            rows.addWidget(part)

    def _connect(self) -> None:
        self.files.clicked.connect(self.files_requested)
        self.folder.clicked.connect(self.folder_requested)
        self.link.clicked.connect(self._on_link)
        self.live.clicked.connect(self._on_live)
        self.link_line.words_given.connect(self._on_link_given)
        self.live_line.words_given.connect(self._on_live_given)
        self.stop.clicked.connect(self.stop_requested)
        self.told.again_requested.connect(self.again_requested)

    def _on_link(self) -> None:
        self.live_line.hide()
        self.link_line.ask()

    def _on_live(self) -> None:
        self.link_line.hide()
        self.live_line.ask()

    def _on_link_given(self, link: str) -> None:
        whole = link if "://" in link else f"https://{link}"
        self.work_given.emit(Given(links=(whole,)), "")

    def _on_live_given(self, title: str) -> None:
        self.work_given.emit(Given(live=title), "")

    # Telling

    def show_begun(self) -> None:
        """Something is on its way in; what was told before is history."""
        self.told.hide()
        self.show_far(0, 0)
        self._soon.start()

    def show_far(self, done: int, of: int) -> None:
        """How many of the pieces are done."""
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        far = self.tr("Getting your work in: {done} of {of}").format(done=done, of=of)
        self._far.setText(far if of else self.tr("Getting your work in"))
        self._bar.setAccessibleName(self._far.text())

    def show_ended(self) -> None:
        """Nothing is on its way in any more."""
        self._soon.stop()
        had_keys = self.stop.hasFocus()
        self._busy.hide()
        if had_keys:
            self.files.setFocus()
