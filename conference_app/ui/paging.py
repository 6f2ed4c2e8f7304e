"""Between the session and the page beside the question: it is made anew while it is in sight."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from ..press.order import Order
from .paper.offers import family_language, usual_paper
from .preview.page_maker import PageMaker
from .preview.page_view import PageView
from .session import Session

SOON = 250
"""Milliseconds that the first page waits: the question is painted before, and takes keys."""


class Paging(QObject):
    """Asks for the page whenever words were kept, and shows it."""

    def __init__(
        self, view: PageView, maker: PageMaker, session: Session, typeface: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._typeface = typeface
        self._view, self._maker, self._session = view, maker, session
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._make)
        self._is_first = True
        self._order: Order | None = None
        maker.made.connect(view.show_pages)
        maker.failed.connect(view.show_failure)
        session.conference_changed.connect(self.make)

    def make(self) -> None:
        """Make the page of what the binder holds now, if somebody sees it."""
        if self._view.isHidden():
            return
        if self._is_first:
            self._soon.start()
        else:
            self._make()

    def _make(self) -> None:
        self._is_first = False
        conference, pack = self._session.conference, self._session.pack
        order = self._order or Order(
            paper=usual_paper(),
            also=family_language(conference, pack),
            typeface=self._typeface,
        )
        self._maker.make(conference, pack, order)

    def follow(self, order: Order) -> None:
        """Show the page as it is ordered from now on."""
        self._order = order
        self.make()
