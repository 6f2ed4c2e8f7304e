"""More help, less help: how a stem is put."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ...domain.stem_pack import SUPPORTS
from .flow import Flow
from .labels import button, words


class SupportSwitch(QWidget):
    """What the student has now, and a button for each other way."""

    form_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = SUPPORTS[0]
        self.more = button(self.tr("More help"), "link", self)
        self.less = button(self.tr("Less help"), "link", self)
        self._now = words(role="quiet", parent=self)
        self._now.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = Flow(self)
        for part in (self._now, self.more, self.less):
            layout.addWidget(part)
        self.more.clicked.connect(self._on_more)
        self.less.clicked.connect(self._on_less)

    def show_form(self, form: str) -> None:
        """Show which of the three ways is in use."""
        self._form = form
        names = {
            "frame": self.tr("Fill in the blanks"),
            "starter": self.tr("Finish the sentence"),
            "ask": self.tr("All my own words"),
        }
        place = SUPPORTS.index(form)
        dots = "●" * (len(SUPPORTS) - place) + "○" * place
        self._now.setText(f"{dots}  {names[form]}")
        self._now.setAccessibleName(names[form])
        for side, is_there in ((self.more, place > 0), (self.less, place < len(SUPPORTS) - 1)):
            side.setVisible(is_there)

    def _on_more(self) -> None:
        self.form_requested.emit(SUPPORTS[SUPPORTS.index(self._form) - 1])

    def _on_less(self) -> None:
        self.form_requested.emit(SUPPORTS[SUPPORTS.index(self._form) + 1])
