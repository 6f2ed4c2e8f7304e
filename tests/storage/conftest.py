"""What tests of network folders begin with."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from conference_app.storage.device import Device

from ..networks import SchoolFolder, a_school_folder, start


@pytest.fixture
def school(tmp_path: Path) -> Iterator[SchoolFolder]:
    """A folder of a network."""
    with a_school_folder(tmp_path / "School folder") as folder:
        yield folder


@pytest.fixture
def place(school: SchoolFolder, tmp_path: Path, other_device: Device) -> Path:
    """A binder there, made on another computer."""
    made = start(tmp_path / "Maya.binder", other_device)
    return Path(shutil.move(made, school.folder))
