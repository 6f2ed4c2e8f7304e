"""Earlier versions of an answer beside what stands now; and choosing between two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.versions import Rival, Version
from .flow import Flow
from .labels import Card, button, card, words
from .outcome_choice import outcome_words


def told_time(made_at: str) -> str:
    """A moment as the app's language writes it, from ISO 8601; as it is where it is none."""
    moment = QDateTime.fromString(made_at, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return made_at
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)


class VersionsPanel(QWidget):
    """What an answer was before, the newest first, with what it is now beside each."""

    version_requested = Signal(object)
    removal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: list[Version] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._rows = QWidget(self)
        self._layout.addWidget(self._rows)
        self.remove = button(self.tr("Remove this answer for good …"), "link", self)
        self._sure = self._question_card()
        self._layout.addWidget(self.remove, alignment=Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(self._sure)
        self.remove.clicked.connect(self._ask)

    def _question_card(self) -> QFrame:
        frame, layout = card("notice", self, tone="warn")
        layout.addWidget(words(self.tr(
            "This takes your answer and all its earlier versions out of the binder. Nobody can bring "
            "them back, not even you."), parent=frame))  # fmt: skip
        choice = QWidget(frame)
        row = Flow(choice, across=8)
        self.yes = button(self.tr("Remove for good"), "quiet", frame)
        self.no = button(self.tr("Keep it"), "quiet", frame)
        for part in (self.yes, self.no):
            row.addWidget(part)
        layout.addWidget(choice)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(frame.hide)
        frame.hide()
        return frame

    def show_versions(self, versions: Sequence[Version], now: str) -> None:
        """Show versions, the newest first, against the words that stand now."""
        self._versions = list(versions)
        for old in self._group.buttons():
            self._group.removeButton(old)
        fresh = QWidget(self)
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        if not self._versions:
            grid.addWidget(words(self.tr("There is no earlier version yet."), "quiet"), 0, 0, 1, 2)
        for place, version in enumerate(self._versions):
            top = 2 * place
            head = words(told_time(version.made_at), "quiet")
            grid.addWidget(head, top, 0)
            grid.addWidget(words(self.tr("Now"), "quiet"), top, 1)
            grid.addWidget(self._version(place, version), top + 1, 0)
            grid.addWidget(words(now or "–"), top + 1, 1, Qt.AlignmentFlag.AlignTop)
        self._layout.replaceWidget(self._rows, fresh)
        self._rows.deleteLater()
        self._rows = fresh
        self._sure.hide()
        self.remove.setVisible(bool(self._versions or now))

    def _version(self, place: int, version: Version) -> QFrame:
        frame, layout = card("card")
        layout.addWidget(words(version.words))
        back = button(self.tr("Bring this back"), "quiet")
        back.setAccessibleDescription(version.words)
        self._group.addButton(back, place)
        layout.addWidget(back, alignment=Qt.AlignmentFlag.AlignLeft)
        return frame

    def _ask(self) -> None:
        self._sure.show()
        self.no.setFocus()

    def _on_yes(self) -> None:
        self._sure.hide()
        self.removal_requested.emit()

    def _on_clicked(self, place: int) -> None:
        self.version_requested.emit(self._versions[place])


class ForkCard(Card):
    """Versions that were written at the same time; the student chooses, and others see them."""

    version_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, can_choose: bool = True) -> None:
        super().__init__("notice", parent, tone="warn")
        self._can_choose = can_choose
        self._versions: tuple[Rival, ...] = ()
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        self._head = words(parent=self)
        self._row = QWidget(self)
        self.rows.addWidget(self._head)
        self.rows.addWidget(self._row)

    def show_versions(self, versions: Sequence[Rival]) -> None:
        """Show the versions side by side; nothing when there is nothing to choose."""
        self.setVisible(bool(versions))
        if tuple(versions) == self._versions:
            return
        self._versions = tuple(versions)
        self._head.setText(
            self.tr("You wrote this in two places. Which one do you want?") if self._can_choose else
            self.tr("The student has %n versions of this answer, and has not chosen one yet. You can "
                    "comment on it; only the student can choose.", None, len(versions))
        )  # fmt: skip
        for old in self._group.buttons():
            self._group.removeButton(old)
        fresh = QWidget(self)
        row = QHBoxLayout(fresh)
        row.setContentsMargins(0, 0, 0, 0)
        for place, version in enumerate(self._versions):
            row.addWidget(self._version(place, version), 1)
        self.rows.replaceWidget(self._row, fresh)
        self._row.deleteLater()
        self._row = fresh

    def _version(self, place: int, version: Rival) -> QFrame:
        frame, layout = card("card", self)
        prints = self.tr("✓ Prints now") if version.prints else self.tr("Does not print now")
        layout.addWidget(words(prints, "label", frame))
        layout.addWidget(words(told_time(version.edit.made_at), "quiet", frame))
        layout.addWidget(words(_told(version), parent=frame))
        layout.addStretch(1)
        if self._can_choose:
            choose = button(self.tr("Take this one"), "quiet", frame)
            choose.setAccessibleDescription(_told(version))
            self._group.addButton(choose, place)
            layout.addWidget(choose, alignment=Qt.AlignmentFlag.AlignLeft)
        return frame

    def _on_clicked(self, place: int) -> None:
        self.version_requested.emit(self._versions[place].edit)


def _told(version: Rival) -> str:
    """What one version holds: words, or a choice in words."""
    if version.edit.path.endswith("/outcome"):
        return outcome_words(str(version.edit.value or "–"))
    return version.words or "–"
