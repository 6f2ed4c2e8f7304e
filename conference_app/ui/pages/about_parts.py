"""Parts that no stem asks for: what the student wants to tell besides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...domain.conference import Conference
from ...domain.records import OwnPart
from ..widgets.choice_field import ChoiceField
from ..widgets.field_block import FieldBlock, blocks
from ..widgets.item_card import ItemCard
from ..widgets.labels import button, say, words
from .about_lists import ListPanel


class PartsPanel(ListPanel):
    """The student's own parts: what each is about, where it is spoken, and its words so far."""

    part_requested = Signal()
    question_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: Sequence[tuple[str, str]] = ()
        self._follows: Mapping[str, str] = {}
        self._spoken: Mapping[str, str] = {}
        self.add = button(self.tr("Add a part of my own"), "quiet", self)
        self.rows.addWidget(words(self.tr(
            "Is there something that nobody asks you about? Add it here. You will say it, and it "
            "is printed, like every other part."), parent=self))  # fmt: skip
        self.rows.addWidget(self.list)
        adding = QHBoxLayout()
        adding.addWidget(self.add)
        adding.addStretch(1)
        self.rows.addLayout(adding)
        self.lead = self.add
        self.add.clicked.connect(self._on_add)

    def show_places(
        self,
        sections: Sequence[tuple[str, str]],
        follows: Mapping[str, str],
        spoken: Mapping[str, str],
    ) -> None:
        """The sections of the stems with their names, the one that each part follows, and what the
        student says in it, by the part's id; shown with the next conference.
        """
        self._sections, self._follows, self._spoken = sections, follows, spoken

    def show_conference(self, conference: Conference) -> None:
        """Show the parts."""
        base, unnamed = f"{conference.term}/parts", self.tr("My own part")
        paths = [f"{base}/{part.id}" for part in conference.parts]
        names = [part.title.strip() or unnamed for part in conference.parts]
        self.list.show_items(list(zip(paths, names, strict=True)))
        for path, name, part in zip(paths, names, conference.parts, strict=True):
            card = self.list.cards[path]
            if isinstance(card, _PartCard):
                card.show_sections(self._sections)
                card.show_part(
                    part, name, self._follows.get(part.id, ""), self._spoken.get(part.id, "")
                )

    def _card(self, path: str) -> ItemCard:
        return self.wired(_PartCard(path, self))

    def _on_add(self) -> None:
        self.part_requested.emit()


class _PartCard(ItemCard):
    """A part: what it is about, what it follows, its words."""

    def __init__(self, path: str, panel: PartsPanel) -> None:
        super().__init__(path, panel)
        self._panel = panel
        self._sections: Sequence[tuple[str, str]] = ()
        self.title = panel.line(
            f"{path}/title", self.tr("What I want to talk about"), self.tr("My dance group")
        )
        self.after = ChoiceField(f"{path}/after", self.tr("I say it after"), self)
        self.rows.addWidget(blocks(
            FieldBlock(self.tr("What I want to talk about"), self.title, is_wide=True),
            FieldBlock(self.tr("I say it after"), self.after),
            parent=self,
        ))  # fmt: skip
        # Made after the fields: in this order the Tab key goes through a card.
        self._words = words(role="answer", parent=self)
        self.write = button(self.tr("Write it"), "link", self)
        self.rows.addWidget(self._words)
        side = QHBoxLayout()
        side.addWidget(self.write)
        side.addStretch(1)
        self.rows.addLayout(side)
        self.after.choice_requested.connect(panel.tell)
        self.write.clicked.connect(self._on_write)

    def show_sections(self, sections: Sequence[tuple[str, str]]) -> None:
        """Offer the sections that a part can follow."""
        if list(sections) != list(self._sections):
            self._sections = sections
            self.after.show_choices(sections)

    def show_part(self, part: OwnPart, name: str, follows: str, spoken: str) -> None:
        """Show the part as it is now."""
        self.title.show_words(part.title)
        self.after.show_choice(follows)
        say(self._words, spoken, self.tr("No words yet."))
        self.write.setAccessibleName(self.tr("{name}: write it").format(name=name))

    def first_field(self) -> QWidget:
        """What it is about."""
        return self.title

    def _on_write(self) -> None:
        self._panel.question_requested.emit(self.path.rpartition("/")[2])
