"""How the packet looks: paper, sizes, colors."""

from __future__ import annotations

from dataclasses import dataclass

from .faces import BASE
from .order import PAPERS
from .set_lines import Style

_MARGIN = 54.0
_FOOT = 30.0
INK, QUIET, FAINT, RULE = "#111111", "#565656", "#6a6a6a", "#9a9a9a"
NEUTRAL = "#37424a"
# Dark enough for white figures on them and for a copier; numbers tell the parts apart without color.
_CLASS_COLORS = (
    "#1d5c8c",
    "#8c2f39",
    "#2f6b3c",
    "#6b3f8c",
    "#8a5200",
    "#11686b",
    "#7a2a63",
    "#4a5a14",
)


@dataclass(frozen=True, slots=True)
class Look:
    """The measures of a part, in points; `scale` is 1, or more for large print.

    `face` is the family that plain words are set in.
    """

    paper: tuple[float, float] = PAPERS["letter"]
    scale: float = 1.0
    face: str = BASE

    @property
    def left(self) -> float:
        """The left edge of the column."""
        return _MARGIN

    @property
    def width(self) -> float:
        """The width of the column."""
        return self.paper[0] - 2 * _MARGIN

    @property
    def top(self) -> float:
        """The upper edge of the column, from the foot of the paper."""
        return self.paper[1] - _MARGIN

    @property
    def height(self) -> float:
        """The height of the column."""
        return self.top - _MARGIN - _FOOT

    @property
    def foot(self) -> float:
        """The baseline of the foot."""
        return _MARGIN - 8

    def style(
        self, size: float, *, is_bold: bool = False, color: str = INK, leading: float = 1.4
    ) -> Style:
        """A style of that size, scaled; never under 11 points but for labels."""
        return Style(size * self.scale, is_bold, color, leading, self.face)


def class_color(place: int) -> str:
    """The color of the class at a place in the row of classes."""
    return _CLASS_COLORS[place % len(_CLASS_COLORS)]
