"""`demo`: the finished binders of the sample students, their scripts and cue cards."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.scripting import script
from ..press.order import Order
from ..storage import shipped, yaml_text
from ..storage.at_hand import written_at_hand
from ..storage.atomic import new_file
from ..storage.binder_file import BinderFile
from ..storage.device import Device, this_device
from ..storage.filenames import safe_name
from ..storage.filling import fill
from .opening import held, lacking, make_folder
from .script_text import as_text

if TYPE_CHECKING:
    from ..domain.conference import Conference
    from ..domain.stem_pack import StemPack
    from ..press.packet import Printed

    Printer = Callable[[Conference, StemPack, str | None], list[Printed]]


def demo(options: argparse.Namespace) -> int:
    """Write a binder, its script as text and the PDFs of each sample, in place of earlier ones."""
    folder: Path = options.out
    make_folder(folder)
    device = this_device()
    printer = _printer()
    sources = sorted((shipped.folder("resources") / "samples").glob("*.yaml"))
    written = [path for source in sources for path in _write(source, folder, device, printer)]
    print("\n".join(map(str, written)))
    return 0


def _printer() -> Printer | None:
    """What prints, or None (and a sentence) where the libraries for it lack."""
    try:
        from ..press.packet import print_parts
    except ImportError as error:
        print(f"No PDFs are made: {lacking(error)}", file=sys.stderr)
        return None
    return lambda found, pack, also: print_parts(found, pack, Order(also=also))[0]


def _write(source: Path, folder: Path, device: Device, printer: Printer | None) -> list[Path]:
    document = yaml_text.read_file(source)
    name = safe_name(str(document.data["student"]["name"]), source.stem)
    target = folder / f"{name}.binder"
    with (
        new_file(target, replace=True) as draft,
        written_at_hand(draft) as made,
        BinderFile.create(made, device) as file,
    ):
        fill(file, document)
        found, pack = held(file, None)
    spoken = folder / f"{name}, script.txt"
    home = found.student.language
    also = home if home and home != pack.main_language else None
    with new_file(spoken, replace=True) as text:
        text.write_text(as_text(script(found, pack, also), found), encoding="utf-8")
    written = [target, spoken]
    for part in printer(found, pack, also) if printer else ():
        path = folder / f"{name}, {part.name}.pdf"
        with new_file(path, replace=True) as pdf:
            pdf.write_bytes(part.content)
        written.append(path)
    return written
