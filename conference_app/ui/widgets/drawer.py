"""The row of helps under a question, of which one is open at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.languages import find
from ...domain.question import Question
from ...domain.versions import Version
from .column import InSight
from .flow import Flow
from .labels import button, card
from .panels import ChoicesPanel, CuePanel, HomePanel, WordsPanel
from .tabs import make_room
from .toggles import Toggles
from .versions import VersionsPanel

_WHY, _EXAMPLE, _CHOICES, _HOME, _CUES, _VERSIONS = range(6)
"""The panels, in their order."""
_TO_READ = (_WHY, _EXAMPLE, _HOME)
"""The panels for who may read and not write."""


class Drawer(QWidget):
    """Why, an example, another question, the home language, cue words, earlier versions."""

    words_typed = Signal(str, str)
    stem_requested = Signal(str)
    cues_requested = Signal(list)
    versions_requested = Signal()
    version_requested = Signal(object)
    removal_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_write: bool = True) -> None:
        super().__init__(parent)
        self._can_write = can_write
        self._question: Question | None = None
        self.why = WordsPanel("why", self)
        self.example = WordsPanel("example", self)
        self.choices = ChoicesPanel(self)
        self.home = HomePanel(self, can_write=can_write)
        self.cues = CuePanel(self)
        self.versions = VersionsPanel(self)
        self._panels: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Why this?"), self.why),
            (self.tr("An example"), self.example),
            (self.tr("Another question"), self.choices),
            (self.tr("In my home language"), self.home),
            (self.tr("Cue card"), self.cues),
            (self.tr("Earlier words"), self.versions),
        )
        self._tabs = Toggles(self)
        self._arrange()
        self._opened_in_sight = InSight(self)
        self._connect()

    def _arrange(self) -> None:
        row = QWidget(self)
        flow = Flow(row, across=6, down=6)
        self._card, inside = card("side", self)
        for name, panel in self._panels:
            tab = button(name, "tab", row)
            self._tabs.add(tab)
            flow.addWidget(tab)
            inside.addWidget(panel)
            panel.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(row)
        layout.addWidget(self._card)
        self._card.hide()

    def _connect(self) -> None:
        self._tabs.toggled.connect(self._on_toggled)
        self.choices.stem_requested.connect(self.stem_requested)
        self.home.words_typed.connect(self.words_typed)
        self.cues.cues_requested.connect(self.cues_requested)
        self.versions.version_requested.connect(self.version_requested)
        self.versions.removal_requested.connect(self.removal_requested)

    def show_question(self, question: Question) -> None:
        """Offer what this question has, and bring the open panel up to date."""
        self._question = question
        has = (
            bool(question.why),
            bool(question.example),
            len(question.choices) > 1,
            bool(question.answer.own if not self._can_write else question.home_languages),
            bool(question.spoken),
            question.answer.is_begun or self._tabs.place() == _VERSIONS,
        )
        for place, is_there in enumerate(has):
            is_there = is_there and (self._can_write or place in _TO_READ)
            tab = self._tabs.buttons[place]
            tab.setVisible(is_there)
            if not is_there:
                tab.setChecked(False)
        if len(question.home_languages) == 1 and (language := find(question.home_languages[0])):
            self._tabs.buttons[_HOME].setText(
                self.tr("In {language}").format(language=language.endonym)
            )
        else:
            self._tabs.buttons[_HOME].setText(self.tr("In my home language"))
        make_room(self._tabs.buttons)
        self._fill(self._tabs.place())

    def show_versions(self, versions: Sequence[Version], now: str) -> None:
        """Show the earlier versions of the answer at hand."""
        self.versions.show_versions(versions, now)

    def close_all(self) -> None:
        """Shut the open panel."""
        self._tabs.show_only(-1)

    def _on_toggled(self, place: int, is_open: bool) -> None:
        if is_open:
            self._tabs.show_only(place)
            self._fill(place)
        self._panels[place][1].setVisible(is_open)
        self._card.setVisible(self._tabs.place() >= 0)
        if is_open:
            self._opened_in_sight.start()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt's: other letters need other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            make_room(self._tabs.buttons)

    def _fill(self, place: int) -> None:
        if place < 0 or self._question is None:
            return
        panel = self._panels[place][1]
        if panel is self.versions:
            self.versions_requested.emit()
        else:
            panel.show_question(self._question)  # type: ignore[attr-defined]
