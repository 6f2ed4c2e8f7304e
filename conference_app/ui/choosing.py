"""Opens "Letters and colors" over what the window shows, and leads back to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QStackedWidget, QWidget
from shiboken6 import isValid

from ..storage.preferences import Preferences, documents_folder, with_folder
from .background import Background, Task

if TYPE_CHECKING:
    from .pages.looks_page import LooksPage


class Choosing(QObject):
    """The way to the page of looks and back, with the cursor where it was."""

    folder_changed = Signal()

    def __init__(
        self,
        stack: QStackedWidget,
        background: Background,
        prefer: Callable[[Preferences], None],
    ) -> None:
        super().__init__(stack)
        self._stack, self._background, self._prefer = stack, background, prefer
        self._preferences = Preferences()
        self._page: LooksPage | None = None
        self._under: QWidget | None = None
        self._focused: QWidget | None = None

    @property
    def is_open(self) -> bool:
        """Whether the page is in sight."""
        return self._page is not None and self._stack.currentWidget() is self._page

    def open(self, preferences: Preferences) -> None:
        """Show the page."""
        if self.is_open:
            return
        from .pages.looks_page import LooksPage

        self._under, self._focused = self._stack.currentWidget(), QApplication.focusWidget()
        self._preferences = preferences
        self._page = LooksPage(preferences, self._stack)
        self._page.folder_requested.connect(self._choose_folder)
        self._page.preferences_requested.connect(self._on_preferences)
        self._page.back_requested.connect(self.shut)
        self._stack.addWidget(self._page)
        self._stack.setCurrentWidget(self._page)
        self._page.setFocus()

    def _on_preferences(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._prefer(preferences)
        if self._page is not None:
            self._page.show_preferences(preferences)

    def _choose_folder(self) -> None:
        now = Path(self._preferences.folder) if self._preferences.folder else documents_folder()
        while not now.is_dir() and now != now.parent:
            now = now.parent
        title = self.tr("Where new binders are kept")
        if name := QFileDialog.getExistingDirectory(self._stack, title, str(now)):
            look = _Folder(Path(name)).look
            self._background.run(look, done=self._on_folder, failed=self._on_failed, key="folder")

    def _on_folder(self, found: _Folder) -> None:
        self._on_preferences(with_folder(self._preferences, found.path, found.binders))
        self.folder_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        raise error  # Nothing that can be foreseen: a folder that cannot be read holds no binder.

    def forget(self) -> None:
        """The pages below are made anew: take this one away, and lead nowhere."""
        page, self._page = self._page, None
        self._under = self._focused = None
        if page is not None:
            self._stack.removeWidget(page)
            page.deleteLater()

    def shut(self) -> None:
        """Back to what was in sight, with the cursor where it was."""
        under, focused = self._under, self._focused
        self.forget()
        if under is not None and isValid(under):
            self._stack.setCurrentWidget(under)
        if focused is not None and isValid(focused) and focused.isVisible():
            focused.setFocus()


class _Folder:
    """Looks what binders a folder holds, away from the window: it may be far."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.binders: list[Path] = []

    def look(self, task: Task) -> _Folder:
        """The folder with its binders."""
        from ..storage.library import find_binders

        self.binders = find_binders(self.path)
        return self
