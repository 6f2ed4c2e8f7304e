"""A disk without room, a folder where nobody may write: told in a sentence, nothing half-written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from conference_app.storage.device import this_device
from tests.bad_binders import write_binder
from tests.commands import Done, alone, contents, ran, refused, unchanged

pytest.importorskip("resource")  # Not on Windows.

# A file that may not grow beyond so many bytes: to those who write, a disk that is full.
_WITH_LITTLE_ROOM = """
import resource, sys
from conference_app.__main__ import main
most = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
sys.exit(main(sys.argv[2:]))
"""


def _with_little_room(most_bytes: int, *arguments: object) -> Done:
    return alone(_WITH_LITTLE_ROOM, most_bytes, *arguments)


def _refused(most_bytes: int, *arguments: object) -> str:
    done = _with_little_room(most_bytes, *arguments)
    assert (done.status, done.out) == (1, ""), done
    assert "Traceback" not in done.err, done.err
    return done.err.strip()


@pytest.fixture
def binder(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    return write_binder(folder / "Maya.binder", this_device())


def test_no_binder_is_begun_without_room(binder: Path) -> None:
    new = binder.with_name("Ben.binder")
    with unchanged(binder.parent):
        for room in (0, 4096, 40_000):
            assert str(new) in _refused(room, "new", new, "--name", "Ben")


def test_answers_without_room_leave_the_binder_as_it_was(binder: Path) -> None:
    answers = binder.with_name("answers.yaml")
    words = "a lot of words " * 5_000
    answers.write_text(f"2026-fall: {{answers: {{pride@science: {{text: {words}}}}}}}")
    with unchanged(binder.parent):
        room = binder.stat().st_size + 8192
        assert _refused(room, "fill", binder, "--from", answers).startswith(f"{binder}: the disk")
    ran("fill", binder, "--from", answers)
    assert "a lot of words" in ran("show", binder)


def test_copies_and_merges_without_room_leave_all_as_it_was(binder: Path) -> None:
    twin, answers = binder.with_name("twin.binder"), binder.with_name("answers.yaml")
    ran("copy", binder, twin)
    answers.write_text(f"2026-fall: {{answers: {{pride@science: {{text: {'word ' * 9_000}}}}}}}")
    ran("fill", twin, "--from", answers)
    with unchanged(binder.parent):
        copy = binder.with_name("copy.binder")
        assert str(copy) in _refused(20_000, "copy", binder, copy)
        assert str(copy) in _refused(20_000, "copy", binder, copy, "--without-history")
        assert str(binder) in _refused(binder.stat().st_size + 4096, "merge", binder, twin)


def test_handing_in_without_room_leaves_the_advisors_folder_as_it_was(binder: Path) -> None:
    desk, answers = binder.parent / "advisor", binder.with_name("answers.yaml")
    desk.mkdir()
    with unchanged(binder.parent):
        assert str(desk) in _refused(20_000, "handin", binder, "--to", desk)
    ran("handin", binder, "--to", desk)
    answers.write_text(f"2026-fall: {{answers: {{pride@science: {{text: {'word ' * 9_000}}}}}}}")
    room = binder.stat().st_size + 4096
    ran("fill", binder, "--from", answers)
    (handed,) = desk.iterdir()
    with unchanged(binder.parent):
        assert str(handed) in _refused(room, "handin", binder, "--to", desk)
    ran("handin", binder, "--to", desk)
    assert ran("show", handed) == ran("show", binder)


def test_erasing_without_room_tells_truly_what_was_done(binder: Path) -> None:
    with unchanged(binder.parent):
        assert "Nothing was changed" in _refused(4096, "erase", binder, "student/name")
    # The words are overwritten where they stand; to write the whole file anew takes more room.
    told = _refused(binder.stat().st_size - 4096, "erase", binder, "student/name")
    assert f"{binder}: the words are removed, but the disk has no room" in told
    assert "Maya" not in ran("show", binder)
    assert contents(binder.parent).keys() == {binder.name}


def test_a_demo_without_room_leaves_no_half_of_a_binder(binder: Path) -> None:
    out = binder.with_name("demo")
    assert _refused(50_000, "demo", "--out", out).startswith(str(out))
    assert contents(out) == {}


def test_work_is_not_written_out_by_halves(binder: Path) -> None:
    folder = binder.parent / "given"
    folder.mkdir()
    (folder / "film.bin").write_bytes(os.urandom(50_000))
    (digest,) = [sha for _, sha in contents(folder).values()]
    answers = binder.with_name("answers.yaml")
    answers.write_text(f"2026-fall: {{work: {{w1: {{title: Film, file: {digest}}}}}}}")
    ran("fill", binder, "--from", answers, "--work", folder)
    out = binder.parent / "out"
    assert str(out) in _refused(10_000, "show", binder, "--work", out)
    assert contents(out) == {}


def test_of_several_pieces_those_get_in_for_which_there_is_room(binder: Path) -> None:
    folder = binder.parent / "phone"
    folder.mkdir()
    (folder / "large.txt").write_text("a long story " * 20_000)
    (folder / "small.txt").write_text("a short story")
    told = _refused(binder.stat().st_size + 40_000, "work", "add", binder, folder / "large.txt")
    assert told.startswith(f"{folder / 'large.txt'}: {binder}: the disk")
    assert "0 pieces" in ran("work", "list", binder)
    both = [folder / "large.txt", folder / "small.txt"]
    done = _with_little_room(binder.stat().st_size + 40_000, "work", "add", binder, *both)
    assert (done.status, done.err.count("the disk")) == (1, 1)
    assert "small · text file" in ran("work", "list", binder)
    ran("work", "add", binder, folder / "large.txt")
    assert "2 pieces" in ran("work", "list", binder)


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() == 0, reason="root may write everywhere")
def test_a_write_protected_folder_is_named_with_the_remedy(binder: Path) -> None:
    folder = binder.parent
    folder.chmod(0o555)
    try:
        with unchanged(folder):
            for command in (
                ("new", folder / "Ben.binder", "--name", "Ben"),
                ("copy", binder, folder / "copy.binder"),
                ("erase", binder, "student/name"),
                ("demo", "--out", folder),
            ):
                assert "Traceback" not in refused(*command)
    finally:
        folder.chmod(0o755)
