"""What tests of *My work* begin with: a binder with a class, pictures on disk, the page in sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conference_app.domain.records import WorkSample
from conference_app.ui import speech
from conference_app.ui.pages.work_board import WorkBoard
from conference_app.ui.window import Window
from conference_app.ui.work.given import Given
from tests.portfolio.drawn import photo, saved
from tests.ui.binders_at_hand import new_binder
from tests.ui.rounds import desk_of, opened, part

Draw = Callable[..., list[Path]]
Take = Callable[[Given], list[WorkSample]]


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    speech.speak(qapp, "en")
    made, desk = opened(qtbot, new_binder(tmp_path))
    desk.show_page("work")
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    QApplication.processEvents()


@pytest.fixture
def board(window: Window) -> WorkBoard:
    return part(desk_of(window), WorkBoard)


@pytest.fixture
def draw(tmp_path: Path) -> Draw:
    """Draws pictures with these names."""

    def made(*names: str) -> list[Path]:
        paths = [tmp_path / f"{name}.jpg" for name in names]
        for path in paths:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(saved(photo(320, 240, seed=sum(map(ord, path.stem)))))
        return paths

    return made


@pytest.fixture
def take(window: Window, board: WorkBoard, qtbot: QtBot) -> Take:
    """Gives something to the page, and waits until it is in."""

    def taken(given: Given) -> list[WorkSample]:
        board.doors.told.hide()
        board.work_given.emit(given, "")
        qtbot.waitUntil(board.doors.told.isVisible, timeout=30_000)
        return list(desk_of(window).session.conference.work)

    return taken
