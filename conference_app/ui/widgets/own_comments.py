"""What the advisor said of one answer: to word anew, to take back, with what the student replied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.place import COMMENT_KINDS
from ...domain.records import Comment
from ..review_words import kind_words
from ..theme.following import FollowsLook
from ..theme.look import current
from .labels import button, set_tone, words
from .words_edit import WordsEdit


class OwnCommentCard(FollowsLook, QFrame):
    """One comment: its kind, which a click changes, its words, and the student's answer to it."""

    words_typed = Signal(str, str)
    kind_requested = Signal(str, str)
    removal_requested = Signal(str)

    def __init__(self, comment: Comment, student: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comment = comment
        self._student = student
        self.setProperty("role", "notice")
        self.kind = button("", "link", self)
        self.remove = button(self.tr("Remove"), "link", self)
        self.text = WordsEdit(comment.id, self.tr("Your comment"), parent=self)
        self.text.setProperty("role", "")
        self.text.least_lines = 1
        self._reply = words(parent=self)
        self._done = words(role="small", parent=self)
        head = QHBoxLayout()
        head.addWidget(self.kind)
        head.addStretch(1)
        head.addWidget(self.remove)
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(head)
        for part in (self.text, self._reply, self._done):
            self._rows.addWidget(part)
        self.text.words_changed.connect(self.words_typed)
        self.kind.clicked.connect(self._on_kind)
        self.remove.clicked.connect(self._on_remove)
        self.show_comment(comment)

    def show_comment(self, comment: Comment) -> None:
        """Show the comment as it is now."""
        self.comment = comment
        set_tone(self, comment.kind)
        kind = kind_words(comment.kind)
        self.kind.setText(kind)
        self.follow_look()
        self.kind.setToolTip(self.tr("Make it another kind"))
        self.kind.setAccessibleName(self.tr("{kind}: make it another kind").format(kind=kind))
        self.remove.setAccessibleName(self.tr("Remove this comment"))
        self.text.show_words(comment.text)
        self._reply.setText(
            self.tr("{student} wrote back: {words}").format(
                student=self._student, words=comment.reply
            )
        )
        self._reply.setVisible(bool(comment.reply.strip()))
        self._done.setText(self.tr("✓ {student} has looked at this").format(student=self._student))
        self._done.setVisible(comment.done)

    def follow_look(self) -> None:
        """Spaces, and the sign of the kind in its color."""
        sizes = current().sizes
        self._rows.setContentsMargins(sizes.space, sizes.hair, sizes.space, sizes.space)
        self._rows.setSpacing(sizes.hair)
        self.kind.setIcon(current().icon(self.comment.kind, self.comment.kind))

    def _on_kind(self) -> None:
        place = COMMENT_KINDS.index(self.comment.kind) if self.comment.kind in COMMENT_KINDS else -1
        kind = COMMENT_KINDS[(place + 1) % len(COMMENT_KINDS)]
        self.kind_requested.emit(self.comment.id, kind)

    def _on_remove(self) -> None:
        self.removal_requested.emit(self.comment.id)


class OwnComments(QWidget):
    """All that was said of one answer, in the order of their keys."""

    words_typed = Signal(str, str)
    kind_requested = Signal(str, str)
    removal_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, OwnCommentCard] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(current().sizes.tight)

    def show_comments(self, comments: Sequence[Comment], student: str) -> None:
        """Show these; cards that stay keep the cursor."""
        wanted = {comment.id for comment in comments}
        for key in [key for key in self.cards if key not in wanted]:
            old = self.cards.pop(key)
            old.hide()
            self._rows.removeWidget(old)
            old.deleteLater()
        for comment in comments:
            if comment.id in self.cards:
                self.cards[comment.id].show_comment(comment)
            else:
                self._add(comment, student)
        self.setVisible(bool(comments))

    def _add(self, comment: Comment, student: str) -> None:
        made = OwnCommentCard(comment, student, self)
        made.words_typed.connect(self.words_typed)
        made.kind_requested.connect(self.kind_requested)
        made.removal_requested.connect(self.removal_requested)
        self.cards[comment.id] = made
        self._rows.addWidget(made)
