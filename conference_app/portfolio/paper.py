"""A photo of paper made readable: bad light evened out, ink dark, colors still colors.

What paper would look like without anything on it is guessed for every place, and the photo is
divided by that. Where something large and colored or dark lies, the guess comes from the paper
around it: a painted sun stays yellow, and the table stays a table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_SMALL = 360
_GRID = 48
_STROKE = 0.045  # Of the longer side: what is thinner is ink, what is wider may be ground.
_DARK, _COLORED = 0.14, 0.22
_BLACK, _WHITE = 28, 228


def readable(image: Image) -> Image:
    """The same picture as if its paper were white and its light even."""
    from PIL import Image as Pillow

    ground = _ground(image.convert("RGB"))
    if image.mode == "L":
        return _divided(image, ground.convert("L"))
    pairs = zip(image.convert("RGB").split(), ground.split(), strict=True)
    return Pillow.merge("RGB", [_divided(band, under) for band, under in pairs])


def _divided(band: Image, ground: Image) -> Image:
    """A band as it would be on white paper: each dot times what makes its ground white."""
    from PIL import ImageMath
    from PIL.Image import Resampling

    gain = ground.convert("F").point(lambda level: level * 1.0 + 1.0)
    gain = ImageMath.lambda_eval(lambda given: 255 / given["ground"], ground=gain)
    gain = gain.resize(band.size, Resampling.BILINEAR)
    lit: Image = ImageMath.lambda_eval(
        lambda given: given["convert"](given["band"] * given["gain"], "L"), band=band, gain=gain
    )
    return lit.point(_curve())


def _curve() -> list[int]:
    """Nearly white becomes white, and ink gets darker."""
    spread = _WHITE - _BLACK
    return [
        round(255 * (min(max(level - _BLACK, 0), spread) / spread) ** 1.15) for level in range(256)
    ]


def _ground(image: Image) -> Image:
    """What lies under the ink, small: the photo with all that is thin and dark taken away."""
    from PIL import Image as Pillow
    from PIL import ImageFilter

    small = image.copy()
    small.thumbnail((_SMALL, _SMALL), Pillow.Resampling.BOX)
    stroke = max(3, int(max(small.size) * _STROKE)) | 1
    closed = small
    for around in (ImageFilter.MaxFilter(5), ImageFilter.MinFilter(5)):
        for _ in range(stroke // 4):  # As one filter of that width, and many times faster.
            closed = closed.filter(around)
    closed = closed.filter(ImageFilter.GaussianBlur(stroke / 3))
    grid = closed.copy()
    grid.thumbnail((_GRID, _GRID), Pillow.Resampling.BOX)
    cells = [tuple(cell) for cell in _cells(grid)]
    is_paper = _paper_cells(cells)
    if all(is_paper) or not any(is_paper):
        return closed
    filled = Pillow.new("RGB", grid.size)
    filled.putdata(_filled(cells, is_paper, grid.width))
    filled = filled.filter(ImageFilter.GaussianBlur(1))
    mask = Pillow.new("L", grid.size)
    mask.putdata([255 if paper else 0 for paper in is_paper])
    smooth = Pillow.Resampling.BICUBIC
    return Pillow.composite(
        closed,
        filled.resize(closed.size, smooth),
        mask.filter(ImageFilter.MinFilter(5)).resize(closed.size, Pillow.Resampling.BILINEAR),
    )


def _cells(grid: Image) -> list[tuple[int, int, int]]:
    flat = grid.tobytes()
    return [(flat[n], flat[n + 1], flat[n + 2]) for n in range(0, len(flat), 3)]


def _paper_cells(cells: list[tuple[int, ...]]) -> list[bool]:
    """Which cells show paper: bright and of about the tint that bright cells have."""
    by_light = sorted(cells, key=sum)
    bright = by_light[len(by_light) * 2 // 3 :]
    tint = [max(1.0, sum(cell[n] for cell in bright) / len(bright)) for n in range(3)]
    level = sum(by_light[len(by_light) * 9 // 10]) / 3
    return [
        sum(cell) / 3 >= _DARK * level
        and _colorfulness([cell[n] / tint[n] for n in range(3)]) <= _COLORED
        for cell in cells
    ]


def _colorfulness(shares: list[float]) -> float:
    return (max(shares) - min(shares)) / max(*shares, 0.01)


def _filled(
    cells: list[tuple[int, ...]], is_paper: list[bool], width: int
) -> list[tuple[int, ...]]:
    """Every cell that is no paper gets the color of the nearest ones that are, ring by ring.

    What lies around the sheet gets that of the brightest paper, and so stays as dark as it is.
    """
    height = len(cells) // width
    outside = _outside(is_paper, width, height)
    rim = {near for at in outside for near in _around(at, width, height)} - outside
    beyond = outside - {near for at in rim for near in _around(at, width, height)}
    known = {at: cell for at, cell in enumerate(cells) if is_paper[at] and at not in rim}
    if not known:
        return cells
    brightest = max(known.values(), key=sum)
    while len(known) < len(cells) - len(beyond):
        ring: dict[int, tuple[int, ...]] = {}
        for at in range(len(cells)):
            if at in known or at in beyond:
                continue
            beside = [known[near] for near in _around(at, width, height) if near in known]
            if beside:
                ring[at] = tuple(sum(c[n] for c in beside) // len(beside) for n in range(3))
        if not ring:
            break
        known |= ring
    return [known.get(at, brightest) for at in range(len(cells))]


def _outside(is_paper: list[bool], width: int, height: int) -> set[int]:
    """The cells that are no paper, as far as they hang together with the edge of the photo."""
    waiting = [at for at in range(len(is_paper))
               if at % width in (0, width - 1) or at // width in (0, height - 1)]  # fmt: skip
    found: set[int] = set()
    while waiting:
        at = waiting.pop()
        if at not in found and not is_paper[at]:
            found.add(at)
            waiting += _around(at, width, height)
    return found


def _around(at: int, width: int, height: int) -> list[int]:
    row, column = divmod(at, width)
    return [
        y * width + x
        for y in range(max(0, row - 1), min(height, row + 2))
        for x in range(max(0, column - 1), min(width, column + 2))
        if (y, x) != (row, column)
    ]
