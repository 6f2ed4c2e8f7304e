"""Hands that take pieces in: processes of their own, so that no file can harm the program.

A piece that takes too long, too much memory, or its process with it, is told as a mishap of that
piece; the others go on. Only a few pieces are in the works at once, so memory stays bounded.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from .mishap import Mishap
from .taking import Taken, take

HANDS = 2
SECONDS = 90.0
MOST_MEMORY = 3_000_000_000
_AHEAD = 5
_LOOK = 0.1
_PATIENCE = 2.0
_ANOTHER = "save it anew as PDF, JPEG or PNG, and add that"
Outcome = Taken | Mishap


def taken(
    paths: Sequence[Path],
    is_cancelled: Callable[[], bool] = lambda: False,
    hands: int = HANDS,
    seconds: float = SECONDS,
) -> Iterator[tuple[Path, Outcome]]:
    """Each file with what is kept of it, or why nothing is, in order; fewer once cancelled."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        pile = _Pile(paths)
        crew = [_Hand(pile, seconds, folder) for _ in range(min(hands, len(paths)))]
        try:
            for hand in crew:
                hand.start()
            yield from pile.outcomes(is_cancelled)
        finally:
            pile.close()
            for hand in crew:
                hand.dismiss()


class _Pile:
    """The pieces in their order: which are waiting, and what came of those that are done."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = paths
        self._changed = threading.Condition()
        self._done: dict[int, Outcome] = {}
        self._next = self._wanted = 0
        self.is_closed = False

    def outcomes(self, is_cancelled: Callable[[], bool]) -> Iterator[tuple[Path, Outcome]]:
        """What comes of each, as soon as it is there."""
        for index, path in enumerate(self._paths):
            with self._changed:
                self._wanted = index
                self._changed.notify_all()
                while not (is_over := is_cancelled()) and index not in self._done:
                    self._changed.wait(_LOOK)
                if is_over:
                    return
                outcome = self._done.pop(index)
            yield path, outcome

    def take(self) -> tuple[int, Path] | None:
        """The next piece, once it may be begun; None when there is no other."""
        with self._changed:
            self._changed.wait_for(
                lambda: (
                    self.is_closed
                    or self._next >= len(self._paths)
                    or self._next < self._wanted + _AHEAD
                )
            )
            if self.is_closed or self._next >= len(self._paths):
                return None
            self._next += 1
            return self._next - 1, self._paths[self._next - 1]

    def put(self, index: int, outcome: Outcome) -> None:
        """A piece is done."""
        with self._changed:
            self._done[index] = outcome
            self._changed.notify_all()

    def close(self) -> None:
        """No piece is begun any more."""
        with self._changed:
            self.is_closed = True
            self._changed.notify_all()


class _Hand(threading.Thread):
    """Has a process that reads piece after piece, and another one where that is lost."""

    def __init__(self, pile: _Pile, seconds: float, folder: str) -> None:
        super().__init__(name="hand", daemon=True)
        self._pile = pile
        self._seconds = seconds
        self._folder = folder
        self._gate = threading.Lock()
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    def run(self) -> None:
        """Do pieces until there is no other."""
        while (piece := self._pile.take()) is not None:
            index, path = piece
            self._pile.put(index, self._outcome(path))

    def _outcome(self, path: Path) -> Outcome:
        try:
            pipe = self._begun()
            pipe.send(path)
            if pipe.poll(self._seconds):
                outcome: Outcome = pipe.recv()
                return outcome
            told = f"reading it takes too long; {_ANOTHER}"
        except (EOFError, OSError):
            told = f"it broke the program that reads it; {_ANOTHER}"
        self._end()
        return Mishap(told)

    def _begun(self) -> Connection:
        with self._gate:
            if self._pile.is_closed:
                raise EOFError
            if self._pipe is None:
                spawn = multiprocessing.get_context("spawn")
                self._pipe, theirs = spawn.Pipe()
                self._process = spawn.Process(target=_work, args=(theirs, self._folder))
                self._process.start()
                theirs.close()
            return self._pipe

    def _end(self) -> None:
        """Let the process go, whatever it does."""
        with self._gate:
            if self._process is not None and self._pipe is not None:
                _stop(self._process)
                self._process.close()
                self._pipe.close()
            self._process = self._pipe = None

    def dismiss(self) -> None:
        """End the process and what waits for it."""
        with self._gate:
            if self._process is not None:
                _stop(self._process)
        if self.ident is not None:
            self.join()
        self._end()


def _stop(process: SpawnProcess) -> None:
    """Ask a process to end, so that it ends what it began itself; then do not ask."""
    process.terminate()
    process.join(_PATIENCE)
    if process.is_alive():
        process.kill()
        process.join()


def _work(pipe: Connection, folder: str) -> None:
    """What a hand does until nobody gives it pieces any more."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Who gave the pieces decides when it is over.
    tempfile.tempdir = folder
    _bound_memory()
    while True:
        try:
            path: Path = pipe.recv()
        except (EOFError, OSError):
            return
        outcome = _outcome(path)
        try:
            pipe.send(outcome)
        except OSError:
            return


def _outcome(path: Path) -> Any:
    try:
        return take(path)
    except Mishap as mishap:
        return mishap
    except MemoryError:
        return Mishap(f"it needs more memory than there is; {_ANOTHER}")
    except SystemExit:
        raise
    except BaseException:  # Decoders written in other languages end in ways of their own.
        return Mishap(f"it cannot be read, and nobody foresaw why; {_ANOTHER}")


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:  # Not on Windows.
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = MOST_MEMORY if hard == resource.RLIM_INFINITY else min(MOST_MEMORY, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    except (OSError, ValueError):
        return  # Some systems know the limit and do not take it.
