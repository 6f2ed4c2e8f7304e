"""The three steps before the first question: me, my classes, my people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.beginning import GRADES, Beginning, Guest
from ..theme.look import current
from ..widgets.chips import ChipsEdit
from ..widgets.choice_field import ChoiceField
from ..widgets.column import InSight
from ..widgets.field_block import FieldBlock, blocks
from ..widgets.labels import button, words
from ..widgets.language_field import LanguageField, LanguagesEdit
from ..widgets.leading import Leading
from ..widgets.line_field import LineField


class MeStep(Leading):
    """Name, how it is said, grade, advisor, and which questions suit."""

    told = Signal(dict)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = LineField("name", self.tr("My name"), self.tr("Maya Okafor"), self)
        self.says = LineField("says", self.tr("How to say my name"), "MY-uh oh-KAH-for", self)
        self.grade = ChoiceField("grade", self.tr("My grade"), self)
        self.advisor = LineField("advisor", self.tr("My advisor"), self.tr("Ms. Rivera"), self)
        self.pack = ChoiceField("pack", self.tr("Questions"), self)
        self.grade.show_choices([(grade, grade) for grade in GRADES])
        self._nameless = self.tr("Write your name first. All else can wait.")
        self._name = FieldBlock(self.tr("My name"), self.name)
        self._name.keep_room(self._nameless)
        says = FieldBlock(self.tr("How to say my name"), self.says, self.tr(
            "Write it as it sounds. BIG letters where the voice goes up."))  # fmt: skip
        advisor = FieldBlock(self.tr("My advisor"), self.advisor)
        grade = FieldBlock(self.tr("My grade"), self.grade)
        self._pack = FieldBlock(self.tr("My questions"), self.pack, is_wide=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(blocks(self._name, says, grade, advisor, self._pack, parent=self))
        self.lead = self.name
        for field in (self.name, self.says, self.advisor):
            field.words_changed.connect(self._on_words)
            field.returnPressed.connect(self.finished)
        for box in (self.grade, self.pack):
            box.choice_requested.connect(self._on_words)

    def show_beginning(self, beginning: Beginning) -> None:
        """Show what is told so far."""
        self.name.show_words(beginning.name)
        self.says.show_words(beginning.says)
        self.advisor.show_words(beginning.advisor)
        self.grade.show_choice(beginning.grade)
        self.pack.show_choice(beginning.pack_id)

    def show_packs(self, packs: Sequence[tuple[str, str]], beginning: Beginning) -> None:
        """Offer the stems that there are."""
        self.pack.show_choices(packs)
        self.pack.show_choice(beginning.pack_id)

    def ask_for_name(self) -> None:
        """Say that the name lacks, and put the cursor there."""
        self._name.tell(self._nameless, "trouble")
        self.name.setFocus()

    def _on_words(self, key: str, said: str) -> None:
        if key == "name" and said.strip():
            self._name.tell("")
        self.told.emit({key: said})


class ClassesStep(Leading):
    """The classes that the student speaks about."""

    told = Signal(dict)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes: tuple[str, ...] = ()
        self.classes = ChipsEdit(
            self.tr("Another class"), self.tr("Type a class, then press Enter"),
            class_suggestions(), self,
        )  # fmt: skip
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current().sizes.space)
        rows.addWidget(words(self.tr("Which classes will you talk about?"), parent=self))
        rows.addWidget(self.classes)
        self.lead = self.classes
        self.classes.entry_requested.connect(self._on_added)
        self.classes.removal_requested.connect(self._on_removal)
        self.classes.move_requested.connect(self._on_move)
        self.classes.finished.connect(self.finished)

    def show_beginning(self, beginning: Beginning) -> None:
        """Show what is told so far."""
        self._classes = beginning.classes
        self.classes.show_entries([(name, name) for name in beginning.classes])

    def _on_added(self, name: str) -> None:
        from ...domain.names import class_key

        if class_key(name) not in map(class_key, self._classes):
            self.told.emit({"classes": (*self._classes, name)})

    def _on_removal(self, name: str) -> None:
        self.told.emit({"classes": tuple(other for other in self._classes if other != name)})

    def _on_move(self, name: str, place: int) -> None:
        others = [other for other in self._classes if other != name]
        self.told.emit({"classes": (*others[:place], name, *others[place:])})


def class_suggestions() -> tuple[str, ...]:
    """Classes that most schools have."""
    translate = QCoreApplication.translate
    return (
        translate("SetupPage", "Math"),
        translate("SetupPage", "Science"),
        translate("SetupPage", "Language Arts"),
        translate("SetupPage", "Social Studies"),
        translate("SetupPage", "Art"),
        translate("SetupPage", "Music"),
        translate("SetupPage", "PE"),
        translate("SetupPage", "Spanish"),
    )


class PeopleStep(Leading):
    """Languages of the home, and who may come."""

    told = Signal(dict)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guests: tuple[Guest, ...] = ()
        self.languages = LanguagesEdit(
            self.tr("Languages at home"), self.tr("Type a language"), self
        )
        self.cards: list[GuestCard] = []
        self._list = QVBoxLayout()
        self.another = button(self.tr("Add another person"), "quiet", self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current().sizes.space)
        rows.addWidget(FieldBlock(self.tr("Languages we speak at home"), self.languages))
        rows.addWidget(words(self.tr("Who may come to your meeting?"), "label", self))
        rows.addLayout(self._list)
        across = QHBoxLayout()
        across.addWidget(self.another)
        across.addStretch(1)
        rows.addLayout(across)
        self.lead = self.languages
        self.another.clicked.connect(self._on_another)
        self.languages.languages_requested.connect(self._on_languages)

    def show_beginning(self, beginning: Beginning) -> None:
        """Show what is told so far."""
        self._guests = beginning.guests or (Guest(),)
        self.languages.show_languages(beginning.languages)
        while len(self.cards) > len(self._guests):
            card_ = self.cards.pop()
            card_.hide()
            self._list.removeWidget(card_)
            card_.deleteLater()
        while len(self.cards) < len(self._guests):
            self.cards.append(self._card(len(self.cards)))
        for made, guest in zip(self.cards, self._guests, strict=True):
            made.show_guest(guest)

    def _card(self, place: int) -> GuestCard:
        made = GuestCard(place, self)
        made.told.connect(self._on_guest)
        made.removal_requested.connect(self._on_removal)
        self._list.addWidget(made)
        QWidget.setTabOrder(made.remove, self.another)
        return made

    def _on_languages(self, tags: list[str]) -> None:
        self.told.emit({"languages": tuple(tags)})

    def _on_guest(self, place: int, changes: dict[str, str]) -> None:
        guests = list(self._guests)
        guests[place] = replace(guests[place], **changes)
        self.told.emit({"guests": tuple(guests)})

    def _on_another(self) -> None:
        self.told.emit({"guests": (*self._guests, Guest())})
        self.cards[-1].name.setFocus()
        InSight(self.cards[-1]).start()

    def _on_removal(self, place: int) -> None:
        self.another.setFocus()
        self.told.emit({"guests": self._guests[:place] + self._guests[place + 1 :]})


class GuestCard(QFrame):
    """Somebody who may come."""

    told = Signal(int, dict)
    removal_requested = Signal(int)

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.setProperty("role", "card")
        self.name = LineField("name", self.tr("Name"), self.tr("Rosa Okafor"), self)
        self.relation = LineField("relation", self.tr("Who it is"), self.tr("my grandmother"), self)
        self.language = LanguageField(
            "language", self.tr("Language they read"), self.tr("Type a language"), parent=self
        )
        self.remove = button(self.tr("Take this person out"), "link", self)
        rows = QVBoxLayout(self)
        sizes = current().sizes
        rows.setContentsMargins(sizes.gap, sizes.space, sizes.gap, sizes.tight)
        rows.addWidget(blocks(
            FieldBlock(self.tr("Name"), self.name),
            FieldBlock(self.tr("Who it is for you"), self.relation),
            FieldBlock(self.tr("Language they read best"), self.language),
            parent=self,
        ))  # fmt: skip
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.remove)
        rows.addLayout(across)
        self.name.words_changed.connect(self._on_words)
        self.relation.words_changed.connect(self._on_words)
        self.language.language_requested.connect(self._on_words)
        self.remove.clicked.connect(self._on_remove)

    def show_guest(self, guest: Guest) -> None:
        """Show who it is."""
        self.name.show_words(guest.name)
        self.relation.show_words(guest.relation)
        self.language.show_language(guest.language)

    def _on_words(self, key: str, said: str) -> None:
        self.told.emit(self._place, {key: said})

    def _on_remove(self) -> None:
        self.removal_requested.emit(self._place)
