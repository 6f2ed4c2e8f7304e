"""`erase`: remove words for good."""

from __future__ import annotations

import argparse

from ..domain.edit import Edit
from ..domain.names import random_id
from ..domain.place import STUDENT, owners
from ..domain.refusal import Refusal
from ..storage.binder_file import BinderFile
from .opening import command, opened, place_of


def erase(options: argparse.Namespace) -> int:
    """Erase every version at and below the places; all of them or, with a Refusal, none."""
    role = options.role or STUDENT
    with opened(options.file, write=True) as file:
        log = file.log()
        named: dict[str, Edit] = {}
        for given in options.paths:
            path = place_of(file, given, options.term)
            found = [e for e in log if e.path == path or e.path.startswith(f"{path}/")
                     if not e.path.startswith("erase/")]  # fmt: skip
            _check(found, path, role, file)
            named |= {edit.id: edit for edit in found}
        value: dict[str, list[str]] = {"edits": sorted(named)}
        if role == STUDENT and (files := _files_of_nobody_else(named, log)):
            value["attachments"] = files
        pen = file.pen(role)
        file.commit([pen.write(f"erase/{random_id()}", value)])
    count = len(named)
    print(f"{options.file}: {count} {'version' if count == 1 else 'versions'} removed for good. Copies "
          "of this binder lose them too when they are merged with it.")  # fmt: skip
    return 0


def _check(found: list[Edit], path: str, role: str, file: BinderFile) -> None:
    if not any(not edit.erased for edit in found):
        raise Refusal(f"{file.path}: nothing stands at {path}; see {command('show', file.path)}.")
    for edit in found:
        if role not in owners(edit.path):
            owner = owners(edit.path)[0]
            raise Refusal(
                f"{edit.path} belongs to the {owner}; the {role} cannot remove it "
                f"(the {owner} can, with --as {owner})."
            )


def _files_of_nobody_else(named: dict[str, Edit], log: list[Edit]) -> list[str]:
    """The attachments that only the erased edits speak of."""
    gone = {str(e.value) for e in named.values() if e.path.endswith("/file") and e.value}
    kept = {str(e.value) for e in log if e.path.endswith("/file") and e.id not in named}
    return sorted(gone - kept)
