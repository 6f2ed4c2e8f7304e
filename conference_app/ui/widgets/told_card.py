"""What became of work that was added: how much is in, and a sentence for each piece that is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...portfolio.adding import Added, Left
from ..theme.look import current
from .flow import Flow
from .labels import Card, button, set_tone, words

_MOST = 12
"""Sentences in sight; more of them nobody reads."""


class ToldCard(Card):
    """Nothing of it has to be clicked away to go on."""

    again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("notice", parent)
        self._told = words("", "body", self)
        self._lines = QVBoxLayout()
        self.again = button(self.tr("Add these again anyway"), "quiet", self)
        self.shut = button(self.tr("Hide this"), "quiet", self)
        self.rows.setSpacing(current().sizes.tight)
        self.rows.addWidget(self._told)
        self.rows.addLayout(self._lines)
        acts = QWidget(self)
        flow = Flow(acts, across=current().sizes.tight, down=current().sizes.hair)
        flow.addWidget(self.again)
        flow.addWidget(self.shut)
        self.rows.addWidget(acts)
        self.again.clicked.connect(self.again_requested)
        self.shut.clicked.connect(self.hide)
        self.hide()

    def show_outcomes(self, added: Sequence[Added], left: Sequence[Left], passed: int) -> None:
        """Tell of one gesture; `passed` pieces were stopped before they came in."""
        sentences = [_left_words(one) for one in left]
        sentences += [f"{one.title}: {told}." for one in added for told in one.remarks]
        told = [self.tr("%n piece(s) are in.", None, len(added))] if added else []
        told += [self.tr("%n did not get in:", None, len(left))] if left else []
        told += [self.tr("You stopped: %n did not come in.", None, passed)] if passed else []
        self._told.setText(" ".join(told))
        self._show_lines(sentences)
        self.again.setVisible(any(one.same for one in left))
        set_tone(self, "warn" if left or passed else "good")
        self.setVisible(bool(told))
        self.setAccessibleName(" ".join([*told, *sentences[:_MOST]]))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _show_lines(self, sentences: Sequence[str]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for sentence in sentences[:_MOST]:
            self._lines.addWidget(words(sentence, "body", self))
        if len(sentences) > _MOST:
            more = self.tr("And %n more.", None, len(sentences) - _MOST)
            self._lines.addWidget(words(more, "body", self))


def _left_words(left: Left) -> str:
    """A sentence for a piece that did not get in, after its name."""
    if left.same is not None:
        told = QCoreApplication.translate("ToldCard", "{name}: this is here already, as “{title}”.")
        return told.format(name=_short(left.name), title=left.same.title)
    return f"{_short(left.name)}: {left.told}."


def _short(name: str) -> str:
    """The name of a file without its folders; a link as it is."""
    return name if "://" in name else QUrl.fromLocalFile(name).fileName() or name
