"""What journeys begin with: the sample students' binders, and a student's new one."""

from __future__ import annotations

from pathlib import Path

import pytest

from conference_app.storage import shipped, yaml_text
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from conference_app.storage.filling import fill
from tests.commands import ran


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the binders of the sample students, written elsewhere; only to be read."""
    folder = tmp_path_factory.mktemp("samples")
    for source in (shipped.folder("resources") / "samples").glob("*.yaml"):
        document = yaml_text.read_file(source)
        path = folder / f"{document.data['student']['name']}.binder"
        with BinderFile.create(path, Device("sampledevice", "sampleadvisor")) as file:
            fill(file, document)
    return folder


@pytest.fixture
def maya(tmp_path: Path) -> Path:
    """A new binder with two classes."""
    path = tmp_path / "Maya.binder"
    ran("new", path, "--name", "Maya Okafor", "--term", "2026-fall", "--home-language", "es",
        "--stems", "first-conference", "--class", "Science", "--class", "Math")  # fmt: skip
    return path
