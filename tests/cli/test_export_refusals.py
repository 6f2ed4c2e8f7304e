"""`export` where something is not as it should be: sentences with the remedy, nothing half-written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conference_app.press import system_faces
from conference_app.storage import log_file
from conference_app.storage.device import HOME_VARIABLE, this_device
from tests.bad_binders import write_binder
from tests.commands import Done, alone, contents, here, ran, refused, unchanged

_BREAKS = """
import os
from conference_app.press import packet
usual = packet.print_parts
def print_parts(conference, pack, order, showing):
    if conference.student.name == "Ben":
        {what}
    return usual(conference, pack, order, showing)
packet.print_parts = print_parts
"""


@pytest.fixture
def maya(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    return write_binder(folder / "Maya.binder", this_device())


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


_CHILD = """
import sys
from conference_app.__main__ import main
{first}
sys.exit(main(sys.argv[1:]))
"""


def child(first: str, *arguments: object) -> Done:
    """`conference-app` in a process where something is not as it should be."""
    return alone(_CHILD.format(first=first), *arguments)


def test_a_full_disk_leaves_the_earlier_paper_whole(maya: Path, out: Path) -> None:
    pytest.importorskip("resource")  # Not on Windows.
    ran("export", maya, "--out", out)
    with unchanged(out):
        for room in (0, 5000):
            done = child(
                f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({room}, {room}))",
                "export", maya, "--out", out, "--large",
            )  # fmt: skip
            assert (done.status, done.out) == (1, "")
            assert done.err.startswith(f"{out / 'Maya Okafor, script.pdf'}: cannot be written")
            assert "Traceback" not in done.err


def test_without_fonts_a_sentence_tells_the_remedy(maya: Path, out: Path, tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    for folder in (tmp_path, tmp_path / "nowhere"):
        first = f"""
from pathlib import Path
from conference_app.storage import shipped
shipped.folder = lambda name: Path({str(folder)!r})
"""
        done = child(first, "export", maya, "--out", out)
        assert (done.status, done.out) == (1, "")
        assert "fonts of Conference lack" in done.err
        assert "install Conference again" in done.err
        assert "Traceback" not in done.err
    assert contents(out) == {}


@pytest.mark.parametrize("library", ["PySide6.QtGui", "reportlab", "uharfbuzz"])
def test_without_a_library_a_sentence_tells_the_remedy(maya: Path, out: Path, library: str) -> None:
    done = child(f"sys.modules[{library!r}] = None", "export", maya, "--out", out)
    assert (done.status, done.out) == (1, "")
    assert "conference-app script" in done.err
    assert "Traceback" not in done.err
    assert not out.exists()


def test_what_is_substituted_is_told_and_refused_when_strict(
    maya: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_faces, "families", tuple)  # As on a computer without other fonts.
    binder = write_binder(maya.with_name("m.binder"), this_device(), "Maya \U000130b8")
    sentence = f"{binder}: student/name: no font has U+130B8 egyptian hieroglyph d052"
    done = here("export", binder, "--out", out, "--strict")
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith(sentence)
    assert contents(out) == {}
    done = here("export", binder, "--out", out)
    assert done.status == 0
    assert done.err.startswith(sentence)
    assert len(contents(out)) == 2


@pytest.mark.parametrize(("options", "told"), [
    (("--parts", "script,poster"), '"poster"'), (("--also", "Spanish!"), '"Spanish!"'),
])  # fmt: skip
def test_what_does_not_exist_is_refused_before_anything_is_made(
    maya: Path, out: Path, options: tuple[str, ...], told: str
) -> None:
    assert told in refused("export", maya, "--out", out, *options)
    assert not out.exists()


def test_a_place_where_nothing_can_be_written_is_named(maya: Path, out: Path) -> None:
    assert str(maya) in refused("export", maya, "--out", maya)
    (out / "Maya Okafor, script.pdf").mkdir(parents=True)
    assert str(out / "Maya Okafor, script.pdf") in refused(
        "export", maya, "--out", out, "--parts", "script"
    )
    assert contents(out) == {}


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_nobody_foresaw_costs_only_its_own_binder(
    maya: Path, out: Path, jobs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    ben, ana = (
        write_binder(maya.with_name(f"{name}.binder"), this_device(), name)
        for name in ("Ben", "Ana")
    )
    with unchanged(maya.parent):
        first = _BREAKS.format(what='raise ZeroDivisionError("the quotient")')
        done = child(first, "export", maya, ben, ana, "--out", out, "--jobs", jobs)
    log = log_file.log_path()
    assert done.status == 1
    assert done.err.splitlines() == [
        f"{ben}: could not be printed, as something in Conference itself went wrong "
        f"(ZeroDivisionError); the file is untouched. The details are in {log}; "
        "show them to whoever looks after Conference."
    ]
    assert [line.partition(": ")[0] for line in done.out.splitlines()] == [str(maya), str(ana)]
    assert len(contents(out)) == 4
    told = log.read_text(encoding="utf-8")
    assert "print_parts" in told
    assert told.rstrip().endswith("ZeroDivisionError: the quotient")


def test_a_binder_that_ends_its_process_costs_no_other(maya: Path, out: Path) -> None:
    ben, *others = (
        write_binder(maya.with_name(f"{name}.binder"), this_device(), name)
        for name in ("Ben", "Ana", "Cai")
    )
    first = _BREAKS.format(what="os._exit(3)")
    done = child(
        first, "export", ben, maya, *others, "--out", out, "--parts", "script", "--jobs", 2
    )
    assert done.status == 1
    assert re.match(f"{ben}: could not be printed.*BrokenProcessPool", done.err)
    assert "Traceback" not in done.err
    assert sorted(contents(out)) == [
        "Ana, script.pdf",
        "Cai, script.pdf",
        "Maya Okafor, script.pdf",
    ]


def test_where_no_log_can_be_kept_the_sentence_comes_without_it(
    maya: Path, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "file" / "home"))
    ben = write_binder(maya.with_name("Ben.binder"), this_device(), "Ben")
    done = child(_BREAKS.format(what="raise OSError()"), "export", ben, "--out", out)
    assert done.err.endswith("(OSError); the file is untouched.\n")


def test_a_folder_that_nothing_came_into_does_not_stay(maya: Path, tmp_path: Path) -> None:
    maya.write_bytes(b"not a binder")
    refused("export", maya, "--out", tmp_path / "a" / "b")
    assert not (tmp_path / "a").exists()
    (tmp_path / "kept").mkdir()
    refused("export", maya, "--out", tmp_path / "kept" / "b")
    assert [*(tmp_path / "kept").iterdir()] == []


def test_a_log_that_has_grown_long_begins_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    log = log_file.note(ValueError("first"))
    assert log == log_file.note(ValueError("second")) == tmp_path / "conference-app.log"
    assert log.read_text(encoding="utf-8").count("ValueError: ") == 2
    log.write_text("x" * 1_000_001)
    log_file.note(ValueError("third"))
    assert log.read_text(encoding="utf-8").count("ValueError: ") == 1
