"""Where working copies of binders lie on this computer, and what each of them stands for."""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from ..domain.refusal import Refusal
from . import filenames, network
from .atomic import write_atomically
from .device import data_folder

_FOLDER = "working copies"


def folder() -> Path:
    """The folder of all working copies: where the app keeps its own things, if that is a disk here."""
    return _near(data_folder() / _FOLDER)


@lru_cache(maxsize=4)
def _near(own: Path) -> Path:
    if not network.is_on_network(own):
        return own
    from tempfile import gettempdir  # Late: hardly anybody needs it.

    user = getattr(os, "getuid", int)()
    near = Path(gettempdir()) / f"conference-{user}"
    with suppress(OSError):
        near.mkdir(mode=0o700, exist_ok=True)
        if near.lstat().st_uid == user and near.is_dir() and not network.is_on_network(near):
            return near
    return own


def file_for(place: Path) -> Path:
    """The file that stands for a place: the one that was made for it, or a name that is free."""
    for path, known in places().items():
        if known == str(place):
            return path
    key = hashlib.sha256(os.fsencode(os.path.normcase(place))).hexdigest()[:32]
    return filenames.unused(folder() / f"{key}.binder")


def places() -> dict[Path, str]:
    """What each working copy stands for."""
    copies = (path.with_suffix(".binder") for path in sorted(folder().glob("*.json")))
    return {path: known[0] for path in copies if (known := note(path))}


def note(path: Path) -> tuple[str, str] | None:
    """The place that a working copy stands for, and how much of it the network has."""
    try:
        place, counted = json.loads(note_path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    return (place, counted) if isinstance(place, str) and isinstance(counted, str) else None


def remember(path: Path, place: Path, counted: bytes) -> None:
    """Keep what a working copy stands for, and how much of it the network has."""
    told = str(place), counted.hex()
    if note(path) == told:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(note_path(path), json.dumps(told).encode())
    except OSError as error:
        raise Refusal(
            f"{path}: cannot be written ({error.strerror}); make room on the disk of this computer."
        ) from error


def note_path(path: Path) -> Path:
    """Where the note of a working copy lies."""
    return path.with_suffix(".json")
