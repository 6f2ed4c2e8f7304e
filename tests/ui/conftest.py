"""What tests of the window begin with: the light look in ordinary sizes, put on anew for each."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conference_app.ui import day, speech
from conference_app.ui.background import Background
from conference_app.ui.theme import colors as themes
from conference_app.ui.theme.look import Look, apply, current
from conference_app.ui.tidying import Tidying
from tests.ui.theme.sheet import Chosen

LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight


@pytest.fixture(scope="session", autouse=True)
def tidying(qapp: QApplication) -> Iterator[None]:
    """Widgets end on the GUI thread, as in the app."""
    made = Tidying(qapp)
    yield
    made.deleteLater()
    gc.enable()


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """The app speaks English and is light for the next test, whatever this one made of it."""
    yield
    if QLocale().language() != QLocale.Language.English or qapp.layoutDirection() != LEFT_TO_RIGHT:
        speech.speak(qapp, "en")
    if current().colors != themes.load("light"):
        apply(qapp, Chosen())


@pytest.fixture(autouse=True)
def a_day_in_october(monkeypatch: pytest.MonkeyPatch) -> None:
    """The conferences of the samples are still to come, whenever the tests run."""
    monkeypatch.setattr(day, "today", lambda: date(2026, 10, 1))


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    """Work off the GUI thread; it has ended when the test has."""
    made = Background()
    yield made
    assert made.stop(10)


PutOn = Callable[[Chosen], Look]


@pytest.fixture
def put_on(qapp: QApplication) -> Iterator[PutOn]:
    """Puts a look on the application; the light one stands again after the test."""

    def put(chosen: Chosen) -> Look:
        return apply(qapp, chosen)

    yield put
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply(qapp, Chosen())
