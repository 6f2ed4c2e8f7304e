"""A binder on a network folder, and a window in a hurry."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conference_app.storage.preferences import Preferences
from conference_app.ui import carrying, school_folder
from conference_app.ui.window import Window
from tests.networks import SchoolFolder, a_school_folder
from tests.ui.binders_at_hand import new_binder
from tests.ui.network.school import OpenWindow
from tests.ui.windows import window


@pytest.fixture
def school(tmp_path: Path) -> Iterator[SchoolFolder]:
    with a_school_folder(tmp_path / "School folder") as folder:
        yield folder


@pytest.fixture
def binder(school: SchoolFolder, tmp_path: Path) -> Path:
    return Path(shutil.move(new_binder(tmp_path), school.folder))


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seconds become moments."""
    for name in ("CALM", "LOOK", "LONGEST"):
        monkeypatch.setattr(carrying, name, 60)
    monkeypatch.setattr(school_folder, "REST", 60)


@pytest.fixture
def opened(qtbot: QtBot) -> OpenWindow:
    """A window with a binder of the network on its desk, once it came."""

    def open_it(place: Path, preferences: Preferences | None = None) -> Window:
        made = window(qtbot, preferences)
        assert not made.open_binder(place)
        qtbot.waitUntil(lambda: made.desk is not None)
        return made

    return open_it
