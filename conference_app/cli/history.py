"""`history`: the earlier versions of what stands in a binder."""

from __future__ import annotations

import argparse
from collections import Counter

from ..domain.edit import Edit, fork
from ..domain.place import STUDENT
from ..domain.refusal import Refusal
from ..storage.binder_file import BinderFile
from ..storage.rows import dump
from .opening import command, opened, place_of

_SHORT = 8


def history(options: argparse.Namespace) -> int:
    """List the places with their versions, the versions of one place, or bring one back."""
    with opened(options.file, write=options.bring_back is not None) as file:
        if options.path is None:
            if options.bring_back:
                raise Refusal("Name the place whose version is to come back, as in student/name.")
            _list_places(file)
            return 0
        path = place_of(file, options.path, options.term)
        versions = file.history(path)
        if not versions:
            raise Refusal(
                f"{file.path}: nothing ever stood at {path}; {command('history', file.path)} "
                "lists the places."
            )
        if options.bring_back:
            _bring_back(file, path, versions, options)
        else:
            _list_versions(versions)
    return 0


def _list_places(file: BinderFile) -> None:
    counts = Counter(edit.path for edit in file.log())
    forked = set(file.binder().forks())
    for path, count in sorted(counts.items()):
        mark = "  (two versions wait for a choice)" if path in forked else ""
        print(f"{count:>5}  {path}{mark}")


def _list_versions(versions: list[Edit]) -> None:
    open_versions = {edit.id for edit in fork(versions)}
    for edit in versions:
        now = edit is versions[-1]
        mark = " (now)" if now else " (waits for a choice)" if edit.id in open_versions else ""
        words = "removed for good" if edit.erased else _told(edit)
        print(
            f"{edit.id[:_SHORT]}  {edit.made_at[:16].replace('T', ' ')}  {edit.role}{mark}: {words}"
        )


def _told(edit: Edit) -> str:
    if edit.value is None:
        return "(empty)"
    return edit.value if isinstance(edit.value, str) else dump(edit.value)


def _bring_back(
    file: BinderFile, path: str, versions: list[Edit], options: argparse.Namespace
) -> None:
    found = [edit for edit in versions if edit.id.startswith(options.bring_back)]
    if len(found) != 1:
        told = "more than one version begins" if found else "no version begins"
        raise Refusal(
            f'At {path} {told} with "{options.bring_back}"; take a code that `history` shows.'
        )
    if found[0].erased:
        raise Refusal("This version was removed for good; it cannot come back.")
    pen = file.pen(options.role or STUDENT)
    shown = tuple(edit.id for edit in fork(versions))
    file.commit([pen.write(path, found[0].value, shown=shown)])
    print(f"{path} is again: {_told(found[0])}")
