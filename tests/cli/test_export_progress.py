"""`export` on a terminal: one line that says how far it is, and goes before anything else is said."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conference_app.storage.device import this_device
from tests.bad_binders import write_binder
from tests.commands import ROOT, process


@pytest.fixture
def binders(tmp_path: Path) -> list[Path]:
    names = ("Ana", "Ben")
    found = [write_binder(tmp_path / f"{name}.binder", this_device(), name) for name in names]
    bad = tmp_path / "bad.binder"
    bad.write_bytes(b"not a binder")
    return [*found, bad]


def on_a_terminal(*arguments: object) -> str:
    """What `conference-app` writes to a terminal as standard error."""
    pytest.importorskip("pty")  # Not on Windows.
    ours, theirs = os.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "conference_app", *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=theirs,
    )
    os.close(theirs)
    found = b""
    try:
        while piece := os.read(ours, 4096):
            found += piece
    except OSError:  # Linux says so when the other end is closed.
        pass
    os.close(ours)
    child.wait()
    return found.decode()


def left(written: str) -> list[str]:
    """The lines that a terminal still shows."""
    lines = []
    for line in written.replace("\r\n", "\n").split("\n"):
        shown = ""
        for piece in line.split("\r"):
            shown = piece + shown[len(piece) :]
        lines.append(shown.rstrip())
    return lines


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_terminal_shows_which_binder_is_made(
    binders: list[Path], tmp_path: Path, jobs: int
) -> None:
    written = on_a_terminal("export", *binders, "--out", tmp_path / "out", "--jobs", jobs)
    places = [written.index(f"\r{number} of 3 …") for number in (1, 2, 3)]
    assert places == sorted(places)
    told, last = left(written)
    assert told.startswith(f"{binders[2]}: ")
    assert last == ""


def test_what_is_piped_is_not_counted(binders: list[Path], tmp_path: Path) -> None:
    done = process("export", *binders, "--out", tmp_path / "out")
    assert " of 3" not in done.out + done.err
    assert "\r" not in done.out + done.err
