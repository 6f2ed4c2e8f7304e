"""Any story of two computers and a network folder: what was written is never lost, and all meet in the end."""

from __future__ import annotations

import os
import shutil
from contextlib import ExitStack, suppress
from pathlib import Path
from unittest.mock import patch

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from conference_app.domain.refusal import Refusal
from conference_app.storage import at_hand, copying
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import HOME_VARIABLE, Device
from conference_app.storage.working_copy import WorkingCopy

from ..binders import STRANGER, room, write
from ..networks import a_school_folder, start

Words = set[str]
computers = st.integers(0, 1)
_PLACES = ("student/name", "student/says", "2026-fall/answers/pride/text")


def _words(path: Path) -> Words:
    """Every edit that a file holds, a burst as far as it has grown."""
    with at_hand.at_hand(path) as near, BinderFile.open(near, STRANGER, write=False) as file:
        return {f"{edit.id} {edit.clock}" for edit in file.log()}


class Computer:
    """A computer with its own app data, where the window is open or not."""

    def __init__(self, home: Path, number: int) -> None:
        self.home = home
        self.device = Device(f"device{number}0", f"advisor{number}0")
        self.here: Words | None = None
        self.copy: WorkingCopy | None = None


class NetworkStories(RuleBasedStateMachine):
    """Each rule is something that people or networks do."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        folder = self.stack.enter_context(room())
        self.stack.enter_context(patch.dict(os.environ))
        self.school = self.stack.enter_context(a_school_folder(folder / "school"))
        self.place = self.school.folder / "Maya.binder"
        self.backup = folder / "backup"
        self.computers = [Computer(folder / f"home{n}", n) for n in range(2)]

    @initialize()
    def begin(self) -> None:
        made = start(self.backup.with_name("Maya.binder"), STRANGER)
        shutil.copyfile(made, self.backup)
        made.replace(self.place)
        self.there: Words | None = _words(self.place)
        self.kept: Words = self.there

    def _at(self, number: int) -> Computer:
        computer = self.computers[number]
        os.environ[HOME_VARIABLE] = str(computer.home)
        return computer

    def _meet(self, computer: Computer) -> bool:
        """Whether words went to and fro; the model says whether they had to."""
        copy = computer.copy or WorkingCopy(self.place)
        try:
            copy.meet(computer.device)
        except Refusal:
            assert not self.school.is_there or (self.there is None and computer.here is None)
            return False
        assert self.school.is_there
        computer.here = self.there = (computer.here or set()) | (self.there or set())
        return True

    @rule(number=computers)
    def open_the_window(self, number: int) -> None:
        computer = self._at(number)
        copy = WorkingCopy(self.place)
        assert copy.exists == (computer.here is not None)
        computer.copy = copy
        if not self._meet(computer) and computer.here is None:
            computer.copy = None

    @rule(number=computers, where=st.sampled_from(_PLACES), choice=st.integers(0, 2))
    def type_words(self, number: int, where: str, choice: int) -> None:
        computer = self._at(number)
        if computer.copy is None or computer.here is None:
            return
        with BinderFile.open(computer.copy.path, computer.device) as file:
            edit = write(file, where, ("one", "two", "three")[choice])
        computer.here = computer.here | {f"{edit.id} {edit.clock}"}

    @rule(number=computers)
    def calm(self, number: int) -> None:
        computer = self._at(number)
        if computer.copy is not None:
            self._meet(computer)

    @rule(number=computers)
    def two_meet_in_the_same_moment(self, number: int) -> None:
        one, other = self.computers[number], self.computers[1 - number]
        if not self.school.is_there or one.here is None or other.here is None:
            return
        whole, is_first = copying.copy, True

        def meanwhile(file: BinderFile, to: Path) -> None:
            nonlocal is_first
            if is_first:
                is_first = False
                self._at(1 - number)
                assert self._meet(other)
                self._at(number)
            whole(file, to)

        self._at(number)
        with patch.object(copying, "copy", meanwhile):
            assert self._meet(one)

    @rule(number=computers)
    def crash(self, number: int) -> None:
        self._at(number).copy = None

    @rule(number=computers)
    def crash_while_words_are_on_their_way(self, number: int) -> None:
        computer = self._at(number)
        if computer.here is None:
            return

        def killed(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        with patch.object(copying, "copy", killed), suppress(KeyboardInterrupt):
            self._meet(computer)
        computer.copy = None
        if computer.here is not None and WorkingCopy(self.place).exists:
            computer.here = _words(WorkingCopy(self.place).path)

    @rule(number=computers)
    def leave_a_shared_computer(self, number: int) -> None:
        computer = self._at(number)
        if computer.here is not None and self._meet(computer):
            WorkingCopy(self.place).discard()
            computer.copy = computer.here = None

    @precondition(lambda self: self.school.is_there)
    @rule()
    def the_network_goes_away(self) -> None:
        self.school.goes_away()

    @precondition(lambda self: not self.school.is_there)
    @rule()
    def the_network_comes_back(self) -> None:
        self.school.comes_back()

    @precondition(lambda self: self.school.is_there)
    @rule(is_backup=st.booleans())
    def somebody_removes_the_file(self, is_backup: bool) -> None:
        self.place.unlink(missing_ok=True)
        self.there = None
        if is_backup:
            shutil.copyfile(self.backup, self.place)
            self.there = _words(self.place)

    @invariant()
    def every_file_holds_what_was_written(self) -> None:
        if hasattr(self, "there") and self.school.is_there:
            assert (_words(self.place) if self.place.exists() else None) == self.there
            strays = [path.name for path in self.school.folder.iterdir() if path != self.place]
            assert strays == []
        for number in range(2):
            computer = self._at(number)
            if computer.here is not None:
                assert _words(WorkingCopy(self.place).path) == computer.here

    def teardown(self) -> None:
        """In the end the network is there, and everything comes together."""
        if not self.school.is_there:
            self.school.comes_back()
        written = set().union(*(computer.here or set() for computer in self.computers))
        for number in (0, 1, 0):
            computer = self._at(number)
            computer.copy = None
            if computer.here is not None:
                assert self._meet(computer)
        assert not written or written <= _words(self.place)
        self.stack.close()


TestNetworkStories = NetworkStories.TestCase
TestNetworkStories.settings = settings(
    max_examples=20, stateful_step_count=20, suppress_health_check=list(HealthCheck)
)
