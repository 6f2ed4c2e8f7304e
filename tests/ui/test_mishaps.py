"""An error that nobody foresaw: a log to send, a sentence, and the app goes on."""

from __future__ import annotations

import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from conference_app.storage import log_file
from conference_app.ui import mishaps


@pytest.fixture(autouse=True)
def hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


def test_it_is_told_with_the_name_of_the_log_that_holds_it(qtbot: QtBot) -> None:
    told: list[str] = []
    mishaps.watch(told.append)
    error = ValueError("nobody foresaw this")
    sys.excepthook(ValueError, error, None)
    assert "Your words are safe" in told[0]
    assert str(log_file.log_path()) in told[0]
    assert "nobody foresaw this" in log_file.log_path().read_text(encoding="utf-8")


def test_one_on_another_thread_is_told_too(qtbot: QtBot) -> None:
    told: list[str] = []
    mishaps.watch(told.append)

    def fail() -> None:
        raise ValueError("beside")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(told))
    assert "beside" in log_file.log_path().read_text(encoding="utf-8")
