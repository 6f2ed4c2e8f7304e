"""Measures of whole commands, against starting Python."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from conference_app.storage import shipped

from .measure import Row, against


def rows(folder: Path) -> Iterator[Row]:
    """What commands cost from start to end."""
    bare = [sys.executable, "-c", "pass"]
    app = [sys.executable, "-m", "conference_app"]
    packs = sorted(shipped.folder("stems").glob("*.yaml"), key=lambda path: path.stat().st_size)
    yield against("--version / bare interpreter", lambda: _run([*app, "--version"]),
                  lambda: _run(bare), 3.0, 15)  # fmt: skip
    yield against(f"stems check {packs[-1].name} / bare interpreter",
                  lambda: _run([*app, "stems", "check", str(packs[-1])]),
                  lambda: _run(bare), 6.0, 15)  # fmt: skip


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True)
