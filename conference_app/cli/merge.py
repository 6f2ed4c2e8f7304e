"""`merge`: take everything from copies of a binder."""

from __future__ import annotations

import argparse
import sys

from ..storage.merging import merge as merge_binders
from .opening import command, opened


def merge(options: argparse.Namespace) -> int:
    """Merge, and tell what came, what was not accepted, and where a choice waits."""
    with opened(options.into, write=True) as file:
        merged = merge_binders(file, options.sources, same_student=options.same_student)
    count = merged.taken
    print(f"{options.into}: {count} {'change' if count == 1 else 'changes'} taken in.")
    for told in merged.refused:
        print(f"not taken: {told}.", file=sys.stderr)
    for path in merged.forks:
        print(f"two versions of {path}: read both with {command('history', options.into, path)}.")
    return 0
