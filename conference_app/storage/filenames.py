"""File names that every system takes."""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path

from ..domain.refusal import Refusal

_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])( *\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_MOST_BYTES = 120


def safe_name(words: str, otherwise: str) -> str:
    """`words` as the stem of a file name, for display; `otherwise` when nothing is left of them."""
    plain = unicodedata.normalize("NFC", words.encode("utf-8", "ignore").decode())
    kept = " ".join(_FORBIDDEN.sub(" ", plain).split())
    while len(kept.encode()) > _MOST_BYTES:
        kept = kept[:-1]
    kept = kept.strip(". ")
    if reserved := _RESERVED.fullmatch(kept):
        kept = f"{reserved[1]}_{reserved[2] or ''}"
    return kept or otherwise


def check_new(path: Path) -> None:
    """Refusal when a file of this name could not be carried to every other computer."""
    name = path.name
    if _RESERVED.fullmatch(name):
        raise Refusal(f'{path}: Windows keeps the name "{name}" for itself; choose another name.')
    if _FORBIDDEN.search(name) or name.endswith((" ", ".")):
        raise Refusal(
            f'{path}: a file name cannot hold any of <>:"/\\|?* or end in a dot or blank on every '
            "computer; choose another name."
        )
    if len(name.encode("utf-8", "surrogatepass")) > 200:
        raise Refusal(f"{name[:20]}...: this file name is too long; choose one under 50 letters.")


def unused(path: Path) -> Path:
    """`path`, or, where something is there already, the same name with a number: Maya (2).binder."""
    tried, number = path, 1
    while os.path.lexists(tried):
        number += 1
        tried = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return tried
