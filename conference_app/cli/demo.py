"""`demo`: the finished binders of the sample students, and the script each will speak."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..domain.refusal import Refusal
from ..domain.scripting import script
from ..storage import shipped, yaml_text
from ..storage.atomic import new_file
from ..storage.binder_file import BinderFile
from ..storage.device import Device, this_device
from ..storage.filenames import safe_name
from ..storage.filling import fill
from .opening import held
from .script_text import as_text


def demo(options: argparse.Namespace) -> int:
    """Write a binder and a script for each sample; earlier ones in the folder are replaced."""
    folder: Path = options.out
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(
            f"{folder}: cannot be made ({error.strerror}); choose another folder."
        ) from None
    device = this_device()
    sources = sorted((shipped.folder("resources") / "samples").glob("*.yaml"))
    written = [path for source in sources for path in _write(source, folder, device)]
    print("\n".join(map(str, written)))
    return 0


def _write(source: Path, folder: Path, device: Device) -> list[Path]:
    document = yaml_text.read_file(source)
    name = safe_name(str(document.data["student"]["name"]), source.stem)
    target = folder / f"{name}.binder"
    with new_file(target, replace=True) as draft, BinderFile.create(draft, device) as file:
        fill(file, document)
        found, pack = held(file, None)
    spoken = folder / f"{name}, script.txt"
    home = found.student.language
    also = home if home and home != pack.main_language else None
    with new_file(spoken, replace=True) as text:
        text.write_text(as_text(script(found, pack, also), found), encoding="utf-8")
    return [target, spoken]
