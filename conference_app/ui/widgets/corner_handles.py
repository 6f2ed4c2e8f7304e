"""Four corners over a picture, moved by hand or by arrow keys: what is kept of it, or a sheet in it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ...domain.retouching import WHOLE, Box, Corners
from ..theme.look import current

_SIDE = 36
_STEP, _LARGE_STEP = 100, 500
"""Ten-thousandths of the picture that a key moves a corner; with Shift."""
_INSET = 800
_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
          Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}  # fmt: skip


class CornerHandle(QAbstractButton):
    """A corner: a ring to take hold of."""

    moved = Signal(QPoint)
    step_requested = Signal(int, int)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self.resize(QSize(_SIDE, _SIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Qt's: arrows move it, with Shift by more."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        is_large = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        far = _LARGE_STEP if is_large else _STEP
        self.step_requested.emit(step[0] * far, step[1] * far)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Qt's: taken hold of."""
        self.setFocus()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Qt's: dragged."""
        self.moved.emit(self.mapToParent(event.position().toPoint()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Qt's: a ring; a thicker one where the keys are."""
        look = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_at = self.hasFocus()
        painter.setPen(QPen(look.color("focus" if is_at else "accent"), 5 if is_at else 3))
        painter.setBrush(look.color("surface"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(8, 8, -8, -8))
        painter.end()


class CornerHandles(QWidget):
    """Places are ten-thousandths of the picture. A box keeps right angles, a sheet has any."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = QRectF()
        self._is_box = True
        self._points: list[tuple[int, int]] = []
        names = (self.tr("Top left corner"), self.tr("Top right corner"),
                 self.tr("Bottom right corner"), self.tr("Bottom left corner"))  # fmt: skip
        self.handles = [CornerHandle(name, self) for name in names]
        for handle in self.handles:
            handle.moved.connect(self._on_moved)
            handle.step_requested.connect(self._on_step)
        self.hide()

    def begin(self, *, is_box: bool) -> None:
        """Show the corners a little inside the picture."""
        self._is_box = is_box
        near, far = _INSET, WHOLE - _INSET
        self._points = [(near, near), (far, near), (far, far), (near, far)]
        self._lay_out()
        self.show()
        self.raise_()
        self.handles[0].setFocus()

    def place(self, area: QRectF) -> None:
        """Where the picture stands."""
        self._area = area
        self._lay_out()

    @property
    def box(self) -> Box:
        """Left, top, right, bottom."""
        (left, top), _, (right, bottom), _ = self._points
        return left, top, right, bottom

    @property
    def corners(self) -> Corners:
        """The corners from the top left, clockwise."""
        first, second, third, fourth = self._points
        return first, second, third, fourth

    def _lay_out(self) -> None:
        for handle, point in zip(self.handles, self._points, strict=False):
            at = self._seen(point).toPoint()
            handle.move(at - QPoint(_SIDE // 2, _SIDE // 2))
        self.update()

    def _seen(self, point: tuple[int, int]) -> QPointF:
        area = self._area
        return area.topLeft() + QPointF(
            point[0] * area.width() / WHOLE, point[1] * area.height() / WHOLE
        )

    def _on_moved(self, at: QPoint) -> None:
        area = self._area
        if area.width() and area.height():
            x = round((at.x() - area.left()) * WHOLE / area.width())
            y = round((at.y() - area.top()) * WHOLE / area.height())
            self._move(self._sender(), x, y)

    def _on_step(self, across: int, down: int) -> None:
        place = self._sender()
        x, y = self._points[place]
        self._move(place, x + across, y + down)

    def _sender(self) -> int:
        sender = self.sender()
        return next(n for n, handle in enumerate(self.handles) if handle is sender)

    def _move(self, place: int, x: int, y: int) -> None:
        """Each corner keeps to its own side of the one across."""
        across, least = self._points[(place + 2) % 4], _INSET
        is_left, is_top = place in (0, 3), place in (0, 1)
        x = min(max(0, x), across[0] - least) if is_left else max(min(WHOLE, x), across[0] + least)
        y = min(max(0, y), across[1] - least) if is_top else max(min(WHOLE, y), across[1] + least)
        self._points[place] = x, y
        if self._is_box:
            beside, below = ((1, 3), (0, 2), (3, 1), (2, 0))[place]
            self._points[beside] = self._points[beside][0], y
            self._points[below] = x, self._points[below][1]
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Qt's: what goes is dimmed, what stays has an edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, kept = QPainterPath(), QPainterPath()
        whole.addRect(self._area)
        kept.addPolygon([self._seen(point) for point in self._points])
        kept.closeSubpath()
        painter.fillPath(whole.subtracted(kept), QColor(0, 0, 0, 130))
        painter.setPen(QPen(current().color("accent"), 3))
        painter.drawPath(kept)
        painter.end()
