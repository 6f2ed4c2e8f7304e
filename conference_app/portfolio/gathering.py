"""Which files and links somebody means who names pieces of work."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from .mishap import Mishap

MOST_FILES = 2_000
_MOST_DEPTH = 8
_MOST_LETTERS = 500
_LINK = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://|(?:javascript|data|mailto|file):", re.IGNORECASE)
_BESIDE = {"thumbs.db", "desktop.ini", "icon\r"}
_BESIDE_ENDINGS = {".aae", ".xmp", ".ini", ".db", ".thm", ".part", ".crdownload", ".tmp"}


def is_link(words: str) -> bool:
    """Whether somebody means a link and not a file."""
    return _LINK.match(words) is not None


def link(words: str) -> str:
    """A link as it is kept; Mishap for one that leads to no page. It is never followed here."""
    try:
        parts = urlsplit(words.strip())
        host, is_secret = parts.hostname, parts.username or parts.password
    except ValueError:
        raise Mishap("this is no whole link; copy it from the address line again") from None
    if parts.scheme.lower() == "file":
        raise Mishap("this leads to a file on this computer; add the file itself")
    if parts.scheme.lower() not in ("http", "https"):
        raise Mishap("only links that begin with https:// or http:// can be added")
    if not host or re.search(r"[\s\x00-\x1f\x7f]", parts.geturl()):
        raise Mishap("this is no whole link; copy it from the address line again")
    if is_secret:
        raise Mishap("this link holds a user name or password; take it out, and add the rest")
    if len(words.strip()) > _MOST_LETTERS:
        raise Mishap(f"this link has more than {_MOST_LETTERS} letters; use a shorter one")
    return words.strip()


def files(path: Path) -> list[Path]:
    """A file, or all the files in a folder, in the order a reader expects; Mishap if there are none.

    Hidden files and those that phones and programs put beside pictures are passed over.
    """
    if path.is_symlink() or not path.is_dir():
        return [path]
    found: list[Path] = []
    for file in _below(path):
        found.append(file)
        if len(found) > MOST_FILES:
            raise Mishap(f"this folder holds more than {MOST_FILES:,} files; add a smaller one")
    if not found:
        raise Mishap("there are no files in this folder; choose another one")
    return found


def _below(folder: Path, depth: int = 0) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            inside = sorted(entries, key=lambda entry: natural(entry.name))
    except OSError as error:
        raise Mishap(
            f"the folder {folder.name} cannot be read ({error.strerror}); check the disk"
        ) from None
    for entry in inside:
        if entry.name.startswith(".") or entry.name.lower() in _BESIDE:
            continue
        if entry.is_dir(follow_symlinks=False):
            if depth < _MOST_DEPTH:
                yield from _below(Path(entry.path), depth + 1)
        elif Path(entry.name).suffix.lower() not in _BESIDE_ENDINGS:
            yield Path(entry.path)


def natural(name: str) -> list[tuple[int, str]]:
    """A sort key by which page 9 comes before page 10."""
    return [
        (int(piece), "") if piece.isdigit() and piece.isascii() else (-1, piece.casefold())
        for piece in re.split(r"([0-9]{1,18})", name)
    ]
