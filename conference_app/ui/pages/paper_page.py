"""Paper: what is printed, in which size and languages, every page, and the way to printer or file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ...press.order import EVERY_PART, PORTFOLIO, Order
from ..background import Background
from ..paper.offers import language_name
from ..paper.packet import Packet
from ..paper.words import notes
from ..theme.look import current
from ..widgets.choice import Choice
from ..widgets.flow import Flow
from ..widgets.labels import card, words
from ..widgets.page_grid import PageGrid
from ..widgets.paper_foot import PaperFoot
from ..widgets.sign import Sign, sign_card
from ..widgets.tab_order import follow_layout
from .long_page import LongPage
from .looks_words import option_words


class PaperPage(LongPage):
    """Shows an order and the pages that came of it. It keeps nothing: a change of it is asked for."""

    order_requested = Signal(object)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Paper"))
        self._order = Order()
        self.parts: Mapping[str, QCheckBox] = {
            "script": QCheckBox(self.tr("Script: all your words"), self),
            "cards": QCheckBox(self.tr("Cue cards: a few words to hold"), self),
            PORTFOLIO: QCheckBox(self.tr("Portfolio: your work as a book"), self),
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
        self._notes_words = words("", "body", self)
        self._notes = sign_card(Sign("look", "accent"), self._notes_words, parent=self)
        self._instead = words("", "quiet", self)
        self.grid = PageGrid(background, self)
        self.foot = PaperFoot(self)
        self._arrange()
        self._connect()
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
        title = words(self.tr("Paper"), "title", self)
        self.put(title, choices, self._notes, self._instead, self.grid)
        if (page := self.layout()) is not None:
            page.addWidget(self.foot)

    def _connect(self) -> None:
        for box in (*self.parts.values(), self.large):
            box.clicked.connect(self._on_choice)
        self.paper.chosen.connect(self._on_choice)
        self.also.chosen.connect(self._on_choice)
        self.letters.chosen.connect(self._on_choice)

    def _on_choice(self) -> None:
        self.order_requested.emit(
            Order(
                parts=tuple(part for part in EVERY_PART if self.parts[part].isChecked()),
                paper=self.paper.value() or self._order.paper,
                is_large=self.large.isChecked(),
                also=self.also.value() or None,
                typeface=self.letters.value() or self._order.typeface,
            )
        )

    # Showing

    def show_order(self, order: Order, languages: Sequence[str], *, has_work: bool = False) -> None:
        """Show what is wanted, and what there is to choose from: second languages, a portfolio."""
        self._order = order
        for part, box in self.parts.items():
            box.setChecked(part in order.parts)
        self.parts[PORTFOLIO].setVisible(has_work)
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
