"""The first page: begin a binder, go on with one, or look at a sample."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ...domain.refusal import Refusal
from ...storage.preferences import Preferences, without_recent
from ..theme.look import current
from ..widgets.binder_card import BinderCard
from ..widgets.column import Column
from ..widgets.flow import Flow
from ..widgets.labels import button, set_role, words
from ..widgets.leading import Leading
from ..widgets.three_steps import ThreeSteps

if TYPE_CHECKING:
    from ...advisory.progress import Progress

LETTERS_ACROSS = 66
_TALL = 520
"""Pixels of height at 100 % from which the foot tells what the tick is about."""


class StartPage(Leading):
    """Shows the recent binders, and what else one can begin with."""

    start_requested = Signal()
    binder_requested = Signal(object)
    review_requested = Signal(object)
    sample_requested = Signal()
    preferences_requested = Signal(object)
    looks_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = Preferences()
        self.cards: dict[str, BinderCard] = {}
        self._title = words(role="title", parent=self)
        self._lead = words(parent=self)
        self._steps = ThreeSteps(self)
        self._recent = QWidget(self)
        gap = current().sizes.gap
        self._flow = Flow(self._recent, across=gap, down=gap, is_even=True)
        self.start = button(self.tr("Start my binder"), "primary", self)
        self.open = button(self.tr("Open a binder"), "quiet", self)
        self.sample = button(self.tr("Look at a sample"), "quiet", self)
        self.advisor = button(self.tr("I am the advisor"), "link", self)
        self.looks = button(self.tr("Letters and colors"), "link", self)
        self.shared = QCheckBox(self.tr("This is a shared computer: nothing stays behind"), self)
        self._about_shared = words(self.tr(
            "Choose this where others use the same computer. It will forget you and your "
            "binder; keep the file yourself, on a stick or in a folder of your own."
        ), "small", self)  # fmt: skip
        self.shared.setAccessibleDescription(self._about_shared.text())
        self.shared.setToolTip(self._about_shared.text())
        self._arrange()
        self.start.clicked.connect(self.start_requested)
        self.open.clicked.connect(self._on_open)
        self.sample.clicked.connect(self.sample_requested)
        self.advisor.clicked.connect(self._on_advisor)
        self.looks.clicked.connect(self.looks_requested)
        self.shared.toggled.connect(self._on_shared)

    def _arrange(self) -> None:
        sizes = current().sizes
        others = QWidget(self)
        buttons = Flow(others, across=sizes.space, down=sizes.space)
        for part in (self.start, self.open, self.sample, self.advisor, self.looks):
            buttons.addWidget(part)
        inner = QWidget(self)
        inner.setMaximumWidth(round(sizes.pixels("body") * LETTERS_ACROSS))
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(sizes.wide, sizes.broad, sizes.wide, sizes.wide)
        rows.setSpacing(sizes.gap)
        rows.addStretch(1)
        for row in (self._title, self._lead, self._recent, others, self._steps):
            rows.addWidget(row)
        rows.addStretch(2)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(Column(inner, self), 1)
        page.addWidget(self._foot(inner.maximumWidth()))

    def _foot(self, widest: int) -> QFrame:
        """What has to be seen by who sits at a shared computer, however large the letters are."""
        foot, inside = QFrame(self), QWidget(self)
        foot.setProperty("role", "bar")
        inside.setMaximumWidth(widest)
        sizes = current().sizes
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(sizes.wide, sizes.tight, sizes.wide, sizes.tight)
        rows.setSpacing(sizes.hair)
        rows.addWidget(self.shared)
        rows.addWidget(self._about_shared)
        across = QHBoxLayout(foot)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(inside, 1000)
        across.addStretch(1)
        return foot

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Qt's: another height has room for what the tick is about, or none."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt's: other letters need other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Where there is little room, what the tick is about is told once it is set."""
        has_room = self.height() >= _TALL * current().sizes.text_size / 100
        self._about_shared.setVisible(has_room or self.shared.isChecked())

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the binders that are remembered; how far they are comes later."""
        self._preferences = preferences
        self.shared.blockSignals(True)
        self.shared.setChecked(preferences.shared_computer)
        self.shared.blockSignals(False)
        self._fit()
        self._flow.clear()
        self.cards = {}
        for name in preferences.recent:
            self.cards[name] = self._card(Path(name))
        is_first = not self.cards
        self._recent.setVisible(not is_first)
        self._title.setText(
            self.tr("Your family is coming to school. You will lead the meeting.")
            if is_first
            else self.tr("Welcome back")
        )
        self._lead.setText(
            self.tr(
                "Here you get ready for it. It takes a few short sittings, and your words are "
                "saved while you type."
            )
            if is_first
            else self.tr("Go on where you stopped.")
        )
        self._steps.setVisible(is_first)
        self._show_start(is_first=is_first)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Binders come before the buttons under them, and the newest of them first."""
        cards = list(self.cards.values())
        self.lead = cards[0].open if cards else self.start
        order = [*(part for card in cards for part in (card.open, card.remove)), self.start]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _show_start(self, *, is_first: bool) -> None:
        """Where there is no binder yet, the way to one is the largest thing on the page."""
        look = current()
        sizes = look.sizes
        set_role(self.start, "primary" if is_first else "quiet")
        # Where lines are thick, a filled button that has the focus turns into its own negative.
        turns = is_first and look.colors.line_width > 1
        plus = look.icon("plus", "on_accent" if is_first else "words")
        self.start.setIcon(QIcon() if turns else plus)
        self.start.setStyleSheet(
            f"min-height: {round(sizes.target * 1.1)}px; padding: 0 {sizes.broad}px; "
            f"font-size: {sizes.answer}pt;"
            if is_first
            else ""
        )

    def _card(self, path: Path) -> BinderCard:
        card = BinderCard(path, self._recent)
        if not self.cards:
            card.open.setProperty("role", "primary")
            card.open.setText(self.tr("Go on"))
        card.binder_requested.connect(self.binder_requested)
        card.search_requested.connect(self._on_search)
        card.removal_requested.connect(self._on_removal)
        self._flow.addWidget(card)
        card.show()
        return card

    def show_progress(self, path: Path, found: Progress | Refusal | None) -> None:
        """Show how far a binder is; None where it is gone."""
        card = self.cards.get(str(path))
        if card is None:
            return
        if found is None:
            card.show_gone()
        elif isinstance(found, Refusal):
            card.show_trouble(" ".join(found.sentences))
        else:
            card.show_progress(found)
        self._recent.updateGeometry()

    def _on_open(self) -> None:
        if path := self._choose(self._preferences.folder):
            self.binder_requested.emit(path)

    def _on_advisor(self) -> None:
        if path := self._choose(self._preferences.folder):
            self.review_requested.emit(path)

    def _on_search(self, path: Path) -> None:
        if found := self._choose(str(path.parent)):
            self._on_removal(path)
            self.binder_requested.emit(found)

    def _choose(self, folder: str) -> Path | None:
        """Ask for a binder file; None if the question was put away."""
        kinds = self.tr("Binders") + " (*.binder)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a binder"), folder, kinds)
        return Path(name) if name else None

    def _on_removal(self, path: Path) -> None:
        self.preferences_requested.emit(without_recent(self._preferences, path))

    def _on_shared(self, is_shared: bool) -> None:
        self.preferences_requested.emit(replace(self._preferences, shared_computer=is_shared))
