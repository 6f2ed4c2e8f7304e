"""The computer's own fonts: the last resort for a character that no shipped face has.

Only those count whose outlines can be taken into a PDF, by their form and by their licence.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from functools import cache, lru_cache, partial

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from .application import ready
from .face import Axis, Face

_OURS = "Conference "
_NAMELESS = ("Cc", "Cn", "Co", "Cs")  # What a font draws for these is its own affair.
_NEEDED = ("head", "hhea", "hmtx", "maxp", "cmap")
_OUTLINES = ("loca", "glyf", "CFF ", "CFF2")
_VARIATION = ("fvar", "avar", "gvar", "HVAR")
_RESTRICTED, _NO_SUBSETS, _ONLY_PICTURES = 0x0002, 0x0100, 0x0200
_SAMPLES = 16
_HAIR = 0.01
"""Ems by which Qt's measures of a glyph may differ from ours, rounded as they are."""


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
    wanted = (*_NEEDED, *_OUTLINES, *_VARIATION, "OS/2")
    tables = {tag: bytes(raw.fontTable(tag).data()) for tag in wanted}
    if not _is_free(tables["OS/2"]) or not _has_outlines(tables):
        return None
    key = re.sub("[^A-Za-z0-9]", "", family) or "Font"
    kept = {tag: table for tag, table in tables.items() if table}
    face = Face(family, False, f"{key}-Regular", partial(_as_file, kept))
    return _as_shown(face, raw) if tables["fvar"] else face


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
    return bool(tables["CFF "] or (tables["CFF2"] and tables["fvar"]))


def _as_shown(face: Face, raw: QRawFont) -> Face | None:
    """The face of a variable font that Qt has chosen, told by its glyphs: Qt does not name it."""
    font = face.harfbuzz
    tags = [axis.tag for axis in font.axis_infos]
    usual = [axis.default_value for axis in font.axis_infos]
    named = [instance.design_coords for instance in font.named_instances]
    faces = [replace(face, axes=tuple(map(Axis, tags, coords))) for coords in ([usual, *named])]
    shown = QRawFont(raw)
    shown.setPixelSize(face.units)
    return next((face for face in faces if _is_shown(face, shown)), None)


def _is_shown(face: Face, shown: QRawFont) -> bool:
    """Whether glyphs of a face, some of all, are those of Qt's at a size of its units."""
    count, most = face.harfbuzz.glyph_count, face.units * _HAIR
    glyphs = range(0, count, -(-count // _SAMPLES))
    advances = shown.advancesForGlyphIndexes([*glyphs])
    for glyph, advance in zip(glyphs, advances, strict=True):
        own = face.shaper.get_glyph_extents(glyph)
        box = shown.boundingRect(glyph)
        wide = abs(own.width) if own else 0
        if abs(face.shaper.get_glyph_h_advance(glyph) - advance.x()) > most:
            return False
        if abs(wide - box.width()) > most:
            return False
    return True


def _as_file(tables: Mapping[str, bytes]) -> bytes:
    """The tables as a font file."""
    kind = b"\0\1\0\0" if "glyf" in tables else b"OTTO"
    head = kind + struct.pack(">HHHH", len(tables), 0, 0, 0)
    place = len(head) + 16 * len(tables)
    entries, content = [], []
    for tag, table in sorted(tables.items()):
        entries.append(struct.pack(">4sLLL", tag.encode(), 0, place, len(table)))
        padded = table + bytes(-len(table) % 4)
        content.append(padded)
        place += len(padded)
    return b"".join((head, *entries, *content))
