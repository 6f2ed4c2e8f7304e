"""Reads a file that shall become work, without trusting it to be one or to stay as it is."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import IO

from .mishap import Mishap

MOST_BYTES = 100_000_000


def read(path: Path) -> bytes:
    """The bytes of a plain file; Mishap for anything else and for what changes meanwhile."""
    if path.is_symlink():
        raise Mishap("this is only a link to another file; add that file itself")
    try:
        with open(path, "rb", opener=_opened) as file:
            return _whole(file)
    except OSError as error:
        raise Mishap(_unreadable(error)) from None


def _opened(path: str, flags: int) -> int:
    """Opening what is no file, as a pipe, must not wait for somebody to write into it."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _whole(file: IO[bytes]) -> bytes:
    before = os.fstat(file.fileno())
    if not stat.S_ISREG(before.st_mode):
        raise Mishap("this is no file; add files or a folder of them")
    _check_size(before.st_size)
    content = file.read(MOST_BYTES + 1)
    after = os.fstat(file.fileno())
    if len(content) != after.st_size or before.st_mtime_ns != after.st_mtime_ns:
        raise Mishap("this file is still being written; wait until it is there, and add it again")
    return content


def _check_size(size: int) -> None:
    if size == 0:
        raise Mishap("this file is empty; copy it from the camera or computer again")
    if size > MOST_BYTES:
        raise Mishap(
            f"{size / 1e6:,.0f} MB are too much for one piece ({MOST_BYTES // 10**6} MB at most); "
            "save a smaller version of it"
        )


def _unreadable(error: OSError) -> str:
    match error:
        case FileNotFoundError():
            return "there is no such file (any more); check the name, and add it again"
        case PermissionError():
            return "nobody may read this file; copy it to a place of your own, and add that"
        case IsADirectoryError():
            return "this is a folder; add the files in it"
    return f"it cannot be read ({error.strerror or error}); check the disk or stick it lies on"
