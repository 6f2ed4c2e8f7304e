"""`merge`: take everything from copies of a binder."""

from __future__ import annotations

import argparse

from ..storage.merging import merge as merge_binders
from .merged_text import tell
from .opening import opened


def merge(options: argparse.Namespace) -> int:
    """Merge, and tell what came, what was not accepted, and where a choice waits."""
    with opened(options.into, write=True) as file:
        merged = merge_binders(file, options.sources, same_student=options.same_student)
    tell(options.into, merged)
    return 0
