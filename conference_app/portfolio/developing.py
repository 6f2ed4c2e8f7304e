"""From what is kept to what is shown: squared, straightened, cut, turned, made readable."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..domain.retouching import NONE, WHOLE, Box, Corners, Retouching
from . import pictures
from .kinds import Kind
from .mishap import Mishap

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_KEPT = 4_000  # No side of what we keep is longer; a binder from elsewhere may claim anything.


def develop(
    content: bytes, kind: Kind, steps: Retouching = NONE, longest: int = pictures.LONGEST
) -> Image:
    """A kept picture with its retouching, its longer side at most so many dots.

    Mishap where the kept bytes are no picture. Always the same for the same bytes and steps.
    """
    try:
        image = pictures.opened(content, kind)
        if max(image.size) > _MOST_KEPT:
            raise Mishap("this picture is larger than any that is kept; add it again")
        image = _decoded(image, _needed(image.size, steps, longest))
    except (OSError, ValueError, SyntaxError):
        raise Mishap("what is kept of this picture is damaged; add it again") from None
    return retouched(image, steps, longest)


def shown_size(size: tuple[int, int], steps: Retouching) -> tuple[int, int]:
    """Width and height of a kept picture after the steps, without taking them."""
    width, height = _sides(steps.corners, size) if steps.corners else size
    if steps.crop:
        left, top, right, bottom = steps.crop
        width, height = width * (right - left) / WHOLE, height * (bottom - top) / WHOLE
    if steps.turn in (90, 270):
        width, height = height, width
    return max(1, round(width)), max(1, round(height))


def retouched(image: Image, steps: Retouching, longest: int = pictures.LONGEST) -> Image:
    """A picture after the steps, its longer side at most so many dots."""
    from PIL.Image import Resampling, Transpose

    if steps.corners:
        image = _squared(image, steps.corners)
    if steps.tilt:
        image = _straightened(image, steps.tilt / 10)
    if steps.crop:
        image = image.crop(_in_dots(steps.crop, image.size))
    if steps.turn:
        turns = {90: Transpose.ROTATE_270, 180: Transpose.ROTATE_180, 270: Transpose.ROTATE_90}
        image = image.transpose(turns[steps.turn])
    if max(image.size) > longest:
        image = image.resize(_within(image.size, longest), Resampling.LANCZOS, reducing_gap=2.0)
    if steps.paper:
        from .paper import readable

        image = readable(image)
    return image


def _decoded(image: Image, needed: float) -> Image:
    """The picture in RGB or gray, decoded no larger than is needed."""
    longest = max(image.size)
    if image.format == "JPEG":
        halvings = next((n for n in (8, 4, 2) if longest / n >= needed), 1)
        image.draft(image.mode, (image.width // halvings, image.height // halvings))
    return image.convert("L" if image.mode in ("L", "1", "I;16") else "RGB")


def _needed(size: tuple[int, int], steps: Retouching, longest: int) -> float:
    """How long the whole picture must be so that what is left of it after cutting is sharp."""
    crop = steps.crop or (0, 0, WHOLE, WHOLE)
    longer = max((crop[2] - crop[0]) * size[0], (crop[3] - crop[1]) * size[1])
    share = longer / (WHOLE * max(size))
    if steps.corners:
        share *= max(_sides(steps.corners, (1, 1)))
    return longest / max(share, 0.01)


def _within(size: tuple[int, int], longest: int) -> tuple[int, int]:
    scale = longest / max(size)
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _in_dots(crop: Box, size: tuple[int, int]) -> Box:
    left, right = (round(crop[n] * size[0] / WHOLE) for n in (0, 2))
    top, bottom = (round(crop[n] * size[1] / WHOLE) for n in (1, 3))
    left, top = min(left, size[0] - 1), min(top, size[1] - 1)
    return left, top, max(left + 1, right), max(top + 1, bottom)


def _straightened(image: Image, degrees: float) -> Image:
    """Turned a little clockwise, and enlarged so that no corner is empty."""
    from PIL.Image import Resampling, Transform

    width, height = image.size
    angle = math.radians(degrees)
    zoom = math.cos(abs(angle)) + math.sin(abs(angle)) * max(width / height, height / width)
    cos, sin = math.cos(angle) / zoom, math.sin(angle) / zoom
    middle_x, middle_y = width / 2, height / 2
    return image.transform(
        image.size,
        Transform.AFFINE,
        (cos, sin, middle_x - cos * middle_x - sin * middle_y,
         -sin, cos, middle_y + sin * middle_x - cos * middle_y),
        Resampling.BICUBIC,
    )  # fmt: skip


def _squared(image: Image, corners: Corners) -> Image:
    """The sheet between four corners, seen from straight above."""
    from PIL.Image import Resampling, Transform

    width, height = _sides(corners, image.size)
    size = max(1, round(width)), max(1, round(height))
    there = [(x * image.width / WHOLE, y * image.height / WHOLE) for x, y in corners]
    here = [(0, 0), (size[0], 0), size, (0, size[1])]
    return image.transform(
        size, Transform.PERSPECTIVE, _perspective(here, there), Resampling.BICUBIC
    )


def _sides(corners: Corners, size: tuple[float, float]) -> tuple[float, float]:
    """Width and height of a sheet: the longer one of each two sides."""
    points = [(x * size[0] / WHOLE, y * size[1] / WHOLE) for x, y in corners]
    top, right, bottom, left = (math.dist(points[n], points[(n + 1) % 4]) for n in range(4))
    return max(top, bottom), max(left, right)


def _perspective(
    here: Sequence[tuple[float, float]], there: Sequence[tuple[float, float]]
) -> list[float]:
    """The eight numbers that lead from places of the new picture to those of the old one."""
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(here, there, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    return _solved(rows)


def _solved(rows: list[list[float]]) -> list[float]:
    """Linear equations solved by elimination; the last number of each row is its right side."""
    count = len(rows)
    for at in range(count):
        pivot = max(range(at, count), key=lambda row: abs(rows[row][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        head = rows[at][at]
        rows[at] = [number / head for number in rows[at]]
        for other in range(count):
            if other != at and (factor := rows[other][at]):
                rows[other] = [a - factor * b for a, b in zip(rows[other], rows[at], strict=True)]
    return [row[-1] for row in rows]
