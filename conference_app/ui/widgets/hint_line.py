"""One line of the check-list: a shape, a sentence, and the way there, all of it one button."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..models.check_list import Hint
from ..theme.look import current
from .labels import words

SHAPES: Mapping[str, str] = {
    "capitals": "pencil",
    "class-without-work": "plus",
    "choose": "question",
    "comment": "speech",
    "untold": "pencil",
    "empty": "circle",
    "half-told": "flag",
    "long": "clock",
    "no-caption": "speech",
    "no-date": "calendar",
    "no-goal-step": "flag",
    "no-hard-work": "grow",
    "no-people": "people",
    "no-pieces": "plus",
    "no-proud-work": "glow",
    "no-struggle": "grow",
    "only-starter": "half",
    "repeated": "list",
    "short": "plus",
    "unfinished": "half",
    "unmentioned": "question",
    "unprintable": "printer",
    "unshown": "question",
}
_NARROW = 46
"""Letters across, under which there is no room for more than the sentence."""


class HintLine(QAbstractButton):
    """Shows a hint. Click anywhere on it, or press Enter or Space, to go there."""

    def __init__(self, hint: Hint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = hint
        self._shape, self._arrow = QLabel(self), QLabel(self)
        self._about = words(hint.about, "label", self)
        self._about.setVisible(bool(hint.about))
        self._sentence = words(hint.sentence, "body", self)
        self._there = words(self.tr("Go there"), "body", self)
        self._there.setWordWrap(False)
        self._there.setProperty("tone", "accent")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        told = f"{hint.about}: {hint.sentence}" if hint.about else hint.sentence
        self.setAccessibleName(told)
        self.setAccessibleDescription(self.tr("Go there"))
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._arrange()
        self._paint_shapes()

    def _arrange(self) -> None:
        sizes = current().sizes
        said = QVBoxLayout()
        said.setSpacing(sizes.hair)
        said.addWidget(self._about)
        said.addWidget(self._sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.gap, sizes.space, sizes.gap, sizes.space)
        row.setSpacing(sizes.space)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        row.addWidget(self._there, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignVCenter)

    def _paint_shapes(self) -> None:
        look = current()
        size, small = look.sizes.icon, look.sizes.icon * 3 // 4
        shape = look.icon(SHAPES[self.hint.kind], "accent")
        self._shape.setPixmap(shape.pixmap(size, size))
        self._arrow.setPixmap(look.icon("arrow-right", "accent", small).pixmap(small, small))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Qt's: where there is little room the arrow alone tells the way."""
        super().resizeEvent(event)
        self._there.setVisible(self.width() >= _NARROW * self.fontMetrics().averageCharWidth())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt's: shapes take the colors of a new theme, the arrow follows the reading."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._paint_shapes()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """Qt's: the mouse comes; the ground tells."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt's: the mouse goes."""
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Qt's: Enter does what Space and the mouse do."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Qt's: a card; a ring where the keys are."""
        look = current()
        colors, radius = look.colors, look.sizes.radius
        ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        width = colors.ring_width if self.hasFocus() else colors.line_width
        edge = "focus" if self.hasFocus() else "line"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color(edge), width))
        painter.setBrush(look.color(ground))
        inside = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(inside, radius, radius)
        painter.end()
