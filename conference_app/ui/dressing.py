"""From preferences to what the app looks like and which language it speaks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from ..storage.preferences import Preferences
from .theme import colors, look

_BLINK = "conference_cursor_blinks"
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
_SPACING = {"normal": 115, "wide": 140, "wider": 170}


@dataclass(frozen=True, slots=True)
class Looks:
    """What the theme is asked for, and whether things may move."""

    theme: str
    text_size: int
    line_spacing: int
    typeface: str
    reduced_motion: bool = False


def looks(preferences: Preferences) -> Looks:
    """The looks that somebody prefers."""
    return Looks(
        preferences.theme,
        preferences.text_size,
        _SPACING[preferences.line_spacing],
        preferences.typeface,
        preferences.reduced_motion,
    )


def dress(preferences: Preferences) -> None:
    """Put the looks on the whole app."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        look.apply(application, looks(preferences))
        _move(application, is_moving=not preferences.reduced_motion)


def is_outdated(preferences: Preferences) -> bool:
    """Whether the colors on the screen are no longer those that somebody prefers."""
    return look.current().colors != colors.chosen(preferences.theme)


def _move(application: QApplication, *, is_moving: bool) -> None:
    """Let the cursor blink, and menus and lists slide, or keep them still."""
    usual = application.property(_BLINK) or application.cursorFlashTime()
    application.setProperty(_BLINK, usual)
    application.setCursorFlashTime(usual if is_moving else 0)
    for effect in _EFFECTS:
        QApplication.setEffectEnabled(effect, is_moving)


def reader(preferences: Preferences) -> str:
    """The language that the app's user reads."""
    return preferences.language or QLocale.system().name().replace("_", "-")
