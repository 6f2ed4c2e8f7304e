"""The palette of a theme, so that the standard dialogs of Qt look like ours."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from .colors import Colors

_ROLE = QPalette.ColorRole
_GROUP = QPalette.ColorGroup
_ALWAYS = {
    _ROLE.Window: "window",
    _ROLE.WindowText: "words",
    _ROLE.Base: "surface",
    _ROLE.AlternateBase: "window",
    _ROLE.ToolTipBase: "raised",
    _ROLE.ToolTipText: "words",
    _ROLE.PlaceholderText: "quiet_words",
    _ROLE.Text: "words",
    _ROLE.Button: "raised",
    _ROLE.ButtonText: "words",
    _ROLE.BrightText: "trouble",
    _ROLE.Light: "surface",
    _ROLE.Midlight: "hover",
    _ROLE.Mid: "line",
    _ROLE.Dark: "edge",
    _ROLE.Shadow: "edge",
    _ROLE.Highlight: "selection",
    _ROLE.HighlightedText: "on_selection",
    _ROLE.Accent: "accent",
    _ROLE.Link: "accent_words",
    _ROLE.LinkVisited: "accent_words",
}
_DISABLED = dict.fromkeys(
    (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText, _ROLE.PlaceholderText), "faint_words"
)


def palette(colors: Colors) -> QPalette:
    """Every role in every group: active, inactive, and what cannot be used now."""
    made = QPalette()
    for group in (_GROUP.Active, _GROUP.Inactive, _GROUP.Disabled):
        roles = _ALWAYS | (_DISABLED if group == _GROUP.Disabled else {})
        for role, name in roles.items():
            made.setColor(group, role, QColor(colors.of(name)))
    return made
