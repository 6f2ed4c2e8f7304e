"""A day or a time of day that may not be known yet."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QWidget

from ..theme.look import current
from .calendar import Calendar
from .labels import button, rename
from .leading import Leading

_AFTERNOON = QTime(16, 0)


class MomentField(Leading):
    """A button to choose with, and a cross that empties the field again.

    `moment_changed` tells the field's key and the moment as the binder keeps it, or None.
    """

    moment_changed = Signal(str, object)

    def __init__(self, key: str, name: str, ask: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self._name = key, name
        self._known = ""
        self.ask = button(ask, "quiet", self)
        self.clear = button("", "tool", self)
        self.clear.setIcon(current().icon("close", "quiet_words", current().sizes.icon * 3 // 4))
        self.clear.setAccessibleName(self.tr("{name}: not known yet").format(name=name))
        self.clear.setToolTip(self.tr("Not known yet"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.ask)
        self._row.addWidget(self.clear)
        self._row.addStretch()
        self.ask.clicked.connect(self._on_ask)
        self.clear.clicked.connect(self._on_clear)

    def show_moment(self, moment: str) -> None:
        """Show what the binder keeps; a moment that stands here already is left alone."""
        if moment != self._known:
            self._known = moment
            self._show()

    def _take(self, moment: str) -> None:
        """Show a moment that was chosen here, and tell it."""
        self.show_moment(moment)
        self.moment_changed.emit(self.key, moment)

    def _on_clear(self) -> None:
        self.show_moment("")
        self.ask.setFocus()
        self.moment_changed.emit(self.key, None)

    def _show(self) -> None:
        raise NotImplementedError

    def _on_ask(self) -> None:
        raise NotImplementedError


class DayField(MomentField):
    """A day, chosen in a calendar; the button tells the one that is known."""

    def __init__(self, key: str, name: str, parent: QWidget | None = None) -> None:
        self._asked = self.tr("Choose a day")
        super().__init__(key, name, self._asked, parent)
        self.ask.setIcon(current().icon("calendar"))
        usual = QLocale().dateFormat(QLocale.FormatType.LongFormat)
        self._format = usual.replace("dddd", "ddd").replace("MMMM", "MMM")
        self.calendar: Calendar | None = None
        self.lead = self.ask
        self._show()

    def _show(self) -> None:
        day = QDate.fromString(self._known, Qt.DateFormat.ISODate)
        told = QLocale().toString(day, self._format) or self._known
        rename(self.ask, told or self._asked)
        self.ask.setAccessibleName(f"{self._name}: {told or self._asked}")
        self.clear.setVisible(bool(self._known))

    def _on_ask(self) -> None:
        if self.calendar is None:
            self.calendar = Calendar(self._name, self)
            self.calendar.day_chosen.connect(self._on_day)
        self.calendar.open_at(self.ask, QDate.fromString(self._known, Qt.DateFormat.ISODate))

    def _on_day(self, day: QDate) -> None:
        self._take(day.toString(Qt.DateFormat.ISODate))
        self.ask.setFocus()


class TimeField(MomentField):
    """A time of day: a button while nothing is known, then a field."""

    def __init__(self, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(key, name, self.tr("Choose a time"), parent)
        self.edit = QTimeEdit(self)
        self.edit.setAccessibleName(name)
        # Hours and minutes stand as the language of the app has them, whichever way the window reads.
        self.edit.setLayoutDirection(QLocale().textDirection())
        self._row.insertWidget(1, self.edit, 1)
        self.edit.timeChanged.connect(self._on_changed)
        self._show()

    def _show(self) -> None:
        is_known = bool(self._known)
        if is_known:
            with QSignalBlocker(self.edit):
                self.edit.setTime(QTime.fromString(self._known, "HH:mm"))
        self.ask.setVisible(not is_known)
        self.edit.setVisible(is_known)
        self.clear.setVisible(is_known)
        self.lead = self.edit if is_known else self.ask

    def _on_ask(self) -> None:
        self._take(_AFTERNOON.toString("HH:mm"))
        self.edit.setFocus()

    def _on_changed(self, time: QTime) -> None:
        if self._known and time.toString("HH:mm") != self._known:
            self._take(time.toString("HH:mm"))
