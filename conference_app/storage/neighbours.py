"""Copies that synchronising services leave beside a binder when two computers wrote at once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from ..domain.refusal import Refusal
from . import distrust, identity
from .binder_file import BinderFile
from .device import Device
from .library import find_binders
from .reaching import opened

# What stands between the name and its ending: Dropbox and Nextcloud put a conflict and mostly a date
# in parentheses (in the user's language), Google Drive a number; iCloud adds a number after a blank,
# OneDrive the name of the computer after a hyphen, Syncthing a date.
_ADDED = re.compile(
    r"(?: \([^()]*(?:conflict|[0-9]{4}-[0-9]{2}-[0-9]{2})[^()]*\)"
    r"| ?\([0-9]{1,3}\)| [0-9]{1,3}|-[A-Za-z0-9][\w-]{0,30}"
    r"|\.sync-conflict-[0-9]{8}-[0-9]{6}(?:-\w+)?)+",
    re.IGNORECASE,
)


def conflicted_copies(path: Path, device: Device) -> list[Path]:
    """The copies of the binder at `path` beside it that hold something it does not.

    Where it has a working copy, that is what they are held against.

    What is no binder, another student's, or damaged is left out without a word.
    """
    own_ids = identity.ids(path)
    named = [other for other in find_binders(path.parent) if looks_like_copy(other, path)]
    copies = [other for other in named if identity.ids(other) & own_ids]
    if not copies:
        return []
    held = _grown(path, device)
    return [other for other in copies if _has_more(other, held, device)]


def looks_like_copy(other: Path, path: Path) -> bool:
    """Whether a file is called as synchronising services call a second version of `path`."""
    name, own = (unicodedata.normalize("NFC", each.stem) for each in (other, path))
    return name.startswith(own) and _ADDED.fullmatch(name, len(own)) is not None


def _has_more(path: Path, held: dict[str, int], device: Device) -> bool:
    """Whether a copy holds an edit that lacks here, or one that grew longer there."""
    with suppress(Refusal):
        theirs = _grown(path, device)
        return any(held.get(edit, 0) < clock for edit, clock in theirs.items())
    return False


def _grown(path: Path, device: Device) -> dict[str, int]:
    """How far each edit of a binder has grown."""
    with opened(path, device, write=False, carries=False) as file:
        return dict(_clocks(file))


def _clocks(file: BinderFile) -> Iterator[tuple[str, int]]:
    with distrust.told(file.path):
        for edit, clock in file.connection.execute("SELECT id, clock FROM edits"):
            if isinstance(edit, str) and isinstance(clock, int):
                yield edit, clock
