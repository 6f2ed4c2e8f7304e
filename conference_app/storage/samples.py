"""The binders of sample students, written to be looked at and thrown away."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from ..domain.language import closest
from . import shipped
from .binder_file import BinderFile
from .device import Device
from .filenames import safe_name
from .library import ENDING

_PREFIX = "conference-sample-"
_FOR_READERS = {"en": "maya-okafor", "es": "josue-tzoc", "vi": "thao-dang", "ar": "karam-sabbagh"}


def write_sample(device: Device, language: str) -> Path:
    """A fresh binder of the sample student who suits a reader, in a folder of its own."""
    from . import yaml_text  # Late: the first window needs no YAML.
    from .filling import fill

    key = _FOR_READERS[closest(language, _FOR_READERS) or "en"]
    document = yaml_text.read_file(shipped.folder("resources") / "samples" / f"{key}.yaml")
    name = safe_name(str(document.data["student"]["name"]), key)
    path = Path(tempfile.mkdtemp(prefix=_PREFIX)) / f"{name}{ENDING}"
    try:
        with BinderFile.create(path, device) as file:
            fill(file, document)
    except BaseException:
        discard(path)
        raise
    return path


def is_sample(path: Path) -> bool:
    """Whether `write_sample` made this binder."""
    is_temporary = path.parent.parent == Path(tempfile.gettempdir())
    return is_temporary and path.parent.name.startswith(_PREFIX)


def discard(path: Path) -> None:
    """Throw a sample away; any other binder stays."""
    if is_sample(path):
        shutil.rmtree(path.parent, ignore_errors=True)
