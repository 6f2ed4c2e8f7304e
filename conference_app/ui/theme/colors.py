"""Colors by what they are for, read from `resources/themes`."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ...domain.refusal import Refusal
from ...storage import shipped

SYSTEM = "system"
THEMES = ("light", "dark", "contrast")
_NO_COLORS = ("title", "is_dark", "line_width", "ring_width")


@dataclass(frozen=True, slots=True)
class Colors:
    """One theme. What each color is for, and what it lies on, stands in `roles.json`."""

    title: str
    is_dark: bool
    line_width: int
    ring_width: int
    window: str
    surface: str
    raised: str
    hover: str
    pressed: str
    words: str
    quiet_words: str
    faint_words: str
    line: str
    edge: str
    accent: str
    accent_strong: str
    on_accent: str
    accent_words: str
    accent_soft: str
    focus: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    trouble: str
    trouble_soft: str
    glow: str
    glow_soft: str
    grow: str
    grow_soft: str
    question: str
    question_soft: str
    blank: str
    blank_edge: str
    blank_words: str
    selection: str
    on_selection: str
    student_words: str

    def of(self, role: str) -> str:
        """The color of a role: `#rrggbb`."""
        return str(getattr(self, role))


COLOR_ROLES = tuple(field.name for field in fields(Colors) if field.name not in _NO_COLORS)


@cache
def load(theme: str) -> Colors:
    """The colors of `light`, `dark` or `contrast`."""
    path = shipped.folder("resources") / "themes" / f"{theme}.json"
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return Colors(**found.pop("colors"), **found)
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as problem:
        raise Refusal(
            f"{path}: these colors cannot be read ({problem}); install Conference again."
        ) from problem


def for_system() -> Colors:
    """Light or dark, as the computer is set."""
    is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return load("dark" if is_dark else "light")


def chosen(theme: str) -> Colors:
    """The theme someone chose; the computer's own for `system` and for a name no longer known."""
    return load(theme) if theme in THEMES else for_system()
