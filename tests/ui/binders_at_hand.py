"""Binders in which nothing is answered yet."""

from __future__ import annotations

from pathlib import Path

from conference_app.storage import stem_packs
from conference_app.storage.device import this_device
from conference_app.storage.library import start_binder

TERM = "2026-fall"


def new_binder(folder: Path, language: str = "vi") -> Path:
    """A binder in which nothing was answered yet."""
    place = folder / "Dung Tran.binder"
    pack = stem_packs.find("middle-school")
    start_binder(
        place, this_device(), name="Dung Tran", pack=pack, term=TERM, classes=("Math",),
        home_language=language,
    ).close()  # fmt: skip
    return place
