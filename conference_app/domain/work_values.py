"""What fits at the places of a work sample that describe what is kept of it and how it is shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from . import retouching

MOST_PAGES = 200
_LONGEST = 100_000
_MEDIA = re.compile(r"[a-z]{1,20}/[a-z0-9][a-z0-9.+-]{0,99}")
_LOOK = re.compile("[0-9a-f]{256}")


def _matches(pattern: re.Pattern[str]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def _pixels(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(map(_counts, value))


def _pages(value: Any) -> bool:
    return (
        isinstance(value, list)
        and len(value) <= MOST_PAGES
        and all(map(_counts, value))
        and len(set(value)) == len(value)
    )


def _counts(value: Any) -> bool:
    return type(value) is int and 1 <= value <= _LONGEST


def _turn(value: Any) -> bool:
    return type(value) is int and value in retouching.TURNS


def _tilt(value: Any) -> bool:
    return type(value) is int and abs(value) <= retouching.MOST_TILT


KINDS: Mapping[str, tuple[Callable[[Any], bool], str]] = {
    "media": (_matches(_MEDIA), "a media type such as image/jpeg"),
    "look": (_matches(_LOOK), "256 hexadecimal digits"),
    "pixels": (_pixels, "width and height in pixels, as in [2000, 1500]"),
    "page-count": (_counts, f"a number of pages, from 1 to {_LONGEST:,}"),
    "pages": (_pages, f"a list of page numbers, {MOST_PAGES} at most, each once, as in [1, 2, 5]"),
    "turn": (_turn, "0, 90, 180 or 270"),
    "tilt": (
        _tilt,
        f"tenths of a degree, from -{retouching.MOST_TILT} to {retouching.MOST_TILT}",
    ),
    "crop": (
        retouching.is_crop,
        "left, top, right and bottom in ten-thousandths, as in [0, 0, 10000, 5000]",
    ),
    "corners": (
        retouching.is_corners,
        "the four corners of a sheet in ten-thousandths, clockwise from its top left, as in "
        "[[500, 400], [9500, 300], [9600, 9700], [300, 9800]]",
    ),
}
"""By kind: whether a value fits, and how to say what is wanted."""
