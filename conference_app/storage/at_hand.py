"""Files of network folders, brought to this computer and back as whole files.

SQLite never opens a file there: it would need locks that such folders promise and do not keep.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..domain.refusal import Refusal
from . import distrust, filenames, network
from .atomic import new_file

Mark = tuple[int, ...]
"""What tells the file at a place from one that was written there before or afterwards."""
_TRIES = 3


class Away(Refusal):
    """A network folder cannot be reached now."""


class Busy(Refusal):
    """Another program is at the file in this moment; a little later it can be had."""


def mark(place: Path) -> Mark | None:
    """The mark of the file at a place of a network; None where its folder is there without it."""
    try:
        with place.open("rb") as file:  # Opening asks the server; a mere look may be told old news.
            found = os.fstat(file.fileno())
    except FileNotFoundError:
        # The place of a network folder that is not mounted can be an empty folder of this computer.
        if network.is_on_network(place) and os.path.isdir(place.parent):  # noqa: PTH112  (Never raises.)
            return None
        raise away(place) from None
    except PermissionError:
        raise Busy(
            f"{place}: this file may not be read now; close it in other programs, or ask for the "
            "right to use it."
        ) from None
    except OSError:
        raise away(place) from None
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def away(place: Path) -> Away:
    """What is said where a folder is not there."""
    return Away(
        f"{place.parent}: this folder cannot be reached now; check the network, or whether the "
        "drive is connected, and try again."
    )


def fetch(place: Path, near: Path) -> Mark | None:
    """Copy the bytes at a place of a network to `near`, and the journal of a writing that stopped.

    None, and no file, where there is none. Raises Refusal, of which some are Away or Busy.
    """
    for _ in range(_TRIES):
        before = mark(place)
        if before is None:
            return None
        distrust.look(place)
        had_journal = distrust.was_interrupted(place)
        try:
            transfer(place, near)
            if had_journal:
                transfer(_journal(place), _journal(near))
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise Refusal(
                    f"{place}: the disk of this computer is full; make room and try again."
                ) from None
            continue  # It was replaced meanwhile, or cannot be reached, which the next look tells.
        if mark(place) == before and distrust.was_interrupted(place) == had_journal:
            return before
        _journal(near).unlink(missing_ok=True)
    raise Busy(f"{place}: another program is writing to this binder; close it there and try again.")


@contextmanager
def at_hand(path: Path) -> Iterator[Path]:
    """A file with the bytes of the one at `path`, for SQLite to read: itself, or a copy."""
    if not network.is_on_network(path):
        yield path
        return
    with room() as folder:
        near = folder / path.name
        if fetch(path, near) is None:
            distrust.look(path)
        with told_as(near, path):
            yield near


@contextmanager
def written_at_hand(path: Path) -> Iterator[Path]:
    """Where SQLite may write what is to be at `path`, which may not exist yet."""
    if not network.is_on_network(path):
        yield path
        return
    with room() as folder:
        near = folder / path.name
        with told_as(near, path):
            yield near
        transfer(near, path)


@contextmanager
def new_at_hand(path: Path) -> Iterator[Path]:
    """Where a new binder is made that is to lie at `path`; a file that is there already stays."""
    if not network.is_on_network(path):
        yield path
        return
    filenames.check_new(path)
    with room() as folder:
        near = folder / path.name
        with told_as(near, path):
            yield near
        with new_file(path) as draft:
            transfer(near, draft)


@contextmanager
def room() -> Iterator[Path]:
    """A folder of this computer's user for a moment."""
    # Late: where nothing lies on a network, none is needed.
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="conference-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def transfer(source: Path, target: Path) -> None:
    """Copy the bytes of a file; raises OSError."""
    from shutil import copyfile

    copyfile(source, target)


@contextmanager
def told_as(near: Path, place: Path) -> Iterator[None]:
    """What is said of a copy is said of the file that it stands for."""
    try:
        yield
    except Refusal as refusal:
        told = (sentence.replace(str(near), str(place)) for sentence in refusal.sentences)
        raise type(refusal)(*told) from refusal


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")
