"""Whether a window can be shown here, told before Qt tries: where it cannot, Qt ends the process."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from collections.abc import Callable
from pathlib import Path

from ..domain.refusal import Refusal

_WITHOUT = (
    "Without a window these work: `conference-app script FILE` prints what the student will "
    "speak, `conference-app export FILE --out DIR` makes the PDF."
)


def check() -> None:
    """Raise Refusal where no window can be shown, with the reason and the commands that need none.

    On Linux it also keeps Qt from trying a kind of screen that is not there.
    """
    if not sys.platform.startswith("linux"):
        return
    if importlib.util.find_spec("PySide6") is None:
        raise Refusal(f"PySide6 is not installed: install Conference again. {_WITHOUT}")
    chosen = os.environ.get("QT_QPA_PLATFORM")
    wanted = chosen.split(";") if chosen else _offered()
    if not wanted:
        raise Refusal(f"There is no screen to show a window on. {_WITHOUT}")
    troubles = {name: _trouble(name.partition(":")[0]) for name in wanted}
    usable = [name for name, trouble in troubles.items() if not trouble]
    if not usable:
        raise Refusal(f"No window can be shown: {'; '.join(troubles.values())}. {_WITHOUT}")
    os.environ["QT_QPA_PLATFORM"] = ";".join(usable)
    _check_libraries()


def _offered() -> list[str]:
    """The kinds of screen that the session offers."""
    kinds = [("WAYLAND_DISPLAY", "wayland"), ("DISPLAY", "xcb")]
    if os.environ.get("XDG_SESSION_TYPE") != "wayland":
        kinds.reverse()
    return [name for variable, name in kinds if os.environ.get(variable)]


def _trouble(kind: str) -> str:
    """Why this kind of screen cannot be used; empty if it can."""
    spec = importlib.util.find_spec("PySide6")
    folder = Path(spec.origin or "").parent / "Qt" / "plugins" / "platforms" if spec else Path()
    plugin = folder / f"libq{kind}.so"
    # Another Qt, as that of a Linux distribution, keeps its plugins elsewhere.
    if folder.is_dir() and not plugin.is_file():
        return f"Qt knows no screen called {kind}"
    try:
        if plugin.is_file():
            ctypes.CDLL(str(plugin))
        greet = _GREETINGS.get(kind)
        return "" if greet is None or greet() else "the screen does not answer"
    except OSError as problem:
        missing = str(problem).partition(":")[0]
        return f"the library {missing} is missing; install the package that has it"


def _greet_x() -> bool:
    """Whether the X server of DISPLAY answers."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers


def _greet_wayland() -> bool:
    """Whether the compositor of WAYLAND_DISPLAY answers."""
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    display = wayland.wl_display_connect(None)
    if display:
        wayland.wl_display_disconnect(display)
    return bool(display)


_GREETINGS: dict[str, Callable[[], bool]] = {"xcb": _greet_x, "wayland": _greet_wayland}


def _check_libraries() -> None:
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as problem:
        raise Refusal(f"Qt's libraries cannot be loaded ({problem}). {_WITHOUT}") from problem
