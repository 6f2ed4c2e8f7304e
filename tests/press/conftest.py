"""What tests of the press begin with: text layout without a screen, and a silent Qt."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from conference_app.press import system_faces


@pytest.fixture(scope="session", autouse=True)
def text_layout(qapp: QApplication) -> QGuiApplication:
    """Qt ready to lay out text: the one application that a process of tests can have."""
    return qapp


@pytest.fixture(autouse=True)
def no_fonts_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Paper is the same wherever the tests run."""
    monkeypatch.setattr(system_faces, "families", tuple)


@pytest.fixture(autouse=True)
def no_word_from_qt(text_layout: QGuiApplication) -> Iterator[None]:
    """What Qt would print on the user's terminal fails the test."""
    said: list[str] = []

    def heard(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        said.append(message)

    usual = qInstallMessageHandler(heard)
    yield
    qInstallMessageHandler(usual)
    assert said == []
