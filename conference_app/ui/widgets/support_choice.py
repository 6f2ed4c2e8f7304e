"""How much help the advisor suggests for a question."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from ...domain.stem_pack import SUPPORTS
from ..theme.look import current
from .labels import rename, words


class SupportChoice(QFrame):
    """Four radio buttons: each of the three helps, and as the student likes."""

    support_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._ask = words(role="label", parent=self)
        self._about = words(role="quiet", parent=self)
        self._group = QButtonGroup(self)
        rows = QVBoxLayout(self)
        sizes = current().sizes
        rows.setContentsMargins(sizes.gap, sizes.space, sizes.gap, sizes.space)
        rows.setSpacing(sizes.hair)
        rows.addWidget(self._ask)
        names = (
            "",
            self.tr("Fill in the blanks of a sentence"),
            self.tr("Finish a sentence that is begun"),
            self.tr("All in their own words"),
        )
        for place, name in enumerate(names):
            made = QRadioButton(name, self)
            self._group.addButton(made, place)
            rows.addWidget(made)
        rows.addWidget(self._about)
        self._group.idClicked.connect(self._on_clicked)

    def show_support(self, support: str, student: str, *, is_per_class: bool) -> None:
        """Show what is suggested now: frame, starter, ask, or nothing."""
        ask = (
            self.tr("How much help should {student} get here, in every class?")
            if is_per_class
            else self.tr("How much help should {student} get here?")
        )
        self._ask.setText(ask.format(student=student))
        rename(self._group.button(0), self.tr("As {student} likes").format(student=student))
        self._about.setText(
            self.tr("{student} meets it this way first, and can take more or less help.").format(
                student=student
            )
        )
        chosen = self._group.button(SUPPORTS.index(support) + 1 if support in SUPPORTS else 0)
        chosen.setChecked(True)
        self.setFocusProxy(chosen)

    def _on_clicked(self, place: int) -> None:
        self.support_requested.emit(SUPPORTS[place - 1] if place else "")
