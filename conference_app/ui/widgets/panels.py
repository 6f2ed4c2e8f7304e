"""What can be opened under a question: each panel shows one kind of help or choice."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from ...domain.languages import find
from ...domain.question import Question
from ..theme.mirrored import run_rtl
from .flow import Flow
from .labels import button, words
from .toggles import Toggles
from .words_edit import WordsEdit


class WordsPanel(QWidget):
    """Words to read: why a question is asked, or an example of an answer."""

    def __init__(self, field: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._words = words(role="body", parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)

    def show_question(self, question: Question) -> None:
        """Show what this question has to read."""
        self._words.setText(str(getattr(question, self._field)))


class ChoicesPanel(QWidget):
    """The other stems of the same slot."""

    stem_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        self._stems: tuple[str, ...] = ()
        self._shown: tuple[object, ...] = ()

    def show_question(self, question: Question) -> None:
        """Offer every stem but the one in use."""
        others = [choice for choice in question.choices if choice.stem != question.stem]
        if self._shown == tuple(others):
            return
        self._shown = tuple(others)
        self._stems = tuple(choice.stem for choice in others)
        _empty(self._layout)
        for place, choice in enumerate(others):
            offer = button(choice.ask.replace("&", "&&"), "choice", self)
            self._group.addButton(offer, place)
            self._layout.addWidget(offer)

    def _on_clicked(self, place: int) -> None:
        self.stem_requested.emit(self._stems[place])


class HomePanel(QWidget):
    """The answer once more, in each language of the home."""

    words_typed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None, *, can_write: bool = True) -> None:
        super().__init__(parent)
        self._can_write = can_write
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._fields: dict[str, WordsEdit] = {}

    def show_question(self, question: Question) -> None:
        """A field for each language, with what stands in it."""
        if tuple(self._fields) != question.home_languages:
            self._build(question.home_languages)
        for tag, field in self._fields.items():
            field.show_words(question.answer.own.get(tag, ""))

    def _build(self, tags: tuple[str, ...]) -> None:
        _empty(self._layout)
        self._fields = {}
        for tag in tags:
            language = find(tag)
            name = language.endonym if language else tag
            self._layout.addWidget(words(name, "quiet", self))
            field = WordsEdit(f"own/{tag.lower()}", name, parent=self)
            field.least_lines = 2
            field.setReadOnly(not self._can_write)
            field.write_in(language is not None and language.is_rtl)
            field.words_changed.connect(self.words_typed)
            self._fields[tag] = field
            self._layout.addWidget(field)


class CuePanel(QWidget):
    """The words of the answer, each of which can be put on the cue card."""

    cues_requested = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._shown: object = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(words(self.tr(
            "Click the words you want on your cue card. A few are enough."), "quiet", self))  # fmt: skip
        self._sentence = QWidget(self)
        self._flow = Flow(self._sentence, across=4, down=6)
        layout.addWidget(self._sentence)
        self._cues = Toggles(self)
        self._cues.toggled.connect(self._on_toggled)

    def show_question(self, question: Question) -> None:
        """Show the spoken words, the marked ones pressed."""
        shown = question.spoken, question.answer.cue
        if shown == self._shown:
            return
        is_same = isinstance(self._shown, tuple) and self._shown[0] == question.spoken
        self._shown = shown
        marked = _marked(question.spoken.split(), question.answer.cue)
        if not is_same:
            self._words = question.spoken.split()
            self._build()
        self._cues.blockSignals(True)
        for place, word in enumerate(self._cues.buttons):
            word.setChecked(place in marked)
        self._cues.blockSignals(False)

    def _build(self) -> None:
        self._cues.buttons.clear()
        self._flow.clear()
        # The words follow each other as in the sentence, whichever way the window reads.
        is_rtl = run_rtl(" ".join(self._words))
        self._sentence.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        )
        for text in self._words:
            word = QPushButton(text.replace("&", "&&"), self._sentence)
            word.setAutoDefault(True)
            word.setProperty("role", "cue")
            self._cues.add(word)
            self._flow.addWidget(word)
        self.updateGeometry()

    def _on_toggled(self, _place: int, _is_on: bool) -> None:
        pressed = [n for n, word in enumerate(self._cues.buttons) if word.isChecked()]
        self.cues_requested.emit(_cues(self._words, pressed))


def _marked(spoken: list[str], cues: tuple[str, ...]) -> set[int]:
    """The places of words that cues hold, each cue at its first place after the one before."""
    found: set[int] = set()
    start = 0
    for cue in cues:
        wanted = cue.split()
        for place in (*range(start, len(spoken)), *range(start)):
            if wanted and spoken[place : place + len(wanted)] == wanted:
                found.update(range(place, place + len(wanted)))
                start = place + len(wanted)
                break
    return found


def _cues(spoken: list[str], places: list[int]) -> list[str]:
    """Neighbouring words as one cue, in the order in which they are spoken."""
    cues: list[str] = []
    last = None
    for place in sorted(places):
        if last is not None and place == last + 1:
            cues[-1] += f" {spoken[place]}"
        else:
            cues.append(spoken[place])
        last = place
    return cues


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget: QObject | None = item.widget()
        if isinstance(widget, QWidget):
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
