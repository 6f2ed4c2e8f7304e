"""Cards of a list: a class, a person, a goal, a step. Each can be moved and taken out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ..theme.following import FollowsLook
from ..theme.look import current
from .labels import button


class ItemCard(FollowsLook, QFrame):
    """An item that lies at `path`; `rows` is where its fields go. A flat one is a line high."""

    move_requested = Signal(str, int)
    removal_requested = Signal(str)

    def __init__(self, path: str, parent: QWidget | None = None, *, is_flat: bool = False) -> None:
        super().__init__(parent)
        self.path = path
        self._place = 0
        self.setProperty("role", "card")
        self.earlier = button("", "tool", self)
        self.later = button("", "tool", self)
        self.remove = button("", "tool", self)
        self.rows = QVBoxLayout()
        tools = QHBoxLayout() if is_flat else QVBoxLayout()
        tools.setSpacing(0)
        for tool in (self.earlier, self.later, self.remove):
            tools.addWidget(tool, 0, Qt.AlignmentFlag.AlignBottom)
        if not is_flat:
            tools.addStretch(1)
        across = self._across = QHBoxLayout(self)
        across.addLayout(self.rows, 1)
        across.addLayout(tools)
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)
        self.remove.clicked.connect(self._on_remove)
        self.follow_look()

    def follow_look(self) -> None:
        """Signs have the colors of the theme, and parts the room that letters need."""
        look, sizes = current(), current().sizes
        small = sizes.icon * 3 // 4
        for tool, sign in (
            (self.earlier, "chevron-up"), (self.later, "chevron-down"), (self.remove, "trash"),
        ):  # fmt: skip
            tool.setIcon(look.icon(sign, "quiet_words", small))
        self.rows.setSpacing(sizes.tight)
        start, end = sizes.gap, sizes.hair
        if self.isRightToLeft():
            start, end = end, start
        self._across.setContentsMargins(start, sizes.space, end, sizes.space)

    def show_place(self, place: int, count: int, name: str) -> None:
        """Where in the list it stands, and what its buttons are about."""
        self._place = place
        self.earlier.setEnabled(place > 0)
        self.later.setEnabled(place < count - 1)
        self.earlier.setVisible(count > 1)
        self.later.setVisible(count > 1)
        for tool, told in (
            (self.earlier, self.tr("{name}: earlier")),
            (self.later, self.tr("{name}: later")),
            (self.remove, self.tr("{name}: take out")),
        ):
            tool.setAccessibleName(told.format(name=name))
            tool.setToolTip(told.format(name=name))

    def first_field(self) -> QWidget:
        """Where writing begins."""
        return self

    def _on_earlier(self) -> None:
        self.move_requested.emit(self.path, self._place - 1)

    def _on_later(self) -> None:
        self.move_requested.emit(self.path, self._place + 1)

    def _on_remove(self) -> None:
        self.removal_requested.emit(self.path)


class CardList(QWidget):
    """Keeps a card for each item, in order; a card that stays keeps its cursor."""

    def __init__(self, make: Callable[[str], ItemCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self.cards: dict[str, ItemCard] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(current().sizes.space)

    def show_items(self, items: Sequence[tuple[str, str]]) -> None:
        """Show these: the path of each, and what it is called."""
        paths = [path for path, _ in items]
        for path in [path for path in self.cards if path not in paths]:
            gone = self.cards.pop(path)
            gone.hide()
            self._rows.removeWidget(gone)
            gone.deleteLater()
        for place, (path, name) in enumerate(items):
            if path not in self.cards:
                self.cards[path] = self._make(path)
            card = self.cards[path]
            if self._rows.indexOf(card) != place:
                self._rows.insertWidget(place, card)
            card.show_place(place, len(items), name)
            card.show()
        self.cards = {path: self.cards[path] for path in paths}
        self._order_tabs()
        self.setVisible(bool(items))

    def _order_tabs(self) -> None:
        """The Tab key goes through the cards as they stand."""
        stops = [part for card in self.cards.values() for part in _stops(card)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)


def _stops(card: ItemCard) -> list[QWidget]:
    """What takes the focus in a card: its fields as they were made, then its buttons."""
    tools = [card.earlier, card.later, card.remove]
    inner = [part for part in card.findChildren(QWidget)
             if _takes_focus(part) and part.window() is card.window()]  # fmt: skip
    return [part for part in inner if part not in tools] + list(tools)


def _takes_focus(part: QWidget) -> bool:
    return bool(part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
