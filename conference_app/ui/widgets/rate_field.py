"""How fast somebody speaks: slowly, as usual, fast, or an exact number of words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...domain.timing import FAST, SLOW, WORDS_A_MINUTE
from ..theme.look import current
from .flow import Flow
from .labels import button, words

_RATES = SLOW, WORDS_A_MINUTE, FAST
_STEP = 5
_LEAST, _MOST = 40, 250
"""What one can step to; a binder may hold less or more."""


class RateField(QWidget):
    """Three choices over a number between a minus and a plus. The usual rate is told as None."""

    rate_requested = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rate = WORDS_A_MINUTE
        self.setAccessibleName(name)
        self.row = QWidget(self)
        flow = Flow(self.row, across=8, down=8)
        # In a QButtonGroup the Tab key would reach only one of them.
        self._choices: dict[int, QPushButton] = {}
        told = (self.tr("Slowly"), self.tr("As usual"), self.tr("Fast"))
        for rate, words_of in zip(_RATES, told, strict=True):
            made = self._choices[rate] = button(words_of, "quiet", self.row)
            made.setCheckable(True)
            made.setAccessibleName(f"{name}: {words_of}")
            made.clicked.connect(self._on_chosen)
            flow.addWidget(made)
        self.less = self._step(self.tr("Fewer words in a minute"))
        self.more = self._step(self.tr("More words in a minute"))
        self.now = words(role="label", parent=self)
        self.now.setWordWrap(False)
        self.now.setAlignment(Qt.AlignmentFlag.AlignCenter)
        steps = QHBoxLayout()
        steps.setSpacing(current().sizes.space)
        for part in (self.less, self.now, self.more):
            steps.addWidget(part)
        steps.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current().sizes.tight)
        rows.addWidget(self.row)
        rows.addLayout(steps)
        self.less.clicked.connect(self._on_less)
        self.more.clicked.connect(self._on_more)
        self._paint()

    def _step(self, name: str) -> QPushButton:
        made = button("", "quiet", self)
        made.setAccessibleName(name)
        made.setToolTip(name)
        return made

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt's: signs follow another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._paint()

    def _paint(self) -> None:
        look = current()
        for part, name in ((self.less, "minus"), (self.more, "plus")):
            part.setIcon(look.icon(name))
        for choice in self._choices.values():
            shape, role = (
                ("check", "accent_words") if choice.isChecked() else ("circle", "faint_words")
            )
            choice.setIcon(look.icon(shape, role))

    def show_rate(self, rate: int | None) -> None:
        """Show how fast; None is as usual."""
        self._rate = rate or WORDS_A_MINUTE
        nearest = self._nearest()
        for value, choice in self._choices.items():
            choice.setChecked(value == nearest)
        self._paint()
        self.now.setText(self.tr("%n words a minute", None, self._rate))

    def _nearest(self) -> int:
        """The choice in words that an exact number comes closest to."""
        return min(_RATES, key=lambda rate: abs(rate - self._rate))

    def _on_chosen(self) -> None:
        self._request(next(rate for rate, made in self._choices.items() if made is self.sender()))

    def _on_less(self) -> None:
        self._request(max(_LEAST, self._rate - _STEP))

    def _on_more(self) -> None:
        self._request(min(_MOST, self._rate + _STEP))

    def _request(self, rate: int) -> None:
        self.show_rate(rate)  # As typed words are: keys may come faster than they are kept.
        self.rate_requested.emit(None if rate == WORDS_A_MINUTE else rate)
