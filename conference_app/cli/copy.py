"""`copy`: a copy of a binder, to keep or to share."""

from __future__ import annotations

import argparse

from ..storage.copying import copy as copy_binder
from .opening import opened


def copy(options: argparse.Namespace) -> int:
    """Write the copy."""
    with opened(options.file) as file:
        copy_binder(file, options.to, with_history=not options.without_history)
    kind = " without its history" if options.without_history else ""
    print(f"{options.to} is a copy of {options.file}{kind}.")
    return 0
