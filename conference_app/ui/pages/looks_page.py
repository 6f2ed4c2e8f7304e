"""Letters and colors, and the folder of binders: every choice takes effect at once, here as well."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ...storage.filenames import from_home
from ...storage.preferences import OPTIONS, Option, Preferences, documents_folder
from ..speech import languages
from ..theme.look import current
from ..widgets.choice_row import ChoiceRow, StepRow
from ..widgets.folder_row import FolderRow
from ..widgets.labels import button, words
from .long_page import LongPage
from .looks_words import OptionWords, language_words, option_words


class LooksPage(LongPage):
    """A form made of the declared options; it shows preferences and asks for others."""

    preferences_requested = Signal(object)
    back_requested = Signal()
    folder_requested = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._rows: dict[str, ChoiceRow | StepRow | QCheckBox] = {}
        self.back = button(self.tr("Back to where I was"), "primary", self)
        self.back.clicked.connect(self.back_requested)
        self.setAccessibleName(self.tr("Letters and colors"))
        self._arrange()
        self.show_preferences(preferences)
        self.setFocusProxy(self.back)

    def _arrange(self) -> None:
        inner = QWidget(self)
        sizes = current().sizes
        rows = self._column = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.tight)
        rows.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignLeading)
        rows.addWidget(words(self.tr("Letters and colors"), "title", inner))
        told = option_words()
        for option in OPTIONS:
            if option.key in told:
                self._add(option, told[option.key], inner)
        self.folder = FolderRow(inner)
        self.folder.folder_requested.connect(self.folder_requested)
        rows.addSpacing(sizes.space)
        rows.addWidget(words(self.tr("Where new binders are kept"), "label", inner))
        rows.addWidget(self.folder)
        self.put(inner)

    def _add(self, option: Option, told: OptionWords, inner: QWidget) -> None:
        column = self._column
        if isinstance(option.default, bool):
            box = QCheckBox(told.title, inner)
            box.setAccessibleDescription(told.about)
            box.toggled.connect(self._on_ticked)
            box.setObjectName(option.key)
            self._rows[option.key] = box
            column.addSpacing(current().sizes.space)
            column.addWidget(box)
            column.addWidget(words(told.about, "quiet", inner))
            return
        row: ChoiceRow | StepRow
        if isinstance(option.choices, range):
            row = StepRow(option.key, told.title, option.choices, inner)
        else:
            choices = told.choices or language_words(languages())
            row = ChoiceRow(option.key, told.title, choices, inner)
        row.chosen.connect(self._on_chosen)
        self._rows[option.key] = row
        column.addSpacing(current().sizes.space)
        column.addWidget(words(told.title, "label", inner))
        column.addWidget(row)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is preferred now."""
        self._preferences = preferences
        folder = Path(preferences.folder) if preferences.folder else documents_folder()
        self.folder.show_folder(from_home(folder), is_shared=preferences.shared_computer)
        for key, row in self._rows.items():
            value = getattr(preferences, key)
            if isinstance(row, QCheckBox):
                row.blockSignals(True)
                row.setChecked(value)
                row.blockSignals(False)
            else:
                row.show_value(value)

    def _on_chosen(self, key: str, value: Any) -> None:
        self.preferences_requested.emit(replace(self._preferences, **{key: value}))

    def _on_ticked(self, is_on: bool) -> None:
        self._on_chosen(self.sender().objectName(), is_on)
