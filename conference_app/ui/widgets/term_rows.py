"""The conferences of a binder, a row each: the one that is shown, and the way to the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ..models.term_words import term_words
from .flow import Flow
from .labels import button


class TermRows(QWidget):
    """Buttons for terms; the shown one is down, and says so."""

    term_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self, across=8, down=8)
        self.offers: dict[str, QPushButton] = {}

    def show_terms(self, terms: Sequence[str], shown: str) -> None:
        """Show these terms, in this order."""
        if tuple(self.offers) != tuple(terms):
            self._make(terms)
        told, other = self.tr("You see {term}"), self.tr("Look at {term}")
        for term, offer in self.offers.items():
            offer.setChecked(term == shown)
            offer.setText((told if term == shown else other).format(term=term_words(term)))

    def _make(self, terms: Sequence[str]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.offers = {}
        for term in terms:
            offer = self.offers[term] = button("", "chip", self)
            offer.setCheckable(True)
            offer.clicked.connect(self._on_clicked)
            self._flow.addWidget(offer)

    def _on_clicked(self) -> None:
        for term, offer in self.offers.items():
            if offer is self.sender():
                offer.setChecked(True)  # A click on the shown one leaves it down.
                self.term_requested.emit(term)
