"""The path as a tree: legs, and their questions below them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ...domain.looking_back import LOOKED_BACK
from ...domain.path import Leg, Stop

Index = QModelIndex | QPersistentModelIndex
STOP = Qt.ItemDataRole.UserRole
STATE = Qt.ItemDataRole.UserRole + 1
TOLD = Qt.ItemDataRole.UserRole + 2
"""The state in a word or two: how many questions of a part are done, what is begun."""
_TOP = 0


def about_words(about: str) -> str:
    """What kind of question this is, in a few words."""
    translate = QCoreApplication.translate
    return {
        "agenda": translate("Path", "The plan"),
        "challenge": translate("Path", "A challenge"),
        "community": translate("Path", "My community"),
        "differently": translate("Path", "What I would change"),
        "exhibition": translate("Path", "Exhibition"),
        "family": translate("Path", "My family"),
        "goal": translate("Path", "My goal"),
        "growth": translate("Path", "How I have grown"),
        "habit": translate("Path", "Work habits"),
        "helper": translate("Path", "Who helps me"),
        "learned": translate("Path", "What I learned"),
        "letter": translate("Path", "My letter"),
        "lookback": translate("Path", "Looking back"),
        "next": translate("Path", "My next step"),
        "own": translate("Path", "My own part"),
        "people": translate("Path", "The people"),
        "piece": translate("Path", "What it is"),
        "plans": translate("Path", "My plans"),
        "pride": translate("Path", "What I am proud of"),
        "standing": translate("Path", "Where I stand"),
        "step": translate("Path", "Steps"),
        "support": translate("Path", "Support"),
        "target": translate("Path", "What it shows"),
        "thanks": translate("Path", "Thank you"),
        "welcome": translate("Path", "Welcome"),
    }.get(about, about)


def state_words(state: str) -> str:
    """How far a question is, in words."""
    translate = QCoreApplication.translate
    return {
        "empty": translate("Path", "not begun"),
        "begun": translate("Path", "begun"),
        "done": translate("Path", "done"),
        "look": translate("Path", "something to look at"),
    }[state]


def state_of(stop: Stop) -> str:
    """empty, begun, done, or look where something waits to be looked at."""
    return "look" if stop.to_look_at else stop.state


def state_of_leg(leg: Leg) -> str:
    """The state of a whole leg: look if one of its stops is, done if all are."""
    states = {state_of(stop) for stop in leg.stops}
    if "look" in states:
        return "look"
    return states.pop() if len(states) == 1 else "begun"


class _Row(NamedTuple):
    """What is seen of a leg, and name and state of each of its stops."""

    paths: tuple[str, ...]
    title: str
    state: str
    stops: tuple[tuple[str, str], ...]


class PathModel(QAbstractItemModel):
    """Adapts legs and stops. `title` names a leg, `ask` is what a question asks."""

    def __init__(
        self, title: Callable[[Leg], str], ask: Callable[[Stop], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._title, self._ask = title, ask
        self._legs: tuple[Leg, ...] = ()
        self._rows: tuple[_Row, ...] = ()
        self._abouts: dict[str, str] = {}

    def show_legs(self, legs: Sequence[Leg]) -> None:
        """Show these legs; if only names and states have changed, what is open stays open."""
        before, rows = self._rows, tuple(map(self._row, legs))
        if [row.paths for row in before] == [row.paths for row in rows]:
            self._legs, self._rows = tuple(legs), rows
            self._tell_changed(before)
            return
        self.beginResetModel()
        self._legs, self._rows = tuple(legs), rows
        self.endResetModel()

    def _row(self, leg: Leg) -> _Row:
        names = (self._name(stop, leg) for stop in leg.stops)
        states = map(state_of, leg.stops)
        paths = tuple(stop.path for stop in leg.stops)
        return _Row(
            paths, self._title(leg), state_of_leg(leg), tuple(zip(names, states, strict=True))
        )

    def _tell_changed(self, before: Sequence[_Row]) -> None:
        for number, (old, new) in enumerate(zip(before, self._rows, strict=True)):
            if old == new:
                continue
            leg = self.index(number, 0)
            self.dataChanged.emit(leg, leg)
            for place, (was, is_now) in enumerate(zip(old.stops, new.stops, strict=True)):
                if was != is_now:
                    stop = self.index(place, 0, leg)
                    self.dataChanged.emit(stop, stop)

    def index_of(self, path: str) -> QModelIndex:
        """Where the question of an answer's path stands; an invalid index if nowhere."""
        for row, leg in enumerate(self._legs):
            for place, stop in enumerate(leg.stops):
                if stop.path == path:
                    return self.index(place, 0, self.index(row, 0))
        return QModelIndex()

    # Qt's

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Qt's: a leg's id is 0, a stop's is the number of its leg, from 1."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: Index | None = None) -> Any:
        """Qt's: the leg of a stop."""
        if index is None:
            return super().parent()
        number = index.internalId() if index.isValid() else _TOP
        return self.createIndex(number - 1, 0, _TOP) if number else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Qt's: legs at the top, stops below a leg."""
        if not parent.isValid():
            return len(self._legs)
        return len(self._legs[parent.row()].stops) if parent.internalId() == _TOP else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Qt's: one."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's: name, state, and both in words for a screen reader."""
        if not index.isValid():
            return None
        number = index.internalId()
        leg, row = number - 1 if number else index.row(), index.row()
        found = self._rows[leg]
        stop = self._legs[leg].stops[row] if number else None
        name, state = found.stops[row] if number else (found.title, found.state)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name
            case Qt.ItemDataRole.ToolTipRole:
                return f"{self._ask(stop) if stop else name} ({state_words(state)})"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{name}, {state_words(state)}"
        if role == STOP:
            return stop
        if role == TOLD:
            return _told(self._legs[leg], stop)
        return state if role == STATE else None

    def _name(self, stop: Stop, leg: Leg) -> str:
        if stop.slot_id == LOOKED_BACK:
            goals = [other for other in leg.stops if other.slot_id == LOOKED_BACK]
            if len(goals) == 1:
                return QCoreApplication.translate("Path", "My last goal")
            told = QCoreApplication.translate("Path", "My last goal {number}")
            return told.format(number=goals.index(stop) + 1)
        alike = [other for other in leg.stops if other.slot.about == stop.slot.about]
        if len(alike) > 1:
            return self._ask(stop)
        about = stop.slot.about
        if about not in self._abouts:
            self._abouts[about] = about_words(about)
        return self._abouts[about]


def _told(leg: Leg, stop: Stop | None) -> str:
    if stop is None:
        done = sum(stop.state == "done" for stop in leg.stops)
        told = QCoreApplication.translate("Path", "{done} of {all}")
        return told.format(done=done, all=len(leg.stops))
    begun, look = (
        QCoreApplication.translate("Path", "begun"),
        QCoreApplication.translate("Path", "look"),
    )
    return {"begun": begun, "look": look}.get(state_of(stop), "")
