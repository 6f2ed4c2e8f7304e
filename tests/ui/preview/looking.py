"""What one sees of the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from conference_app.press.page_map import PlacedBlock
from conference_app.ui.preview.page_view import PageView

Page = tuple[bytes, tuple[PlacedBlock, ...]]
Show = Callable[[Page], PageView]


def sentence(view: PageView) -> str:
    return " ".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def picture(view: PageView) -> QImage:
    return view.viewport().grab().toImage()


def dark(view: PageView, left: int, top: int, width: int, height: int) -> int:
    """How many dark points there are: letters."""
    image = picture(view)
    return sum(
        image.pixelColor(x, y).lightness() < 110
        for x in range(max(left, 0), min(left + width, image.width()))
        for y in range(max(top, 0), min(top + height, image.height()))
    )


def middle(view: PageView, path: str) -> QPoint:
    return view.places(path)[0].center().toPoint()
