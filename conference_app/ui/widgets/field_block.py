"""A field with its name above it and a word of help below it."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ..theme.look import current
from .choice_field import ChoiceField
from .flow import Flow
from .labels import set_tone, words

_LEAST_LETTERS = 12


class FieldBlock(QWidget):
    """Name, field, help. In a row of blocks two stand side by side where there is room."""

    def __init__(
        self,
        name: str,
        field: QWidget,
        hint: str = "",
        *,
        is_wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._is_wide = is_wide
        self.name = words(name, "label", self)
        self.name.setBuddy(field)
        self.hint = words(hint, "small", self)
        self.hint.setVisible(bool(hint))
        if not field.accessibleName():
            field.setAccessibleName(name)
        if hint:
            field.setAccessibleDescription(hint)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current().sizes.hair)
        for part in (self.name, field, self.hint):
            rows.addWidget(part)
        rows.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keep_room(self, sentence: str) -> None:
        """Leave room for what may be told later, so that nothing moves then."""
        policy = self.hint.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.hint.setSizePolicy(policy)
        self.hint.setText(sentence)

    def tell(self, sentence: str, tone: str = "") -> None:
        """Say something under the field, in a tone such as trouble; nothing takes it away."""
        if sentence:
            self.hint.setText(sentence)
        set_tone(self.hint, tone)
        self.hint.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)

    def width_for(self, room: int) -> int:
        """Half of the room, or all of it where half is too narrow to write in."""
        look = current()
        half = (room - look.sizes.gap) // 2
        least = self.field.least_width() if isinstance(self.field, ChoiceField) else 0
        is_narrow = half < max(least, look.sizes.pixels("body") * _LEAST_LETTERS)
        return room if self._is_wide or is_narrow else half


def blocks(*fields: FieldBlock, parent: QWidget | None = None) -> QWidget:
    """Blocks one after the other, two in a row where there is room."""
    made = QWidget(parent)
    sizes = current().sizes
    flow = Flow(made, across=sizes.gap, down=sizes.gap, is_even=True)
    for field in fields:
        flow.addWidget(field)
    return made
