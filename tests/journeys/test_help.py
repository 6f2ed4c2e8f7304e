"""What the program tells of itself: help, version, the state of an installation."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from conference_app import __version__
from conference_app.cli.commands import parser
from conference_app.storage import device, shipped
from tests.commands import here, process, ran, said


def _parsers(of: argparse.ArgumentParser, name: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield name
    for action in of._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, inner in action.choices.items():
                yield from _parsers(inner, (*name, word))


COMMANDS = list(_parsers(parser()))
_LEAVES = [name for name in COMMANDS if name not in ((), ("stems",))]


def test_the_commands_are_those_that_were_promised() -> None:
    assert {" ".join(name) for name in _LEAVES} >= {
        "demo", "new", "show", "fill", "script", "merge", "copy", "erase", "history", "comment",
        "undo", "redo", "status", "open", "stems check", "stems list", "stems update", "doctor",
    }  # fmt: skip


@pytest.mark.parametrize("name", COMMANDS, ids=" ".join)
def test_every_command_explains_itself(name: tuple[str, ...]) -> None:
    done = here(*name, "--help")
    assert (done.status, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[0].startswith(" ".join(["usage: conference-app", *name]))
    assert max(map(len, lines)) <= 100
    about = done.out.split("\n\n")[1].strip()
    assert about[0].isupper()
    assert about.endswith((".", "--out samples"))
    # Every argument is explained: no line ends with its name alone and nothing under it.
    for n, line in enumerate(lines):
        if line.startswith("  ") and len(line.split("  ")) == 2 and "COMMAND" not in line:
            assert lines[n + 1].startswith(" " * 10), f"{line.strip()} is not explained"


def test_a_group_without_a_command_lists_its_commands() -> None:
    assert ran("stems") == ran("stems", "--help")


def test_help_names_every_command_with_what_it_does() -> None:
    told = said("--help")
    for name in _LEAVES:
        if len(name) == 1:
            (line,) = [line for line in told.splitlines() if line.startswith(f"    {name[0]} ")]
            assert len(line.split()) > 3
    assert "conference-app demo --out samples" in told


def test_a_command_that_is_not_there_gets_the_names_of_those_that_are() -> None:
    done = process("scirpt", "x.binder")
    assert done.status == 2
    assert "'script'" in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize("arguments", [("new", "x.binder"), ("fill", "x.binder"), ("demo",)])
def test_what_lacks_is_named(arguments: tuple[str, ...]) -> None:
    done = here(*arguments)
    assert done.status == 2
    assert "the following arguments are required: --" in done.err


def test_the_version() -> None:
    assert said("--version") == f"conference-app {__version__}\n"
    assert here("--version").out == process("--version", LC_ALL="C").out


def test_the_doctor_tells_versions_and_where_things_are() -> None:
    told = said("doctor")
    assert f"Conference {__version__}, Python {sys.version.split()[0]}" in told
    assert str(device.data_folder()) in told
    assert str(shipped.folder("stems")) in told
    for path in shipped.folder("stems").glob("*.yaml"):
        assert f"{path.stem}: version" in told
    assert told.endswith("Nothing is missing.\n")


def test_the_doctor_names_what_is_missing_and_the_command_that_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shipped, "folder", lambda name: tmp_path / name)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    done = here("doctor")
    assert done.status == 1
    assert f"MISSING: pyyaml lacks: {sys.executable} -m pip install pyyaml" in done.out
    assert "MISSING: the stem packs lack: install Conference again" in done.out


def test_the_doctor_tells_mistakes_in_shipped_stems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stems").mkdir()
    (tmp_path / "stems" / "broken.yaml").write_text("id: [broken\n")
    monkeypatch.setattr(shipped, "folder", lambda name: tmp_path / name)
    done = here("doctor")
    assert done.status == 1
    assert "broken: cannot be used" in done.out
    assert f"MISSING: {tmp_path / 'stems' / 'broken.yaml'}:2:1: this is not YAML" in done.out
