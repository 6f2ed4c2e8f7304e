"""From preferences to what the app looks like and which language it speaks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ..storage.preferences import Preferences
from .theme import look

_SPACING = {"normal": 115, "wide": 140, "wider": 170}


@dataclass(frozen=True, slots=True)
class Looks:
    """What the theme is asked for."""

    theme: str
    text_size: int
    line_spacing: int
    typeface: str


def looks(preferences: Preferences) -> Looks:
    """The looks that somebody prefers."""
    return Looks(
        preferences.theme,
        preferences.text_size,
        _SPACING[preferences.line_spacing],
        preferences.typeface,
    )


def dress(preferences: Preferences) -> None:
    """Put the looks on the whole app."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        look.apply(application, looks(preferences))


def reader(preferences: Preferences) -> str:
    """The language that the app's user reads."""
    return preferences.language or QLocale.system().name().replace("_", "-")
