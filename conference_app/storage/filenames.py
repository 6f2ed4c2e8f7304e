"""File names that every system takes."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from itertools import count
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
    return next(tried for tried in numbered(path) if not os.path.lexists(tried))


def numbered(path: Path) -> Iterator[Path]:
    """The names that a file can take one after the other: Maya.binder, Maya (2).binder, ..."""
    yield path
    yield from (path.with_name(f"{path.stem} ({n}){path.suffix}") for n in count(2))


def from_home(folder: Path) -> str:
    """A folder as one would say it: from the home of whoever sits here."""
    home = Path.home()
    return str(folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
