"""Where a question is answered: a frame with its word bank, a starter, or an open field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.languages import find
from ...domain.question import Question
from .frame_sentence import FrameSentence
from .labels import say, words
from .tab_order import follow_layout
from .word_bank import WordBank
from .words_edit import WordsEdit


class AnswerField(QWidget):
    """Shows one of the three forms of an answer; what is typed comes with its place below the
    answer's path (`text`, `blank/reason`). For who may not write, it shows what will be spoken.
    """

    words_typed = Signal(str, str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_write: bool = True) -> None:
        super().__init__(parent)
        self._can_write = can_write
        self._question: Question | None = None
        self.frame = FrameSentence(self)
        self.bank_head = words(self.tr("Words you can use:"), "quiet", self)
        self.bank = WordBank(self)
        self.starter = words(role="frame", parent=self)
        self.text = WordsEdit("text", self.tr("Your answer"), parent=self)
        self.more_head = words(role="quiet", parent=self)
        self.more = WordBank(self)
        self.said = words(role="answer", parent=self)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self.starter, self.text, self.frame, self.bank_head, self.bank,
                     self.more_head, self.more, self.said):  # fmt: skip
            layout.addWidget(part)
            part.setVisible((part is self.said) != can_write)
        self.frame.words_changed.connect(self._on_blank)
        self.frame.blank_entered.connect(self._show_bank)
        self.frame.finished.connect(self.finished.emit)
        self.bank.word_chosen.connect(self._on_bank)
        self.text.words_changed.connect(self._on_text)
        self.text.finished.connect(self._on_finished)
        self.more.word_chosen.connect(self._on_more)

    def show_question(self, question: Question, *, is_short: bool) -> None:
        """Show a question's stem in the form in use, with the words so far."""
        before = self._question
        is_new = before is None or before.path != question.path
        # Where another form hides what was written in, the cursor goes along.
        goes_along = before is not None and before.form != question.form and self._is_written_in()
        self._question = question
        if not self._can_write:
            self._show_said(question)
            return
        is_frame = question.form == "frame"
        language = find(question.language)
        is_rtl = language is not None and language.is_rtl
        if is_frame:
            self.frame.show_frame(question.frame, question.answer.blanks, is_rtl=is_rtl)
        else:
            if is_new:
                self.text.write_in(is_rtl)
            self.text.show_words(question.answer.text)
        has_starter = question.form == "starter" and bool(question.starter)
        has_starter = has_starter and not _is_whole(question)
        self.starter.setText(f"{question.starter} …" if has_starter else "")
        self.starter.setVisible(has_starter)
        self.text.setAccessibleDescription(question.starter if has_starter else question.ask)
        now, other = (self.frame, self.text) if is_frame else (self.text, self.frame)
        now.show()
        if goes_along:  # Before the other goes: the page would scroll to whatever comes after it.
            self.start_writing()
        other.hide()
        self._show_bank(self.frame.at if is_frame else question.slot if question.last_goal else "")
        self._prompt(is_short=is_short)

    def _is_written_in(self) -> bool:
        fields = [self.text, *self.frame.blanks.values()]
        return any(field.hasFocus() for field in fields)

    def _show_said(self, question: Question) -> None:
        """The whole answer, as it will be spoken."""
        say(self.said, question.spoken, self.tr("Nothing is written here yet."))

    def _show_bank(self, blank: str) -> None:
        found = self._question.banks.get(blank, ()) if self._question and blank else ()
        if self.bank.show_words(found):
            follow_layout(self)
        self.bank_head.setVisible(bool(found))
        self.bank.setVisible(bool(found))

    def _prompt(self, *, is_short: bool) -> None:
        """Ways to go on, when there is little yet."""
        leads = self._question.leads if self._question else ()
        is_short = is_short and bool(leads)
        if is_short:
            self.more_head.setText(self.tr("Can you say a little more?"))
            self.more.show_words(leads, numbered=False)
        self.more_head.setVisible(is_short)
        self.more.setVisible(is_short)

    def _on_blank(self, name: str, typed: str) -> None:
        self.words_typed.emit(f"blank/{name}", typed)

    def _on_text(self, key: str, typed: str) -> None:
        self.words_typed.emit(key, typed)

    def _on_finished(self, _: str) -> None:
        self.finished.emit()

    def _on_bank(self, words: str) -> None:
        if self._question and self._question.form == "frame":
            self.frame.put(words)
        else:
            self.text.insert_words(words)

    def _on_more(self, words: str) -> None:
        """Words that lead on go behind what is there."""
        is_frame = self._question is not None and self._question.form == "frame"
        last = list(self.frame.blanks.values())[-1:] if is_frame else [self.text]
        for field in last:
            cursor = field.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            field.setTextCursor(cursor)
            field.insert_words(f"{words} ")

    def start_writing(self) -> None:
        """Put the cursor where the student writes."""
        if not self._can_write:
            return
        if self._question and self._question.form == "frame":
            self.frame.start_writing()
            return
        self.text.setFocus()
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.text.setTextCursor(cursor)


def _is_whole(question: Question) -> bool:
    """Whether the text was made from a frame, and so is a whole sentence without the starter."""
    made = question.answer.made
    return bool(made) and question.answer.text.startswith(made)
