"""How a meeting is shared, in the words that every page says it in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...domain.script import Minutes


def minutes_words(minutes: Minutes) -> str:
    """How long the student speaks, what the family has, and whether that is too long."""
    translate = QCoreApplication.translate
    told = translate("Minutes", "You speak about {speaks} min. Your family has {family} min.")
    if minutes.over:
        told += " " + translate("Minutes", "That is {over} min too long.")
    return told.format(speaks=minutes.speaks, family=minutes.family, over=minutes.over)
