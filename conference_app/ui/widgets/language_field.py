"""Languages, found by typing a part of their own or English name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from ...domain.languages import LANGUAGES, Language, find, folded, named
from ..theme.look import current
from .chips import ChipRow
from .labels import words
from .leading import Leading
from .line_field import LineField

_MOST_SHOWN = 8
_FOLDED = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


def shown(language: Language) -> str:
    """A language by its own name, with the English one where that differs."""
    if language.endonym == language.english:
        return language.endonym
    return f"{language.endonym}  ·  {language.english}"


_TAGS = {shown(language): language.tag for language in LANGUAGES}


def own_name(tag: str) -> str:
    """What a language calls itself."""
    language = find(tag)
    return language.endonym if language else tag


class LanguageField(LineField):
    """Choose one language. Empty is no language; words that name none are put back."""

    language_requested = Signal(str, str)

    def __init__(
        self, key: str, name: str, hint: str = "", *, is_kept: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(key, name, hint, parent)
        self._is_kept = is_kept
        self._tag = ""
        completer = _Completer(self)
        self.setCompleter(completer)
        if popup := completer.popup():
            popup.installEventFilter(self)
        completer.activated.connect(self._on_chosen)
        self.returnPressed.connect(self._on_enter)

    def show_language(self, tag: str) -> None:
        """Show the language that is chosen."""
        self._tag = tag
        self.show_words(own_name(tag) if tag else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Qt's: Down opens the whole list."""
        completer = self.completer()
        if event.key() == Qt.Key.Key_Down and not self._is_open():
            completer.setCompletionPrefix(self.text() if self.text() != own_name(self._tag) else "")
            completer.complete()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Qt's: Enter or Tab in the open list takes the first language where none was pointed at."""
        popup = self.completer().popup()
        is_done = (
            watched is popup
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
        )
        if is_done and popup is not None and not popup.currentIndex().isValid():
            popup.hide()
            typed = self.text().strip()
            self._choose(_meant(typed) or _TAGS.get(self.completer().currentCompletion(), ""))
            self._show_chosen()
            return True
        return super().eventFilter(watched, event)

    def _on_enter(self) -> None:
        if not self._is_open():
            self._settle()

    def _is_open(self) -> bool:
        popup = self.completer().popup()
        return popup is not None and popup.isVisible()

    def _on_chosen(self, words: str) -> None:
        self._choose(_TAGS.get(words, ""))
        # The completer writes its words into the field after this.
        QTimer.singleShot(0, self, self._show_chosen)

    def _show_chosen(self) -> None:
        self.setText(own_name(self._tag) if self._is_kept and self._tag else "")

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Qt's: what is typed in full or can mean one language only is chosen."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._settle()
        super().focusOutEvent(event)

    def _settle(self) -> None:
        typed = self.text().strip()
        if typed != (own_name(self._tag) if self._tag else ""):
            tag = _meant(typed)
            if tag or not typed:
                self._choose(tag)
        self._show_chosen()

    def _choose(self, tag: str) -> None:
        self._is_own = False
        if not self._is_kept and not tag:
            return
        if tag != self._tag or not self._is_kept:
            self._tag = tag if self._is_kept else ""
            self.language_requested.emit(self.key, tag)


def _meant(typed: str) -> str:
    """The tag of the one language that words can mean; empty where they mean none or several."""
    found = named(typed)
    return found[0].tag if len(found) == 1 else ""


class _Names(QStringListModel):
    """The names as they are shown; what is typed is looked for in them without accents."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(list(_TAGS), parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's: a name, or the name to look in."""
        if role == _FOLDED:
            return folded(str(super().data(index)))
        return super().data(index, role)


class _Completer(QCompleter):
    """Offers the languages whose names hold what is typed, on whatever keyboard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(_Names(parent), parent)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionRole(_FOLDED)
        self.setMaxVisibleItems(_MOST_SHOWN)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802
        """Qt's: what to look for."""
        return [folded(path)]

    def pathFromIndex(self, index: Index) -> str:  # noqa: N802
        """Qt's: what a line of the list stands for."""
        return str(index.data())


class LanguagesEdit(Leading):
    """Choose several languages, the first of the home first."""

    languages_requested = Signal(list)

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: list[str] = []
        self.field = LanguageField("", name, hint, is_kept=False, parent=self)
        self.row = ChipRow(can_move=False, parent=self)
        self._hint = words(self.tr("You can choose more than one."), "small", self)
        # As high as a first language: what comes below does not move for it.
        self._hint.setMinimumHeight(current().sizes.target)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current().sizes.tight)
        rows.addWidget(self.field)
        rows.addWidget(self._hint)
        rows.addWidget(self.row)
        self.lead = self.field
        self.field.language_requested.connect(self._on_added)
        self.row.removal_requested.connect(self._on_removal)

    def show_languages(self, tags: Sequence[str]) -> None:
        """Show the languages that are chosen."""
        self._tags = list(tags)
        self._hint.setVisible(not tags)
        self.row.show_entries([(tag, own_name(tag)) for tag in tags])

    def _on_added(self, _: str, tag: str) -> None:
        if tag not in self._tags:
            self.languages_requested.emit([*self._tags, tag])

    def _on_removal(self, tag: str) -> None:
        self.languages_requested.emit([other for other in self._tags if other != tag])
