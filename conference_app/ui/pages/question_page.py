"""One question at a time: the stem, the answer, and what can help."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.question import Question
from ...domain.versions import Rival, Version
from ..theme.following import FollowsLook
from ..theme.look import current
from ..widgets.answer import AnswerField
from ..widgets.column import Column
from ..widgets.comments import Comments
from ..widgets.drawer import Drawer
from ..widgets.labels import button, card, press, rename, set_role, words
from ..widgets.outcome_choice import OutcomeChoice
from ..widgets.still import still
from ..widgets.support_switch import SupportSwitch
from ..widgets.tab_order import follow_layout
from ..widgets.versions import ForkCard

WIDEST = 760


class QuestionPage(FollowsLook, QWidget):
    """Shows a question and tells what the student does; `words_typed` names the place below the
    answer's path. Who may not write reads the answer here, and what helped with it.
    """

    words_typed = Signal(str, str)
    outcome_requested = Signal(str)
    form_requested = Signal(str)
    stem_requested = Signal(str)
    cues_requested = Signal(list)
    versions_requested = Signal()
    version_requested = Signal(object)
    choice_requested = Signal(object)
    removal_requested = Signal()
    reply_typed = Signal(str, str)
    done_requested = Signal(str, bool)
    next_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_write: bool = True) -> None:
        super().__init__(parent)
        self._can_write = can_write
        self.question: Question | None = None
        self._where = words(role="quiet", parent=self)
        self._comments = Comments(self)
        self.fork = ForkCard(self, can_choose=can_write)
        self._ask = words(role="question", parent=self)
        self._support = SupportSwitch(self)
        self.outcome = OutcomeChoice(self)
        self.answer = AnswerField(self, can_write=can_write)
        self._before, self._before_words = self._before_card()
        self.drawer = Drawer(self, can_write=can_write)
        self.back = button(self.tr("Back"), "quiet", self)
        self.next = button(self.tr("Next"), "primary", self)
        for step, key in ((self.back, "Alt+Left"), (self.next, "Alt+Right")):
            press(step, key)
        self._panel: QWidget | None = None
        self._arrange()
        self._connect()

    def _before_card(self) -> tuple[QFrame, object]:
        frame, layout = card("side", self)
        head = (self.tr("What you wrote before (it is kept):") if self._can_write else
                self.tr("Written before, with other help (it does not print):"))  # fmt: skip
        layout.addWidget(words(head, "quiet", frame))
        said = words(parent=frame)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(said)
        return frame, said

    def _arrange(self) -> None:
        answer_card, inside = card("card", self)
        inside.setSpacing(12)
        inside.addWidget(self.outcome)
        inside.addWidget(self._support)
        inside.addWidget(self.answer)
        column = self._column = QWidget(self)
        rows = self._rows = QVBoxLayout(column)
        rows.setSpacing(14)
        rows.setContentsMargins(28, 24, 28, 20)
        for part in (self._where, self._ask, self._comments, self.fork, answer_card, self._before,
                     self.drawer):  # fmt: skip
            rows.addWidget(part)
        rows.addStretch(1)
        self._area = Column(column, self)
        foot = QFrame(self)
        foot.setProperty("role", "bar")
        buttons = self._foot = QHBoxLayout(foot)
        buttons.setContentsMargins(28, 10, 28, 10)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.next)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._area, 1)
        page.addWidget(foot)
        self.follow_look()

    def follow_look(self) -> None:
        """Lines are no longer than they are read well."""
        self._column.setMaximumWidth(max(WIDEST, current().sizes.column))

    def _connect(self) -> None:
        self.answer.words_typed.connect(self.words_typed)
        self.answer.finished.connect(self.next_requested)
        self.outcome.outcome_requested.connect(self.outcome_requested)
        self._support.form_requested.connect(self.form_requested)
        self._comments.reply_typed.connect(self.reply_typed)
        self._comments.done_requested.connect(self.done_requested)
        self.fork.version_requested.connect(self.choice_requested)
        self.drawer.words_typed.connect(self.words_typed)
        self.drawer.stem_requested.connect(self.stem_requested)
        self.drawer.cues_requested.connect(self.cues_requested)
        self.drawer.versions_requested.connect(self.versions_requested)
        self.drawer.version_requested.connect(self.version_requested)
        self.drawer.removal_requested.connect(self.removal_requested)
        self.back.clicked.connect(self.back_requested)
        self.next.clicked.connect(self.next_requested)

    def show_question(
        self,
        question: Question,
        where: str,
        forked: Sequence[Rival],
        *,
        is_short: bool,
        is_first: bool,
    ) -> None:
        """Show a question; `where` says in words where on the path it is."""
        before = self.question
        is_new = before is None or before.path != question.path
        has_same_parts = before is not None and (
            (before.path, before.form, before.frame)
            == (question.path, question.form, question.frame)
        )
        self.question = question
        with still(self._column):
            self._show_parts(question, where, forked, is_short=is_short)
            if is_new:
                self.drawer.close_all()
        # Not while all is still: what comes into sight is laid out at once, or never.
        self._support.setVisible(self._can_write and question.has_support)
        self.back.setEnabled(not is_first)
        is_begun = question.is_begun or not self._can_write
        rename(self.next, self.tr("Next") if is_begun else self.tr("Skip for now"))
        set_role(self.next, "primary" if is_begun else "quiet")
        if not has_same_parts:
            follow_layout(self)
        if is_new:
            self._area.verticalScrollBar().setValue(0)

    def _show_parts(
        self, question: Question, where: str, forked: Sequence[Rival], *, is_short: bool
    ) -> None:
        self._where.setText(where)
        self._ask.setText(question.ask)
        self._support.show_form(question.form)
        self.outcome.show_goal(question.last_goal if self._can_write else None)
        self.answer.show_question(question, is_short=is_short)
        self._comments.show_comments(question.comments if self._can_write else ())
        self.fork.show_versions(forked)
        self._before.setVisible(bool(question.before))
        self._before_words.setText(question.before)  # type: ignore[attr-defined]
        self.drawer.show_question(question)

    def show_versions(self, versions: Sequence[Version], now: str) -> None:
        """Show the earlier versions of the answer at hand."""
        self.drawer.show_versions(versions, now)

    def start_writing(self) -> None:
        """Put the cursor where the answer goes, or where words about it go."""
        goal = self.question.last_goal if self.question else None
        if self._panel is not None:
            self._panel.setFocus()
        elif goal is not None and not goal.outcome:
            self.outcome.setFocus()
        else:
            self.answer.start_writing()

    def put_below_answer(self, part: QWidget) -> None:
        """Put what goes with the answer right below it."""
        self._rows.insertWidget(self._rows.indexOf(self._before), part)

    def put_panel(self, panel: QWidget, *steps: QWidget) -> None:
        """Put a panel under the answer, where the cursor goes, and steps of its own before Next."""
        self._panel = panel
        self._rows.insertWidget(self._rows.indexOf(self.drawer), panel)
        for step in steps:
            self._foot.insertWidget(self._foot.indexOf(self.next), step)
