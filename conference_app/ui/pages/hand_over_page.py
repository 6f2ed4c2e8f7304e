"""The student's way to the advisor and back: give the binder, and take in what came back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ...domain.conference import Conference
from ..review_words import giving_words, status_words
from ..theme.look import current
from ..widgets.column import InSight, scroll
from ..widgets.flow import Flow
from ..widgets.labels import button, card, rename, set_role, set_tone, words

_TONES = {"approved": "good", "returned": "grow"}


class HandOverPage(QWidget):
    """Shows whose turn it is, and asks to give the binder or to take one in."""

    folder_requested = Signal()
    again_requested = Signal()
    file_requested = Signal()
    look_requested = Signal()
    files_requested = Signal()
    place_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = ""
        self._title = words(self.tr("To my advisor and back"), "title", self)
        self._status_card, inside = card("notice", self)
        self.status = words(parent=self._status_card)
        inside.addWidget(self.status)
        self._give = self._give_card()
        self._back = self._back_card()
        scroll(self, self._title, self._status_card, self._give, self._back)
        self._connect()
        self.setFocusProxy(self.choose)

    def _give_card(self) -> QFrame:
        frame, rows = card("card", self)
        rows.setSpacing(current().sizes.space)
        self._give_head = words(role="question", parent=frame)
        self._give_about = words(
            self.tr(
                "A copy of your binder goes into a folder that your advisor can open. Your own "
                "binder stays here, and you can go on writing."
            ),
            parent=frame,
        )
        self._last = words(role="quiet", parent=frame)
        self.again = button("", "primary", frame)
        self.choose = button(self.tr("Choose a folder"), "primary", frame)
        self.given = words(parent=frame)
        self.files = button(self.tr("Show in folder"), "quiet", frame)
        for part in (self._give_head, self._give_about, self._last):
            rows.addWidget(part)
        rows.addWidget(_row(frame, self.again, self.choose))
        self._result = _below(frame, self.given, self.files)
        self._result_in_sight = InSight(self._result)
        rows.addWidget(self._result)
        for hidden in (self._last, self.again, self._result):
            hidden.hide()
        return frame

    def _back_card(self) -> QFrame:
        frame, rows = card("card", self)
        rows.setSpacing(current().sizes.space)
        rows.addWidget(words(self.tr("It came back"), "question", frame))
        self._back_about = words(
            self.tr(
                "Comments go beside your answers. Nobody changes your words: they stay as you "
                "wrote them."
            ),
            parent=frame,
        )
        self.look = button("", "primary", frame)
        self.file = button(self.tr("Choose the file that came back"), "quiet", frame)
        self.news = words(parent=frame)
        self.first = button(self.tr("Go to the first comment"), "primary", frame)
        rows.addWidget(self._back_about)
        rows.addWidget(_row(frame, self.look, self.file))
        self._told = _below(frame, self.news, self.first)
        self._told_in_sight = InSight(self._told)
        rows.addWidget(self._told)
        for hidden in (self.look, self._told):
            hidden.hide()
        return frame

    def _connect(self) -> None:
        self.again.clicked.connect(self.again_requested)
        self.choose.clicked.connect(self.folder_requested)
        self.file.clicked.connect(self.file_requested)
        self.files.clicked.connect(self.files_requested)
        self.first.clicked.connect(self._on_first)
        self.look.clicked.connect(self.look_requested)

    def show_review(self, conference: Conference, handed_to: str) -> None:
        """Show where the review stands, and the folder that the binder last went to, if any."""
        self.status.setText(status_words(conference, handed_to))
        set_tone(self._status_card, _TONES.get(conference.status, ""))
        self._give_head.setText(giving_words(conference))
        folder = Path(handed_to).name or handed_to
        self._last.setText(self.tr("It went last to: {folder}").format(folder=handed_to))
        rename(self.again, self.tr("Give it to “{folder}” again").format(folder=folder))
        rename(self.look, self.tr("Look in “{folder}”").format(folder=folder))
        for part in (self._last, self.again, self.look):
            part.setVisible(bool(handed_to))
        self.choose.setText(
            self.tr("Choose another folder") if handed_to else self.tr("Choose a folder")
        )
        set_role(self.choose, "quiet" if handed_to else "primary")
        self.setFocusProxy(self.again if handed_to else self.choose)

    def show_busy(self, is_busy: bool) -> None:
        """While a copy is written or read nothing else can be asked for here."""
        for part in (self.again, self.choose, self.look, self.file):
            part.setEnabled(not is_busy)

    def show_given(self, file: Path) -> None:
        """Tell where the copy is."""
        self.given.setText(
            self.tr("Done. “{file}” is in “{folder}” now.").format(
                file=file.name, folder=file.parent.name or str(file.parent)
            )
        )
        self._result.show()
        self._result_in_sight.start()
        self.files.setFocus()

    def show_news(self, sentence: str, place: str) -> None:
        """Tell what came back; `place` is the answer with the first comment, if there is one."""
        self._place = place
        self.news.setText(sentence)
        self._told.show()
        self._told_in_sight.start()
        self.first.setVisible(bool(place))
        (self.first if place else self.file).setFocus()

    def _on_first(self) -> None:
        self.place_requested.emit(self._place)


def _below(parent: QWidget, told: QWidget, act: QPushButton) -> QWidget:
    """What was done, and the one thing to do next."""
    holder = QWidget(parent)
    rows = QVBoxLayout(holder)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.addWidget(told)
    rows.addWidget(_row(holder, act))
    return holder


def _row(parent: QWidget, *parts: QPushButton) -> QWidget:
    row = QWidget(parent)
    flow = Flow(row, across=8, down=6)
    for part in parts:
        flow.addWidget(part)
    return row
