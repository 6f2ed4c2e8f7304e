"""The classes of a binder, and the people."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...domain.conference import Conference
from ...domain.place import ROLES
from ...domain.records import Person, SchoolClass
from ..theme.look import current
from ..widgets.choice_field import ChoiceField
from ..widgets.column import InSight
from ..widgets.field_block import FieldBlock, blocks
from ..widgets.item_card import CardList, ItemCard
from ..widgets.labels import button, words
from ..widgets.language_field import LanguageField
from ..widgets.line_field import LineField
from .about_panels import Panel


class ListPanel(Panel):
    """A panel with a list of cards."""

    move_requested = Signal(str, int)
    removal_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = CardList(self._card, self)

    def _card(self, path: str) -> ItemCard:
        raise NotImplementedError

    def wired(self, card: ItemCard) -> ItemCard:
        """A card whose requests this panel passes on."""
        card.move_requested.connect(self.move_requested)
        card.removal_requested.connect(self._on_removal)
        return card

    def _on_removal(self, path: str) -> None:
        self.setFocus()
        self.removal_requested.emit(path)

    def start_writing(self, path: str) -> None:
        """Put the cursor in the card of an item, and all of the card in sight."""
        if card := self.card_of(path):
            card.first_field().setFocus()
            InSight(card).start()

    def card_of(self, path: str) -> ItemCard | None:
        """The card of an item, if it is in this list."""
        return self.list.cards.get(path)


class ClassesPanel(ListPanel):
    """The classes, in speaking order."""

    class_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = LineField("", self.tr("Another class"), self.tr(
            "Type a class, then press Enter"), self)  # fmt: skip
        self.add = button(self.tr("Add"), "quiet", self)
        adding = QHBoxLayout()
        adding.setSpacing(current().sizes.tight)
        adding.addWidget(self.field, 1)
        adding.addWidget(self.add)
        self.rows.addWidget(words(self.tr("You will talk about them in this order."), parent=self))
        self.rows.addWidget(self.list)
        self.rows.addLayout(adding)
        self.lead = self.field
        self.field.returnPressed.connect(self._on_add)
        self.add.clicked.connect(self._on_add)

    def show_conference(self, conference: Conference) -> None:
        """Show the classes."""
        base = f"{conference.term}/classes"
        self.list.show_items([(f"{base}/{each.key}", each.name) for each in conference.classes])
        for card, each in zip(self.list.cards.values(), conference.classes, strict=True):
            if isinstance(card, _ClassCard):
                card.show_class(each)

    def _card(self, path: str) -> ItemCard:
        return self.wired(_ClassCard(path, self))

    def _on_add(self) -> None:
        name = " ".join(self.field.words().split())
        self.field.clear()
        self.field.setFocus()
        if name:
            self.class_requested.emit(name)


class _ClassCard(ItemCard):
    """A class: its name, and who teaches it."""

    def __init__(self, path: str, panel: Panel) -> None:
        super().__init__(path, panel, is_flat=True)
        self.name = panel.line(f"{path}/name", self.tr("Class"))
        self.teacher = panel.line(f"{path}/teacher", self.tr("Teacher"), self.tr("Ms. Ibarra"))
        self.rows.addWidget(blocks(
            FieldBlock(self.tr("Class"), self.name),
            FieldBlock(self.tr("Teacher"), self.teacher),
            parent=self,
        ))  # fmt: skip

    def show_class(self, found: SchoolClass) -> None:
        """Show the class as it is now."""
        self.name.show_words(found.name)
        self.teacher.show_words(found.teacher)

    def first_field(self) -> QWidget:
        """The teacher: the name is what it was added with."""
        return self.teacher


class PeoplePanel(ListPanel):
    """Who sits at the table."""

    person_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add = button(self.tr("Add a person"), "quiet", self)
        adding = QHBoxLayout()
        adding.addWidget(self.add)
        adding.addStretch(1)
        self.rows.addWidget(words(self.tr(
            "Who comes, and who helps you? You will introduce them in this order."), parent=self))  # fmt: skip
        self.rows.addWidget(self.list)
        self.rows.addLayout(adding)
        self.lead = self.add
        self.add.clicked.connect(self._on_add)

    def show_conference(self, conference: Conference) -> None:
        """Show the people."""
        nobody = self.tr("this person")
        self.list.show_items(
            [(f"people/{p.id}", p.name or p.relation or nobody) for p in conference.people]
        )
        for card, person in zip(self.list.cards.values(), conference.people, strict=True):
            if isinstance(card, _PersonCard):
                card.show_person(person)

    def _card(self, path: str) -> ItemCard:
        return self.wired(_PersonCard(path, self))

    def _on_add(self) -> None:
        self.person_requested.emit("family")


class _PersonCard(ItemCard):
    """A person: name, how it is said, who it is, language, why here."""

    def __init__(self, path: str, panel: Panel) -> None:
        super().__init__(path, panel)
        self.name = panel.line(f"{path}/name", self.tr("Name"), self.tr("Rosa Okafor"))
        self.says = panel.line(f"{path}/says", self.tr("How to say the name"))
        self.relation = panel.line(
            f"{path}/relation", self.tr("Who it is for you"), self.tr("my grandmother")
        )
        self.language = LanguageField(
            f"{path}/language", self.tr("Language"), self.tr("Type a language"), parent=self
        )
        self.role = ChoiceField(f"{path}/role", self.tr("Comes as"), self)
        self.role.show_choices(list(zip(ROLES, (
            self.tr("family"), self.tr("my advisor"), self.tr("a teacher"), self.tr("a friend"),
            self.tr("somebody else"),
        ), strict=True)))  # fmt: skip
        self.why = panel.line(
            f"{path}/why", self.tr("Why here"), self.tr("she helps me with reading")
        )
        self.rows.addWidget(blocks(
            FieldBlock(self.tr("Name"), self.name),
            FieldBlock(self.tr("Who it is for you"), self.relation),
            FieldBlock(self.tr("How to say the name"), self.says),
            FieldBlock(self.tr("Language they read best"), self.language),
            FieldBlock(self.tr("Comes as"), self.role),
            FieldBlock(self.tr("Why this person is here"), self.why, is_wide=True),
            parent=self,
        ))  # fmt: skip
        self.role.choice_requested.connect(panel.tell)
        self.language.language_requested.connect(self._on_language)
        self._panel = panel

    def show_person(self, person: Person) -> None:
        """Show the person as the binder has them now."""
        self.name.show_words(person.name)
        self.says.show_words(person.says)
        self.relation.show_words(person.relation)
        self.language.show_language(person.language)
        self.role.show_choice(person.role)
        self.why.show_words(person.why)

    def first_field(self) -> QWidget:
        """The name."""
        return self.name

    def _on_language(self, path: str, tag: str) -> None:
        self._panel.tell(path, tag or None)
