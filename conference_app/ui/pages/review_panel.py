"""At a question: what the advisor says of the answer, and how much help the student should get."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.records import Comment
from ..theme.look import current
from ..widgets.column import InSight
from ..widgets.flow import Flow
from ..widgets.kind_switch import KindSwitch
from ..widgets.labels import button, press, rename, words
from ..widgets.own_comments import OwnComments
from ..widgets.support_choice import SupportChoice
from ..widgets.words_edit import WordsEdit


class ReviewPanel(QWidget):
    """Shows comments on one answer, and a place for the next one; tells what the advisor does."""

    words_typed = Signal(str)
    kind_requested = Signal(str)
    addition_requested = Signal()
    comment_typed = Signal(str, str)
    comment_kind_requested = Signal(str, str)
    removal_requested = Signal(str)
    support_requested = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comments = OwnComments(self)
        self.kinds = KindSwitch(self)
        self.text = WordsEdit("text", self.tr("Your comment"), parent=self)
        self.text.setProperty("role", "")  # A teacher's words, in ordinary letters.
        self.text.least_lines = 2
        self.add = button(self.tr("Add comment"), "quiet", self)
        self.help = button("", "quiet", self)
        self.help.setCheckable(True)
        self.support = SupportChoice(self)
        self.support.hide()
        self._support_in_sight = InSight(self.support)
        self._about = words(
            self.tr("Comments stay in the binder. They are never printed."), "small", self
        )
        self._arrange()
        press(self.add, "Ctrl+Return")
        press(self.help, "Alt+H", self.tr("How much help should there be?"))
        self.setFocusProxy(self.text)
        self.add.clicked.connect(self.addition_requested)
        self.comments.kind_requested.connect(self.comment_kind_requested)
        self.comments.removal_requested.connect(self.removal_requested)
        self.comments.words_typed.connect(self.comment_typed)
        self.help.toggled.connect(self._on_help)
        self.kinds.kind_requested.connect(self._on_kind)
        self.support.support_requested.connect(self.support_requested)
        self.text.finished.connect(self._on_finished)
        self.text.words_changed.connect(self._on_words)

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current().sizes.tight)
        last = QWidget(self)
        row = Flow(last, across=8, down=6)
        row.addWidget(self.add)
        row.addWidget(self.help)
        for part in (self.kinds, self.text, last, self.support, self.comments, self._about):
            rows.addWidget(part)

    def show_answer(self, comments: Sequence[Comment], student: str) -> None:
        """Show what was said of the answer at hand."""
        self.comments.show_comments(comments, student)
        self.text.setPlaceholderText(
            self.tr("What do you say to {student} about this?").format(student=student)
        )
        rename(self.help, self.tr("Help for {student}").format(student=student))

    def offer_help(self, is_there: bool) -> None:
        """Whether more or less help can be suggested for the answer at hand."""
        self.help.setVisible(is_there)
        self.support.setVisible(is_there and self.help.isChecked())

    def show_new(self, kind: str, text: str) -> None:
        """Show the comment that is being written."""
        self.kinds.show_kind(kind)
        self.text.show_words(text)
        self.add.setEnabled(bool(text.strip()))

    def _on_words(self, _: str, typed: str) -> None:
        self.add.setEnabled(bool(typed.strip()))
        self.words_typed.emit(typed)

    def _on_finished(self, _: str) -> None:
        """Control+Enter: words are added, and where there are none there is no more to say here."""
        if self.text.words().strip():
            self.addition_requested.emit()
        else:
            self.finished.emit()

    def _on_help(self, is_open: bool) -> None:
        self.support.setVisible(is_open)
        (self.support if is_open else self.text).setFocus()
        self._support_in_sight.start()

    def _on_kind(self, kind: str) -> None:
        self.kind_requested.emit(kind)
        self.text.setFocus()
