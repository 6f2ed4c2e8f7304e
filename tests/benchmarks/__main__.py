"""Prints every measure with its baseline and ratio: `python -m tests.benchmarks`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from . import binders, starts, words
from .measure import Row

HEAD = f"{'what':52} {'took':>12} {'baseline':>12} {'ratio':>8} {'aim':>8}"


def main() -> int:
    """Take every measure; exit status 0, missed aims included: they are for reading."""
    print(HEAD)
    print("-" * len(HEAD))
    with tempfile.TemporaryDirectory() as folder:
        for measures in (binders, words, starts):
            for row in measures.rows(Path(folder)):
                print(_told(row), flush=True)
    return 0


def _told(row: Row) -> str:
    if row.baseline is None:
        verdict = f"{'':>12} {'':>8} {row.aim * 1000:>5.0f} ms"
        met = row.took <= row.aim
    else:
        ratio = row.took / row.baseline
        verdict = f"{row.baseline * 1000:>9.2f} ms {ratio:>7.2f}x {row.aim:>7.1f}x"
        met = ratio <= row.aim
    return f"{row.what:52} {row.took * 1000:>9.2f} ms {verdict}{'' if met else '  missed'}"


if __name__ == "__main__":
    sys.exit(main())
