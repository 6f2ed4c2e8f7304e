"""About me, and about the meeting."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ...domain.beginning import GRADES
from ...domain.conference import Conference
from ..theme.look import current
from ..widgets.choice_field import ChoiceField
from ..widgets.day_field import DayField, TimeField
from ..widgets.field_block import FieldBlock, blocks
from ..widgets.labels import words
from ..widgets.language_field import LanguagesEdit
from ..widgets.leading import Leading
from ..widgets.line_field import LineField
from ..widgets.rate_field import RateField

_MINUTES = (10, 15, 20, 25, 30, 45, 60)


class Panel(Leading):
    """A part of the page about a binder. `value_typed` names a place and what it shall hold."""

    value_typed = Signal(str, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(current().sizes.gap)

    def show_conference(self, conference: Conference) -> None:
        """Show what the binder holds now."""
        raise NotImplementedError

    def line(self, path: str, name: str, hint: str = "") -> LineField:
        """A field for one line that is kept at `path`."""
        made = LineField(path, name, hint, self)
        made.words_changed.connect(self.tell)
        made.finished.connect(self._on_left)
        return made

    def tell(self, path: str, value: object) -> None:
        """Pass on what a place shall hold."""
        self.value_typed.emit(path, value)

    def _on_left(self, _: str) -> None:
        self.left.emit()


class MePanel(Panel):
    """Name, how it is said, grade, pronouns, languages."""

    languages_requested = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = self.line("student/name", self.tr("My name"))
        self.says = self.line("student/says", self.tr("How to say my name"), "MY-uh oh-KAH-for")
        self.pronouns = self.line("student/pronouns", self.tr("My pronouns"), self.tr("she/her"))
        self.grade = ChoiceField("student/grade", self.tr("My grade"), self)
        self.grade.show_choices([("", self.tr("I do not say")), *((g, g) for g in GRADES)])
        self.grade.choice_requested.connect(self.tell)
        self.languages = LanguagesEdit(
            self.tr("Languages we speak at home"), self.tr("Type a language"), self
        )
        self.languages.languages_requested.connect(self.languages_requested)
        self.rows.addWidget(blocks(
            FieldBlock(self.tr("My name"), self.name),
            FieldBlock(self.tr("How to say my name"), self.says, self.tr(
                "Write it as it sounds. BIG letters where the voice goes up.")),
            FieldBlock(self.tr("My grade"), self.grade),
            FieldBlock(self.tr("My pronouns"), self.pronouns),
            FieldBlock(self.tr("Languages we speak at home"), self.languages, is_wide=True),
            parent=self,
        ))  # fmt: skip
        self.lead = self.name

    def show_conference(self, conference: Conference) -> None:
        """Show the student."""
        student = conference.student
        self.name.show_words(student.name)
        self.says.show_words(student.says)
        self.pronouns.show_words(student.pronouns)
        if student.grade and self.grade.findData(student.grade) < 0:
            self.grade.addItem(student.grade, student.grade)
        self.grade.show_choice(student.grade)
        self.languages.show_languages(student.languages)


class MeetingPanel(Panel):
    """When, where, how long, with whose help."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._term = ""
        self.day = DayField("date", self.tr("Day"), self)
        self.time = TimeField("time", self.tr("Time"), self)
        self.minutes = ChoiceField("minutes", self.tr("How long"), self)
        self.place = self.line("place", self.tr("Place"), self.tr("Room 12"))
        self.rate = RateField(self.tr("How fast I speak"), self)
        self.interpreter = QCheckBox(self.tr("An interpreter comes"), self)
        self.rows.addWidget(blocks(
            FieldBlock(self.tr("Day"), self.day),
            FieldBlock(self.tr("Time"), self.time),
            FieldBlock(self.tr("How long"), self.minutes),
            FieldBlock(self.tr("Place"), self.place),
            FieldBlock(self.tr("How fast I speak"), self.rate, self.tr(
                "Are you done sooner or later than we say? Change it here. Our minutes follow."),
                is_wide=True),
            parent=self,
        ))  # fmt: skip
        self.rows.addWidget(self.interpreter)
        self.rows.addWidget(words(self.tr(
            "An interpreter says it all again, so it takes two times as long. We count that "
            "in."), "small", self))  # fmt: skip
        self.lead = self.day
        for field in (self.day, self.time):
            field.moment_changed.connect(self._on_value)
        self.minutes.choice_requested.connect(self._on_minutes)
        self.rate.rate_requested.connect(self._on_rate)
        self.interpreter.toggled.connect(self._on_interpreter)

    def line(self, path: str, name: str, hint: str = "") -> LineField:
        """The same, at a place of the meeting."""
        made = LineField(path, name, hint, self)
        made.words_changed.connect(self._on_value)
        made.finished.connect(self._on_left)
        return made

    def show_conference(self, conference: Conference) -> None:
        """Show the meeting."""
        meeting, self._term = conference.meeting, conference.term
        self.day.show_moment(meeting.date)
        self.time.show_moment(meeting.time)
        self._show_minutes(meeting.minutes)
        self.place.show_words(meeting.place)
        self.rate.show_rate(conference.student.rate)
        with QSignalBlocker(self.interpreter):
            self.interpreter.setChecked(meeting.interpreter)

    def _show_minutes(self, minutes: int | None) -> None:
        known = sorted({*_MINUTES, *([minutes] if minutes else [])})
        offered = [("", self.tr("Not known yet"))]
        told = self.tr("{count} minutes")
        offered += [(str(count), told.format(count=count)) for count in known]
        if self.minutes.count() != len(offered) or self.minutes.findData(str(minutes or "")) < 0:
            self.minutes.show_choices(offered)
        self.minutes.show_choice(str(minutes or ""))

    def _on_value(self, key: str, value: object) -> None:
        self.value_typed.emit(f"{self._term}/meeting/{key}", value)

    def _on_minutes(self, key: str, minutes: str) -> None:
        self._on_value(key, int(minutes) if minutes else None)

    def _on_rate(self, rate: int | None) -> None:
        self.value_typed.emit("student/rate", rate)

    def _on_interpreter(self, comes: bool) -> None:
        self._on_value("interpreter", comes)
