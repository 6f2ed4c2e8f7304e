"""Measures of the window from its start: against a bare Qt window, started the same way."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from copy import deepcopy
from dataclasses import asdict
from pathlib import Path
from typing import Any

from conference_app.domain.names import random_id
from conference_app.storage import yaml_text
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import HOME_VARIABLE, Device
from conference_app.storage.filling import fill
from conference_app.storage.preferences import Preferences
from tests.commands import ROOT

from . import screens, students
from .measure import Row, Skipped, against

_START, _REOPEN, _HIDDEN, _SHOWN = 1.5, 2.0, 1.6, 2.5
_KEY, _LONGEST, _NEXT, _PAGE = 1.5, 0.016, 0.050, 0.150
_TERMS = ("2025-spring", "2025-fall", "2026-spring")
"""Conferences before the one at hand: with it more than 200 answers."""
_SETTLED = 2.5
"""Seconds until the page beside the question is made and drawn, and pages before it are gone."""
_AT = "answers/pride@science"
_Environment = Mapping[str, str]


def rows(folder: Path) -> Iterator[Row | Skipped]:
    """How long it takes to the first key, and the memory at the first question."""
    if why := screens.why_none():
        yield Skipped("start of the window", why)
        return
    with screens.screen() as screen:
        empty = folder / "empty home"
        hidden, shown = (home(folder, is_shown=is_shown) for is_shown in (False, True))
        for what, place, aim in (("start page", empty, _START), ("last binder", shown, _REOPEN)):
            at = {**screen, HOME_VARIABLE: str(place)}
            yield against(f"start to key taken, {what} / bare window",
                          lambda at=at: _start("app", at), lambda: _start("bare", screen),  # type: ignore[misc]
                          aim, 9)  # fmt: skip
        if not Path("/proc/self/status").exists():
            yield Skipped("memory at the first question", "it is read from /proc")
            return
        bare = _memory("bare", screen)
        for what, place, aim in (("hidden", hidden, _HIDDEN), ("shown", shown, _SHOWN)):
            took = _memory("app", {**screen, HOME_VARIABLE: str(place)})
            yield Row(f"memory, question, page {what} / bare window", took, bare, aim, "MB")
        yield from _work(screen, {**screen, HOME_VARIABLE: str(shown)})


def _work(screen: _Environment, at: _Environment) -> Iterator[Row]:
    """What a student does, while the page beside is made without a pause."""
    bare, app = _told("bare", screen), _told("app", at)
    yield Row("key to painted / bare field", app["key"], bare["key"], _KEY)
    yield Row("key to painted, 1 of 100", app["slowest"], None, _LONGEST)
    yield Row("the same, bare field", bare["slowest"], None, _LONGEST)
    yield Row("next question", app["next"], None, _NEXT)
    yield Row("page beside, after a pause", app["page"], None, _PAGE)
    yield Row("window blocked at the longest", app["blocked"], None, _LONGEST)


def _told(what: str, environment: _Environment) -> dict[str, float]:
    child = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.writing_window", what],
        cwd=ROOT,
        check=True,
        env={**environment},
        stdout=subprocess.PIPE,
    )
    found: dict[str, float] = json.loads(child.stdout)
    return found


def home(folder: Path, *, is_shown: bool) -> Path:
    """App data that remember a binder with six classes and 200 answers, open at a question."""
    place = folder / f"home {is_shown}"
    place.mkdir()
    device = Device(random_id(), random_id())
    path = place / "Maya.binder"
    with BinderFile.create(path, device) as file:
        fill(file, yaml_text.Document(path.name, data=_four_conferences()))
    (place / "device.json").write_text(json.dumps(asdict(device)))
    likes = Preferences(page_shown=is_shown, recent=(str(path),), last_place={str(path): _AT})
    (place / "preferences.json").write_text(json.dumps(asdict(likes)))
    return place


def _four_conferences() -> dict[str, Any]:
    """What a student wrote in two years."""
    data: dict[str, Any] = deepcopy(students.samples()[2])
    newest = data["2026-fall"]
    return {**data, **{term: deepcopy(newest) for term in _TERMS}}


@contextmanager
def _window(what: str, environment: _Environment) -> Iterator[int]:
    """A window that was painted and has taken a key; the id of its process."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.watched", what],
        cwd=ROOT,
        env={**environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        told = child.stdout.readline()
        assert told == b"ready\n", f"the window {what} did not come"
        yield child.pid
    finally:
        child.stdin.close()
        child.wait()
        child.stdout.close()


def _start(what: str, environment: _Environment) -> None:
    with _window(what, environment):
        pass


def _memory(what: str, environment: _Environment) -> float:
    """Megabytes of the process and of all that it started."""
    with _window(what, environment) as process:
        time.sleep(_SETTLED)
        return sum(map(_resident, [process, *_started_by(process)]))


def _started_by(process: int) -> list[int]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            if int(stat.read_text().rpartition(")")[2].split()[1]) == process:
                found.append(int(stat.parent.name))
    return [*found, *(below for child in found for below in _started_by(child))]


def _resident(process: int) -> float:
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(float(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))
