"""The window of the app: the start page, or a binder on the desk."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ..domain.place import ADVISOR, STUDENT
from ..domain.refusal import Refusal
from ..storage import preferences as kept
from ..storage.preferences import Preferences
from . import dressing, speech, tidying
from .background import Background
from .choosing import Choosing
from .network_binders import NetworkBinders
from .widgets.notice import NoticeBar

if TYPE_CHECKING:
    from ..storage.working_copy import WorkingCopy
    from .desk import Desk
    from .entrance import Entrance

SMALLEST = 900, 520


class Window(QMainWindow):
    """Opens binders and closes them; keeps the preferences. Words are kept by the session."""

    def __init__(self, preferences: Preferences, binder: Path | None = None) -> None:
        super().__init__()
        self.preferences = preferences
        self.desk: Desk | None = None
        self.notice = NoticeBar(self)
        self.on_notice: dict[str, Callable[[], None]] = {}
        self._stack = QStackedWidget(self)
        self.background = Background(self)
        self._start: Entrance | None = None
        middle = QWidget(self)
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.notice)
        rows.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self._choosing = Choosing(self._stack, self.background, self.prefer)
        self._choosing.folder_changed.connect(self._on_folder)
        self._network = NetworkBinders(self)
        self.setMinimumSize(*SMALLEST)
        self.resize(1280, 700)
        self.restoreGeometry(QByteArray(b64decode(preferences.window)))
        self.notice.action_requested.connect(self._on_notice)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme)
        if binder is None or not self.open_binder(binder):
            self.show_start()

    @property
    def start(self) -> Entrance:
        """What is shown while no binder is open, made when it is first asked for."""
        if self._start is None:
            self._start = self._entrance()
        return self._start

    def _entrance(self) -> Entrance:
        from .entrance import Entrance

        made = Entrance(self.background, self)
        made.binder_requested.connect(self.open_binder)
        made.review_requested.connect(self.open_for_review)
        made.preferences_requested.connect(self.prefer)
        made.looks_requested.connect(self.show_looks)
        made.troubled.connect(self.tell_trouble)
        self._stack.insertWidget(0, made)
        return made

    # Binders

    def open_binder(self, path: Path, role: str = STUDENT) -> bool:
        """Put a binder on the desk; False, with a sentence, where it cannot be opened.

        One on a network folder comes a little later, and False is told for now.
        """
        return not self._network.fetch(path, role) and self.put_on_desk(path, role)

    def put_on_desk(self, path: Path, role: str, copy: WorkingCopy | None = None) -> bool:
        """Open a binder, in its place or by its working copy, and show it."""
        # Late: what the desk needs is more than the first page does, which is to come soon.
        from ..storage import samples
        from ..storage.at_hand import told_as
        from ..storage.binder_file import BinderFile
        from ..storage.device import this_device
        from .desk import Desk
        from .furnishing import furnish
        from .session import Session

        try:
            near = copy.path if copy else path
            with told_as(near, path):
                file = BinderFile.open(near, this_device())
                file.place = path
                session = Session(file, role)
        except Refusal as refusal:
            self.tell_trouble(" ".join(refusal.sentences))
            return False
        if not self._clear_desk():
            session.close()
            return False
        desk = Desk(session, dressing.reader(self.preferences), self)
        session.setParent(desk)
        self.desk = desk
        if copy is not None:
            self._network.school.carry(session, copy)
        session.troubled.connect(self.tell_trouble)
        session.saved.connect(self._on_saved)
        desk.home_requested.connect(self.show_start)
        desk.looks_requested.connect(self.show_looks)
        desk.place_changed.connect(self._on_place)
        desk.page_toggled.connect(self._on_page_toggled)
        furnish(desk, self)
        self._stack.addWidget(desk)
        self._stack.setCurrentWidget(desk)
        self.setWindowTitle(session.conference.student.name or path.stem)
        if role == STUDENT:
            if not samples.is_sample(path):
                self.prefer(kept.with_recent(self.preferences, path))
            self._go_to_last_place(desk, path)
        else:
            desk.go_to_first_empty()
        return True

    def open_for_review(self, path: Path) -> bool:
        """Put a binder on the desk as its advisor; False, with a sentence, where that fails."""
        return self.open_binder(path, ADVISOR)

    def _go_to_last_place(self, desk: Desk, path: Path) -> None:
        place = self.preferences.last_place.get(str(path), "")
        if not place or not desk.go_to(f"{desk.session.conference.term}/{place}"):
            desk.go_to_first_empty()

    def _clear_desk(self, *, is_for_now: bool = False) -> bool:
        """Close the binder that is open; False if its words cannot be kept, so it stays open.

        A sample is thrown away, but for one that is closed only `for now`.
        """
        desk = self.desk
        if desk is None:
            return True
        if not desk.session.keep():
            return False
        from ..storage import samples

        desk.session.close()
        self._network.let_go(is_for_now=is_for_now)
        if not is_for_now:
            samples.discard(desk.session.path)
        self._stack.removeWidget(desk)
        desk.deleteLater()
        tidying.let_go()
        self.desk = None
        return True

    def show_start(self) -> None:
        """Show the start page; the binder that was open is kept and closed."""
        if self._clear_desk():
            self.setWindowTitle(self.tr("Conference"))
            self.start.show_preferences(self.preferences)
            self._stack.setCurrentWidget(self.start)
            self.start.setFocus()

    # Preferences

    def show_looks(self) -> None:
        """Show "Letters and colors"; its way back leads to what is in sight now."""
        if self.desk:
            self.desk.session.keep()
        self._choosing.open(self.preferences)

    def prefer(self, preferences: Preferences) -> None:
        """Take other preferences on: dress anew where looks changed, keep them for the next time."""
        before, self.preferences = self.preferences, preferences
        kept.save(preferences)
        if preferences.shared_computer and not before.shared_computer:
            self._network.bring_earlier()
        if before.language != preferences.language:
            self._rebuild()
        elif dressing.looks(before) != dressing.looks(preferences):
            dressing.dress(preferences)

    def _on_folder(self) -> None:
        """The start page lists the binders of the new folder, when it is seen again."""
        if self._start is not None and self.desk is None:
            self._start.show_preferences(self.preferences)

    def _on_scheme(self) -> None:
        """The computer went dark or light: who wants the app to be like it gets that at once."""
        if dressing.is_outdated(self.preferences):
            dressing.dress(self.preferences)

    def _rebuild(self) -> None:
        """Make every page again in another language, at the same place."""
        path = self.desk.session.path if self.desk else None
        role = self.desk.session.role if self.desk else ""
        copy = self._network.open_copy
        has_looks = self._choosing.is_open
        if not self._clear_desk(is_for_now=True):
            return
        self._choosing.forget()
        speech.speak_to(dressing.reader(self.preferences))
        dressing.dress(self.preferences)
        if self._start is not None:
            self._stack.removeWidget(self._start)
            self._start.deleteLater()
            self._start = None
        if path is None or not self.put_on_desk(path, role, copy):
            self.show_start()
        if has_looks:
            self.show_looks()

    def _on_place(self, path: str) -> None:
        if self.desk and self.desk.session.role == STUDENT:
            place = path.partition("/")[2]
            self.preferences = kept.with_last_place(self.preferences, self.desk.session.path, place)

    def _on_page_toggled(self, is_shown: bool) -> None:
        self.prefer(replace(self.preferences, page_shown=is_shown))

    def remember_handed_to(self, folder: str) -> None:
        """Keep the folder that the advisor reads for the next time."""
        if self.desk:
            path = self.desk.session.path
            self.prefer(kept.with_handed_to(self.preferences, path, folder))

    # Telling

    def tell_trouble(self, sentence: str) -> None:
        """Say what went wrong, and that nothing is lost."""
        self.notice.tell(sentence, tone="trouble")

    def tell_waiting(self, sentence: str) -> None:
        """Say that something has to wait, until somebody hides it or it is well again."""
        self.notice.tell(sentence, tone="warn")

    def tell(self, sentence: str, act: str = "", key: str = "") -> None:
        """Say what was done; `act` words a button that asks for `key`."""
        self.notice.tell(sentence, tone="good", act=act, key=key)

    def _on_saved(self) -> None:
        if self.notice.property("tone") == "trouble":
            self.notice.hide()

    def _on_notice(self, key: str) -> None:
        if action := self.on_notice.get(key):
            action()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Qt's: words are kept before the window goes; where they cannot be, it stays."""
        geometry = b64encode(bytes(self.saveGeometry().data())).decode()
        self.preferences = replace(self.preferences, window=geometry)
        kept.save(self.preferences)
        if not self._clear_desk() or self._network.holds_open():
            event.ignore()
        else:
            self.stop()
            event.accept()

    def stop(self) -> None:
        """The program ends: what is under way in the background ends too, nothing more is begun."""
        self.background.stop()
        self._network.stop()
