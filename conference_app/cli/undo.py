"""`undo` and `redo`: the last change of the student or advisor, whatever it touched."""

from __future__ import annotations

import argparse

from ..domain import undo as stacks
from ..domain.place import STUDENT
from ..domain.refusal import Refusal
from .opening import opened


def undo(options: argparse.Namespace) -> int:
    """Take the last change back."""
    return _step(options, stacks.undo, "take back")


def redo(options: argparse.Namespace) -> int:
    """Do again what was taken back."""
    return _step(options, stacks.redo, "do again")


def _step(options: argparse.Namespace, find: stacks.Find, what: str) -> int:
    with opened(options.file, write=True) as file:
        pen = file.pen(options.role or STUDENT)
        step = find(file.log(), file.binder(), pen.author)
        if step is None:
            raise Refusal(f"{options.file}: there is nothing to {what}.")
        file.commit(
            [pen.write(path, value, gesture=step.gesture) for path, value in step.values.items()]
        )
    count = len(step.values)
    print(f"{options.file}: {count} {'place' if count == 1 else 'places'} changed back.")
    return 0
