"""A file may vanish, change or be none at all while it is read."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conference_app.portfolio import reading
from conference_app.portfolio.mishap import Mishap


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"x" * 3_000_000)
    assert reading.read(path) == b"x" * 3_000_000


def _while_it_is_read(monkeypatch: pytest.MonkeyPatch, happens: Callable[[], object]) -> None:
    check = reading._check_size

    def checked(size: int) -> None:
        check(size)
        happens()

    monkeypatch.setattr(reading, "_check_size", checked)


def test_what_is_still_being_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"half of a photo")
    _while_it_is_read(monkeypatch, lambda: os.truncate(path, 100_000))
    with pytest.raises(Mishap, match="still being written; wait"):
        reading.read(path)


def test_what_vanishes_while_it_is_read_is_whole_or_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"a photo")
    _while_it_is_read(monkeypatch, path.unlink)
    assert reading.read(path) == b"a photo"
    with pytest.raises(Mishap, match="no such file"):
        reading.read(path)


def test_a_stick_that_is_pulled_out_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"a photo")

    def fail(*_: Any) -> None:
        raise OSError(5, "Input/output error")

    _while_it_is_read(monkeypatch, fail)
    with pytest.raises(Mishap, match="check the disk or stick"):
        reading.read(path)


def test_a_file_too_large_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "film.mov"
    path.touch()
    os.truncate(path, 5_000_000_000)
    with pytest.raises(Mishap, match="too much for one piece"):
        reading.read(path)


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() == 0, reason="root may read everything")
def test_a_file_nobody_may_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"a photo")
    path.chmod(0)
    with pytest.raises(Mishap, match="nobody may read this"):
        reading.read(path)
