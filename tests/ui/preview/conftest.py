"""A background, and the page of a sample student."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conference_app.press.packet import Order, script_page
from conference_app.press.page_map import PlacedBlock
from conference_app.ui.background import Background
from tests.ui.preview.conferences import sample

Page = tuple[bytes, tuple[PlacedBlock, ...]]


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    assert made.stop(10)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Page:
    return script_page(*sample(tmp_path), Order(("script",)))


@pytest.fixture
def large_page(qtbot: QtBot, tmp_path: Path) -> Page:
    """Another student's, on A4."""
    found = sample(tmp_path, "thao-dang")
    return script_page(*found, Order(("script",), "a4", is_large=True))
