"""Draws `app-16.png` to `app-256.png` from `app.svg`; run it after changing the drawing."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 32, 48, 64, 128, 256)
FOLDER = Path(__file__).resolve().parent


def draw(size: int, to: Path) -> None:
    """Draw the icon of the app in a square of that many pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(FOLDER / "app.svg")).render(painter, QRectF(0, 0, size, size))
    painter.end()
    if not image.save(str(to)):
        sys.exit(f"{to} cannot be written")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv)
    for pixels in SIZES:
        draw(pixels, FOLDER / f"app-{pixels}.png")
