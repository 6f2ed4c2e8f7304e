"""What can be wanted on paper. Light: neither ReportLab nor Qt, for the first window and the command line."""

from __future__ import annotations

from typing import NamedTuple

PARTS = ("script", "cards")
"""What is printed where nothing else is asked for."""
PORTFOLIO = "portfolio"
EVERY_PART = (*PARTS, PORTFOLIO)
PAPERS = {"letter": (612.0, 792.0), "a4": (595.28, 841.89)}
"""The sizes of paper, in points."""
TYPEFACES = {
    "standard": "Conference Sans",
    "literacy": "Conference Literacy",
    "hyperlegible": "Conference Hyperlegible",
}
"""The families that a reader can choose to read in, on paper and in the window."""


class Order(NamedTuple):
    """What is to be printed: parts, paper, large print, a second language, the typeface.

    No dataclass: importing these would double what the command line needs to start.
    """

    parts: tuple[str, ...] = PARTS
    paper: str = "letter"
    is_large: bool = False
    also: str | None = None
    typeface: str = "standard"
