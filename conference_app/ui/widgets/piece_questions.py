"""What is asked about a piece of work, one question at a time, with as much help as is needed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.question import Question
from ..theme.look import current
from .answer import AnswerField
from .flow import Flow
from .labels import Card, button, words
from .support_switch import SupportSwitch
from .tab_order import follow_layout


class PieceQuestions(Card):
    """Shows one of the questions; `words_typed` names the place below the answer's path."""

    words_typed = Signal(str, str)
    form_requested = Signal(str)
    step_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, can_write: bool) -> None:
        super().__init__("card", parent)
        self._can_write = can_write
        self._question: Question | None = None
        self._place = words("", "small", self)
        self._ask = words("", "label", self)
        self._support = SupportSwitch(self)
        self.answer = AnswerField(self, can_write=can_write)
        self.earlier = button(self.tr("Question before"), "quiet", self)
        self.later = button(self.tr("Next question"), "quiet", self)
        steps = QWidget(self)
        flow = Flow(steps, across=current().sizes.tight, down=current().sizes.hair)
        flow.addWidget(self.earlier)
        flow.addWidget(self.later)
        self.rows.setSpacing(current().sizes.tight)
        for part in (self._place, self._ask, self._support, self.answer, steps):
            self.rows.addWidget(part)
        self.answer.words_typed.connect(self.words_typed)
        self.answer.finished.connect(self._on_later)
        self._support.form_requested.connect(self.form_requested)
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)

    def show_question(self, question: Question | None, place: int, count: int) -> None:
        """Show a question, the `place`-th of so many; none where the stems ask nothing."""
        before, self._question = self._question, question
        self.setVisible(question is not None)
        if question is None:
            return
        told = self.tr("Question {number} of {count}")
        self._place.setText(told.format(number=place + 1, count=count))
        self._ask.setText(question.ask)
        self._support.setVisible(self._can_write and question.has_support)
        self._support.show_form(question.form)
        self.answer.show_question(question, is_short=False)
        self.earlier.setEnabled(place > 0)
        self.later.setEnabled(place < count - 1)
        if before is None or (before.path, before.form) != (question.path, question.form):
            follow_layout(self)

    def start_writing(self) -> None:
        """Put the cursor where the student writes."""
        self.answer.start_writing()

    def _on_earlier(self) -> None:
        self.step_requested.emit(-1)

    def _on_later(self) -> None:
        self.step_requested.emit(1)
