"""What a binder's way to the advisor and back is tested with: computers, windows, chosen files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from conference_app.storage import preferences
from conference_app.storage.device import HOME_VARIABLE
from conference_app.ui.desk import Desk
from conference_app.ui.window import Window
from tests.ui.windows import window

Sit = Callable[[str], None]
T = TypeVar("T", bound=QObject)


def sitter(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Sit:
    """Sits down at the computer of somebody: each keeps its own things."""

    def sit(name: str) -> None:
        monkeypatch.setenv(HOME_VARIABLE, str(folder / f"computer of {name}"))

    return sit


def choose_folder(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """The next folder that is asked for is this one."""

    def chosen(*_: object) -> str:
        return str(folder)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", chosen)


def choose_file(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    """The next file that is asked for is this one."""

    def chosen(*_: object) -> tuple[str, str]:
        return str(file), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)


def opened(qtbot: QtBot, path: Path, role: str = "student") -> tuple[Window, Desk]:
    """A window with a binder in it, as its user likes it."""
    made = window(qtbot, preferences.load())
    assert made.open_binder(path, role)
    return made, desk_of(made)


def desk_of(made: Window) -> Desk:
    """The desk that a window shows."""
    assert made.desk is not None
    return made.desk


def part(desk: Desk, kind: type[T]) -> T:
    """The one part of a kind on a desk."""
    (found,) = desk.findChildren(kind)
    return found
