"""The window as its user meets it: a process of its own on a screen of its own, real keys, a mouse."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from conference_app.domain.binder import Binder
from conference_app.domain.refusal import Refusal
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import HOME_VARIABLE, Device
from tests.commands import ROOT

SCREEN = 1366, 768
PATIENCE = 30.0
"""Seconds that a condition may take on a busy machine; usually it is a fraction of one."""
_PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool"}
_READER = Device("journeysdevice", "journeysadvisor")

needs_a_screen = pytest.mark.skipif(
    any(shutil.which(program) is None for program in _PROGRAMS),
    reason="needs the packages "
    + " and ".join(package for program, package in _PROGRAMS.items() if not shutil.which(program)),
)


def surroundings(folder: Path, **more: str) -> dict[str, str]:
    """The environment of somebody whose home is a folder in which nothing was ever kept."""
    kept = {
        name: value for name, value in os.environ.items()
        if not name.startswith(("XDG_", "WAYLAND", "QT_", "DISPLAY", "LC_", "PYTEST_"))
    }  # fmt: skip
    home = folder / "home"
    home.mkdir(parents=True, exist_ok=True)
    return {
        **kept,
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        HOME_VARIABLE: str(home / "conference"),
        **more,
    }


def wait_until(condition: Callable[[], Any], about: str, seconds: float = PATIENCE) -> Any:
    """What a condition tells as soon as it tells something; a failure after too long."""
    end = time.monotonic() + seconds
    while True:
        if told := condition():
            return told
        assert time.monotonic() < end, f"waited {seconds:.0f} s in vain until {about}"
        time.sleep(0.02)


def held(path: Path) -> Binder | None:
    """What stands in a binder that another process has open; None while that is no binder yet."""
    try:
        with BinderFile.open(path, _READER, write=False) as file:
            return file.binder()
    except (Refusal, OSError):
        return None


class Screen:
    """A screen in memory, with the keyboard and the mouse of it."""

    def __init__(self, folder: Path, size: tuple[int, int] = SCREEN) -> None:
        self._size = size
        self.apps: list[Running] = []
        self._frame = folder / "Xvfb_screen0"
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size[0]}x{size[1]}x24",
                   "-fbdir", str(folder), "-nolisten", "tcp", "-noreset"]  # fmt: skip
        self._server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            self.name = f":{told.readline().strip()}"
        assert self.name != ":", "Xvfb does not start"

    def hand(self, *arguments: object) -> str:
        """Have xdotool do something; what it prints, nothing where it failed."""
        done = subprocess.run(
            ["xdotool", *map(str, arguments)],
            capture_output=True, check=False, encoding="utf-8",
            env={**os.environ, "DISPLAY": self.name}, timeout=PATIENCE,
        )  # fmt: skip
        return done.stdout.strip() if done.returncode == 0 else ""

    def picture(self) -> Image.Image:
        """What is on the screen."""
        data = self._frame.read_bytes()
        head = struct.unpack(">25I", data[:100])
        start, across, colors = head[0], head[12], head[19]
        pixels = data[start + 12 * colors :]
        return Image.frombytes("RGB", self._size, pixels, "raw", "BGRX", across, 1)

    def shows(self, color: str, box: tuple[int, int, int, int]) -> bool:
        """Whether a color such as #0b766e fills a good part of a box on it."""
        part = self.picture().crop(box)
        wanted = tuple(bytes.fromhex(color.removeprefix("#")))
        found = {seen: count for count, seen in part.getcolors(SCREEN[0] * SCREEN[1]) or ()}
        return found.get(wanted, 0) * 20 > part.width * part.height

    def close(self) -> None:
        """Turn it off, and end what still runs on it."""
        for app in self.apps:
            app.kill()
        self._server.terminate()
        self._server.wait()


class Running:
    """The app, running; no window manager is there, so the hand gives each window the focus."""

    def __init__(self, screen: Screen, environment: dict[str, str], *arguments: object) -> None:
        self.screen = screen
        screen.apps.append(self)
        self._process = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "conference_app", *map(str, arguments)],
            env={**environment, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"},
            stderr=subprocess.PIPE, encoding="utf-8",
        )  # fmt: skip
        self._said = ""

    def go_to_window(self, title: str) -> str:
        """Wait for a window and have the keys go to it; its number."""

        def number() -> str:
            assert self._process.poll() is None, self._process.communicate()[1]
            return self.screen.hand("search", "--onlyvisible", "--name", f"^{title}$")

        found = str(wait_until(number, f"there is a window {title!r}")).split()[-1]
        self.screen.hand("windowfocus", "--sync", found)
        return found

    def fill_the_screen(self, title: str) -> None:
        """Have a window take the whole screen."""
        number = self.go_to_window(title)
        self.screen.hand("windowmove", number, 0, 0)
        self.screen.hand("windowsize", "--sync", number, *SCREEN)

    def press(self, *keys: str, times: int = 1) -> None:
        """Press keys, as xdotool names them: Tab, Return, ctrl+z."""
        self.screen.hand("key", "--delay", 8, *(keys * times))

    def type(self, words: str) -> None:
        """Type words."""
        self.screen.hand("type", "--delay", 8, words)

    def kill(self) -> str:
        """End it at once; what it complained of until then."""
        if self._process.poll() is None:
            self._process.kill()
            self._said = self._process.communicate()[1]
        return self._said


@contextmanager
def a_screen(folder: Path) -> Iterator[Screen]:
    """A screen for a test; where the test fails, a picture of it lies in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    screen = Screen(folder)
    try:
        yield screen
    except BaseException as trouble:
        seen = folder / "at-the-failure.png"
        screen.picture().save(seen)
        trouble.add_note(f"The screen then: {seen}")
        raise
    finally:
        screen.close()
