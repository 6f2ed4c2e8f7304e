"""What a student says of one piece in a word each: its title, class, day, what it shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.place import WORK_KINDS
from ...domain.records import SchoolClass, WorkSample
from ..models.pieces_model import kind_words, title_words
from ..theme.look import current
from ..widgets.choice_field import ChoiceField
from ..widgets.day_field import DayField
from ..widgets.field_block import FieldBlock, blocks
from ..widgets.line_field import LineField


class PieceWords(QWidget):
    """Fields; `words_typed` tells what is typed, `value_chosen` what is chosen, each with its key."""

    words_typed = Signal(str, str)
    value_chosen = Signal(str, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_write: bool) -> None:
        super().__init__(parent)
        self.title = LineField("title", self.tr("Title"), "", self)
        self.school_class = ChoiceField("class", self.tr("Class"), self)
        self.kind = ChoiceField("kind", self.tr("What does it show?"), self)
        self.draft_of = ChoiceField("draft-of", self.tr("It became"), self)
        self.date = DayField("date", self.tr("When I made it"), self)
        self._draft = FieldBlock(
            self.tr("It became"), self.draft_of, self.tr("They stand side by side on paper.")
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current().sizes.gap)
        rows.addWidget(
            blocks(
                FieldBlock(self.tr("Title"), self.title, is_wide=True),
                FieldBlock(self.tr("Class"), self.school_class),
                FieldBlock(self.tr("What does it show?"), self.kind),
                FieldBlock(self.tr("When I made it"), self.date),
                self._draft,
                parent=self,
            )
        )
        for field in (self.title, self.school_class, self.kind, self.draft_of, self.date):
            field.setEnabled(can_write)
        self.title.words_changed.connect(self.words_typed)
        self.title.finished.connect(self.left)
        for choice in (self.school_class, self.kind, self.draft_of):
            choice.choice_requested.connect(self._on_choice)
        self.date.moment_changed.connect(self.value_chosen)

    def show_piece(
        self, piece: WorkSample, classes: Sequence[SchoolClass], others: Sequence[WorkSample]
    ) -> None:
        """Show what is said of a piece; an early draft may have become one of the `others`."""
        self.title.show_words(piece.title)
        none = ("", self.tr("No class yet"))
        self._choices(self.school_class, [none, *((one.key, one.name) for one in classes)])
        known = {one.key for one in classes}
        self.school_class.show_choice(piece.school_class if piece.school_class in known else "")
        kinds = [("", self.tr("Not said yet")), *((kind, kind_words(kind)) for kind in WORK_KINDS)]
        self._choices(self.kind, kinds)
        self.kind.show_choice(piece.kind)
        self.date.show_moment(piece.date)
        finals = [("", self.tr("Not said yet")), *((one.id, title_words(one)) for one in others)]
        self._choices(self.draft_of, finals)
        self.draft_of.show_choice(piece.draft_of)
        is_draft = piece.kind == "early-draft" or bool(piece.draft_of)
        self._draft.setVisible(is_draft and bool(others))

    @staticmethod
    def _choices(field: ChoiceField, choices: Sequence[tuple[str, str]]) -> None:
        shown = [(field.itemData(place), field.itemText(place)) for place in range(field.count())]
        if shown != list(choices):
            field.show_choices(choices)

    def _on_choice(self, key: str, value: str) -> None:
        self.value_chosen.emit(key, value or None)
