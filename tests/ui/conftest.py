"""What tests of the window begin with: the light look in ordinary sizes, put on anew for each."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from conference_app.ui.theme.look import Look, apply
from conference_app.ui.tidying import Tidying
from tests.ui.theme.sheet import Chosen


@pytest.fixture(scope="session", autouse=True)
def tidying(qapp: QApplication) -> Iterator[None]:
    """Widgets end on the GUI thread, as in the app."""
    made = Tidying(qapp)
    yield
    made.deleteLater()
    gc.enable()


PutOn = Callable[[Chosen], Look]


@pytest.fixture
def put_on(qapp: QApplication) -> Iterator[PutOn]:
    """Puts a look on the application; the light one stands again after the test."""

    def put(chosen: Chosen) -> Look:
        return apply(qapp, chosen)

    yield put
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply(qapp, Chosen())
