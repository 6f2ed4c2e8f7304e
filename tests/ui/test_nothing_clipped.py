"""Every page, in every language, at every size of letters: all words can be read."""

from __future__ import annotations

import itertools
import os
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSize

from conference_app.storage.preferences import Preferences
from conference_app.ui.speech import languages
from tests.gallery.binders import BINDERS
from tests.gallery.drawing import LAPTOP, SCALED, View, settle, window
from tests.gallery.pages import scenes
from tests.ui.measuring import faults

EVERY = list(
    itertools.product([*languages(), "ar"], [100, 200, 250], [LAPTOP, SCALED], ["normal", "wider"])
)
# Each language, size of letters, screen and space between lines once or more; all of them with
# EVERY_SIZE=1, in minutes.
SOME = (
    ("en", 100, LAPTOP, "normal"),
    ("es", 100, LAPTOP, "normal"),
    ("en", 200, LAPTOP, "wider"),
    ("ar", 200, LAPTOP, "wider"),
    ("es", 250, SCALED, "normal"),
)


def _name(value: object) -> str:
    return f"{value.width()}x{value.height()}" if isinstance(value, QSize) else str(value)


@pytest.mark.usefixtures("put_on")
@pytest.mark.parametrize(
    ("language", "percent", "size", "spacing"),
    EVERY if os.environ.get("EVERY_SIZE") else SOME,
    ids=_name,
)
def test_all_words_can_be_read(
    language: str, percent: int, size: QSize, spacing: str, tmp_path: Path
) -> None:
    found = []
    view = View(
        "measured", Preferences(language=language, text_size=percent, line_spacing=spacing), size
    )
    shown = window(view)
    for kind in ("empty", "overfull"):
        for scene in scenes(shown, BINDERS[kind](tmp_path)):
            settle()
            assert shown.size() == size, f"{kind} {scene}: the window grew"
            found += [f"{kind} {scene}: {fault}" for fault in faults(shown)]
    # Before the look is taken off: a window that is still there would change with it.
    shown.close()
    shiboken6.delete(shown)
    assert found == []
