"""The computer goes off while a student types, a hundred times: no damage, nothing older lost."""

from __future__ import annotations

import ast
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from conference_app.domain.place import STUDENT
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import HOME_VARIABLE, this_device
from tests.commands import ROOT
from tests.journeys.windows import wait_until
from tests.ui.binders_at_hand import TERM, new_binder

STUDENTS, KILLS = 4, 25
MOST_LOST = 1.15
"""Seconds: words wait for one at most, and Qt's timers are exact to a twentieth; a key takes its moment."""
PLACES = [f"{TERM}/answers/{slot}@math" for slot in ("pride", "challenge", "growth")]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


class Typists:
    """Starts typists, one after the other, and kills them."""

    def __init__(self) -> None:
        self._maker = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.typist"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )  # fmt: skip

    def killed(self, binder: Path, place: str, said: Path, after: float) -> list[tuple[float, str]]:
        """What somebody typed, and when, until killed so many seconds after the first key."""
        assert self._maker.stdin is not None
        assert self._maker.stdout is not None
        said.unlink(missing_ok=True)
        self._maker.stdin.write(f"{binder}\t{place}\t{said}\n")
        self._maker.stdin.flush()
        child = int(self._maker.stdout.readline())
        wait_until(lambda: said.exists() and said.stat().st_size, "somebody types")
        end = time.monotonic() + after
        wait_until(lambda: time.monotonic() > end, "it is time")
        os.kill(child, signal.SIGKILL)
        assert self._maker.stdout.readline() == "gone\n"
        return list(_typed(said))

    def close(self) -> None:
        """No more are needed."""
        self._maker.communicate("")


def _typed(said: Path) -> Iterator[tuple[float, str]]:
    for line in said.read_text(encoding="utf-8").splitlines(keepends=True):
        if line.endswith("\n"):  # The last one may be cut off.
            moment, words = line.split(" ", 1)
            yield float(moment), ast.literal_eval(words)


def _kept(binder: Path, place: str) -> str:
    with BinderFile.open(binder, this_device()) as file:
        assert file.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert file.pen(STUDENT)
        return str(file.binder().value(f"{place}/text") or "")


def _is_killed_many_times(folder: Path, chance: random.Random) -> int:
    """Have a student go on with one binder whatever happens; how many letters they wrote."""
    folder.mkdir()
    binder, typists, letters = new_binder(folder), Typists(), 0
    before = dict.fromkeys(PLACES, "")
    try:
        for _ in range(KILLS):
            place = chance.choice(PLACES)
            typed = typists.killed(binder, place, folder / "said", chance.uniform(0, 1.5))
            kept = _kept(binder, place)
            ended = typed[-1][0]
            old = [words for moment, words in typed if moment < ended - MOST_LOST]
            assert kept.startswith(old[-1] if old else before[place])
            assert typed[-1][1].startswith(kept[:-1])  # One more may be typed than was told of.
            before[place] = kept
            assert all(_kept(binder, other) == words for other, words in before.items())
            letters += len(typed)
    finally:
        typists.close()
    return letters


@pytest.mark.timeout(300)
def test_nothing_older_than_a_second_is_lost_in_a_hundred_crashes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "computer"))
    this_device()
    with ThreadPoolExecutor(STUDENTS) as pool:
        lanes = [
            pool.submit(_is_killed_many_times, tmp_path / f"{lane}", random.Random(lane))
            for lane in range(STUDENTS)
        ]
        letters = [lane.result() for lane in lanes]
    assert min(letters) > KILLS
