"""A short list of words: added by typing, moved by hand or key, taken out by a cross."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..theme.look import current
from .chip import Chip
from .flow import Flow
from .labels import button, words
from .leading import Leading
from .line_field import LineField
from .suggestions import Suggestions

Entry = tuple[str, str]
"""The key of an entry, and its words."""


class ChipRow(QWidget):
    """Shows entries and asks to move or to remove them; it changes nothing by itself."""

    removal_requested = Signal(str)
    move_requested = Signal(str, int)
    entered = Signal()

    def __init__(self, *, can_move: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can_move = can_move
        self.chips: dict[str, Chip] = {}
        self._flow = Flow(self, across=current().sizes.tight, down=current().sizes.hair)
        self._order: list[str] = []
        self._at = ""

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; the one that has the focus keeps it."""
        for key in [key for key in self.chips if key not in dict(entries)]:
            chip = self.chips.pop(key)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for key, text in entries:
            if key in self.chips:
                self.chips[key].show_text(text)
            else:
                self.chips[key] = self._chip(key, text)
        self._order = [key for key, _ in entries]
        self._at = self._at if self._at in self.chips else ""
        self._arrange(self._order)
        self.setVisible(bool(entries))

    def _chip(self, key: str, text: str) -> Chip:
        chip = Chip(key, text, can_move=self._can_move, parent=self)
        chip.removal_requested.connect(self._on_removal)
        chip.step_requested.connect(self._on_step)
        chip.dragged.connect(self._on_dragged)
        chip.dropped.connect(self._on_dropped)
        chip.entered.connect(self._on_entered)
        chip.show()
        return chip

    def _arrange(self, keys: Sequence[str]) -> None:
        """Put the entries in an order, for the eye and for the Tab key."""
        while self._flow.takeAt(0) is not None:
            pass
        shown = [self.chips[key] for key in keys]
        for chip in shown:
            self._flow.addWidget(chip)
        for before, after in pairwise(p for chip in shown for p in (chip.handle, chip.cross)):
            QWidget.setTabOrder(before, after)
        self._flow.activate()
        self.updateGeometry()

    def _on_removal(self, key: str) -> None:
        place = self._order.index(key)
        near = [*self._order[place + 1 : place + 2], *self._order[:place][-1:]]
        if near:
            self.chips[near[0]].handle.setFocus()
        self.removal_requested.emit(key)

    def can_step(self, step: int) -> bool:
        """Whether the entry at hand can move: 1 towards the end, -1 towards the beginning."""
        return bool(self._at) and 0 <= self._order.index(self._at) + step < len(self._order)

    def step(self, step: int) -> None:
        """Ask to move the entry at hand, which keeps the focus."""
        if self.can_step(step):
            self._on_step(self._at, step)

    def _on_entered(self, key: str) -> None:
        self._at = key
        self.entered.emit()

    def _on_step(self, key: str, step: int) -> None:
        place = self._order.index(key) + step
        if 0 <= place < len(self._order):
            self.move_requested.emit(key, place)
            self.chips[key].handle.setFocus()

    def _on_dragged(self, key: str, at: QPoint) -> None:
        self._arrange(self._with_at(key, self._place_at(key, self.mapFromGlobal(at))))

    def _on_dropped(self, key: str) -> None:
        place = [chip.key for chip in self._shown()].index(key)
        if place != self._order.index(key):
            self.move_requested.emit(key, place)

    def _shown(self) -> list[Chip]:
        items = (self._flow.itemAt(place) for place in range(self._flow.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Chip)]

    def _place_at(self, key: str, at: QPoint) -> int:
        """Before how many of the others a point lies, in the order of reading."""
        is_rtl = self.isRightToLeft()
        others = [chip for chip in self._shown() if chip.key != key]
        for place, chip in enumerate(others):
            area = chip.geometry()
            is_above = at.y() < area.top()
            beside = at.x() > area.center().x() if is_rtl else at.x() < area.center().x()
            if is_above or (at.y() <= area.bottom() and beside):
                return place
        return len(others)

    def _with_at(self, key: str, place: int) -> list[str]:
        others = [chip.key for chip in self._shown() if chip.key != key]
        return [*others[:place], key, *others[place:]]


class ChipsEdit(Leading):
    """A row of entries with a field that adds more, and a few to choose from."""

    entry_requested = Signal(str)
    removal_requested = Signal(str)
    move_requested = Signal(str, int)
    finished = Signal()

    def __init__(
        self, name: str, hint: str, suggestions: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        sizes = current().sizes
        self.row = ChipRow(can_move=True, parent=self)
        self.field = LineField("", name, hint, self)
        self.add = button(self.tr("Add"), "quiet", self)
        self.earlier = button(self.tr("Earlier"), "quiet", self)
        self.later = button(self.tr("Later"), "quiet", self)
        self._moving = self._moving_row()
        self.suggestions = Suggestions(suggestions, self)
        self._chosen = words(self.tr("You chose, in this order:"), "small", self)
        adding = QHBoxLayout()
        adding.setSpacing(sizes.tight)
        adding.addWidget(self.field, 1)
        adding.addWidget(self.add)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.space)
        rows.addLayout(adding)
        rows.addWidget(words(self.tr("Or choose from these:"), "small", self))
        rows.addWidget(self.suggestions)
        rows.addWidget(self._chosen)
        rows.addWidget(self.row)
        rows.addWidget(self._moving)
        self.lead = self.field
        self.add.clicked.connect(self._on_add)
        self.field.returnPressed.connect(self._on_enter)
        self.suggestions.word_chosen.connect(self.entry_requested)
        self.suggestions.removal_requested.connect(self.removal_requested)
        self.row.removal_requested.connect(self._on_removal)
        self.row.move_requested.connect(self.move_requested)
        self.row.entered.connect(self._show_moves)
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)

    def _moving_row(self) -> QWidget:
        made = QWidget(self)
        flow = Flow(made, across=current().sizes.tight, down=current().sizes.hair)
        told = self.tr("Choose a word to move it, or drag it.")
        for part in (self.earlier, self.later):
            flow.addWidget(part)
        flow.addWidget(words(told, "small", made))
        return made

    def _show_moves(self) -> None:
        self.earlier.setEnabled(self.row.can_step(-1))
        self.later.setEnabled(self.row.can_step(1))

    def _on_earlier(self) -> None:
        self.row.step(-1)

    def _on_later(self) -> None:
        self.row.step(1)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show what the list holds. It is the last on the page: nothing moves where it grows."""
        self.row.show_entries(entries)
        self.suggestions.show_held(entries)
        self._chosen.setVisible(bool(entries))
        self._moving.setVisible(len(entries) > 1)
        self._show_moves()

    def _on_enter(self) -> None:
        if self.field.words().strip():
            self._on_add()
        else:
            self.finished.emit()

    def _on_add(self) -> None:
        word = " ".join(self.field.words().split())
        self.field.clear()
        self.field.setFocus()
        if word:
            self.entry_requested.emit(self.suggestions.as_suggested(word))

    def _on_removal(self, key: str) -> None:
        if len(self.row.chips) == 1:
            self.field.setFocus()
        self.removal_requested.emit(key)
