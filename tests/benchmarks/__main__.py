"""Prints every measure with its baseline and ratio: `python -m tests.benchmarks`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from . import binders, exports, papers, photos, portfolios, starts, typing, windows, words
from .measure import Row, Skipped

HEAD = f"{'what':52} {'took':>12} {'baseline':>12} {'ratio':>8} {'aim':>8}"


def main() -> int:
    """Take every measure; exit status 0, missed aims included: they are for reading."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--long", action="store_true", help="a whole school too: several minutes")
    options = parser.parse_args()
    print(HEAD)
    print("-" * len(HEAD))
    with tempfile.TemporaryDirectory() as folder:
        for row in _rows(Path(folder), is_long=options.long):
            print(_told(row), flush=True)
    return 0


def _rows(folder: Path, *, is_long: bool) -> Iterator[Row | Skipped]:
    for measures in (binders, words, starts, papers, exports, photos, portfolios, typing, windows):
        yield from measures.rows(folder)
    if is_long:
        yield from exports.long_rows(folder)


def _told(row: Row | Skipped) -> str:
    if isinstance(row, Skipped):
        return f"{row.what:52} not measured: {row.why}"
    scale = 1000 if row.unit == "ms" else 1
    if row.baseline is None:
        verdict = f"{'':>12} {'':>8} {row.aim * scale:>5.0f} {row.unit}"
        met = row.took <= row.aim
    else:
        ratio = row.took / row.baseline
        verdict = f"{row.baseline * scale:>9.2f} {row.unit} {ratio:>7.2f}x {row.aim:>7.2f}x"
        met = ratio <= row.aim
    return f"{row.what:52} {row.took * scale:>9.2f} {row.unit} {verdict}{'' if met else '  missed'}"


if __name__ == "__main__":
    sys.exit(main())
