"""Work off the GUI thread: what comes back, where, and what is never heard."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from conference_app.ui.background import Background, Task
from tests.commands import alone


class Waiter(QObject):
    """Somebody who waits for results."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.told: list[tuple[int, int]] = []
        self.threads: set[QThread] = set()

    def done(self, result: object) -> None:
        self.threads.add(QThread.currentThread())
        self.results.append(result)

    def failed(self, error: Exception) -> None:
        self.threads.add(QThread.currentThread())
        self.errors.append(error)

    def progress(self, done: int, of: int) -> None:
        self.told.append((done, of))


@pytest.fixture
def waiter(qtbot: QtBot) -> Waiter:
    return Waiter()


class Gate:
    """Work that stays until it is let go."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self._open = threading.Event()

    def work(self, task: Task) -> str:
        self.begun.set()
        assert self._open.wait(10)
        return "through the gate"

    def let_go(self) -> None:
        self._open.set()


def test_a_result_comes_back_on_the_gui_thread(
    background: Background, waiter: Waiter, qtbot: QtBot
) -> None:
    def where(task: Task) -> int:
        return threading.get_ident()

    background.run(where, done=waiter.done, failed=waiter.failed)
    qtbot.waitUntil(lambda: bool(waiter.results))
    assert waiter.results != [threading.get_ident()]
    assert waiter.threads == {QThread.currentThread()}


def test_an_error_comes_back_as_one_and_work_goes_on(
    background: Background, waiter: Waiter, qtbot: QtBot
) -> None:
    def breaks(task: Task) -> None:
        raise ValueError("a page too far")

    background.run(breaks, done=waiter.done, failed=waiter.failed)
    background.run(lambda task: "next", done=waiter.done, failed=waiter.failed)
    qtbot.waitUntil(lambda: waiter.results == ["next"])
    assert [str(error) for error in waiter.errors] == ["a page too far"]
    assert waiter.threads == {QThread.currentThread()}


def test_work_is_done_one_after_the_other_in_its_order(
    background: Background, waiter: Waiter, qtbot: QtBot
) -> None:
    gate = Gate()
    background.run(gate.work, done=waiter.done, failed=waiter.failed)
    for number in range(3):
        background.run(lambda task, n=number: n, done=waiter.done, failed=waiter.failed)  # type: ignore[misc]
    gate.let_go()
    qtbot.waitUntil(lambda: waiter.results == ["through the gate", 0, 1, 2])


def test_of_one_key_the_newest_alone_waits(
    background: Background, waiter: Waiter, qtbot: QtBot
) -> None:
    gate = Gate()
    background.run(gate.work, done=waiter.done, failed=waiter.failed, key="page")
    assert gate.begun.wait(10)
    for number in range(5):
        work = lambda task, n=number: n  # noqa: E731
        background.run(work, done=waiter.done, failed=waiter.failed, key="page")
    background.run(lambda task: "other", done=waiter.done, failed=waiter.failed, key="other")
    gate.let_go()
    qtbot.waitUntil(lambda: waiter.results == ["through the gate", 4, "other"])


class Breather:
    """Work that breathes all along until it is told to end, and notes each breath."""

    def __init__(self) -> None:
        self.breaths = 0
        self.is_over = False

    def work(self, task: Task) -> str:
        while not self.is_over:
            task.breathe()
            self.breaths += 1
        return "over"


def test_work_waits_while_keys_come_and_goes_on_after_the_last(
    background: Background, waiter: Waiter, qtbot: QtBot
) -> None:
    breather = Breather()
    background.run(breather.work, done=waiter.done, failed=waiter.failed)
    qtbot.waitUntil(lambda: breather.breaths > 0)
    background.make_way()
    held = threading.Event()
    assert not held.wait(0.05)  # It may have been in the middle of a breath.
    before = breather.breaths
    assert not held.wait(0.05)
    assert breather.breaths == before
    qtbot.waitUntil(lambda: breather.breaths > before)
    breather.is_over = True
    qtbot.waitUntil(lambda: waiter.results == ["over"])


def test_work_that_waits_for_keys_does_not_hold_up_the_end(qtbot: QtBot) -> None:
    background, waiter, breather = Background(), Waiter(), Breather()
    background.run(breather.work, done=waiter.done, failed=waiter.failed)
    qtbot.waitUntil(lambda: breather.breaths > 0)
    background.make_way()
    breather.is_over = True
    assert background.stop(1)


def test_nothing_is_heard_of_a_cancelled_task(
    background: Background, waiter: Waiter, qtbot: QtBot
) -> None:
    gate = Gate()
    began: list[str] = []
    running = background.run(gate.work, done=waiter.done, failed=waiter.failed)
    waiting = background.run(began.append, done=waiter.done, failed=waiter.failed)  # type: ignore[arg-type]
    running.cancel()
    waiting.cancel()
    gate.let_go()
    background.run(lambda task: "last", done=waiter.done, failed=waiter.failed)
    qtbot.waitUntil(lambda: waiter.results == ["last"])
    assert began == []


def test_a_key_is_cancelled_with_what_is_under_way_and_what_waits(
    background: Background, waiter: Waiter, qtbot: QtBot
) -> None:
    gate = Gate()
    background.run(gate.work, done=waiter.done, failed=waiter.failed, key="page")
    assert gate.begun.wait(10)
    background.run(lambda task: "waits", done=waiter.done, failed=waiter.failed, key="page")
    background.run(lambda task: "other", done=waiter.done, failed=waiter.failed, key="other")
    background.cancel("page")
    gate.let_go()
    background.run(lambda task: "after", done=waiter.done, failed=waiter.failed, key="page")
    qtbot.waitUntil(lambda: waiter.results == ["other", "after"])


def test_long_work_tells_how_far_it_is(
    background: Background, waiter: Waiter, qtbot: QtBot
) -> None:
    def counts(task: Task) -> None:
        for number in range(1, 1001):
            task.tell(number, 1000)

    background.run(counts, done=waiter.done, failed=waiter.failed, progress=waiter.progress)
    qtbot.waitUntil(lambda: bool(waiter.results))
    assert waiter.told[0] == (1, 1000)
    assert waiter.told[-1] == (1000, 1000)
    assert len(waiter.told) < 100


@pytest.mark.parametrize("how", ["deleted", "dropped"])
def test_who_is_gone_is_not_called(
    how: str, background: Background, waiter: Waiter, qtbot: QtBot
) -> None:
    gate = Gate()
    gone: Waiter | None = Waiter()
    assert gone is not None
    results = gone.results
    background.run(gate.work, done=gone.done, failed=gone.failed)
    if how == "deleted":
        delete(gone)
    else:
        gone = None
    gate.let_go()
    background.run(lambda task: "last", done=waiter.done, failed=waiter.failed)
    qtbot.waitUntil(lambda: waiter.results == ["last"])
    assert results == []


def test_an_error_of_the_one_who_hears_stops_nothing(
    background: Background, waiter: Waiter, qtbot: QtBot
) -> None:
    class Clumsy(QObject):
        def done(self, result: object) -> None:
            raise KeyError("clumsy")

    clumsy = Clumsy()
    with qtbot.captureExceptions() as raised:
        background.run(lambda task: 1, done=clumsy.done, failed=waiter.failed)
        background.run(lambda task: 2, done=waiter.done, failed=waiter.failed)
        qtbot.waitUntil(lambda: waiter.results == [2])
    assert [kind for kind, _, _ in raised] == [KeyError]


def test_stopping_waits_shortly_and_takes_nothing_more(qtbot: QtBot, waiter: Waiter) -> None:
    background = Background()
    gate = Gate()
    background.run(gate.work, done=waiter.done, failed=waiter.failed)
    assert gate.begun.wait(10)
    late = background.run(lambda task: "late", done=waiter.done, failed=waiter.failed)
    assert not background.stop(0.01)
    assert late.is_cancelled
    assert background.run(lambda task: 1, done=waiter.done, failed=waiter.failed).is_cancelled
    gate.let_go()
    assert background.stop(10)
    assert waiter.results == []


_ENDS = """
import time
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from conference_app.ui.background import Background
class Waiter(QObject):
    def done(self, result): pass
application = QCoreApplication([])
background, waiter = Background(application), Waiter()
background.run(lambda task: time.sleep(0.3), done=waiter.done, failed=waiter.done)
QTimer.singleShot(20, application.quit)
application.exec()
if {stops}:
    background.stop(0.01)
"""


@pytest.mark.parametrize("stops", [True, False])
def test_a_program_that_ends_while_work_is_under_way_ends_in_peace(stops: bool) -> None:
    done = alone(_ENDS.format(stops=stops))
    assert (done.status, done.err) == (0, "")
