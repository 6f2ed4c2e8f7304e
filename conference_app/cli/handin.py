"""`handin` and `takeback`: to the advisor's folder, and back with what the advisor wrote."""

from __future__ import annotations

import argparse

from ..storage.handing import hand_in, take_back
from .merged_text import tell
from .opening import opened


def handin(options: argparse.Namespace) -> int:
    """Put a full copy into the folder, or bring the one there up to date."""
    with opened(options.file) as file:
        path = hand_in(file, options.folder)
    print(f"{options.file} is handed in as {path}.")
    return 0


def takeback(options: argparse.Namespace) -> int:
    """Take in what an advisor wrote in the copy that was handed in."""
    with opened(options.file, write=True) as file:
        merged = take_back(file, options.source)
    tell(options.file, merged)
    return 0
