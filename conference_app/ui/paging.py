"""Between the session and the page beside the question: it is made anew while it is in sight."""

from __future__ import annotations

from PySide6.QtCore import QObject

from .preview.page_maker import PageLook, PageMaker
from .preview.page_view import PageView
from .session import Session


class Paging(QObject):
    """Asks for the page whenever words were kept, and shows it."""

    def __init__(
        self, view: PageView, maker: PageMaker, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._view, self._maker, self._session = view, maker, session
        maker.made.connect(view.show_pages)
        maker.failed.connect(view.show_failure)
        session.conference_changed.connect(self.make)

    def make(self) -> None:
        """Make the page of what the binder holds now, if somebody sees it."""
        if self._view.isHidden():
            return
        student = self._session.conference.student
        also = student.language or None
        self._maker.make(self._session.conference, self._session.pack, also, PageLook())
