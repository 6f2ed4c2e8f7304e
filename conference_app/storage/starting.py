"""From what a student tells to a binder in a folder."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ..domain import names
from ..domain.beginning import Beginning, first_values
from ..domain.refusal import Refusal
from . import stem_packs
from .at_hand import new_at_hand
from .device import Device
from .library import new_binder_path, start_binder


def begin(folder: Path, device: Device, beginning: Beginning) -> Path:
    """Make a student's binder, under a name that no file has yet; Refusal where that fails."""
    if not beginning.name.strip():
        raise Refusal("Your binder needs your name; write it first. All else can wait.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(
            f"{folder}: no folder can be made there ({error.strerror}). Choose another folder "
            "for your binder."
        ) from None
    pack, term = stem_packs.find(beginning.pack_id), names.term_of(date.today())
    path = new_binder_path(folder, beginning.name)
    with new_at_hand(path) as near:
        start_binder(
            near,
            device,
            name=beginning.name,
            pack=pack,
            term=term,
            classes=beginning.classes,
            more=first_values(beginning, term, pack),
        ).close()
    return path
