"""A calendar over the page: nothing is taken until somebody picks a day."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from ..theme.look import current


class Calendar(QFrame):
    """Opens under a field. A click or Enter picks a day; Escape or a click elsewhere picks none."""

    day_chosen = Signal(QDate)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.days = _Days(self)
        self.days.setAccessibleName(name)
        rows = QVBoxLayout(self)
        edge = current().sizes.hair
        rows.setContentsMargins(edge, edge, edge, edge)
        rows.addWidget(self.days)
        self.days.clicked.connect(self._on_picked)
        self.days.activated.connect(self._on_picked)

    def open_at(self, field: QWidget, day: QDate) -> None:
        """Show the month of a day, or of today where none is known, by the field."""
        self.days.setSelectedDate(day if day.isValid() else QDate.currentDate())
        self.days.showSelectedDate()
        size, screen = self.sizeHint(), field.screen().availableGeometry()
        above, below = field.mapToGlobal(QPoint()), field.mapToGlobal(QPoint(0, field.height()))
        if field.isRightToLeft():
            below.setX(below.x() + field.width() - size.width())
        place = QRect(below, size)
        if place.bottom() > screen.bottom():
            place.moveBottom(max(above.y(), screen.top() + size.height()))
        place.moveLeft(max(screen.left(), min(place.left(), screen.right() - size.width())))
        self.setGeometry(place)
        self.show()
        self.days.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_picked(self, day: QDate) -> None:
        if self.isVisible():  # A double click tells its day twice.
            self.hide()
            self.day_chosen.emit(day)


class _Days(QCalendarWidget):
    """The days of a month; those of its neighbours are faint."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setLocale(QLocale())
        self.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setDateEditEnabled(False)

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate) -> None:  # noqa: N802
        """Qt's: a day."""
        if date.month() == self.monthShown():
            super().paintCell(painter, rect, date)
            return
        painter.setPen(current().color("faint_words"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, QLocale().toString(date.day()))
