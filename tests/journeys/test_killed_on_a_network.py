"""The computer goes off after words were typed and before they are on the network: they arrive later."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import HOME_VARIABLE, Device
from tests.commands import ROOT
from tests.journeys.test_killed_while_typing import MOST_LOST
from tests.journeys.windows import wait_until
from tests.ui.binders_at_hand import TERM, new_binder

PLACE = f"{TERM}/answers/pride@math"
READER = Device("readersdevice", "readersadvisor")


def _begun(school: Path, binder: Path, said: Path, *more: str) -> subprocess.Popen[bytes]:
    home = school.with_name("computer")
    return subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.away_typist", school, binder, PLACE, said, *more],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", HOME_VARIABLE: str(home)},
    )


def _typed(said: Path) -> list[tuple[float, str]]:
    """What stood on the screen, and when; the last line may be cut off."""
    lines = said.read_text(encoding="utf-8").splitlines(keepends=True) if said.exists() else []
    whole = [line.split(" ", 1) for line in lines if line.endswith("\n")]
    return [(float(moment), ast.literal_eval(words)) for moment, words in whole]


def _answer(binder: Path, folder: Path) -> str:
    copy = shutil.copyfile(binder, folder / "looked at.binder")
    with BinderFile.open(copy, READER) as file:
        assert file.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return str(file.binder().value(f"{PLACE}/text") or "")


def _is_killed_while_typing(school: Path, binder: Path, said: Path) -> str:
    """Have somebody type for a while and kill the process; what has to be safe by then."""
    said.unlink(missing_ok=True)
    process = _begun(school, binder, said)
    try:
        wait_until(lambda: _typed(said), "somebody types")
        enough = _typed(said)[0][0] + 2 * MOST_LOST
        wait_until(lambda: _typed(said)[-1][0] > enough, "there is something to lose")
    finally:
        process.kill()
        process.wait()
    typed = _typed(said)
    return next(words for moment, words in reversed(typed) if moment < typed[-1][0] - MOST_LOST)


@pytest.mark.timeout(240)
def test_words_typed_before_two_crashes_are_on_the_network_after_the_next_opening(
    tmp_path: Path,
) -> None:
    school, said = tmp_path / "School folder", tmp_path / "said"
    school.mkdir()
    binder = Path(shutil.move(new_binder(tmp_path), school))
    before = binder.read_bytes()
    first = _is_killed_while_typing(school, binder, said)
    assert binder.read_bytes() == before
    second = _is_killed_while_typing(school, binder, said)
    assert second.startswith(first)
    assert _begun(school, binder, said, "--leave").wait() == 0
    assert _answer(binder, tmp_path).startswith(second)
    assert [path.name for path in school.iterdir()] == [binder.name]
