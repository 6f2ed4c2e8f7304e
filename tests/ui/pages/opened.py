"""A binder in a window, at the page about its student."""

from __future__ import annotations

from pathlib import Path

from conference_app.domain.conference import Conference
from conference_app.ui.pages.about_page import AboutPage
from conference_app.ui.widgets.item_card import ItemCard
from conference_app.ui.window import Window


class Opened:
    """Maya's binder in a window, at the page about her."""

    def __init__(self, made: Window, path: Path, role: str = "student") -> None:
        assert made.open_binder(path, role)
        assert made.desk is not None
        self.window, self.path, self.desk = made, path, made.desk
        self.desk.show_page("about")
        page = self.desk.findChild(AboutPage)
        assert isinstance(page, AboutPage)
        self.page = page
        self.undo = self.desk.bar.undo

    @property
    def now(self) -> Conference:
        """The conference as it is kept."""
        self.desk.session.keep()
        return self.desk.session.conference

    def cards(self, tab: int) -> list[ItemCard]:
        """The cards of a tab, which is shown."""
        self.page.show_tab(tab)
        page = self.page
        panel = (None, page.classes, page.people, None, page.goals, page.parts)[tab]
        assert panel is not None
        return list(panel.list.cards.values())
