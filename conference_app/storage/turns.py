"""One computer after the other puts a file in the place of another on a network folder.

Between the look at what is there and its replacement nobody else may replace it: what they put there
would be lost. Making a new file is the one thing that every network grants to a single computer.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .at_hand import Busy

_TRIES, _A_MOMENT = 20, 0.05
_FORGOTTEN = 60_000_000_000
"""Nanoseconds after which a computer that has the turn must have stopped."""


@contextmanager
def turn(place: Path, now: int) -> Iterator[None]:
    """Be the one computer that replaces the file at `place`; Busy where others are all the time.

    `now` is what the clock of the network told when it wrote something just before.
    """
    sign = place.with_name(f".{place.name}.turn")
    for _ in range(_TRIES):
        if _takes(sign, now):
            break
        time.sleep(_A_MOMENT)
    else:
        raise Busy(f"{place}: another computer is writing to it; try again in a minute.")
    try:
        yield
    finally:
        with suppress(OSError):
            sign.unlink()


def _takes(sign: Path, now: int) -> bool:
    try:
        os.close(os.open(sign, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except FileExistsError:
        with suppress(OSError):
            if now - sign.stat().st_mtime_ns > _FORGOTTEN:
                sign.unlink()
        return False
    except PermissionError:
        return False  # As Windows says while the sign of another computer is being taken away.
    return True
