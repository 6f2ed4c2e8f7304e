"""How far a long command is, told on a terminal and nowhere else."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TypeVar

Thing = TypeVar("Thing")


def counted(things: Iterator[Thing], total: int) -> Iterator[Thing]:
    """The things as they come; meanwhile one line on a terminal says which of them is made."""
    if not sys.stderr.isatty():
        yield from things
        return
    for number in range(1, total + 1):
        line = f"{number} of {total} …"
        print(f"\r{line}", end="", file=sys.stderr, flush=True)
        try:
            thing = next(things)
        finally:
            print(f"\r{' ' * len(line)}\r", end="", file=sys.stderr, flush=True)
        yield thing
