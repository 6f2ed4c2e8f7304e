"""A network folder for tests: an ordinary one, of which the app is told that it lies on a network."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from conference_app.storage import at_hand, network
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from conference_app.storage.library import start_binder
from tests import packs


class SchoolFolder:
    """A folder of a network that goes away and comes back. No database may be written in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._elsewhere = folder.with_name(f"{folder.name} is away")
        self.is_there = True
        folder.mkdir()

    def holds(self, path: Path) -> bool:
        """Whether a path lies on the network, as it is mounted now."""
        return self.is_there and path.resolve().is_relative_to(self.folder)

    def goes_away(self, *, leaves_a_folder: bool = True, hangs: bool = False) -> None:
        """The network is gone; its place is an empty folder of this computer, or nothing.

        One that `hangs` is still told among the mounts, and nothing of it can be had.
        """
        self.is_there = hangs
        self.folder.rename(self._elsewhere)
        if leaves_a_folder:
            self.folder.mkdir()

    def comes_back(self) -> None:
        """The network is there again, as it was left."""
        if self.folder.exists():
            self.folder.rmdir()
        self._elsewhere.rename(self.folder)
        self.is_there = True


@contextmanager
def a_school_folder(folder: Path) -> Iterator[SchoolFolder]:
    """The app takes a new folder for one of a network, and fails where SQLite may write in it."""
    school = SchoolFolder(folder)
    connect = sqlite3.connect

    def check(words: str) -> None:
        harmless = "immutable=1" in words or not words.startswith(("file:", "ATTACH", "VACUUM"))
        assert harmless or str(folder) not in words.replace("%20", " "), words

    def connected(database: Any, *more: Any, **how: Any) -> sqlite3.Connection:
        check(str(database) if how.get("uri") else f"file:{database}")
        connection: sqlite3.Connection = connect(database, *more, **how)
        connection.set_trace_callback(check)
        return connection

    with patch.object(network, "is_on_network", school.holds), patch("sqlite3.connect", connected):
        yield school


def start(path: Path, device: Device, name: str = "Maya Okafor") -> Path:
    """A student's new binder."""
    start_binder(path, device, name=name, pack=packs.pack(), term="2026-fall").close()
    return path


def held(path: Path, where: str, device: Device) -> object:
    """What stands at a place of a binder, wherever that lies."""
    with at_hand.at_hand(path) as near, BinderFile.open(near, device, write=False) as file:
        return file.binder().value(where)


def names(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(path.name for path in folder.iterdir())
