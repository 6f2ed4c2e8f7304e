"""Cards that stand already follow another theme and other letters."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from conference_app.ui.widgets.binder_card import BinderCard
from conference_app.ui.widgets.item_card import ItemCard
from tests.ui.conftest import PutOn
from tests.ui.theme.sheet import Chosen


def _lightest(button: QPushButton) -> int:
    """How light the sign on a button is."""
    image = button.icon().pixmap(QSize(24, 24)).toImage()
    spots = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max((spot.lightness() for spot in spots if spot.alpha() > 200), default=0)


def test_signs_and_widths_follow(qtbot: QtBot, put_on: PutOn) -> None:
    put_on(Chosen("light"))
    item, binder = ItemCard("term/goals/a"), BinderCard(Path("Maya.binder"))
    qtbot.addWidget(item)
    qtbot.addWidget(binder)
    item.show()
    binder.show()
    signs = (item.earlier, item.later, item.remove, binder.remove)
    dark, narrow = [_lightest(sign) for sign in signs], binder.width_for(5000)
    put_on(Chosen("dark", 200))
    assert all(now > before + 40 for now, before in zip(map(_lightest, signs), dark, strict=True))
    assert binder.width_for(5000) > narrow * 1.5
