"""The look of a picture in a few bytes, so that the same picture is known again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_CELLS = 16
_LEAST_CONTRAST = 12
_LIKE, _MOST_OFF = 0.8, 3
_LEVELS = {f"{level:x}": level for level in range(16)}
_SPOTS, _MOST_OFF_IN_A_SPOT = 256, 24


def look_of(picture: Image) -> str:
    """16 x 16 levels of gray, the contrast stretched; nothing for a picture that has no contrast."""
    from PIL import ImageOps
    from PIL.Image import Resampling

    size = (_CELLS, _CELLS)
    small = picture.resize(size, Resampling.BOX, reducing_gap=2.0).convert("L")
    low, high = small.getextrema()
    if float(high) - float(low) < _LEAST_CONTRAST:  # type: ignore[arg-type]
        return ""
    return "".join(f"{level >> 4:x}" for level in ImageOps.autocontrast(small).tobytes())


def are_alike(one: str, other: str) -> bool:
    """Whether two looks may be those of one picture, be it smaller or saved once more."""
    if not one or len(one) != len(other):
        return False
    off = 0
    for a, b in zip(one, other, strict=True):
        apart = abs(_LEVELS[a] - _LEVELS[b])
        off += apart
        if apart > _MOST_OFF:  # Most pictures part here, after a few cells.
            return False
    return off <= _LIKE * len(one)


def are_same(one: Image, other: Image) -> bool:
    """Whether two pictures of one look are the same one, spot by spot: two worksheets may look
    alike and hold different answers."""
    from PIL import ImageChops

    _, high = ImageChops.difference(_spots(one), _spots(other)).getextrema()
    return float(high) <= _MOST_OFF_IN_A_SPOT  # type: ignore[arg-type]


def _spots(picture: Image) -> Image:
    from PIL.Image import Resampling

    size = (_SPOTS, _SPOTS)
    return picture.convert("L").resize(size, Resampling.LANCZOS, reducing_gap=3.0)
