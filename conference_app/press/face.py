"""A font file, as the press needs it: measured by HarfBuzz, put into a PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import uharfbuzz


class Axis(NamedTuple):
    """Where a face stands between its lightest and its boldest (wght), or on another axis."""

    tag: str
    value: float


@dataclass(frozen=True, eq=False)
class Face:
    """One face. `key` names it in a PDF, without blanks: ConferenceSans-Bold; `load` reads it.

    `axes` says which of the many faces of a variable font it is.
    """

    family: str
    is_bold: bool
    key: str
    load: Callable[[], bytes]
    axes: tuple[Axis, ...] = ()

    @cached_property
    def harfbuzz(self) -> uharfbuzz.Face:
        """The face for subsetting and its tables."""
        return uharfbuzz.Face(uharfbuzz.Blob(self.load()))

    @cached_property
    def shaper(self) -> uharfbuzz.Font:
        """The face for asking widths and metrics, in font units."""
        font = uharfbuzz.Font(self.harfbuzz)
        if self.axes:
            font.set_variations(dict(self.axes))
        return font

    @property
    def units(self) -> int:
        """Font units an em."""
        return int(self.harfbuzz.upem)

    @property
    def is_compact(self) -> bool:
        """Whether its outlines are PostScript's (CFF), as in many .otf files."""
        return not {"CFF ", "CFF2"}.isdisjoint(self.harfbuzz.table_tags)

    def has(self, letter: str) -> bool:
        """Whether it has a character."""
        return bool(self.shaper.get_nominal_glyph(ord(letter)))

    def draws(self, letter: str) -> bool:
        """Whether it has a character as an outline: not as a picture, not as nothing."""
        glyph = self.shaper.get_nominal_glyph(ord(letter))
        extents = self.shaper.get_glyph_extents(glyph) if glyph else None
        return bool(extents and extents.width and extents.height)
