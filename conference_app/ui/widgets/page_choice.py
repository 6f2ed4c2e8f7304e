"""Which pages of a piece are shown: a button a page, pressed or not; a tick tells it too."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ...domain.records import WorkSample
from ...domain.work_values import MOST_PAGES
from ..theme.look import current
from .flow import Flow
from .labels import button, words


class PageChoice(QWidget):
    """`pages_chosen` tells all chosen pages; `page_requested` the one to look at."""

    pages_chosen = Signal(list)
    page_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, can_write: bool) -> None:
        super().__init__(parent)
        self._count = 0
        self._can_write = can_write
        holder = QWidget(self)
        self._flow = Flow(holder, across=current().sizes.hair, down=current().sizes.hair)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(words(self.tr("Which pages do you want to show?"), "label", self))
        rows.addWidget(holder)
        self._group.idClicked.connect(self._on_clicked)

    def show_piece(self, piece: WorkSample) -> None:
        """Show the pages of a piece; nothing where there is only one."""
        count = min(piece.page_count or 0, MOST_PAGES)
        self.setVisible(count > 1)
        if count != self._count:
            self._build(count)
        for number, page in enumerate(self._group.buttons(), 1):
            is_shown = number in piece.shown_pages
            page.setChecked(is_shown)
            page.setText(f"✓ {number}" if is_shown else str(number))
            page.setEnabled(self._can_write)

    def _build(self, count: int) -> None:
        self._count = count
        for old in self._group.buttons():
            self._group.removeButton(old)
        self._flow.clear()
        for number in range(1, count + 1):
            page = button(str(number), "chip", self)
            page.setCheckable(True)
            page.setAccessibleName(self.tr("Page {number}").format(number=number))
            self._group.addButton(page, number)
            self._flow.addWidget(page)
            page.show()
        self.updateGeometry()

    def _on_clicked(self, number: int) -> None:
        chosen = [n for n, page in enumerate(self._group.buttons(), 1) if page.isChecked()]
        self.page_requested.emit(number)
        self.pages_chosen.emit(chosen)
