"""A command starts fast because it imports only what it needs."""

from __future__ import annotations

from pathlib import Path

import pytest

from conference_app.storage import shipped
from conference_app.storage.device import this_device
from tests.bad_binders import write_binder
from tests.commands import imported_by

_RUN = """
from conference_app.__main__ import main
try:
    main({arguments})
except SystemExit:
    pass
"""
_NEVER = {
    "PySide6",
    "PyQt6",
    "shiboken6",
    "reportlab",
    "PIL",
    "pypdf",
    "uharfbuzz",
    "pytest",
    "hypothesis",
}


def _imported(*arguments: object) -> set[str]:
    return imported_by(_RUN.format(arguments=[*map(str, arguments)]))


def test_the_version_is_told_with_nothing_but_the_package() -> None:
    found = _imported("--version")
    ours = {name for name in found if name.startswith("conference_app")}
    assert ours == {"conference_app", "conference_app.__main__"}
    assert not found & {"argparse", "yaml", "sqlite3", "json", "platformdirs", *_NEVER}


def test_help_needs_neither_yaml_nor_a_database() -> None:
    for command in ([], ["show"], ["stems", "check"]):
        found = _imported(*command, "--help")
        assert "argparse" in found
        assert not found & {"yaml", "sqlite3", "platformdirs", *_NEVER}


def test_checking_stems_needs_no_database() -> None:
    found = _imported("stems", "check", shipped.folder("stems") / "first-conference.yaml")
    assert "yaml" in found
    assert not found & {"sqlite3", "platformdirs", "conference_app.storage.binder_file", *_NEVER}


@pytest.mark.parametrize(
    "command",
    ["show", "script", "history", "undo", "status", "merge", "copy", "fill", "check", "handin"],
)
def test_a_command_imports_no_other_command_and_nothing_that_prints_or_draws(
    command: str, tmp_path: Path
) -> None:
    binder = write_binder(tmp_path / "Maya.binder", this_device())
    (tmp_path / "a.yaml").write_text("student: {says: MY-uh}")
    more: dict[str, list[object]] = {
        "merge": [binder],
        "copy": [tmp_path / "copy.binder"],
        "handin": ["--to", _made(tmp_path / "advisor")],
        "fill": ["--from", tmp_path / "a.yaml"],
    }
    found = _imported(command, binder, *more.get(command, []))
    assert not found & _NEVER
    shared = {"commands", "opening", "run", "script_text", "merged_text"}
    commands = {name.rpartition(".")[2] for name in found if name.startswith("conference_app.cli.")}
    assert commands - shared == {command}


def test_listing_work_opens_no_picture(tmp_path: Path) -> None:
    binder = write_binder(tmp_path / "Maya.binder", this_device())
    assert not _imported("work", "list", binder) & {*_NEVER, "pypdfium2", "pi_heif", "resvg_py"}


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder
