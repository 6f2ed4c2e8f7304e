"""Pages of a PDF under each other, as wide as the window: shown when drawn, and scrolled softly."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QLabel, QWidget

from ..background import Background
from .paper import draw_sheet
from .pictures import Pictures
from .sheets import Pages, Sheets

if TYPE_CHECKING:
    from ...press.page_map import PlacedBlock

_SCROLLING = 220
_ABOVE = 0.22
"""How far down the window an answer comes to stand that was out of sight, of its height."""


class PageArea(QAbstractScrollArea):
    """Pages that stay until the pictures of newer ones are ready. `path` is the answer to keep in sight."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Pages | None = None
        self._coming: Pages | None = None
        self._sheets = Sheets((), 0)
        self._path = ""
        self._is_soft = True
        self._pictures = Pictures(background, self)
        self._note = QLabel(self.viewport())
        self._motion = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._motion.setDuration(_SCROLLING)
        self._motion.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._pictures.opened.connect(self._on_opened)
        self._pictures.drawn.connect(self._refresh)
        self._pictures.failed.connect(self._on_failed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self._note.setWordWrap(True)
        self._note.setAutoFillBackground(True)
        self._note.setMargin(16)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.clear()

    # What is shown

    @property
    def pages(self) -> Pages | None:
        """What is shown now; None before the first page."""
        return self._pages

    def clear(self) -> None:
        """No page yet, and nothing of one before."""
        self._pictures.forget()
        self._motion.stop()
        self._pages = self._coming = None
        self._sheets = Sheets((), 0)
        self._path = ""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setRange(0, 0)
        self._say(self.tr("Your page will grow here as you write."))
        self.viewport().update()

    def show_pages(self, pdf: bytes, blocks: Sequence[PlacedBlock]) -> None:
        """Show a PDF. What was shown stays until the pages in sight are drawn."""
        self._pictures.open(pdf, blocks)

    def show_failure(self, sentence: str) -> None:
        """Say why there is no newer page; the last one stays."""
        self._say(sentence)

    def set_soft(self, is_soft: bool) -> None:
        """Whether to scroll softly, or at once for those who want no motion."""
        self._is_soft = is_soft

    def _say(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        self._place_note()

    def _place_note(self) -> None:
        """Over the head of the pages, or all there is."""
        inside = self.viewport().rect().adjusted(2, 2, -2, -2)
        if self._pages:
            inside.setHeight(self._note.heightForWidth(inside.width()))
        self._note.setGeometry(inside)

    # From a PDF to pictures

    def _on_opened(self, pages: Pages) -> None:
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._coming = pages
        self._refresh()

    def _on_failed(self) -> None:
        self._coming = None
        self.show_failure(self.tr("Your page can't be shown right now."))

    def _refresh(self) -> None:
        """Have drawn what is in sight; show the coming pages as soon as it is; then what is near."""
        pages = self._coming or self._pages
        if pages is None:
            return
        sheets, height = self._laid_out(pages), self.viewport().height()
        top = self._top_of(pages, sheets)
        width = self._picture_width(sheets)
        for first, much in ((top, height), (top - height // 2, 2 * height)):
            near = sheets.in_sight(first, much)
            missing = [n for n in near if self._pictures.find(pages, n, width) is None]
            if missing:
                self._pictures.ask(pages, missing, width)
                break
            if pages is self._coming:
                self._take(pages, sheets)
        self.viewport().update()

    def _top_of(self, pages: Pages, sheets: Sheets) -> int:
        """How far the pages are scrolled, or will be in a moment."""
        if pages is self._coming:
            target = self._target(pages, sheets, self._path)
            if target is not None:
                return target
        elif self._motion.state() is QPropertyAnimation.State.Running:
            return int(self._motion.endValue())
        return self.verticalScrollBar().value()

    def _take(self, pages: Pages, sheets: Sheets) -> None:
        """The coming pages are those that are shown from now on."""
        is_first = self._pages is None
        self._pages, self._coming, self._sheets = pages, None, sheets
        self._pictures.keep_only(pages)
        self._say("")
        self._set_range()
        self.pages_changed()
        self.bring_into_sight(self._path, is_soft=not is_first)

    def pages_changed(self) -> None:
        """Other pages are shown: what hangs on them is to be looked at again."""

    def _laid_out(self, pages: Pages) -> Sheets:
        return Sheets(pages.sizes, self.viewport().width())

    def _picture_width(self, sheets: Sheets) -> int:
        return round(sheets.width * self.devicePixelRatioF())

    def _set_range(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._sheets.height - height))
        bar.setPageStep(height)
        bar.setSingleStep(40)

    # Where an answer stands

    def places(self, path: str) -> list[QRectF]:
        """Where an answer stands in the window, page by page."""
        if self._pages is None or not path:
            return []
        shift = -self.verticalScrollBar().value()
        return [self._sheets.place(b).translated(0, shift) for b in self._pages.pieces(path)]

    def path_at(self, point: QPoint) -> str:
        """The answer at a point in the window, or nothing."""
        down = QPoint(point.x(), point.y() + self.verticalScrollBar().value())
        return self._sheets.path_at(self._pages, down) if self._pages else ""

    def bring_into_sight(self, path: str, *, is_soft: bool = True) -> None:
        """Scroll to an answer, if it is on paper and out of sight."""
        if self._pages is None:
            return
        target = self._target(self._pages, self._sheets, path)
        if target is None:
            return
        self._motion.stop()
        if is_soft and self._is_soft and self.isVisible():
            self._motion.setStartValue(self.verticalScrollBar().value())
            self._motion.setEndValue(target)
            self._motion.start()
        else:
            self.verticalScrollBar().setValue(target)

    def _target(self, pages: Pages, sheets: Sheets, path: str) -> int | None:
        """Where to scroll to see an answer; None if it is in sight or on no page."""
        pieces = pages.pieces(path)
        if not pieces:
            return None
        place, height = sheets.place(pieces[0]), self.viewport().height()
        top = self.verticalScrollBar().value()
        if top <= place.top() and place.top() + min(place.height(), height / 2) <= top + height:
            return None
        wanted = round(place.top() - height * _ABOVE)
        return max(0, min(wanted, sheets.height - height))

    # Drawing

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The pages stay as wide as the window, and what was at its top stays there."""
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        if self._pages is not None:
            share = bar.value() / max(1, self._sheets.height)
            self._sheets = self._laid_out(self._pages)
            self._set_range()
            bar.setValue(round(share * self._sheets.height))
        self._place_note()
        self._refresh()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Other pages come into sight."""
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The pages in sight, and what is drawn over them."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.palette().window())
        if self._pages is not None:
            top, width = self.verticalScrollBar().value(), self._picture_width(self._sheets)
            for number in self._sheets.in_sight(top, self.viewport().height()):
                image = self._pictures.find(self._pages, number, width)
                rect = self._sheets.rects[number].translated(0, -top)
                draw_sheet(painter, rect, image or self._pictures.nearest(self._pages, number))
        self.draw_over(painter)

    def draw_over(self, painter: QPainter) -> None:
        """Marks over the pages, in the window only."""
