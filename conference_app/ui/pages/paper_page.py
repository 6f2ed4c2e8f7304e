"""Paper: what is printed, in which size and languages, every page, and the way to printer or file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...press.order import PARTS, Order
from ..background import Background
from ..paper.offers import language_name
from ..paper.packet import Packet
from ..paper.words import notes
from ..theme.look import current
from ..widgets.choice import Choice
from ..widgets.flow import Flow
from ..widgets.labels import card, words
from ..widgets.page_grid import PageGrid, PagePicture
from ..widgets.paper_foot import PaperFoot
from ..widgets.tab_order import follow_layout
from .looks_words import option_words


class PaperPage(QWidget):
    """Shows an order and the pages that came of it. It keeps nothing: a change of it is asked for."""

    order_requested = Signal(object)
    came_into_sight = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Paper"))
        self._order = Order()
        self.parts: Mapping[str, QCheckBox] = {
            "script": QCheckBox(self.tr("Script: all your words"), self),
            "cards": QCheckBox(self.tr("Cue cards: a few words to hold"), self),
        }
        self.large = QCheckBox(self.tr("Large letters"), self)
        self.paper = Choice(self.tr("Paper size"), self)
        self.also = Choice(self.tr("Second language"), self)
        self.letters = Choice(self.tr("Letters"), self)
        kinds = option_words()["typeface"].choices or {}
        self.letters.show_choices([(str(kind), told) for kind, told in kinds.items()])
        self.paper.show_choices(
            [("letter", self.tr("Letter (8.5 × 11 in)")), ("a4", self.tr("A4 (21 × 29.7 cm)"))]
        )
        self._notes, inside = card("notice", self)
        self._mark = QLabel(self._notes)
        self._notes_words = words("", "body", self._notes)
        row = QHBoxLayout()
        row.setSpacing(current().sizes.space)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._notes_words, 1)
        inside.addLayout(row)
        self._instead = words("", "quiet", self)
        self.grid = PageGrid(background, self)
        self.foot = PaperFoot(self)
        self._inner = QWidget()
        self._area = QScrollArea(self)
        self._arrange()
        self._connect()
        self._paint_shapes()
        self.show_packet(None)

    def _arrange(self) -> None:
        sizes = current().sizes
        choices, inside = card("card", self)
        inside.setSpacing(sizes.tight)
        for group in ((*self.parts.values(), self.large), (self.paper, self.also, self.letters)):
            flow = Flow(across=sizes.wide, down=sizes.hair)
            for part in group:
                flow.addWidget(part)
            inside.addLayout(flow)
        self._inner.setProperty("role", "scrolled")
        rows = QVBoxLayout(self._inner)
        rows.setContentsMargins(sizes.wide, sizes.wide, sizes.wide, sizes.wide)
        rows.setSpacing(sizes.gap)
        rows.addWidget(words(self.tr("Paper"), "title", self))
        for shown in (choices, self._notes, self._instead, self.grid):
            rows.addWidget(shown)
        rows.addStretch(1)
        self._area.setWidget(self._inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._area.setAccessibleName(self.accessibleName())
        self.setFocusProxy(self._area)  # Arrow keys scroll, and Tab goes to the first choice.
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._area, 1)
        page.addWidget(self.foot)

    def _connect(self) -> None:
        for box in (*self.parts.values(), self.large):
            box.clicked.connect(self._on_choice)
        self.paper.chosen.connect(self._on_choice)
        self.also.chosen.connect(self._on_choice)
        self.letters.chosen.connect(self._on_choice)
        self.grid.enlarged.connect(self._on_enlarged)

    def _on_choice(self) -> None:
        self.order_requested.emit(
            Order(
                parts=tuple(part for part in PARTS if self.parts[part].isChecked()),
                paper=self.paper.value() or self._order.paper,
                is_large=self.large.isChecked(),
                also=self.also.value() or None,
                typeface=self.letters.value() or self._order.typeface,
            )
        )

    # Showing

    def show_order(self, order: Order, languages: Sequence[str]) -> None:
        """Show what is wanted, and the second languages to choose from."""
        self._order = order
        for part, box in self.parts.items():
            box.setChecked(part in order.parts)
        self.large.setChecked(order.is_large)
        self.paper.show_value(order.paper)
        self.letters.show_value(order.typeface)
        named = [(tag, language_name(tag)) for tag in languages]
        self.also.show_choices([("", self.tr("None")), *named])
        self.also.show_value(order.also or "")

    def show_packet(self, packet: Packet | None, instead: str = "") -> None:
        """Show the pages, and what is to be known of them; or why there are none."""
        self.grid.show_packet(packet)
        self.grid.setVisible(packet is not None)
        told = notes(packet) if packet else []
        self._notes_words.setText("\n".join(told))
        self._notes.setVisible(bool(told))
        self._instead.setText(instead)
        self._instead.setVisible(bool(instead))
        self.foot.show_ready(packet is not None)
        follow_layout(self)

    # Qt

    def _on_enlarged(self, picture: PagePicture) -> None:
        """The page that was chosen stays in sight; a large one is read from its top."""
        if layout := self._inner.layout():
            layout.activate()
        self._inner.adjustSize()
        if picture.is_large:
            top = picture.mapTo(self._inner, QPoint(0, 0)).y()
            self._area.verticalScrollBar().setValue(top)
        else:
            self._area.ensureWidgetVisible(picture, 0, 0)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Qt's: the page is in sight."""
        super().showEvent(event)
        self.came_into_sight.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt's: shapes take the colors of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._paint_shapes()

    def _paint_shapes(self) -> None:
        look = current()
        self._mark.setPixmap(look.icon("look", "accent").pixmap(look.sizes.icon, look.sizes.icon))
