"""What journeys begin with: the folder that `demo` writes, and a student's new binder."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import process, ran


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's folder, made once by a process of its own; only to be read."""
    folder = tmp_path_factory.mktemp("demo")
    done = process("demo", "--out", folder / "out", home=folder / "home")
    assert (done.status, done.err) == (0, "")
    return folder / "out"


@pytest.fixture
def maya(tmp_path: Path) -> Path:
    """A new binder with two classes."""
    path = tmp_path / "Maya.binder"
    ran("new", path, "--name", "Maya Okafor", "--term", "2026-fall", "--home-language", "es",
        "--stems", "first-conference", "--class", "Science", "--class", "Math")  # fmt: skip
    return path
