"""What tests of pages begin with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from .. import desks
from .papers import Opened, opened_at


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Opened]:
    """The binder of a sample student, with its paper page."""
    with opened_at(desks.sample(tmp_path), qtbot) as made:
        yield made
