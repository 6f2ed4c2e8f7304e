"""How far one binder is, for a list of binders: the first page of the window, and the like."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..domain.refusal import Refusal
from ..storage.device import Device
from ..storage.reaching import opened
from .board import Board


@dataclass(frozen=True, slots=True)
class Progress:
    """A student's newest conference: required answers begun, of how many, and the review's status.

    `term` is empty while no conference was begun; `required` is None where the stems lack.
    """

    student: str
    term: str
    begun: int
    required: int | None
    status: str


def progress(path: Path, device: Device, board: Board | None = None) -> Progress | Refusal:
    """How far the binder at `path` is, or why it cannot be read; nothing is raised.

    One `board` for a whole list reads stems that binders share only once.
    """
    try:
        with opened(path, device, write=False, carries=False) as file:
            state = (board or Board()).state(file)
            if state is None:
                held = file.held("student/name")
                name = held.value if held and isinstance(held.value, str) else ""
                return Progress(name, "", 0, None, "")
    except Refusal as refusal:
        return refusal
    return Progress(state.student, state.term, state.begun, state.required, state.status)
