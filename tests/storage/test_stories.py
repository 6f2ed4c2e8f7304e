"""Any story of copies and two people, in any order: nothing is lost, and every copy is what its log says."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from conference_app.domain.clock import Clock
from conference_app.domain.edit import Value
from conference_app.domain.names import random_id
from conference_app.domain.pen import Pen
from conference_app.domain.place import owners
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.copying import copy
from conference_app.storage.device import Device
from conference_app.storage.merging import merge

from ..binders import Watch, log_of, redo, room, standing, standing_for_a_stranger, undo, values
from ..log_model import LogModel

_PLACES = ("student/name", "2026-fall/answers/pride/text", "2026-fall/support/pride")
_WRONG_BY = (timedelta(), timedelta(days=-9000), timedelta(days=9000))
slots, roles = st.integers(0, 2), st.sampled_from(["student", "advisor"])


class Desk:
    """A copy of the binder on a device of its own, and the log it should hold."""

    def __init__(self, number: int) -> None:
        self.device = Device(f"device{number}0", f"advisor{number}0")
        self.watch = Watch(_WRONG_BY[number])
        self.model = LogModel()
        self.file: BinderFile

    def open(self, file: BinderFile) -> None:
        self.file = file
        self.clock = Clock(self.watch.milliseconds)
        self.pens: dict[str, Pen] = {}

    def pen(self, role: str) -> Pen:
        for edit in self.model.written.values():
            self.clock.see(edit.clock)
        if role not in self.pens:
            author = self.file.pen(role).author
            self.pens[role] = Pen(author, self.device.id, self.clock, self.file.held, self.watch)
        return self.pens[role]

    def write(self, role: str, path: str, value: Value) -> None:
        edit = self.pen(role).write(path, value)
        self.file.commit([edit])
        self.model.take([edit])


class Stories(RuleBasedStateMachine):
    """Three copies of one binder; each rule is something that people do."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.folder = self.stack.enter_context(room())
        self.desks = [Desk(number) for number in range(3)]

    @initialize()
    def begin(self) -> None:
        first = BinderFile.create(self.folder / "first.binder", self.desks[0].device)
        for desk in self.desks:
            self._give(first, desk, with_history=True)
        first.close()

    def _give(self, file: BinderFile, desk: Desk, *, with_history: bool) -> None:
        path = self.folder / f"{random_id()}.binder"
        copy(file, path, with_history=with_history)
        if hasattr(desk, "file"):
            desk.file.close()
        desk.open(BinderFile.open(path, desk.device))

    @rule(slot=slots, path=st.sampled_from(_PLACES), choice=st.integers(0, 3), role=roles)
    def write(self, slot: int, path: str, choice: int, role: str) -> None:
        words = (
            ("frame", "ask", "starter") if path.endswith("support/pride") else ("one", "two", "")
        )
        owner = role if role in owners(path) else owners(path)[0]
        self.desks[slot].write(owner, path, (*words, None)[choice])

    @rule(slot=slots, seconds=st.sampled_from([-600, 5, 61]))
    def wait(self, slot: int, seconds: int) -> None:
        self.desks[slot].watch.wait(seconds)

    @rule(slot=slots, role=roles)
    def undo(self, slot: int, role: str) -> None:
        desk = self.desks[slot]
        desk.model.take(undo(desk.file, pen=desk.pen(role)))

    @rule(slot=slots, role=roles)
    def redo(self, slot: int, role: str) -> None:
        desk = self.desks[slot]
        desk.model.take(redo(desk.file, pen=desk.pen(role)))

    @rule(slot=slots, role=roles)
    def undo_and_redo(self, slot: int, role: str) -> None:
        desk = self.desks[slot]
        before = values(desk.file)
        if taken_back := undo(desk.file, pen=desk.pen(role)):
            desk.model.take(taken_back)
            assert values(desk.file) != before
            done_again = redo(desk.file, pen=desk.pen(role))
            desk.model.take(done_again)
            assert values(desk.file) == before

    @rule(slot=slots, path=st.sampled_from(_PLACES))
    def erase(self, slot: int, path: str) -> None:
        desk = self.desks[slot]
        named = [edit.id for edit in desk.file.history(path)]
        desk.write(owners(path)[0], f"erase/{random_id()}", {"edits": named})
        held = desk.file.held(path)
        assert held is None or held.value is None

    @rule(source=slots, to=slots, with_history=st.booleans())
    def hand_a_copy_on(self, source: int, to: int, with_history: bool) -> None:
        self._give(self.desks[source].file, self.desks[to], with_history=with_history)
        model = LogModel()
        model.merge(self.desks[source].model)
        if not with_history:
            model.forget_history()
        self.desks[to].model = model

    @rule(into=slots, source=slots)
    def merge(self, into: int, source: int) -> None:
        if into != source:
            merge(self.desks[into].file, [self.desks[source].file.path])
            self.desks[into].model.merge(self.desks[source].model)

    @rule(slot=slots)
    def close_and_open_again(self, slot: int) -> None:
        desk = self.desks[slot]
        desk.file.close()
        desk.open(BinderFile.open(desk.file.path, desk.device))

    @invariant()
    def every_copy_is_what_its_log_says(self) -> None:
        for desk in self.desks:
            if hasattr(desk, "file"):
                assert log_of(desk.file) == desk.model.log()
                expected = desk.model.standing()
                assert standing(desk.file) == expected
                assert standing_for_a_stranger(desk.file.path) == expected

    def teardown(self) -> None:
        """In the end all copies meet, each in another order, and hold the same."""
        paths = [desk.file.path for desk in self.desks if hasattr(desk, "file")]
        for number, desk in enumerate(self.desks[: len(paths)]):
            order = paths[number:] + paths[:number]
            merge(desk.file, order[1:] if number % 2 else order[:0:-1])
        states = [(log_of(desk.file), standing(desk.file)) for desk in self.desks[: len(paths)]]
        assert all(state == states[0] for state in states)
        for desk in self.desks[: len(paths)]:
            desk.file.close()
        self.stack.close()


TestStories = Stories.TestCase
TestStories.settings = settings(
    max_examples=20, stateful_step_count=25, suppress_health_check=list(HealthCheck)
)
