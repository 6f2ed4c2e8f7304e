"""My conferences: the next one, when it can begin, and the earlier ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ...domain.conference import Conference
from ..models.term_words import term_words
from ..widgets.class_ticks import ClassTicks
from ..widgets.labels import Card, button, words
from ..widgets.term_rows import TermRows
from .long_page import LongPage

WIDEST = 820


class TermsPage(LongPage):
    """Offers to begin the next conference, with the classes that go on, and to look at the others."""

    beginning_requested = Signal(tuple)
    term_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("My conferences"))
        self._next = words("", "question", self)
        self._stays = words("", "body", self)
        self._which = words(self.tr("Which classes go on?"), "label", self)
        self.classes = ClassTicks(self)
        self._later = words(
            self.tr("New classes can come in later: in “About me”, at “Classes”."), "small", self
        )
        self.begin = button("", "primary", self)
        self.offer = Card("card", self)
        for part in (self._next, self._stays, self._which, self.classes, self._later):
            self.offer.rows.addWidget(part)
        self.offer.rows.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeading)
        self._all = words(self.tr("All my conferences"), "label", self)
        self.terms = TermRows(self)
        self.put(
            words(self.tr("My conferences"), "title", self),
            self.offer,
            self._all,
            self.terms,
            widest=WIDEST,
        )
        self.begin.clicked.connect(self._on_begin)
        self.terms.term_requested.connect(self.term_requested)

    def show_terms(self, terms: Sequence[str], shown: str) -> None:
        """Show the terms that the binder holds, the newest first."""
        self.terms.show_terms(list(reversed(terms)), shown)

    def show_next(self, term: str, newest: Conference) -> None:
        """Offer to begin a term after the newest conference; an empty one offers nothing."""
        self.offer.setVisible(bool(term))
        if not term:
            return
        self._next.setText(self.tr("Your next conference: {term}").format(term=term_words(term)))
        stays = self.tr("Your name and your people stay. All answers are new.")
        if newest.goals:
            stays += " " + self.tr("First you look back at your goals.")
        stays += " " + self.tr(
            "Your words of {before} stay as they are. You can look at them here."
        )
        self._stays.setText(stays.format(before=term_words(newest.term)))
        for part in (self._which, self.classes, self._later):
            part.setVisible(bool(newest.classes))
        self.classes.show_classes(newest.classes)
        self.begin.setText(self.tr("Begin {term}").format(term=term_words(term)))

    def show_busy(self, is_busy: bool) -> None:
        """The next one is about to begin, or not."""
        self.begin.setEnabled(not is_busy)

    def _on_begin(self) -> None:
        self.beginning_requested.emit(self.classes.ticked)
