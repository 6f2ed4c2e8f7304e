"""A student played by Hypothesis: screen, file and script always agree, and no word is lost."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import shiboken6
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PySide6.QtWidgets import QApplication

from conference_app.domain import conference, path, scripting
from conference_app.domain.stem_pack import SUPPORTS
from conference_app.storage import copying, merging
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import this_device
from conference_app.ui.desk import Desk
from conference_app.ui.session import Session
from tests.ui.binders_at_hand import TERM, new_binder

WORDS = st.sampled_from(
    ("my poster", "because it is hard", "I tried again 😀", "không dễ", "x", " . ")
)


class Student(RuleBasedStateMachine):
    """Types, takes back, switches help, goes elsewhere, closes, is killed, merges a copy."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.binder = new_binder(self.folder)
        self.copies: list[Path] = []
        self.typed: set[str] = set()
        self.kept: set[str] = set()
        self.open()

    def open(self) -> None:
        session = Session(BinderFile.open(self.binder, this_device()))
        self.desk = Desk(session, "en")
        session.setParent(self.desk)
        self.desk.go_to_first_empty()

    def put_away(self) -> None:
        # Python's collector takes widgets apart in an order that Qt does not survive.
        shiboken6.delete(self.desk)

    @initialize()
    def at_a_class(self) -> None:
        self.desk.go_to(f"{TERM}/answers/pride@math")

    @rule(words=WORDS, place=st.integers(0, 3))
    def types(self, words: str, place: int) -> None:
        answer = self.desk.questions.answer
        blanks = list(answer.frame.blanks.values())
        is_frame = self.desk.questions.question.form == "frame"  # type: ignore[union-attr]
        field = blanks[place % len(blanks)] if is_frame else answer.text
        field.insertPlainText(words)
        self.typed.add(field.words())

    @rule()
    def pauses(self) -> None:
        assert self.desk.session.keep()
        self.kept |= self.typed

    @rule()
    def undoes(self) -> None:
        self.desk.session.undo()
        self.kept |= self.typed

    @rule()
    def redoes(self) -> None:
        self.desk.session.redo()
        self.kept |= self.typed

    @rule(form=st.sampled_from(SUPPORTS))
    def takes_help(self, form: str) -> None:
        self.desk.writing._on_form(form)
        self.kept |= self.typed

    @rule(is_on=st.booleans())
    def walks(self, is_on: bool) -> None:
        self.desk.writing.go_on() if is_on else self.desk.writing.go_back()
        self.kept |= self.typed

    @rule()
    def takes_another_question(self) -> None:
        shown = self.desk.questions.question
        assert shown is not None
        self.desk.writing._on_stem(shown.choices[-1].stem)
        self.kept |= self.typed

    @rule()
    def closes_and_opens(self) -> None:
        assert self.desk.session.close()
        self.kept |= self.typed
        self.put_away()
        self.open()

    @rule()
    def is_killed(self) -> None:
        # Nothing that was only on the screen is kept: at most a second of it in the real app.
        self.desk.session._file.close()
        for timer in (self.desk.session._calm, self.desk.session._longest, self.desk.session._look):
            timer.stop()
        self.put_away()
        self.typed = set(self.kept)
        self.open()

    @precondition(lambda self: len(self.copies) < 2)
    @rule()
    def copies_to_another_computer(self) -> None:
        self.desk.session.keep()
        self.kept |= self.typed
        copy = self.folder / f"copy {len(self.copies)}.binder"
        copying.copy(self.desk.session._file, copy)
        other = Session(BinderFile.open(copy, this_device()))
        other.type(f"{TERM}/answers/pride@math/blank/work", "from the other computer")
        other.close()
        self.copies.append(copy)

    @precondition(lambda self: self.copies)
    @rule()
    def takes_a_copy_in(self) -> None:
        assert self.desk.session.keep()
        with BinderFile.open(self.binder, this_device()) as file:
            merging.merge(file, [self.copies[-1]])
        self.desk.session.look()
        self.kept |= self.typed

    @invariant()
    def screen_file_and_script_agree(self) -> None:
        session = self.desk.session
        if session._waiting:
            return
        with BinderFile.open(self.binder, this_device(), write=False) as file:
            found = conference.read(file.binder())
        assert found == session.conference
        shown = self.desk.questions.question
        assert shown is not None
        answer = found.answer(shown.slot, shown.item)
        field = self.desk.questions.answer
        if shown.form == "frame":
            assert {k: w.words() for k, w in field.frame.blanks.items()} == {
                k: answer.blanks.get(k, "") for k in field.frame.blanks
            }
        else:
            assert field.text.words() == answer.text
        script = scripting.script(found, session.pack)
        spoken = "\n".join(
            line.words for part in script.parts for b in part.blocks for line in b.lines
            if b.path == shown.path and line.kind == "say"
        )  # fmt: skip
        for word in shown.spoken.split():
            assert word in spoken
        assert path.stop_at(self.desk.writing.legs, shown.path)

    @invariant()
    def every_word_is_reachable(self) -> None:
        values = [str(edit.value) for edit in self.desk.session._file.log()]
        for words in self.kept:
            assert any(_grew_from(words, value) for value in values), words

    def teardown(self) -> None:
        self.desk.session.close()
        self.put_away()
        shutil.rmtree(self.folder)


def _grew_from(words: str, value: str) -> bool:
    """Whether a value has all the letters of words in their order: a burst is one growing row."""
    letters = iter(value)
    return all(letter in letters for letter in words)


def test_a_student_loses_nothing(qapp: QApplication) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    run_state_machine_as_test(
        Student,
        settings=settings(
            max_examples=12, stateful_step_count=20, deadline=None, derandomize=True,
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
