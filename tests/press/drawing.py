"""Glyphs as a PDF draws them: what its fonts say of them, and where a TJ array puts them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import pikepdf

_MAPPED = re.compile(r"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]*)>")


@dataclass(frozen=True)
class Font:
    """What a PDF says of a font: its name, and by glyph the width in ems and the characters."""

    name: str
    widths: dict[int, float]
    texts: dict[int, str]


def read_font(font: Any) -> Font:
    """A font as the page's resources hold it."""
    mapped = _MAPPED.findall(font.ToUnicode.read_bytes().decode())
    texts = {int(glyph, 16): bytes.fromhex(to).decode("utf-16-be") for glyph, to in mapped}
    return Font(str(font.BaseFont), _widths(font), texts)


def drawn(array: Any, font: Font, size: float) -> tuple[tuple[int, ...], list[float], float]:
    """The glyphs of a TJ array, where each begins and ends, and how far the pen moves."""
    glyphs: list[int] = []
    ends: list[float] = []
    pen = 0.0
    for item in array:
        if not isinstance(item, pikepdf.String):
            pen -= float(item) / 1000 * size
            continue
        units = bytes(item)
        for at in range(0, len(units), 2):
            glyphs.append(units[at] << 8 | units[at + 1])
            ends.append(pen)
            pen += font.widths[glyphs[-1]] * size
            ends.append(pen)
    return tuple(glyphs), ends, pen


def _widths(font: Any) -> dict[int, float]:
    found: dict[int, float] = {}
    array = list(font.DescendantFonts[0].W)
    for first, run in zip(array[::2], array[1::2], strict=True):
        found |= {int(first) + place: float(width) / 1000 for place, width in enumerate(run)}
    return found
