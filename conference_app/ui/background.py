"""The one way to run work off the GUI thread.

One worker takes one piece of work after the other, so what it uses needs no locks: the caches of the
press, pdfium. Results come back on the GUI thread.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Lock
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakMethod

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")

# Python lets another thread have its turn after 5 ms unless told otherwise. A key press takes
# several turns until it is painted, and must not wait that long for each.
_TURN = 0.0005
_BETWEEN_TELLS = 0.05
_WAY = 120
"""Milliseconds that work makes way after a key."""
_LONGEST_BREATH = 2.0


class Task:
    """A piece of work that was given away."""

    def __init__(self, told: Callable[[int, int], None], way: Event) -> None:
        self._told = told
        self._way = way
        self._last = 0.0
        self._is_cancelled = False

    @property
    def is_cancelled(self) -> bool:
        """Whether nobody waits for the result any more; long work looks now and then, and returns."""
        return self._is_cancelled

    def cancel(self) -> None:
        """Nothing of this task will be heard. If it did not begin yet, it never will."""
        self._is_cancelled = True

    def breathe(self) -> None:
        """From within the work, as often as may be: wait while keys come."""
        self._way.wait(_LONGEST_BREATH)

    def tell(self, done: int, of: int) -> None:
        """From within the work: how far it is. Not every call is heard, the last one always."""
        now = time.monotonic()
        if done >= of or now - self._last >= _BETWEEN_TELLS:
            self._last = now
            self._told(done, of)


@dataclass(slots=True, eq=False)
class _Job:
    """A task with its work and with who hears of it."""

    task: Task
    work: Callable[[Task], Any]
    done: WeakMethod[Callable[[Any], None]]
    failed: WeakMethod[Callable[[Exception], None]]
    progress: WeakMethod[Callable[[int, int], None]] | None


class Background(QObject):
    """Runs work in the order it was given. Lives on the GUI thread; call it from there only."""

    _done = Signal(object, object)
    _failed = Signal(object, object)
    _told = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = None
        self._last: Future[None] | None = None
        self._tasks: dict[Task, tuple[str, Future[None]]] = {}
        self._is_stopped = False
        self._gate = Lock()
        self._way = Event()
        self._way.set()
        self._on = QTimer(self, interval=_WAY, singleShot=True)
        self._on.timeout.connect(self._go_on)
        self._done.connect(self._deliver)
        self._failed.connect(self._report)
        self._told.connect(self._pass_on)

    def run(
        self,
        work: Callable[[Task], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[int, int], None] | None = None,
        key: str = "",
    ) -> Task:
        """Have `work` done; then `done` is called with its result, or `failed` with what went wrong.

        Those are methods of objects, which are not kept alive by this and may be gone when the time
        comes. Of the tasks of one `key` the newest alone waits; one that has begun goes on.
        """
        told = None if progress is None else WeakMethod(progress)
        task = Task(lambda done, of: self._say(self._told, job, done, of), self._way)
        job = _Job(task, work, WeakMethod(done), WeakMethod(failed), told)
        if self._is_stopped:
            task.cancel()
            return task
        for waiting in self._of(key):
            if self._tasks[waiting][1].cancel():
                del self._tasks[waiting]
        self._last = self._begun().submit(self._work, job)
        self._tasks[task] = key, self._last
        return task

    def make_way(self) -> None:
        """A key was pressed: work that breathes waits for a moment, so that keys need not."""
        self._way.clear()
        self._on.start()

    def _go_on(self) -> None:
        self._way.set()

    def cancel(self, key: str) -> None:
        """Nothing more is heard of the tasks of a key, the one under way included."""
        for task in self._of(key):
            task.cancel()

    def _of(self, key: str) -> list[Task]:
        return [task for task, (own, _) in self._tasks.items() if key and own == key]

    def stop(self, wait: float = 1.0) -> bool:
        """Cancel everything, take nothing more, and wait some seconds for what is under way.

        Whether it ended. If not, the program ends when it does: half a file is never left.
        """
        with self._gate:  # From here on nothing is sent to an object that may end any moment.
            self._is_stopped = True
        for task in self._tasks:
            task.cancel()
        self._tasks.clear()
        self._way.set()
        if self._worker is None or self._last is None:
            return True
        from concurrent.futures import wait as wait_for

        self._worker.shutdown(wait=False)
        return not wait_for([self._last], wait).not_done

    def _begun(self) -> ThreadPoolExecutor:
        """The worker. Qt's own pool waits for it in its destructor, where Python cannot go on."""
        if self._worker is None:
            from concurrent.futures import ThreadPoolExecutor

            sys.setswitchinterval(min(_TURN, sys.getswitchinterval()))
            self._worker = ThreadPoolExecutor(1, "background")
        return self._worker

    # On the worker

    def _work(self, job: _Job) -> None:
        try:
            result = None if job.task.is_cancelled else job.work(job.task)
        except Exception as error:
            self._say(self._failed, job, error)
        else:
            self._say(self._done, job, result)

    def _say(self, signal: Any, *values: object) -> None:
        """Send to the GUI thread, unless that has gone home already."""
        with self._gate:
            if not self._is_stopped and isValid(self):
                signal.emit(*values)

    # On the GUI thread

    def _deliver(self, job: _Job, result: object) -> None:
        receiver = self._receiver(job, job.done)
        self._tasks.pop(job.task, None)
        if receiver is not None:
            receiver(result)

    def _report(self, job: _Job, error: Exception) -> None:
        receiver = self._receiver(job, job.failed)
        self._tasks.pop(job.task, None)
        if receiver is not None:
            receiver(error)

    def _pass_on(self, job: _Job, done: int, of: int) -> None:
        if job.progress is not None and (receiver := self._receiver(job, job.progress)):
            receiver(done, of)

    @staticmethod
    def _receiver(job: _Job, method: WeakMethod[Callable[..., None]]) -> Callable[..., None] | None:
        """Who is to hear, if still there and still waiting."""
        found = None if job.task.is_cancelled else method()
        owner = getattr(found, "__self__", None)
        return None if isinstance(owner, QObject) and not isValid(owner) else found
