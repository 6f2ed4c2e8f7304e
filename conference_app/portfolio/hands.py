"""Hands that take pieces in: processes of their own, so that no file can harm the program.

A piece that takes too long, too much memory, or its process with it, is told as a mishap of that
piece; the others go on. Only a few pieces are in the works at once, so memory stays bounded.
"""

from __future__ import annotations

import multiprocessing
import signal
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from .mishap import Mishap
from .taking import Taken, take

HANDS = 2
SECONDS = 90.0
MOST_MEMORY = 3_000_000_000
_AHEAD = 4
_LOOK = 0.1
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
        crew = _Crew(paths, min(hands, len(paths)), seconds, folder)
        try:
            for index, path in enumerate(paths):
                while index not in crew.done:
                    if is_cancelled():
                        return
                    crew.turn(index)
                yield path, crew.done.pop(index)
        finally:
            crew.dismiss()


@dataclass(slots=True, eq=False)
class _Hand:
    """A process, and which piece it has since when."""

    process: SpawnProcess
    pipe: Connection
    index: int | None = None
    until: float = 0.0


@dataclass(slots=True)
class _Crew:
    """Gives pieces to hands and gathers what they made."""

    paths: Sequence[Path]
    count: int
    seconds: float
    folder: str
    done: dict[int, Outcome] = field(default_factory=dict)
    _hands: list[_Hand] = field(default_factory=list)
    _next: int = 0

    def turn(self, wanted: int) -> None:
        """Hand out what may be begun while piece `wanted` is waited for, and hear who is ready."""
        last = min(len(self.paths), wanted + _AHEAD)
        while self._next < last and (hand := self._idle()) is not None:
            hand.index, hand.until = self._next, time.monotonic() + self.seconds
            hand.pipe.send(self.paths[self._next])
            self._next += 1
        busy = [hand for hand in self._hands if hand.index is not None]
        ready = set(wait([hand.pipe for hand in busy], _LOOK))
        for hand in busy:
            if hand.pipe in ready:
                self._hear(hand)
            elif time.monotonic() > hand.until:
                self._give_up(hand, f"reading it takes too long; {_ANOTHER}")

    def _idle(self) -> _Hand | None:
        free = next((hand for hand in self._hands if hand.index is None), None)
        if free is None and len(self._hands) < self.count:
            free = _begin(self.folder)
            self._hands.append(free)
        return free

    def _hear(self, hand: _Hand) -> None:
        assert hand.index is not None
        try:
            self.done[hand.index] = hand.pipe.recv()
            hand.index = None
        except (EOFError, OSError):
            self._give_up(hand, f"it broke the program that reads it; {_ANOTHER}")

    def _give_up(self, hand: _Hand, told: str) -> None:
        assert hand.index is not None
        self.done[hand.index] = Mishap(told)
        self._hands.remove(hand)
        _end(hand)

    def dismiss(self) -> None:
        """Let every hand go, whatever it does."""
        for hand in self._hands:
            _end(hand)
        self._hands.clear()


def _begin(folder: str) -> _Hand:
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=_work, args=(theirs, folder), daemon=False)
    process.start()
    theirs.close()
    return _Hand(process, ours)


def _end(hand: _Hand) -> None:
    hand.pipe.close()
    if hand.index is not None:
        hand.process.kill()  # It may never come back by itself.
    hand.process.join()
    hand.process.close()


def _work(pipe: Connection, folder: str) -> None:
    """What a hand does until nobody gives it pieces any more."""
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
