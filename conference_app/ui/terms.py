"""From one conference to the next on the desk, and back to look at an earlier one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ..domain import conference, next_term
from ..domain.looking_back import LOOKED_BACK
from ..domain.stem_pack import StemPack
from ..storage import samples
from . import day
from .background import Background, Task
from .desk import Desk
from .mishaps import refused
from .models.term_words import term_words
from .pages.terms_page import TermsPage
from .widgets.term_band import TermBand

TERMS = "terms"
"""The key of the page of all conferences."""


class Terms(QObject):
    """Offers the next conference when its time has come, begins it when the student says so."""

    offered = Signal(str)
    told = Signal(str)
    troubled = Signal(str)

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__(desk)
        self._desk, self._session, self._background = desk, desk.session, background
        self._page: TermsPage | None = None
        self._is_sample = samples.is_sample(desk.session.path)
        self._ticked: tuple[str, ...] = ()
        self.next = ""
        self.band = TermBand(desk)
        name = QCoreApplication.translate("Desk", "My conferences")
        self.tab: QPushButton = desk.add_page(TERMS, name, self._make, above=True)
        desk.add_band(self.band)
        self.band.back_requested.connect(self._on_back)
        self._session.conference_changed.connect(self.refresh)
        self.refresh()

    def _make(self) -> QWidget:
        page = self._page = TermsPage(self._desk)
        page.beginning_requested.connect(self._on_beginning)
        page.term_requested.connect(self._on_term)
        page.came_into_sight.connect(self._show)
        self._show()
        return page

    def refresh(self) -> None:
        """See whether the next conference can begin, and which others there are."""
        session = self._session
        self._terms = next_term.with_stems(session.binder)
        can_begin = "" if self._is_sample else next_term.can_begin(session.binder, day.today())
        self.band.show_terms(session.conference.term, self._terms[-1])
        name = QCoreApplication.translate("Desk", "My conferences")
        if can_begin:
            name = self.tr("Begin {term}").format(term=term_words(can_begin))
        self.tab.setText(name)
        self.tab.setVisible(bool(can_begin) or len(self._terms) > 1)
        if can_begin != self.next:
            self.next = can_begin
            self.offered.emit(can_begin)
        if self._page is not None and self._page.isVisible():
            self._show()

    def _show(self) -> None:
        if self._page is None:
            return
        session = self._session
        newest = self._terms[-1]
        self._page.show_terms(self._terms, session.conference.term)
        self._page.show_next(self.next, conference.read(session.binder, newest))

    def open(self) -> None:
        """Show all conferences."""
        self._desk.show_page(TERMS)

    # Looking at another one

    def _on_term(self, term: str) -> None:
        self._session.show_term(term)
        self._desk.go_to_first()

    def _on_back(self) -> None:
        self._session.show_term(self._terms[-1])
        self._desk.go_to_first_empty()

    # The next one

    def _on_beginning(self, classes: tuple[str, ...]) -> None:
        """The stems that ship are read beside the window: that takes a moment."""
        if self._page is None or not self.next:
            return
        self._ticked = classes
        self._page.show_busy(True)
        self._session.show_term(self._terms[-1])
        work = partial(_newest, self._session.pack)
        self._background.run(work, done=self._begin, failed=self._on_failed, key="next-term")

    def _begin(self, pack: StemPack) -> None:
        session, term = self._session, self.next
        if self._page is not None:
            self._page.show_busy(False)
        if not term:
            return
        values = next_term.first_values(session.conference, term, pack, self._ticked)
        if not session.begin(term, values, pack):
            return
        goals = session.conference.last_goals
        place = f"{term}/answers/{LOOKED_BACK}@{goals[0].id}" if goals else ""
        if not (place and self._desk.go_to(place)):
            self._desk.go_to_first_empty()
        told = self.tr("Your conference of {term} has begun. Undo takes it back.")
        self.told.emit(told.format(term=term_words(term)))

    def _on_failed(self, error: Exception) -> None:
        if self._page is not None:
            self._page.show_busy(False)
        self.troubled.emit(refused(error))


def _newest(pinned: StemPack, _: Task) -> StemPack:
    from ..storage import stem_packs  # Late: the desk needs no YAML.

    return stem_packs.newest(pinned)
