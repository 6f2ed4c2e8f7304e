"""A frame as a running sentence with real blanks in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QWidget

from ...domain.template import Blank, Part
from ..theme.following import FollowsLook
from ..theme.look import current
from .flow import Flow
from .words_edit import WordsEdit

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff][，。、！？]*|[^\s\u3040-\u30ff\u3400-\u9fff]+|\n")


MARKS = frozenset(",;:.!?…)»”’。，、！？؟،؛।")


class FrameSentence(FollowsLook, QWidget):
    """Words and blanks in one flow. Tab goes from blank to blank, Enter past the last one."""

    words_changed = Signal(str, str)
    blank_entered = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self)
        self._frame: tuple[Part, ...] = ()
        self._words: list[QLabel] = []
        self.blanks: dict[str, WordsEdit] = {}
        self._at = ""
        self.follow_look()

    def show_frame(self, frame: Sequence[Part], words: Mapping[str, str], *, is_rtl: bool) -> None:
        """Show a frame with what stands in its blanks; the blanks stay if the frame does."""
        # Words stand in the order of their own language, whichever way the app is read.
        way = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(way)
        if tuple(frame) != self._frame:
            self._frame = tuple(frame)
            self._build(is_rtl)
        for name, blank in self.blanks.items():
            if blank.words() != words.get(name, ""):
                blank.show_words(words.get(name, ""))

    def _build(self, is_rtl: bool) -> None:
        self._flow.take_all()
        for old in (*self._words, *self.blanks.values()):
            old.hide()
        for blank in self.blanks.values():
            blank.setParent(None)
            blank.deleteLater()
        self.blanks = {}
        spare = list(self._words)
        for part in self._parts():
            shown: QWidget
            if isinstance(part, Blank):
                shown = self._blank(part.name, is_rtl)
            else:
                shown = self._word(part, spare)
            shown.raise_()  # Who hears the page hears its parts in this order.
            self._flow.addWidget(shown)
            shown.show()
        for before, after in zip(
            self.blanks.values(), list(self.blanks.values())[1:], strict=False
        ):
            QWidget.setTabOrder(before, after)
        self._at = next(iter(self.blanks), "")

    def _parts(self) -> Iterator[Blank | str]:
        """Blanks and single words; marks after a blank stay with it, where no word is between."""
        seen: set[str] = set()
        for part in self._frame:
            if isinstance(part, Blank):
                if part.name not in seen:
                    yield part
                seen.add(part.name)
            else:
                yield from _WORD.findall(part)

    def _word(self, text: str, spare: list[QLabel]) -> QLabel:
        """A word of the frame, on a label of the frame before: dressing a new one takes long."""
        if spare:
            word = spare.pop(0)
        else:
            word = QLabel(self)
            word.setProperty("role", "frame")
            self._words.append(word)
        word.setProperty("joins", text[0] in MARKS)
        word.setText(text)
        return word

    def _blank(self, name: str, is_rtl: bool) -> WordsEdit:
        number = len(self.blanks) + 1
        blank = WordsEdit(name, self._name(number), is_blank=True, parent=self)
        blank.setAccessibleDescription(self._sentence())
        blank.write_in(is_rtl)
        blank.words_changed.connect(self._on_words)
        blank.entered.connect(self._on_entered)
        blank.finished.connect(self._on_finished)
        self.blanks[name] = blank
        return blank

    def _name(self, number: int) -> str:
        return QCoreApplication.translate("FrameSentence", "Blank {number}").format(number=number)

    def _sentence(self) -> str:
        """The frame for somebody who hears it."""
        gap = QCoreApplication.translate("FrameSentence", "blank")
        return "".join(f" {gap} " if isinstance(p, Blank) else p for p in self._frame)

    def _on_words(self, name: str, words: str) -> None:
        self.words_changed.emit(name, words)

    def _on_entered(self, name: str) -> None:
        self._at = name
        self.blank_entered.emit(name)

    def _on_finished(self, name: str) -> None:
        names = list(self.blanks)
        place = names.index(name) + 1
        if place < len(names):
            self.blanks[names[place]].setFocus()
        else:
            self.finished.emit()

    def follow_look(self) -> None:
        """Words stand a blank apart, and rows as far as the lines that the writer likes."""
        look = current()
        between = QFontMetricsF(look.font("answer")).horizontalAdvance(" ")
        self._flow.space(round(between), look.sizes.tight + look.between_lines("frame"))
        self.updateGeometry()

    @property
    def at(self) -> str:
        """The blank that was written in last, or the first one."""
        return self._at

    def put(self, words: str) -> None:
        """Words from the bank: into the blank at hand, at its cursor."""
        if blank := self.blanks.get(self._at):
            blank.insert_words(words)

    def start_writing(self) -> None:
        """Put the cursor in the first blank that is empty, else in the first one."""
        empty = (blank for blank in self.blanks.values() if not blank.words().strip())
        if blank := next(empty, next(iter(self.blanks.values()), None)):
            blank.setFocus()
