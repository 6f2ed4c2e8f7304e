"""What a merge brought, as sentences: `merge` and `takeback` tell the same."""

from __future__ import annotations

import sys
from pathlib import Path

from ..storage.merging import Merged
from .opening import command


def tell(into: Path, merged: Merged) -> None:
    """Print what a merge brought."""
    count = merged.taken
    print(f"{into}: {count} {'change' if count == 1 else 'changes'} taken in.")
    for told in merged.refused:
        print(f"not taken: {told}.", file=sys.stderr)
    for path in merged.forks:
        print(f"two versions of {path}: read both with {command('history', into, path)}.")
