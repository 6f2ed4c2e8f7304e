"""A day or a time of day that may not be known yet."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QHBoxLayout, QTimeEdit, QWidget

from ..theme.look import current
from .labels import button
from .leading import Leading

_AFTERNOON = QTime(16, 0)


class MomentField(Leading):
    """While nothing is known a button; then a field, with a cross that empties it again.

    `moment_changed` tells the field's key and the moment as the binder keeps it, or None.
    """

    moment_changed = Signal(str, object)

    def __init__(
        self, key: str, name: str, ask: str, edit: QDateTimeEdit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._known = ""
        self.edit = edit
        self.edit.setAccessibleName(name)
        self.ask = button(ask, "quiet", self)
        self.clear = button("", "tool", self)
        self.clear.setIcon(current().icon("close", "quiet_words", current().sizes.icon * 3 // 4))
        self.clear.setAccessibleName(self.tr("{name}: not known yet").format(name=name))
        self.clear.setToolTip(self.tr("Not known yet"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.ask)
        row.addWidget(self.edit, 1)
        row.addWidget(self.clear)
        row.addStretch()
        self.ask.clicked.connect(self._on_ask)
        self.clear.clicked.connect(self._on_clear)
        self.edit.dateTimeChanged.connect(self._on_changed)
        self._show()

    def show_moment(self, moment: str) -> None:
        """Show what the binder keeps; a moment that stands here already is left alone."""
        if moment != self._known:
            self._known = moment
            with QSignalBlocker(self.edit):
                self._put(moment)
            self._show()

    def _show(self) -> None:
        is_known = bool(self._known)
        self.ask.setVisible(not is_known)
        self.edit.setVisible(is_known)
        self.clear.setVisible(is_known)
        self.lead = self.edit if is_known else self.ask

    def _on_ask(self) -> None:
        self.show_moment(self._first())
        self.edit.setFocus()
        self.moment_changed.emit(self.key, self._known)

    def _on_clear(self) -> None:
        self._known = ""
        self._show()
        self.ask.setFocus()
        self.moment_changed.emit(self.key, None)

    def _on_changed(self) -> None:
        if self._known and self._read() != self._known:
            self._known = self._read()
            self.moment_changed.emit(self.key, self._known)

    def _first(self) -> str:
        raise NotImplementedError

    def _put(self, moment: str) -> None:
        raise NotImplementedError

    def _read(self) -> str:
        raise NotImplementedError


class DayField(MomentField):
    """A day."""

    def __init__(self, key: str, name: str, parent: QWidget | None = None) -> None:
        edit = QDateEdit()
        edit.setCalendarPopup(True)
        usual = QLocale().dateFormat(QLocale.FormatType.LongFormat)
        edit.setDisplayFormat(usual.replace("dddd", "ddd").replace("MMMM", "MMM"))
        super().__init__(key, name, self.tr("Choose a day"), edit, parent)

    def _first(self) -> str:
        return QDate.currentDate().toString(Qt.DateFormat.ISODate)

    def _put(self, moment: str) -> None:
        self.edit.setDate(QDate.fromString(moment, Qt.DateFormat.ISODate))

    def _read(self) -> str:
        return self.edit.date().toString(Qt.DateFormat.ISODate)


class TimeField(MomentField):
    """A time of day."""

    def __init__(self, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(key, name, self.tr("Choose a time"), QTimeEdit(), parent)

    def _first(self) -> str:
        return _AFTERNOON.toString("HH:mm")

    def _put(self, moment: str) -> None:
        self.edit.setTime(QTime.fromString(moment, "HH:mm"))

    def _read(self) -> str:
        return self.edit.time().toString("HH:mm")
