"""A sample student whose page is looked at."""

from __future__ import annotations

from pathlib import Path

from conference_app.domain import conference as conferences
from conference_app.domain.conference import Conference
from conference_app.domain.stem_pack import StemPack
from conference_app.storage import shipped, yaml_text
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from conference_app.storage.filling import fill


def sample(folder: Path, name: str = "maya-okafor") -> tuple[Conference, StemPack]:
    """A sample student's conference with its stems."""
    path = shipped.folder("resources") / "samples" / f"{name}.yaml"
    with BinderFile.create(folder / f"{name}.binder", Device("thisdevice", "theadvisor")) as file:
        fill(file, yaml_text.read_file(path))
        found = conferences.read(file.binder())
        pack = file.pack(str(found.pack["sha256"]))
    assert pack is not None
    return found, pack
