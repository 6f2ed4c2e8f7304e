"""Words broken into lines, for who paints them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextLine, QTextOption


def broken(words: str, font: QFont, width: int) -> list[str]:
    """Words as they stand in a width. A word that is wider than that breaks where it must."""
    if QFontMetrics(font).horizontalAdvance(words) <= width:
        return [words]
    return [words[line.textStart() : line.textStart() + line.textLength()].strip()
            for line in _lines(_layout(words, font), width)]  # fmt: skip


def height(words: str, font: QFont, width: int, percent: int = 100) -> int:
    """How high a page of words is in a width, each line `percent` high; a last empty one counts too."""
    layouts = [_layout(part, font) for part in words.split("\n")]
    high = sum(line.height() for layout in layouts for line in _lines(layout, width))
    return math.ceil(high * percent / 100)


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


@dataclass(frozen=True, slots=True)
class Stack:
    """Lines of words one below the other, each with how far down it stands; and how high all are."""

    lines: tuple[tuple[int, str], ...]
    height: int


def stacked(words: str, font: QFont, width: int, between: int) -> Stack:
    """Words in lines, with so many pixels more between them than Qt would leave."""
    placed, down = [], 0.0
    for part in words.split("\n"):
        for line in _lines(_layout(part, font), width):
            said = part[line.textStart() : line.textStart() + line.textLength()].strip()
            placed.append((round(down), said))
            down += line.height() + between
    return Stack(tuple(placed), math.ceil(down - between))
