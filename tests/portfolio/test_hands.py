"""Files are read by processes of their own: none can harm the program, slow it or fill it."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
import tracemalloc
from collections.abc import Sequence
from pathlib import Path

import pytest

from conference_app.portfolio import hands
from conference_app.portfolio.mishap import Mishap
from conference_app.portfolio.taking import Taken

from . import drawn

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="uses pipes that have names")


def _files(folder: Path, contents: Sequence[bytes]) -> list[Path]:
    paths = [folder / f"{n}.jpg" for n in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    return paths


def test_files_come_back_in_their_order_good_and_bad(tmp_path: Path) -> None:
    good = drawn.saved(drawn.photo(), "JPEG")
    paths = _files(tmp_path, [good, b"", good[:2000], drawn.png_that_claims(60_000, 60_000), good])
    missing = tmp_path / "gone.jpg"
    found = list(hands.taken([*paths, missing]))
    assert [path for path, _ in found] == [*paths, missing]
    told = [one.told if isinstance(one, Mishap) else "" for _, one in found]
    assert [bool(words) for words in told] == [False, True, True, True, False, True]
    assert "empty" in told[1]
    assert "no such file" in told[5]


def test_nothing_to_do_starts_nobody() -> None:
    assert list(hands.taken([])) == []


def test_whoever_cancels_waits_for_nobody(tmp_path: Path) -> None:
    paths = _files(tmp_path, [drawn.saved(drawn.photo(2000, 1500))] * 6)
    found: list[tuple[Path, hands.Outcome]] = []
    for one in hands.taken(paths, lambda: len(found) >= 2):
        found.append(one)
    assert [path for path, _ in found] == paths[:2]


def _endless() -> bytes:
    """A drawing that unfolds, and unfolds."""
    parts = "".join(
        f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 9)
    )
    return drawn.svg(
        f'<defs><g id="a0"><rect width="1" height="1"/></g>{parts}</defs><use href="#a8"/>'
    )


def test_a_file_that_never_ends_is_given_up_and_the_others_get_in(tmp_path: Path) -> None:
    paths = _files(tmp_path, [_endless(), drawn.saved(drawn.photo())])
    (_, first), (_, second) = hands.taken(paths, seconds=3)
    assert isinstance(first, Mishap)
    assert isinstance(second, Taken)
    assert "; " in first.told


def test_a_file_that_kills_its_reader_is_told_and_the_others_get_in(tmp_path: Path) -> None:
    paths = _files(tmp_path, [_endless(), drawn.saved(drawn.photo()), b""])
    killed: list[int] = []

    def kill_once() -> bool:
        for child in multiprocessing.active_children():
            if child.pid and not killed:
                killed.append(child.pid)
                os.kill(child.pid, signal.SIGKILL)
        return False

    (_, first), (_, second), (_, third) = hands.taken(paths, kill_once, hands=1)
    assert killed
    assert isinstance(first, Mishap)
    assert "broke the program that reads it; save it anew" in first.told
    assert isinstance(second, Taken)
    assert isinstance(third, Mishap)


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(pipe := tmp_path / "pipe.jpg")
    (tmp_path / "link.jpg").symlink_to(pipe)
    (_, first), (_, second), (_, third) = hands.taken([pipe, tmp_path / "link.jpg", tmp_path])
    told = [one.told for one in (first, second, third) if isinstance(one, Mishap)]
    assert "this is no file" in told[0]
    assert "only a link to another file" in told[1]
    assert "folder" in told[2] or "no file" in told[2]


def test_what_is_written_meanwhile_stays_in_a_folder_that_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    folder = tmp_path / "own"
    folder.mkdir()
    list(hands.taken(_files(folder, [drawn.docx("My volcano"), drawn.svg(drawn.SVG_QUARTERS)])))
    assert list(tmp_path.iterdir()) == [folder]


def test_memory_stays_bounded_however_many_there_are(tmp_path: Path) -> None:
    paths = _files(tmp_path, [drawn.saved(drawn.photo(1600, 1200), "JPEG", quality=98)] * 12)
    one = len(next(iter(hands.taken(paths[:1])))[1].content)  # type: ignore[union-attr]
    tracemalloc.start()
    for _ in hands.taken(paths):
        time.sleep(0)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < one * 7 + 3_000_000
