"""What is changed over a picture that is kept: squared, straightened, cut, turned, made readable.

The bytes that are kept never change. The steps are always done in the order in which `Retouching`
names them, so turning a picture leaves its cut where it was. Places are ten-thousandths of the
width and height: whole numbers, the same on every machine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

WHOLE = 10_000
LEAST_SIDE = 100
MOST_TILT = 450
TURNS = (0, 90, 180, 270)
Box = tuple[int, int, int, int]
Point = tuple[int, int]
Corners = tuple[Point, Point, Point, Point]


@dataclass(frozen=True, slots=True)
class Retouching:
    """The steps from what is kept to what is shown, in this order.

    `corners` of a sheet become the corners of the picture: its top left, top right, bottom right,
    bottom left. `tilt` turns by tenths of a degree, clockwise. `crop` is left, top, right, bottom.
    `turn` is in degrees, clockwise. `paper` makes a photo of paper readable.
    """

    corners: Corners | None = None
    tilt: int = 0
    crop: Box | None = None
    turn: int = 0
    paper: bool = False


NONE = Retouching()


def is_crop(value: Any) -> bool:
    """Whether a value is left, top, right, bottom of a part that is not too small."""
    if not _are_places(value, 4):
        return False
    left, top, right, bottom = value
    return bool(left + LEAST_SIDE <= right and top + LEAST_SIDE <= bottom)


def is_corners(value: Any) -> bool:
    """Whether a value is four points, clockwise around a sheet without dents or folds."""
    if not (isinstance(value, list | tuple) and len(value) == 4):
        return False
    if not all(_are_places(point, 2) for point in value):
        return False
    return all(
        _bend(value[n], value[(n + 1) % 4], value[(n + 2) % 4]) >= LEAST_SIDE**2 for n in range(4)
    )


def _are_places(value: Any, count: int) -> bool:
    return (
        isinstance(value, list | tuple)
        and len(value) == count
        and all(type(number) is int and 0 <= number <= WHOLE for number in value)
    )


def _bend(before: Sequence[int], at: Sequence[int], after: Sequence[int]) -> int:
    """Twice the area of a triangle; above nothing where one goes clockwise around it."""
    return (at[0] - before[0]) * (after[1] - at[1]) - (at[1] - before[1]) * (after[0] - at[0])


def read(tree: Mapping[str, Any]) -> Retouching:
    """The steps for a piece of work, from the values at its place."""
    corners, crop, tilt, turn = (tree.get(name) for name in ("corners", "crop", "tilt", "turn"))
    return Retouching(
        corners=_corners(corners) if is_corners(corners) else None,
        tilt=tilt if type(tilt) is int and abs(tilt) <= MOST_TILT else 0,
        crop=_box(crop) if is_crop(crop) else None,
        turn=turn if turn in TURNS else 0,
        paper=tree.get("paper") is True,
    )


def _corners(points: Any) -> Corners:
    first, second, third, fourth = ((x, y) for x, y in points)
    return first, second, third, fourth


def _box(places: Any) -> Box:
    left, top, right, bottom = places
    return left, top, right, bottom


def changes(base: str, before: Retouching, after: Retouching) -> dict[str, Any]:
    """What to write at a piece of work (`2026-fall/work/<id>`); only what differs."""
    found: dict[str, Any] = {}
    for field in fields(Retouching):
        value = getattr(after, field.name)
        if value != getattr(before, field.name):
            found[f"{base}/{field.name}"] = None if value == field.default else _plain(value)
    return found


def _plain(value: Any) -> Any:
    return [_plain(inner) for inner in value] if isinstance(value, tuple) else value


def turned(steps: Retouching, degrees: int) -> Retouching:
    """Turned further, clockwise by so many quarters of a circle in degrees."""
    return replace(steps, turn=(steps.turn + degrees) % 360)


def straightened(steps: Retouching, tenths: int) -> Retouching:
    """Turned a little, clockwise by so many tenths of a degree instead of those before."""
    return replace(steps, tilt=max(-MOST_TILT, min(MOST_TILT, tenths)))


def cropped(steps: Retouching, shown: Box) -> Retouching:
    """Cut to a part of what is shown; as it was where that part is too small."""
    left, top, right, bottom = _unturned_box(shown, steps.turn)
    outer = steps.crop or (0, 0, WHOLE, WHOLE)
    wide, high = outer[2] - outer[0], outer[3] - outer[1]
    inner = (
        outer[0] + round(left * wide / WHOLE),
        outer[1] + round(top * high / WHOLE),
        outer[0] + round(right * wide / WHOLE),
        outer[1] + round(bottom * high / WHOLE),
    )
    return replace(steps, crop=inner) if is_crop(inner) else steps


def uncropped(steps: Retouching) -> Retouching:
    """The whole picture again, turned as it is."""
    return replace(steps, corners=None, tilt=0, crop=None)


def squared(steps: Retouching, shown: Corners) -> Retouching:
    """A sheet whose corners are told on the whole picture as it is turned, from its top left on.

    It begins anew: an earlier cut would not be seen on the whole picture.
    """
    points = [_unturned(point, steps.turn) for point in shown]
    quarters = steps.turn // 90
    corners = (*points[quarters:], *points[:quarters])
    return replace(uncropped(steps), corners=_corners(corners)) if is_corners(corners) else steps


def _unturned(point: Point, turn: int) -> Point:
    """A point of the turned picture, where it was before it was turned."""
    x, y = point
    for _ in range(turn // 90):
        x, y = y, WHOLE - x
    return x, y


def _unturned_box(box: Box, turn: int) -> Box:
    one, other = _unturned(box[:2], turn), _unturned(box[2:], turn)
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[0], other[0]),
        max(one[1], other[1]),
    )
