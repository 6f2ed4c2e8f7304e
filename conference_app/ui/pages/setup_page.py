"""Start my binder: three short steps, of which only the name has to be told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.beginning import Beginning
from ..theme.look import current
from ..widgets.column import Column
from ..widgets.labels import button, set_role, words
from ..widgets.leading import Leading
from ..widgets.tab_order import follow_layout
from ..widgets.tabs import Tabs
from .setup_steps import ClassesStep, MeStep, PeopleStep

LETTERS_ACROSS = 52


class SetupPage(Leading):
    """Shows what a student tells, and asks to make a binder of it."""

    binder_requested = Signal()
    folder_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.beginning = Beginning()
        self.me, self.classes, self.people = MeStep(self), ClassesStep(self), PeopleStep(self)
        self._steps = (self.me, self.classes, self.people)
        names = (self.tr("1. Me"), self.tr("2. My classes"), self.tr("3. My people"))
        self.tabs = Tabs(names, self)
        self._folder = words(role="small", parent=self)
        self.change = button(self.tr("Change"), "link", self)
        self.back = button(self.tr("Back"), "quiet", self)
        self.write = button(self.tr("Start writing"), "quiet", self)
        self.next = button(self.tr("Next"), "primary", self)
        self._column = self._arranged()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._column, 1)
        page.addWidget(self._foot())
        self._connect()
        self.show_beginning(self.beginning)
        self.show_step(0)

    def _arranged(self) -> Column:
        sizes = current().sizes
        inner = QWidget(self)
        inner.setMaximumWidth(round(sizes.pixels("body") * LETTERS_ACROSS))
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(sizes.wide, sizes.space, sizes.wide, sizes.tight)
        rows.setSpacing(sizes.gap)
        rows.addWidget(words(self.tr("Start my binder"), "title", self))
        rows.addWidget(words(self.tr("Only your name is needed. All else can wait."), parent=self))
        rows.addWidget(self.tabs)
        for step in self._steps:
            rows.addWidget(step)
        rows.addStretch(1)
        kept = QHBoxLayout()
        kept.addWidget(self._folder, 1)
        kept.addWidget(self.change)
        rows.addLayout(kept)
        return Column(inner, self)

    def _foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setProperty("role", "bar")
        sizes = current().sizes
        across = QHBoxLayout(foot)
        across.setContentsMargins(sizes.wide, sizes.tight, sizes.wide, sizes.tight)
        across.setSpacing(sizes.space)
        across.addWidget(self.back)
        across.addStretch(1)
        across.addWidget(self.write)
        across.addWidget(self.next)
        return foot

    def _connect(self) -> None:
        for step in self._steps:
            step.told.connect(self._on_told)
            step.finished.connect(self._on_next)
        self.tabs.tab_requested.connect(self.show_step)
        self.change.clicked.connect(self.folder_requested)
        self.back.clicked.connect(self._on_back)
        self.next.clicked.connect(self._on_next)
        self.write.clicked.connect(self._on_write)

    # Showing

    def show_beginning(self, beginning: Beginning) -> None:
        """Show what is told so far."""
        self.beginning = beginning
        for step in self._steps:
            step.show_beginning(beginning)
        follow_layout(self)

    def show_packs(self, packs: Sequence[tuple[str, str]]) -> None:
        """Offer the stems that there are, by id and title."""
        self.me.show_packs(packs, self.beginning)

    def show_folder(self, folder: str) -> None:
        """Tell where the binder will be kept; nothing where that was asked before."""
        told = self.tr("Your binder will be kept in {folder}").format(folder=folder)
        self._folder.setText(told if folder else "")
        self._folder.setVisible(bool(folder))
        self.change.setVisible(bool(folder))
        self.change.setAccessibleName(self.tr("Keep the binder in another folder"))

    def show_busy(self, is_busy: bool) -> None:
        """Whether a binder is being made."""
        self.write.setEnabled(not is_busy)
        self.next.setEnabled(not is_busy)

    def show_step(self, place: int) -> None:
        """Show one of the three steps."""
        for step in self._steps:
            step.setVisible(step is self._steps[place])
        self.tabs.show_place(place)
        self.lead = self._steps[place]
        is_last = place == len(self._steps) - 1
        self.next.setVisible(not is_last)
        set_role(self.write, "primary" if is_last else "quiet")
        self._column.verticalScrollBar().setValue(0)
        self._steps[place].setFocus()

    # Going on

    def _on_told(self, changes: dict[str, object]) -> None:
        self.show_beginning(replace(self.beginning, **changes))  # type: ignore[arg-type]

    def _on_back(self) -> None:
        place = self.tabs.place()
        if place:
            self.show_step(place - 1)
        else:
            self.back_requested.emit()

    def _on_next(self) -> None:
        place = self.tabs.place()
        if not self._has_name():
            return
        if place < len(self._steps) - 1:
            self.show_step(place + 1)

    def _on_write(self) -> None:
        if self._has_name():
            self.binder_requested.emit()

    def _has_name(self) -> bool:
        if self.beginning.name.strip():
            return True
        self.show_step(0)
        self.me.ask_for_name()
        return False
