"""A process that writes into a binder and says after each commit what it kept, until it is killed.

`python -m tests.writer BINDER NAME COUNT`: COUNT commits (0: without end). `pausing` instead of a
count stops in the middle of a large transaction, and `reopening` opens the binder for each commit.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from conference_app.domain.pen import Pen
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device

DEVICE = Device("thisdevice", "theadvisor")
READY, PAUSED = "ready", "in the middle"
MANY = 60


def start(path: Path, name: str, how: str) -> subprocess.Popen[str]:
    """Start such a process; `begin` lets it write, and its lines can be read from `stdout`."""
    root = str(Path(__file__).parents[1])
    command = [sys.executable, "-m", "tests.writer", str(path), name, how]
    environment = {**os.environ, "PYTHONPATH": root, "PYTHONUNBUFFERED": "1"}
    return subprocess.Popen(
        command, cwd=root, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def begin(*processes: subprocess.Popen[str]) -> None:
    """Wait until all are ready, then let all write."""
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == READY
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()


def _main(path: Path, name: str, how: str) -> None:
    print(READY, flush=True)
    sys.stdin.readline()
    if how == "reopening":
        for number in range(MANY):
            with BinderFile.open(path, DEVICE) as file:
                _write(file, file.pen("student"), name, number)
        return
    with BinderFile.open(path, DEVICE) as file:
        if how == "pausing":
            _pause(file)
        pen = file.pen("student")
        for number in _numbers(int(how)):
            _write(file, pen, name, number)


def _numbers(end: int) -> Iterator[int]:
    return iter(range(end)) if end else count()


def _write(file: BinderFile, pen: Pen, name: str, number: int) -> None:
    """A step of somebody's work: a burst grows, now and then another begins, and all write at one place."""
    place = "text" if number % 5 == 0 else f"blank/{name}{number // 7 % 4}"
    edit = pen.write(
        f"2026-fall/answers/pride/{place}", f"{name} {number} " + "word " * (number % 90)
    )
    file.commit([edit])
    print(edit.id, edit.clock, flush=True)


def _pause(file: BinderFile) -> None:
    pen = file.pen("student")
    file.connection.execute("PRAGMA cache_size = 5")
    with file.transaction():
        file.put_meta("half", "written")
        for number in range(200):
            edit = pen.write(f"2026-fall/answers/slot{number}/text", "half " * 400)
            file.connection.execute(
                "INSERT INTO edits VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, NULL)",
                (edit.id, edit.clock, edit.made_at, edit.author, edit.device, edit.gesture,
                 edit.path, f'"{edit.value}"'),
            )  # fmt: skip
        print(PAUSED, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    _main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
