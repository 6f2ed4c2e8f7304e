"""An open binder: the path at one side, a page in the middle, the paper at the other side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..domain import path as paths
from ..domain.path import Leg, Stop
from ..domain.place import STUDENT
from ..domain.question import ask
from ..domain.script import Minutes
from .beside import Beside
from .folding import Folding
from .models.leg_words import leg_title
from .models.minutes_words import minutes_words
from .pages.question_page import QuestionPage
from .session import Session
from .theme.following import FollowsLook
from .theme.look import current
from .widgets.labels import button, words
from .widgets.path_view import PathView
from .widgets.tab_order import follow_layout
from .widgets.toggles import Toggles
from .widgets.top_bar import TopBar
from .writing import Writing

_TALL = 420
"""Pixels of height at 100 % from which the minutes stand under the path; `Ready?` tells them too."""
_ALL_PAPER = "paper"
_AT_THE_END = ("ready", "review")
"""The page after the last question: a student's, an advisor's."""


class Desk(FollowsLook, QWidget):
    """Shows one session. Other pages are put in with `add_page`; the path stays in sight."""

    home_requested = Signal()
    looks_requested = Signal()
    page_toggled = Signal(bool)
    paper_shown = Signal()
    place_changed = Signal(str)

    def __init__(self, session: Session, reader: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.reader = reader
        self.bar = TopBar(self)
        self.path = PathView(self._title, self._ask, self)
        self.questions = QuestionPage(self, can_write=session.role == STUDENT)
        self.writing = Writing(self.questions, session, reader, self)
        self._minutes = words(role="small", parent=self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.questions)
        self._keys: list[str] = []
        self._pages: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._tabs = Toggles(self)
        self._side = self._side_frame()
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(self._side)
        self._split.addWidget(self._stack)
        self._split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._split, 1)
        self._folding = Folding(
            self._split, self._side, self._stack, self.bar, (self._above, self._below)
        )
        self._beside = Beside(self._split, self._side, self._stack, self.bar)
        self._connect()
        self.refresh()

    def _side_frame(self) -> QFrame:
        side = QFrame(self)
        side.setProperty("role", "side")
        sizes = current().sizes
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(side)
        column.setContentsMargins(sizes.tight, sizes.tight, 0, sizes.tight)
        column.setSpacing(sizes.hair)
        column.addLayout(self._above)
        column.addWidget(self.path, 1)
        self._minutes.setIndent(sizes.space)
        column.addWidget(self._minutes)
        column.addLayout(self._below)
        return side

    def _connect(self) -> None:
        self.bar.home_requested.connect(self.home_requested)
        self.bar.undo_requested.connect(self._undo)
        self.bar.redo_requested.connect(self._redo)
        self.bar.looks_requested.connect(self.looks_requested)
        self._beside.toggled.connect(self.page_toggled)
        self._beside.shown.connect(self.paper_shown)
        self.bar.parts_toggled.connect(self._on_parts)
        self.path.stop_requested.connect(self.go_to)
        self.writing.question_changed.connect(self._on_question)
        self.writing.end_reached.connect(self.show_end)
        self.session.conference_changed.connect(self.refresh)
        self.session.typing.connect(self.bar.show_typing)
        self.session.saved.connect(self.bar.show_saved)
        self._tabs.clicked.connect(self._on_tab)

    # Pages

    def add_page(
        self, key: str, name: str, page: QWidget | Callable[[], QWidget], *, above: bool = False
    ) -> QPushButton:
        """Put a page beside the questions, with a button over or under the path: that one.

        Given what makes the page, it is made when it is first shown.
        """
        tab = button(name, "nav", self)
        self._tabs.add(tab)
        self._keys.append(key)
        if isinstance(page, QWidget):
            self._put(key, page)
        else:
            self._makers[key] = page
        (self._above if above else self._below).addWidget(tab)
        return tab

    def _put(self, key: str, page: QWidget) -> QWidget:
        self._pages[key] = page
        self._stack.addWidget(page)
        if key == _ALL_PAPER:
            self._beside.yield_to(page)
        return page

    def add_band(self, band: QWidget) -> None:
        """Put something over path and page that tells what both of them are of."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, band)

    def add_paper(self, paper: QWidget, *, is_shown: bool) -> None:
        """Put the printed page at the other side."""
        self._beside.put(paper, is_wanted=is_shown)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Qt's: another size may have room for the minutes, or none."""
        super().resizeEvent(event)
        self._fit_minutes()

    def follow_look(self) -> None:
        """The minutes stand where there is room for them in these letters."""
        self._fit_minutes()

    def _fit_minutes(self) -> None:
        """Where letters are large and the screen is low, the path keeps the room."""
        letters = current().sizes.text_size / 100
        self._minutes.setVisible(self.height() >= round(_TALL * letters))

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all pages that were put in, made or not."""
        return tuple(self._keys)

    def show_page(self, key: str) -> None:
        """Show a page that was put in."""
        self.session.leave()
        self._folding.shut()
        if key in self._makers:
            self._put(key, self._makers.pop(key)())
            follow_layout(self)
        page = self._pages[key]
        self._stack.setCurrentWidget(page)
        self._mark()
        self._tabs.show_only(self._keys.index(key))
        page.setFocus()

    def show_work(self) -> None:
        """Show the work samples."""
        self.show_page("work")

    def shows_questions(self) -> bool:
        """Whether a question is in sight, or the printed page in its place."""
        return self._beside.page() is self.questions

    def go_to(self, place: str) -> bool:
        """Show the question whose answer lies there; False if there is none."""
        self._show_questions()
        return self.writing.go_to(place)

    def go_to_first_empty(self) -> None:
        """Show the question where there is something to write."""
        self._show_questions()
        self.writing.go_to_first_empty()

    def go_to_first(self) -> None:
        """Show the first question."""
        if stop := next(iter(paths.every_stop(self.writing.legs)), None):
            self.go_to(stop.path)

    def _show_questions(self) -> None:
        self._folding.shut()
        self._stack.setCurrentWidget(self.questions)
        self._mark()
        self._tabs.show_only(-1)

    def _on_tab(self, place: int) -> None:
        self.show_page(self._keys[place])

    def _on_question(self, path: str) -> None:
        self._mark()
        self.place_changed.emit(path)

    def _mark(self) -> None:
        """Show the path, with a mark where the student is: at a question, or else on a page."""
        stop = self.writing.stop if self.shows_questions() else None
        self.path.show_legs(self.writing.legs, stop.path if stop else "")

    def show_end(self) -> None:
        """Show the page after the last question, if there is one."""
        for key in _AT_THE_END:
            if key in self._keys:
                self.show_page(key)

    def _on_parts(self, is_shown: bool) -> None:
        """Where path and page take turns, the keys go to the one in sight."""
        if is_shown:
            self.path.setFocus()

    # What the binder holds

    def refresh(self) -> None:
        """Show names and path as the binder has them now."""
        self._mark()
        self.bar.show_name(self.session.conference.student.name)

    def show_minutes(self, minutes: Minutes) -> None:
        """Tell how long the script is to speak, and what that leaves for the family."""
        self._minutes.setText(minutes_words(minutes))

    def _title(self, leg: Leg) -> str:
        return leg_title(leg, self.session.conference, self.session.pack, self.reader)

    def _ask(self, stop: Stop) -> str:
        session = self.session
        return ask(session.conference, session.pack, stop.slot, stop.item, self.reader)

    def _undo(self) -> None:
        self.bar.tell(self.tr("Taken back") if self.session.undo() else self.tr("Nothing to undo"))

    def _redo(self) -> None:
        self.bar.tell(self.tr("Done again") if self.session.redo() else self.tr("Nothing to redo"))
