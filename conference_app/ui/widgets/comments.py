"""What the advisor said of an answer, with the student's reply."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ...domain.records import Comment
from .labels import Card, words
from .words_edit import WordsEdit


class CommentCard(Card):
    """One comment: its kind in words, what it says, a reply, and a tick when it is done."""

    reply_typed = Signal(str, str)
    done_requested = Signal(str, bool)

    def __init__(self, comment: Comment, parent: QWidget | None = None) -> None:
        super().__init__("notice", parent, tone=comment.kind)
        self.comment = comment
        kinds = {
            "glow": self.tr("★ This glows"),
            "grow": self.tr("↗ This can grow"),
            "question": self.tr("? A question for you"),
        }
        self.rows.addWidget(words(kinds.get(comment.kind, comment.kind), "label", self))
        self.rows.addWidget(words(comment.text, parent=self))
        self.reply = WordsEdit(comment.id, self.tr("Your reply"), parent=self)
        self.reply.least_lines = 1
        self.reply.setPlaceholderText(self.tr("Write back, if you like"))
        self.reply.show_words(comment.reply)
        self.reply.words_changed.connect(self.reply_typed)
        self.done = QCheckBox(self.tr("I have looked at this"), self)
        self.done.setChecked(comment.done)
        self.done.toggled.connect(self._on_done)
        self.rows.addWidget(self.reply)
        self.rows.addWidget(self.done)

    def show_comment(self, comment: Comment) -> None:
        """Show the comment as it is now."""
        self.comment = comment
        self.reply.show_words(comment.reply)
        self.done.blockSignals(True)
        self.done.setChecked(comment.done)
        self.done.blockSignals(False)

    def _on_done(self, is_done: bool) -> None:
        self.done_requested.emit(self.comment.id, is_done)


class Comments(QWidget):
    """All comments on one answer."""

    reply_typed = Signal(str, str)
    done_requested = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, CommentCard] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_comments(self, comments: Sequence[Comment]) -> None:
        """Show these; cards of comments that stay are kept, with the cursor in them."""
        wanted = {(c.id, c.kind, c.text) for c in comments}
        for key, old in list(self._cards.items()):
            if (key, old.comment.kind, old.comment.text) not in wanted:
                old.hide()
                self._layout.removeWidget(old)
                old.deleteLater()
                del self._cards[key]
        for comment in comments:
            if comment.id in self._cards:
                self._cards[comment.id].show_comment(comment)
                continue
            made = CommentCard(comment, self)
            made.reply_typed.connect(self.reply_typed)
            made.done_requested.connect(self.done_requested)
            self._cards[comment.id] = made
            self._layout.addWidget(made)
        self.setVisible(bool(comments))
