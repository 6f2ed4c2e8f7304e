"""Handing in: a full copy in a folder that the advisor reads, and taking back what comes of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from ..domain.refusal import Refusal
from . import distrust, identity
from .binder_file import BinderFile
from .connecting import check_interrupted
from .copying import copy
from .library import binder_names, find_binders
from .merging import Merged, merge
from .reaching import opened


def hand_in(file: BinderFile, folder: Path) -> Path:
    """Put all that a binder holds, its history too, into a folder; returns the file there.

    Where the same student's binder lies there already, it takes the new work in and keeps all that
    an advisor wrote in it. Another student's file of that name stays, and a number tells them apart.
    """
    _check(file, folder)
    for there in _same_binders(file, folder):
        if not _is_interrupted_elsewhere(there, file):
            with opened(there, file.device) as handed:
                # What they share was checked: one of them may have joined the other.
                merge(handed, [file.path], same_student=True)
            return there
    path = next(path for path in _names(file, folder) if not os.path.lexists(path))
    copy(file, path)
    return path


def take_back(file: BinderFile, source: Path) -> Merged:
    """Take in what came back: from a file, or from the folder that the binder was handed in to."""
    if source.is_dir():
        there = next(iter(_same_binders(file, source)), None)
        if there is None:
            raise Refusal(
                f"{source}: no binder of {_student(file)} lies in this folder; choose the folder "
                "it was handed in to, or hand it in first."
            )
        return merge(file, [there], same_student=True)
    theirs = identity.ids(source)
    if theirs and not theirs & identity.ids_of(file):
        raise Refusal(
            f"{source}: this is not a copy of the binder of {_student(file)}; "
            "choose the file that came back."
        )
    return merge(file, [source], same_student=bool(theirs))


def _check(file: BinderFile, folder: Path) -> None:
    if not folder.exists():
        raise Refusal(
            f"{folder}: there is no such folder; check whether the drive is connected, or choose "
            "the folder that your advisor reads."
        )
    if not folder.is_dir():
        raise Refusal(f"{folder}: this is a file, not a folder; choose a folder.")
    if folder.resolve() == file.place.resolve().parent:
        raise Refusal(
            f"{folder}: your binder lies in this folder already; choose the folder that your "
            "advisor reads."
        )
    if not os.access(folder, os.W_OK):
        raise Refusal(
            f"{folder}: you may not write in this folder; ask your advisor to let you in, or "
            "choose another one."
        )


def _same_binders(file: BinderFile, folder: Path) -> list[Path]:
    """The files there that are copies of this binder, the one with the usual name first."""
    own = identity.ids_of(file)
    usual = next(_names(file, folder))
    found = (path for path in find_binders(folder)
             if identity.ids(path) & own and not _is_itself(path, file))  # fmt: skip
    return sorted(found, key=lambda path: path != usual)


def _is_itself(path: Path, file: BinderFile) -> bool:
    return path.samefile(file.path) or path.resolve() == file.place.resolve()


def _is_interrupted_elsewhere(path: Path, file: BinderFile) -> bool:
    """Whether another computer stopped while it wrote there: only that one can put it right.

    The work is then handed in beside it, and what waits in there is safe until it is opened.
    """
    if not distrust.was_interrupted(path):
        return False
    try:
        check_interrupted(path, file.device)
    except Refusal:
        return True
    return False


def _names(file: BinderFile, folder: Path) -> Iterator[Path]:
    return binder_names(folder, _name(file))


def _student(file: BinderFile) -> str:
    return _name(file) or "a student without a name"


def _name(file: BinderFile) -> str:
    held = file.held("student/name")
    return held.value if held and isinstance(held.value, str) else ""
