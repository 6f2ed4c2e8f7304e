"""Pages under each other in a window, as wide as it is: which are in sight, and what stands where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF

if TYPE_CHECKING:
    from ...press.page_map import PlacedBlock

_MARGIN, _NARROW_MARGIN, _NARROW = 16, 8, 420
_GAP = 16
_LEAST = 40


@dataclass(frozen=True, slots=True)
class Pages:
    """A PDF with the sizes of its pages, and where the answers stand on them, in points."""

    pdf: bytes
    digest: str
    sizes: tuple[tuple[float, float], ...]
    blocks: tuple[PlacedBlock, ...]

    @property
    def paths(self) -> list[str]:
        """The answers in reading order, each once."""
        return list(dict.fromkeys(block.path for block in self.blocks))

    def pieces(self, path: str) -> list[PlacedBlock]:
        """What stands of an answer, page by page."""
        return [block for block in self.blocks if block.path == path]


class Sheets:
    """Pages laid out for a width, in pixels from the top of the first one's margin."""

    def __init__(self, sizes: Sequence[tuple[float, float]], width: int) -> None:
        margin = _NARROW_MARGIN if width < _NARROW else _MARGIN
        self.width = max(_LEAST, width - 2 * margin)
        self.scale = self.width / max((size[0] for size in sizes), default=612.0)
        self.rects: list[QRect] = []
        top = margin
        for size in sizes:
            across, down = (round(side * self.scale) for side in size)
            self.rects.append(QRect((width - across) // 2, top, across, down))
            top += down + _GAP
        self.height = top - _GAP + margin if sizes else 0

    def in_sight(self, top: int, height: int) -> list[int]:
        """The pages of which something shows between `top` and `height` further down."""
        return [
            number
            for number, rect in enumerate(self.rects)
            if rect.bottom() >= top and rect.top() <= top + height
        ]

    def place(self, block: PlacedBlock) -> QRectF:
        """Where a block stands."""
        page = self.rects[block.page]
        return QRectF(
            page.left() + block.left * self.scale,
            page.top() + block.top * self.scale,
            (block.right - block.left) * self.scale,
            (block.bottom - block.top) * self.scale,
        )

    def path_at(self, pages: Pages, point: QPoint) -> str:
        """The answer that stands at a point, or nothing. The page's margins beside it count."""
        for block in pages.blocks:
            place, page = self.place(block), self.rects[block.page]
            if place.top() <= point.y() <= place.bottom() and page.contains(point):
                return block.path
        return ""
