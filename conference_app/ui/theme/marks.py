"""The small drawings inside controls (ticks, arrows), for the `image` of a stylesheet.

A stylesheet takes files only and cannot color them, so each mark ships dark and light.
"""

from __future__ import annotations

from ...storage import shipped

_MIDDLE = 0.18  # Above this luminance, dark has the greater contrast; below it, light.


def mark(name: str, ground: str) -> str:
    """`url(...)` of the mark that is seen on that ground."""
    tint = "dark" if luminance(ground) > _MIDDLE else "light"
    path = shipped.folder("resources") / "icons" / "marks" / f"{name}-{tint}.svg"
    return f'url("{path.as_posix()}")'


def luminance(color: str) -> float:
    """The relative luminance of `#rrggbb` as WCAG 2.2 defines it, 0 to 1."""
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colors as WCAG 2.2 defines it, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
