"""The command line for tests: run as a process of its own, or here; and what it left in a folder."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import conference_app
from conference_app.__main__ import main
from conference_app.storage.device import HOME_VARIABLE

ROOT = Path(conference_app.__file__).parent.parent
_MOST_HASHED = 3_000_000
_PATIENCE = 300
"""Seconds until a process is taken for one that never ends."""


@dataclass(frozen=True)
class Done:
    """How a command ended, and what it said."""

    status: int
    out: str
    err: str


def process(
    *arguments: object, home: Path | None = None, cwd: Path | None = None, **more: str
) -> Done:
    """Run `conference-app` as a process, on the computer whose app data lie in `home`."""
    if home is not None:
        more[HOME_VARIABLE] = str(home)
    return _python(["-m", "conference_app", *arguments], more, cwd)


def alone(code: str, *arguments: object, **more: str) -> Done:
    """Run Python code in a process of its own."""
    return _python(["-c", code, *arguments], more)


def imported_by(code: str) -> set[str]:
    """The modules that are loaded when code has run in a process of its own."""
    done = alone(f"{code}\nimport sys\nprint()\nprint(*sys.modules)")
    assert done.status == 0, done
    return set(done.out.splitlines()[-1].split())


def _python(arguments: list[object], more: dict[str, str], cwd: Path | None = None) -> Done:
    child = subprocess.run(
        [sys.executable, "-W", "error", *map(str, arguments)],
        capture_output=True,
        check=False,
        cwd=cwd,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT), **more},
        timeout=_PATIENCE,
    )
    return Done(child.returncode, child.stdout, child.stderr)


def here(*arguments: object, home: Path | None = None) -> Done:
    """Run `conference-app` within this process: for many runs in one test."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err), _at_home(home):
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as left:
            status = int(left.code or 0)
    return Done(status, out.getvalue(), err.getvalue())


@contextmanager
def _at_home(home: Path | None) -> Iterator[None]:
    usual = os.environ[HOME_VARIABLE]
    os.environ[HOME_VARIABLE] = str(home or usual)
    try:
        yield
    finally:
        os.environ[HOME_VARIABLE] = usual


def said(*arguments: object, home: Path | None = None) -> str:
    """What a command prints, as a process, that ends well and complains of nothing."""
    done = process(*arguments, home=home)
    assert (done.status, done.err) == (0, ""), done
    return done.out


def ran(*arguments: object, home: Path | None = None) -> str:
    """The same within this process."""
    done = here(*arguments, home=home)
    assert (done.status, done.err) == (0, ""), done
    return done.out


def refused(*arguments: object) -> str:
    """The sentences of a command that refuses; no traceback, and nothing on standard output."""
    return _sentences(here(*arguments))


def process_refused(*arguments: object, home: Path | None = None) -> str:
    """The same from a process of its own."""
    return _sentences(process(*arguments, home=home))


def _sentences(done: Done) -> str:
    assert done.status == 1, done
    assert done.out == "", done
    assert "Traceback" not in done.err, done
    assert done.err.strip(), "refused without a word"
    return done.err.strip()


@contextmanager
def unchanged(folder: Path) -> Iterator[None]:
    """Everything in the folder stays byte for byte as it was, and nothing new lies in it."""
    before = contents(folder)
    yield
    assert contents(folder) == before


def contents(folder: Path) -> dict[str, tuple[int, str]]:
    """The files of a folder: size and SHA-256 of each, by name."""
    return {
        str(path.relative_to(folder)): (path.stat().st_size, _digest(path))
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _digest(path: Path) -> str:
    with path.open("rb") as file:  # Of the huge files of these tests, all but the head is a hole.
        return hashlib.sha256(file.read(_MOST_HASHED)).hexdigest()
