"""The computer's own fonts: the last resort for a character that no shipped face has.

Only those count whose outlines can be taken into a PDF, by their form and by their licence.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache, partial

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from .application import ready
from .face import Face

_OURS = "Conference "
_NAMELESS = ("Cc", "Cn", "Co", "Cs")  # What a font draws for these is its own affair.
_NEEDED = ("head", "hhea", "hmtx", "maxp", "cmap")
_OUTLINES = ("loca", "glyf", "CFF ")
_RESTRICTED, _NO_SUBSETS, _ONLY_PICTURES = 0x0002, 0x0100, 0x0200
_ROS = b"\x0c\x1e"  # Stands in a CFF font whose glyphs go by other numbers than their places.


@lru_cache(maxsize=1024)
def family_for(letter: str) -> str | None:
    """The first family of this computer, by name, that draws a character; None if none does."""
    if unicodedata.category(letter) in _NAMELESS:
        return None
    for family in families():
        if _raw(family).supportsCharacter(ord(letter)):
            face = find(family)
            if face is not None and face.draws(letter):
                return family
    return None


@cache
def find(family: str) -> Face | None:
    """The regular face of a family of this computer; None if it cannot be taken into a PDF."""
    if family.startswith(_OURS) or family not in families():
        return None
    raw = _raw(family)
    if raw.familyName() != family:  # Only another name of a family.
        return None
    tables = {tag: bytes(raw.fontTable(tag).data()) for tag in (*_NEEDED, *_OUTLINES, "OS/2")}
    if not _is_free(tables["OS/2"]) or not _has_outlines(tables):
        return None
    key = re.sub("[^A-Za-z0-9]", "", family) or "Font"
    kept = {tag: table for tag, table in tables.items() if table}
    return Face(family, False, f"{key}-Regular", partial(_as_file, kept))


@cache
def families() -> tuple[str, ...]:
    """The families of this computer, in the order of their names."""
    ready()
    names = QFontDatabase.families()
    return tuple(sorted(name for name in names if not name.startswith((_OURS, ".", "@"))))


@cache
def _raw(family: str) -> QRawFont:
    return QRawFont.fromFont(QFont(family))


def _is_free(table: bytes) -> bool:
    """Whether its maker lets it be embedded in parts (fsType of the table OS/2)."""
    if len(table) < 10:
        return True
    (kind,) = struct.unpack_from(">H", table, 8)
    is_restricted = kind & 0x000F == _RESTRICTED
    return not is_restricted and not kind & (_NO_SUBSETS | _ONLY_PICTURES)


def _has_outlines(tables: Mapping[str, bytes]) -> bool:
    if not all(tables[tag] for tag in _NEEDED):
        return False
    if tables["glyf"]:
        return bool(tables["loca"])
    return bool(tables["CFF "]) and _ROS not in _top(tables["CFF "])


def _top(compact: bytes) -> bytes:
    """What a CFF font says of itself at its top."""
    begin = _after_index(compact, compact[2])
    return compact[begin : _after_index(compact, begin)]


def _after_index(data: bytes, at: int) -> int:
    count, size = int.from_bytes(data[at : at + 2], "big"), data[at + 2]
    if not count:
        return at + 2
    ends = at + 3 + count * size
    return ends + size - 1 + int.from_bytes(data[ends : ends + size], "big")


def _as_file(tables: Mapping[str, bytes]) -> bytes:
    """The tables as a font file."""
    kind = b"OTTO" if "CFF " in tables else b"\0\1\0\0"
    head = kind + struct.pack(">HHHH", len(tables), 0, 0, 0)
    place = len(head) + 16 * len(tables)
    entries, content = [], []
    for tag, table in sorted(tables.items()):
        entries.append(struct.pack(">4sLLL", tag.encode(), 0, place, len(table)))
        padded = table + bytes(-len(table) % 4)
        content.append(padded)
        place += len(padded)
    return b"".join((head, *entries, *content))
