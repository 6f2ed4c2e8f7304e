"""A process that is killed while it adds leaves a whole binder, each piece in it wholly or not."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from conference_app.domain import conference
from conference_app.storage import attachments
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import this_device
from tests.bad_binders import write_binder
from tests.commands import ROOT, ran

from . import drawn

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there kill asks politely")
COUNT = 24


def _whole_pieces(path: Path) -> int:
    """How many pieces there are; each has all that is said of it, and its bytes."""
    with BinderFile.open(path, this_device()) as file:
        assert file.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        pieces = conference.read(file.binder(), "2026-fall").work
        for piece in pieces:
            assert piece.title
            assert piece.pixels
            assert piece.media
            assert attachments.get(file, piece.file) is not None
        assert len(attachments.sizes(file)) == len(pieces)
        return len(pieces)


def _adding(tmp_path: Path) -> tuple[Path, subprocess.Popen[str]]:
    """A binder, and a process that adds a folder of photos to it."""
    folder = tmp_path / "phone"
    folder.mkdir()
    for n in range(COUNT):
        content = drawn.saved(drawn.photo(900, 700, seed=n + 1), quality=95)
        (folder / f"{n}.jpg").write_bytes(content)
    binder = write_binder(tmp_path / "Maya.binder", this_device())
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "conference_app", "work", "add", binder, folder],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        encoding="utf-8",
    )
    return binder, process


def _wait_for(process: subprocess.Popen[str], count: int) -> None:
    assert process.stdout is not None
    for _ in range(count):
        assert "added as" in process.stdout.readline()


@pytest.mark.parametrize("wanted", [1, 3, 9])
def test_after_a_kill_every_piece_is_wholly_in_or_not(tmp_path: Path, wanted: int) -> None:
    binder, process = _adding(tmp_path)
    _wait_for(process, wanted)
    process.kill()
    process.communicate()
    found = _whole_pieces(binder)
    assert wanted <= found < COUNT
    assert f"{found} piece" in ran("work", "list", binder)
    ran("undo", binder)
    assert "0 pieces" in ran("work", "list", binder)


def test_whoever_stops_it_is_told_what_stays(tmp_path: Path) -> None:
    binder, process = _adding(tmp_path)
    _wait_for(process, 2)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate()
    assert (process.returncode, told) == (
        1, "Stopped. What was added stays; `undo` takes it back.\n",
    )  # fmt: skip
    assert 2 <= _whole_pieces(binder) < COUNT
