"""Ready? The check-list: it coaches, and never grades."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..models.check_list import CheckList
from ..models.minutes_words import minutes_words
from ..theme.look import current
from ..widgets.hint_line import HintLine
from ..widgets.labels import button, set_role, words
from ..widgets.sign import Sign, sign_card
from .long_page import LongPage

WIDEST = 820


class ReadyPage(LongPage):
    """Shows what could be looked at again, each line a way there; when nothing is left, it says so."""

    place_requested = Signal(str)
    paper_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: CheckList | None = None
        self.setAccessibleName(self.tr("Ready?"))
        self._title = words(self.tr("Ready?"), "title", self)
        self._lead = words("", "body", self)
        self._minutes_words = words("", "body", self)
        self._minutes = sign_card(Sign("clock", "accent"), self._minutes_words, parent=self)
        self._done = self._done_card()
        self._groups = QWidget(self)
        self._below = QVBoxLayout(self._groups)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._any_time = words(self.tr("You can print your paper at any time."), "quiet", self)
        self.paper = button("", "quiet", self)
        self.paper.clicked.connect(self.paper_requested)
        self._arrange()
        for part in (self._minutes, self._done, self._any_time, self.paper):
            part.hide()

    def _done_card(self) -> QWidget:
        told = self.tr("Your words are all here. Say them out loud once, to somebody you like. "
                       "Then print your paper.")  # fmt: skip
        return sign_card(
            Sign("star", "good", times=1.5),
            words(self.tr("You are ready."), "question"),
            words(told),
            parent=self,
            tone="good",
        )

    def _arrange(self) -> None:
        sizes = current().sizes
        self._below.setSpacing(sizes.tight)
        end = QVBoxLayout()
        end.setContentsMargins(0, sizes.tight, 0, 0)
        end.setSpacing(sizes.gap)
        end.addWidget(self._any_time)
        end.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignLeading)
        self.put(
            self._title, self._lead, self._done, self._minutes, self._groups, end, widest=WIDEST
        )

    # Showing

    def show_list(self, shown: CheckList) -> None:
        """Show a check-list; where the keys were they stay, if that line is still there."""
        before, self.shown = self.shown, shown
        is_ready = not shown.groups
        self._lead.setText(self._lead_words(shown))
        self._lead.setVisible(not is_ready)
        self._done.setVisible(is_ready)
        self._minutes.setVisible(not shown.is_blank)
        self._minutes_words.setText(self._minutes_told(shown))
        self._any_time.setVisible(not is_ready and not shown.is_blank)
        self.paper.setVisible(not shown.is_blank)
        self.paper.setText(self.tr("Print my paper") if is_ready else self.tr("Go to Paper"))
        set_role(self.paper, "primary" if is_ready else "quiet")
        if before is None or before.groups != shown.groups:
            self._show_groups()

    def _lead_words(self, shown: CheckList) -> str:
        if shown.is_blank:
            return self.tr("Everything is still ahead of you. Begin with any line that you like.")
        return self.tr("Here is what you could look at again. You choose what to change.")

    def _minutes_told(self, shown: CheckList) -> str:
        told = minutes_words(shown.minutes)
        if shown.minutes.over:
            told += " " + self.tr("Leave them their time: choose what matters most.")
        return told

    def _show_groups(self) -> None:
        had_focus = next((line.hint for line in self.lines() if line.hasFocus()), None)
        while self._below.count():
            item = self._below.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for group in self.shown.groups if self.shown else ():
            if self._below.count():
                self._below.addWidget(QWidget(self._groups))
            self._below.addWidget(words(group.title, "label", self._groups))
            for hint in group.hints:
                line = HintLine(hint, self._groups)
                line.clicked.connect(self._on_line)
                self._below.addWidget(line)
                line.show()
        self._order_keys()
        if had_focus is not None:
            place = had_focus.kind, had_focus.path
            same = (line for line in self.lines() if (line.hint.kind, line.hint.path) == place)
            next(same, self.area).setFocus()

    def _order_keys(self) -> None:
        """Tab goes down the lines, and then to the way on."""
        chain: list[QWidget] = [self.area, *self.lines(), self.paper]
        for before, after in pairwise(chain):
            self.setTabOrder(before, after)

    def lines(self) -> list[HintLine]:
        """The lines, from the top."""
        items = (self._below.itemAt(at) for at in range(self._below.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, HintLine)]

    def _on_line(self) -> None:
        line = self.sender()
        if isinstance(line, HintLine):
            self.place_requested.emit(line.hint.path)
