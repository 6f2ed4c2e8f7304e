"""What is set: words with their look, and the lines of glyphs that they become."""

from __future__ import annotations

from typing import NamedTuple

from . import faces
from .face import Face
from .shapes import Shape


class Style(NamedTuple):
    """How words look. `size` in points; `leading` is the least line height, in sizes."""

    size: float
    is_bold: bool = False
    color: str = "#000000"
    leading: float = 1.4
    face: str = faces.BASE


class Words(NamedTuple):
    """Words of one look and language."""

    text: str
    style: Style
    language: str


class GlyphRun(NamedTuple):
    """Shapes of one face and look, left to right on paper; `x` is points from the line's left end."""

    face: Face | None
    style: Style
    language: str
    x: float
    shapes: tuple[Shape, ...]
    is_rtl: bool = False

    @property
    def glyphs(self) -> tuple[int, ...]:
        """Every glyph, in drawing order."""
        return tuple(glyph for shape in self.shapes for glyph in shape.glyphs)

    @property
    def texts(self) -> tuple[str, ...]:
        """The characters that each glyph stands for."""
        return tuple(text for shape in self.shapes for text in shape.texts)

    @property
    def places(self) -> tuple[tuple[float, float], ...]:
        """Where each glyph stands: points from the line's left end, and above its baseline."""
        scale = self.style.size / 1000
        found: list[tuple[float, float]] = []
        pen = self.x
        for shape in self.shapes:
            found += ((pen + x * scale, y * scale) for x, y in zip(shape.xs, shape.ys, strict=True))
            pen += shape.width * scale
        return tuple(found)


class SetLine(NamedTuple):
    """A line: its runs, `ascent` above and `descent` below the baseline, all in points.

    Where a run goes from right to left, `spoken` names the runs in speaking order, with their words.
    """

    text: str
    width: float
    ascent: float
    descent: float
    runs: tuple[GlyphRun, ...]
    spoken: tuple[tuple[GlyphRun, str], ...] = ()

    @property
    def height(self) -> float:
        """From the top of this line to the top of the next."""
        return self.ascent + self.descent


# How much of a line stands above the baseline; the same for all Latin lines, emoji or not.
LATIN_SHARE = 0.78
