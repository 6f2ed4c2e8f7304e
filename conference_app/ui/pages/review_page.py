"""At the end of a review: give the binder back or approve it, and go on to the next one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ...domain.place import COMMENT_KINDS
from ..theme.look import current
from ..widgets.column import InSight, scroll
from ..widgets.flow import Flow
from ..widgets.labels import button, card, press, rename, set_role, words

NEXT_BINDER = "Ctrl+PgDown"


class ReviewPage(QWidget):
    """Shows what was said and where the draft stands, and asks for what comes next."""

    status_requested = Signal(str)
    unread_requested = Signal()
    folder_requested = Signal()
    files_requested = Signal()
    next_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = words(role="title", parent=self)
        self._counts: dict[str, QLabel] = {}
        self._tags = self._tag_row()
        self.unread = button("", "link", self)
        self.status = words(parent=self)
        self.give_back = button("", "primary", self)
        self.approve = button(self.tr("Approve: it is ready"), "quiet", self)
        press(self.give_back, "Alt+R", self.tr("Give it back with my comments"))
        press(self.approve, "Alt+A")
        self._file = self._file_card()
        self._next = self._next_card()
        self._arrange()
        self._connect()
        self.setFocusProxy(self.give_back)

    def _tag_row(self) -> QWidget:
        holder = QWidget(self)
        row = Flow(holder, across=8, down=6)
        for kind in COMMENT_KINDS:
            tag = words(role="tag", parent=holder)
            tag.setWordWrap(False)
            tag.setProperty("tone", kind)
            self._counts[kind] = tag
            row.addWidget(tag)
        return holder

    def _file_card(self) -> QFrame:
        frame, rows = card("card", self)
        rows.setSpacing(current().sizes.tight)
        self._where = words(parent=frame)
        self.copied = words(parent=frame)
        self.copied.hide()
        self._copied_in_sight = InSight(self.copied)
        self.copy = button(self.tr("Copy to a folder"), "quiet", frame)
        self.files = button(self.tr("Show in folder"), "quiet", frame)
        press(self.copy, "Alt+C")
        rows.addWidget(self._where)
        rows.addWidget(_row(frame, self.copy, self.files))
        rows.addWidget(self.copied)
        return frame

    def _next_card(self) -> QFrame:
        frame, rows = card("card", self)
        rows.setSpacing(current().sizes.tight)
        self._number = words(parent=frame)
        self.next = button("", "quiet", frame)
        rows.addWidget(self._number)
        rows.addWidget(_row(frame, self.next))
        return frame

    def _arrange(self) -> None:
        about = words(
            self.tr("Your comments and the help you suggest are never printed."), "small", self
        )
        scroll(
            self,
            self._title,
            self._tags,
            _row(self, self.unread),
            self.status,
            _row(self, self.give_back, self.approve),
            self._file,
            self._next,
            about,
        )

    def _connect(self) -> None:
        self.approve.clicked.connect(self._on_approve)
        self.copy.clicked.connect(self.folder_requested)
        self.files.clicked.connect(self.files_requested)
        self.give_back.clicked.connect(self._on_give_back)
        self.next.clicked.connect(self.next_requested)
        self.unread.clicked.connect(self.unread_requested)

    def show_review(
        self, student: str, status: str, counts: Mapping[str, int], unread: int
    ) -> None:
        """Show how many comments there are, and where the draft stands."""
        self._title.setText(self.tr("The binder of {student}").format(student=student))
        for kind, tag in self._counts.items():
            tag.setText(self._count(kind, counts[kind]))
            tag.setVisible(counts[kind] > 0)
        self._tags.setVisible(any(counts.values()))
        self.unread.setText(self.tr("Answers you have not read yet: {count}").format(count=unread))
        self.unread.setVisible(unread > 0)
        told = {
            "returned": self.tr("✓ Given back to {student} with your comments."),
            "approved": self.tr("✓ Approved. {student} reads that it is ready."),
        }.get(status, self.tr("You have not given it back yet."))
        if status == "returned" and unread:
            told = self.tr("You gave it back before. There is something new to read.")
        self.status.setText(told.format(student=student))
        name = self.tr("Return to {student} with my comments").format(student=student)
        rename(self.give_back, name)

    def _count(self, kind: str, count: int) -> str:
        one, many = {
            "glow": (self.tr("★ one glow"), self.tr("★ {count} glows")),
            "grow": (self.tr("↗ one grow"), self.tr("↗ {count} grows")),
            "question": (self.tr("? one question"), self.tr("? {count} questions")),
        }[kind]
        return one if count == 1 else many.format(count=count)

    def show_file(self, path: Path, student: str) -> None:
        """Tell which file holds the comments."""
        self._where.setText(
            self.tr(
                "Your words are in this file: {path}. Put it back where {student} finds it."
            ).format(path=path, student=student)
        )

    def show_copied(self, file: Path) -> None:
        """Tell where the copy is."""
        told = self.tr("Done. “{file}” is in “{folder}” now.")
        self.copied.setText(told.format(file=file.name, folder=file.parent.name or file.parent))
        self.copied.show()
        self._copied_in_sight.start()
        self.copy.setEnabled(True)

    def show_copying(self, is_busy: bool) -> None:
        """While a copy is written no other one can be asked for."""
        self.copy.setEnabled(not is_busy)

    def show_next(self, number: int, count: int, following: str) -> None:
        """Offer the next binder of the folder, if there is one."""
        self._number.setText(
            self.tr("Binder {number} of {count} in this folder").format(number=number, count=count)
        )
        name = self.tr("Next binder in this folder: {name}").format(name=following)
        rename(self.next, name)
        self.next.setToolTip(f"{name} ({NEXT_BINDER})")
        self.next.setVisible(bool(following))
        if not following:
            self._number.setText(self.tr("This was the last binder in this folder."))

    def offer_next(self) -> None:
        """The draft is given back: the next binder calls, and the keyboard is there."""
        set_role(self.next, "primary")
        (self.next if self.next.isVisibleTo(self) else self.copy).setFocus()

    def _on_approve(self) -> None:
        self.status_requested.emit("approved")

    def _on_give_back(self) -> None:
        self.status_requested.emit("returned")


def _row(parent: QWidget, *parts: QWidget) -> QWidget:
    row = QWidget(parent)
    flow = Flow(row, across=8, down=6)
    for part in parts:
        flow.addWidget(part)
    return row
