"""How words are drawn where reading goes from right to left."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QProxyStyle

_BEGIN, _END = "\u2068", "\u2069"
_FORCED_LTR = Qt.TextFlag.TextForceLeftToRight.value
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft.value, Qt.AlignmentFlag.AlignRight.value


def isolated(words: str) -> str:
    """Words that take, line by line, the direction of their own first letter wherever they stand."""
    return "\n".join(map(_isolated, words.split("\n")))


def _isolated(line: str) -> str:
    said = line.lstrip()
    return f"{line[: len(line) - len(said)]}{_BEGIN}{said}{_END}" if said else line


def run_rtl(words: str) -> bool:
    """Whether words run from right to left, by the first letter that has a direction."""
    ways = (unicodedata.bidirectional(letter) for letter in words)
    return next((way != "L" for way in ways if way in ("L", "R", "AL")), False)


class Mirrored(QProxyStyle):
    """Draws words in their own direction: neither "?Ready" nor "of 2 2".

    What paints words by itself has the style draw them (`drawItemText`), and is right too.
    """

    def drawItemText(  # noqa: N802, PLR0917
        self,
        painter: QPainter,
        rect: QRect,
        flags: int,
        pal: QPalette | Qt.GlobalColor | QColor,
        enabled: bool,
        text: str,
        textRole: QPalette.ColorRole = QPalette.ColorRole.NoRole,  # noqa: N803
    ) -> None:
        """Qt's: the words of labels, buttons, ticks and boxes."""
        if flags & _FORCED_LTR and flags & _LEFT:
            # A label with such words would go to the other side of the page, away from its field.
            flags = flags & ~(_FORCED_LTR | _LEFT) | _RIGHT
        super().drawItemText(painter, rect, flags, pal, enabled, isolated(text), textRole)
