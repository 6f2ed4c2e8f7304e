"""`status`: how far binders are, a line for each."""

from __future__ import annotations

import argparse
import sys

from ..advisory.board import Board, State
from ..domain.refusal import Refusal
from .opening import opened


def status(options: argparse.Namespace) -> int:
    """Print the states; binders that cannot be read are told at the end, and make it 1."""
    board = Board()
    faults: list[str] = []
    for path in options.files:
        try:
            with opened(path) as file:
                state = board.state(file, options.term)
        except Refusal as refusal:
            faults += refusal.sentences
            continue
        told = _told(state) if state else f"no conference {options.term or 'yet'}"
        print(f"{path}: {told}")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def _told(state: State) -> str:
    of = "" if state.required is None else f" of {state.required}"
    parts = [
        state.student or "(no name)",
        state.term,
        state.status,
        f"{state.begun}{of} answers begun",
    ]
    if state.comments:
        parts.append(f"{state.comments} {'comment' if state.comments == 1 else 'comments'} open")
    if state.forks:
        parts.append(f"{state.forks} {'choice waits' if state.forks == 1 else 'choices wait'}")
    return " · ".join(parts)
