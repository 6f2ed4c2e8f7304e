"""Words broken into lines, for who paints them."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextLine, QTextOption


def broken(words: str, font: QFont, width: int) -> list[str]:
    """Words as they stand in a width. A word that is wider than that breaks where it must."""
    if QFontMetrics(font).horizontalAdvance(words) <= width:
        return [words]
    return [words[line.textStart() : line.textStart() + line.textLength()].strip()
            for line in _lines(_layout(words, font), width)]  # fmt: skip


def height(words: str, font: QFont, width: int) -> int:
    """How high a page of words is in a width; a last empty line counts too."""
    layouts = [_layout(part, font) for part in words.split("\n")]
    return math.ceil(sum(line.height() for layout in layouts for line in _lines(layout, width)))


def _layout(words: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    return layout


def _lines(layout: QTextLayout, width: int) -> Iterator[QTextLine]:
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF())
        yield line
    layout.endLayout()


def at_most(most: int, words: str, font: QFont, width: int) -> list[str]:
    """The same in so many lines at most; three dots tell that there is more."""
    lines = broken(words, font, width)
    if len(lines) <= most:
        return lines
    rest = " ".join(lines[most - 1 : most + 1])
    cut = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return [*lines[: most - 1], cut]
