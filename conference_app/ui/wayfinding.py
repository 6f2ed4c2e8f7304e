"""From any place in the binder to where it is written: a question, or a page beside the questions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from ..domain.items import is_about_work
from .desk import Desk

_PAGES: Mapping[str, str] = {
    "classes": "about",
    "goals": "goals",
    "meeting": "about",
    "people": "about",
    "student": "about",
    "work": "work",
}


class Wayfinding(QObject):
    """Leads through the pages of a desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def go_to(self, place: str) -> None:
        """Show where a place of the binder is written."""
        term, _, below = place.partition("/")
        kind = place if term != self._desk.session.conference.term else below
        page = _PAGES.get(kind.partition("/")[0], "")
        if is_about_work(place, self._desk.session.pack):
            page = "work"
        if page and page in self._desk.keys:
            self._desk.show_page(page)
        else:
            self._desk.go_to(self._question_of(place))

    def go_to_paper(self) -> None:
        """Show what is printed."""
        self._desk.show_page("paper")

    def _question_of(self, place: str) -> str:
        """The same place; for a goal that has no page of its own its first question."""
        for leg in self._desk.writing.legs:
            if leg.per == "goal" and place.endswith(f"/goals/{leg.item_key}"):
                return leg.stops[0].path
        return place
