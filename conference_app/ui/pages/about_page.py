"""What a binder tells beside the answers: me, classes, people, the meeting, goals, parts of my own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.conference import Conference
from ..models.term_words import term_words
from ..theme.look import current
from ..widgets.column import Column
from ..widgets.labels import button, words
from ..widgets.leading import Leading
from ..widgets.tabs import Tabs
from .about_goals import GoalsPanel
from .about_lists import ClassesPanel, PeoplePanel
from .about_panels import MeetingPanel, MePanel
from .about_parts import PartsPanel

LETTERS_ACROSS = 48


class AboutPage(Leading):
    """Shows a conference in tabs. Goals and own parts are left out where it `is_reviewed`: they are
    the student's.
    """

    value_typed = Signal(str, object)
    left = Signal()
    languages_requested = Signal(list)
    class_requested = Signal(str)
    person_requested = Signal(str)
    goal_requested = Signal(str)
    step_requested = Signal(str)
    met_requested = Signal(str)
    part_requested = Signal()
    question_requested = Signal(str)
    move_requested = Signal(str, int)
    removal_requested = Signal(str)
    next_term_requested = Signal()

    def __init__(self, *, is_reviewed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.me, self.classes, self.people = MePanel(self), ClassesPanel(self), PeoplePanel(self)
        self.meeting, self.goals, self.parts = (
            MeetingPanel(self),
            GoalsPanel(self),
            PartsPanel(self),
        )
        self._panels = (self.me, self.classes, self.people, self.meeting, self.goals, self.parts)
        names = (self.tr("Me"), self.tr("Classes"), self.tr("People"), self.tr("Meeting"),
                 self.tr("Goals"), self.tr("My own parts"))  # fmt: skip
        self.tabs = Tabs(names[:-2] if is_reviewed else names, self)
        sizes = current().sizes
        inner = QWidget(self)
        inner.setMaximumWidth(round(sizes.pixels("body") * LETTERS_ACROSS))
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(sizes.wide, sizes.wide, sizes.wide, sizes.wide)
        rows.setSpacing(sizes.gap)
        rows.addWidget(words(self.tr("About me"), "title", self))
        self.next_term = button("", "quiet", self)
        self.next_term.hide()
        self.next_term.clicked.connect(self.next_term_requested)
        rows.addWidget(self.next_term, 0, Qt.AlignmentFlag.AlignLeading)
        rows.addWidget(self.tabs)
        for panel in self._panels:
            rows.addWidget(panel)
        rows.addStretch(1)
        self._column = Column(inner, self)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._column)
        self._connect()
        self.show_tab(0)

    def _connect(self) -> None:
        for panel in self._panels:
            panel.value_typed.connect(self.value_typed)
            panel.left.connect(self.left)
        for listed in (self.classes, self.people, self.goals, self.parts):
            listed.move_requested.connect(self.move_requested)
            listed.removal_requested.connect(self.removal_requested)
        self.me.languages_requested.connect(self.languages_requested)
        self.classes.class_requested.connect(self.class_requested)
        self.people.person_requested.connect(self.person_requested)
        self.goals.goal_requested.connect(self.goal_requested)
        self.goals.step_requested.connect(self.step_requested)
        self.goals.met_requested.connect(self.met_requested)
        self.goals.question_requested.connect(self.question_requested)
        self.parts.part_requested.connect(self.part_requested)
        self.parts.question_requested.connect(self.question_requested)
        self.tabs.tab_requested.connect(self.show_tab)

    def show_tab(self, place: int) -> None:
        """Show one of the tabs."""
        self.tabs.show_place(place)
        shown, before = self._panels[place], self.lead
        self.lead = shown
        shown.show()
        if before is not None and before.isAncestorOf(self.focusWidget() or self):
            shown.setFocus()  # Else Qt gives the focus to whatever comes next in the window.
        for panel in self._panels:
            panel.setVisible(panel is shown)
        self._column.verticalScrollBar().setValue(0)

    def show_conference(self, conference: Conference, spoken: dict[str, str]) -> None:
        """Show what the binder holds; `spoken` is what is said of each goal, by its id."""
        self.goals.show_spoken(spoken)
        for panel in self._panels:
            panel.show_conference(conference)

    def show_next_term(self, term: str) -> None:
        """Offer to begin a term; an empty one offers nothing."""
        self.next_term.setText(self.tr("Begin {term}").format(term=term_words(term)))
        self.next_term.setVisible(bool(term))

    def start_writing(self, path: str) -> None:
        """Put the cursor in an item that was just added."""
        for panel in (self.classes, self.people, self.goals, self.parts):
            panel.start_writing(path)
