"""Starting the app: a window, or a sentence where there can be none."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.commands import Done, alone, process

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have a screen")
_NOTHING = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


def _started(*arguments: str, **more: str) -> Done:
    """The app started where no screen is, but for what is told here."""
    return process(*arguments, home=None, cwd=None, **{**_NOTHING, **more})


def _is_told(done: Done) -> None:
    assert done.status == 1, done
    assert done.out == ""
    assert len(done.err.splitlines()) == 1
    assert "conference-app script FILE" in done.err
    assert "conference-app export FILE --out DIR" in done.err


@pytest.mark.parametrize("arguments", [(), ("open",), ("open", "Maya.binder"), ("Maya.binder",)])
def test_without_a_screen_the_commands_that_need_none_are_named(arguments: tuple[str, ...]) -> None:
    _is_told(_started(*arguments))


def test_a_screen_that_does_not_answer_is_no_screen() -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        _is_told(_started(**{name: ":987"}))


def test_a_screen_that_qt_does_not_know_is_named() -> None:
    done = _started(QT_QPA_PLATFORM="slate")
    _is_told(done)
    assert "slate" in done.err


def test_a_missing_library_is_named(tmp_path: Path) -> None:
    # `libqxcb.so` cannot be loaded where what it needs is no library.
    (tmp_path / "libxcb-cursor.so.0").write_text("broken")
    (tmp_path / "libxcb.so.1").write_text("broken")
    done = _started(DISPLAY=":0", LD_LIBRARY_PATH=str(tmp_path))
    _is_told(done)
    assert "libxcb" in done.err


_DOUBLE_CLICKED = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from conference_app.ui.app import App
application = App([])
application.binder_requested.connect(lambda path: print(path.name))
QCoreApplication.sendEvent(application, QFileOpenEvent(sys.argv[1]))
"""


def test_a_binder_double_clicked_on_a_mac_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "Maya.binder"
    path.touch()
    done = alone(_DOUBLE_CLICKED, path, QT_QPA_PLATFORM="offscreen")
    assert (done.status, done.out) == (0, "Maya.binder\n"), done
