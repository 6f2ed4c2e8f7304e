"""All pages of a packet side by side, small; one of them as large as the window is wide."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ..background import Background
from ..paper.packet import Packet
from ..preview.paper import draw_sheet
from ..preview.pictures import Pictures
from ..preview.sheets import Pages
from ..theme.look import current
from .column import InSight
from .flow import Flow

_AROUND = 8
_SMALL, _LARGE = 15, 52
"""How wide pages are, in gaps between things."""


class PagePicture(QAbstractButton):
    """A page of paper with its name below; click it, or press Enter, to see it large or small."""

    def __init__(self, pages: Pages, number: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages, self.number = pages, number
        self.is_large = False
        self.picture: QImage | None = None
        self._width = 0
        self.setText(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.in_sight = InSight(self)
        self.show_large(False)

    def show_large(self, is_large: bool) -> None:
        """Whether the page is the large one."""
        self.is_large = is_large
        told = self.tr("Make it small again") if is_large else self.tr("See it large")
        self.setToolTip(told)
        self.setAccessibleDescription(told)

    def fit(self, width: int) -> None:
        """Take a width; the height follows from the page."""
        if width != self._width:
            self._width = width
            self.updateGeometry()

    @property
    def paper_width(self) -> int:
        """How wide the paper is, in pixels of Qt."""
        return max(1, self._width - 2 * _AROUND)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Qt's: the paper, and its name below."""
        across, down = self.pages.sizes[self.number]
        high = round(self.paper_width * down / across)
        return QSize(self._width, high + self.fontMetrics().height() + 4 * _AROUND)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Qt's: Enter does what Space and the mouse do."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt's: other letters below take other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Qt's: the sheet, its name, a ring where the keys are."""
        look = current()
        high = self.height() - self.fontMetrics().height() - 4 * _AROUND
        painter = QPainter(self)
        draw_sheet(painter, QRect(_AROUND, _AROUND, self.paper_width, high), self.picture)
        painter.setPen(look.color("words" if self.underMouse() else "quiet_words"))
        name = self.fontMetrics().height()
        below = QRect(0, self.height() - name - _AROUND, self.width(), name)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            ring = look.colors.ring_width
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color("focus"), ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = ring // 2 + 1
            inside = self.rect().adjusted(edge, edge, -edge, -edge)
            painter.drawRoundedRect(inside, look.sizes.radius // 2, look.sizes.radius // 2)
        painter.end()


class PageGrid(QWidget):
    """Shows a packet. Pictures are drawn in the background, those of a part together."""

    troubled = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._drawers: dict[str, Pictures] = {}
        self._large: tuple[str, int] | None = None
        self.pictures: list[PagePicture] = []
        self._flow = Flow(self, across=_AROUND, down=_AROUND)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._ask)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_packet(self, packet: Packet | None) -> None:
        """Show the pages of a packet, or none."""
        self._flow.clear()
        self.pictures = []
        for part in packet.parts if packet else ():
            count = len(part.pages.sizes)
            for number in range(count):
                name = self.tr("{part}, page {page} of {pages}").format(
                    part=part.name[:1].upper() + part.name[1:], page=number + 1, pages=count
                )
                picture = PagePicture(part.pages, number, name, self)
                picture.show_large(self._large == (part.part, number))
                picture.setProperty("part", part.part)
                picture.clicked.connect(self._on_clicked)
                self._flow.addWidget(picture)
                self.pictures.append(picture)
                picture.show()
        self._fit()

    def _on_clicked(self) -> None:
        chosen = self.sender()
        if not isinstance(chosen, PagePicture):
            return
        is_large = not chosen.is_large
        for picture in self.pictures:
            picture.show_large(is_large and picture is chosen)
        self._large = (chosen.property("part"), chosen.number) if is_large else None
        self._fit()
        chosen.in_sight.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Qt's: the large page is as wide as there is room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        sizes = current().sizes
        # Pages grow with the spaces, not with the letters: at 200 % there are still two in a row.
        small, large = sizes.gap * _SMALL, sizes.gap * _LARGE
        for picture in self.pictures:
            picture.fit(min(self.width(), large if picture.is_large else small))
        self._flow.invalidate()
        self.updateGeometry()
        self._soon.start()

    # Pictures

    def _drawer(self, part: str) -> Pictures:
        if part not in self._drawers:
            made = Pictures(self._background, self)
            made.drawn.connect(self._ask)
            made.failed.connect(self.troubled)
            self._drawers[part] = made
        return self._drawers[part]

    def _pixels(self, picture: PagePicture) -> int:
        return round(picture.paper_width * self.devicePixelRatioF())

    def _ask(self) -> None:
        """Have drawn what is not there yet at its size: of each part the small ones first."""
        waiting: dict[str, dict[int, list[PagePicture]]] = {}
        for picture in self.pictures:
            if not self._is_drawn(picture):
                widths = waiting.setdefault(picture.property("part"), {})
                widths.setdefault(self._pixels(picture), []).append(picture)
        for part, widths in waiting.items():
            width = min(widths)
            found = widths[width]
            self._drawer(part).ask(found[0].pages, [one.number for one in found], width)

    def _is_drawn(self, picture: PagePicture) -> bool:
        """Whether a page shows its picture as wide as it is; what there is it shows meanwhile."""
        drawer = self._drawer(picture.property("part"))
        found = drawer.find(picture.pages, picture.number, self._pixels(picture))
        image = found or drawer.nearest(picture.pages, picture.number)
        if image is not None and picture.picture is not image:
            picture.picture = image
            picture.update()
        return image is not None and image.width() == self._pixels(picture)
