"""Every page, in every language, at every size of letters: all words can be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from conference_app.storage.preferences import Preferences
from conference_app.ui.speech import languages
from tests.gallery.binders import BINDERS
from tests.gallery.drawing import LAPTOP, SCALED, View, settle, window
from tests.gallery.pages import scenes
from tests.ui.measuring import faults


@pytest.mark.usefixtures("put_on")
@pytest.mark.parametrize("size", [LAPTOP, SCALED], ids=["laptop", "scaled"])
@pytest.mark.parametrize("percent", [100, 200, 250])
@pytest.mark.parametrize("language", [*languages(), "ar"])
def test_all_words_can_be_read(
    language: str, percent: int, size: QSize, tmp_path: Path, qtbot: QtBot
) -> None:
    found = []
    view = View("measured", Preferences(language=language, text_size=percent), size)
    shown = window(view)
    qtbot.addWidget(shown)
    for kind in ("empty", "overfull"):
        for scene in scenes(shown, BINDERS[kind](tmp_path)):
            settle()
            assert shown.size() == size, f"{kind} {scene}: the window grew"
            found += [f"{kind} {scene}: {fault}" for fault in faults(shown)]
    assert found == []
