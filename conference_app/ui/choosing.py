"""Opens "Letters and colors" over what the window shows, and leads back to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from ..storage.preferences import Preferences

if TYPE_CHECKING:
    from .pages.looks_page import LooksPage


class Choosing(QObject):
    """The way to the page of looks and back, with the cursor where it was."""

    def __init__(self, stack: QStackedWidget, prefer: Callable[[Preferences], None]) -> None:
        super().__init__(stack)
        self._stack, self._prefer = stack, prefer
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
        self._page = LooksPage(preferences, self._stack)
        self._page.preferences_requested.connect(self._on_preferences)
        self._page.back_requested.connect(self.shut)
        self._stack.addWidget(self._page)
        self._stack.setCurrentWidget(self._page)
        self._page.setFocus()

    def _on_preferences(self, preferences: Preferences) -> None:
        self._prefer(preferences)
        if self._page is not None:
            self._page.show_preferences(preferences)

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
