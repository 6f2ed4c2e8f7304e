"""What a stretch of the path is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...domain import path
from ...domain.conference import Conference
from ...domain.path import Leg
from ...domain.stem_pack import StemPack


def leg_title(leg: Leg, conference: Conference, pack: StemPack, reader: str) -> str:
    """Its title in the stems; a goal that was made with the family is told apart from one's own."""
    together = [goal.id for goal in conference.goals if goal.made_with == "family"]
    if leg.per == "goal" and leg.item_key in together:
        return QCoreApplication.translate("Path", "The goal we made together")
    return path.title(leg, conference, pack, reader)
