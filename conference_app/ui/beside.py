"""The printed page beside what is written; where letters leave no room for both, in its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from .theme.look import current
from .widgets.top_bar import TopBar

_QUESTION, _PAPER, _WIDEST = 560, 330, 460
"""Pixels that a question needs at 100 %, and the least and the most of a page beside it."""


class Beside(QObject):
    """Shows and hides the page when the button of the top bar asks, and tells there what is in sight.

    `toggled` tells what is wanted from now on; `shown`, that the page has come into sight.
    """

    toggled = Signal(bool)
    shown = Signal()

    def __init__(self, split: QSplitter, side: QWidget, stack: QStackedWidget, bar: TopBar) -> None:
        super().__init__(split)
        self._split, self._side, self._stack, self._bar = split, side, stack, bar
        self._paper: QWidget | None = None
        self._own: QWidget | None = None
        self._behind: QWidget | None = None
        self._is_wanted = False
        split.installEventFilter(self)
        stack.currentChanged.connect(self.fit)
        bar.page_toggled.connect(self._on_toggled)

    def put(self, paper: QWidget, *, is_wanted: bool) -> None:
        """The page, and whether it is wanted in sight."""
        self._paper, self._is_wanted = paper, is_wanted
        paper.setMinimumWidth(_PAPER)
        self._put_beside(paper)
        self.fit()

    def yield_to(self, page: QWidget) -> None:
        """A page that shows all paper itself: nothing stands beside it."""
        self._own = page

    def page(self) -> QWidget | None:
        """The page of the desk that is in sight, or that the printed page covers."""
        here = self._stack.currentWidget()
        return self._behind if here is self._paper else here

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Qt's: another width or other letters: there is room for the page now, or none."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self.fit()
        return super().eventFilter(watched, event)

    def _room(self) -> int:
        letters = current().sizes.text_size / 100
        return self._split.width() - self._side.minimumWidth() - round(_QUESTION * letters)

    def fit(self) -> None:
        """Put the page where there is room for it."""
        if self._paper is None:
            return
        has_room = self._room() >= _PAPER
        covers = self._stack.currentWidget() is self._paper
        if self._stack.indexOf(self._paper) >= 0 and (has_room or not covers):
            self._is_wanted = self._is_wanted or covers
            self._put_beside(self._paper)
            covers = False
        is_own = self._own is not None and self._stack.currentWidget() is self._own
        if not covers:
            self._show_beside(self._paper, is_shown=self._is_wanted and has_room and not is_own)
        self._bar.show_page_shown(not self._paper.isHidden(), can_toggle=not is_own)

    def _show_beside(self, paper: QWidget, *, is_shown: bool) -> None:
        has_come = is_shown and paper.isHidden()
        paper.setVisible(is_shown)
        if has_come:
            width = max(_PAPER, min(self._room(), _WIDEST))
            self._split.setSizes([self._side.minimumWidth(), 1, width])
            self.shown.emit()

    def _put_beside(self, paper: QWidget) -> None:
        behind = self._behind if self._stack.currentWidget() is paper else None
        paper.hide()
        self._split.addWidget(paper)
        self._split.setStretchFactor(self._split.indexOf(paper), 0)
        if behind is not None:
            self._stack.setCurrentWidget(behind)

    def _cover(self, paper: QWidget) -> None:
        self._behind = self._stack.currentWidget()
        self._stack.addWidget(paper)
        self._stack.setCurrentWidget(paper)
        paper.setFocus()
        self.shown.emit()

    def _uncover(self) -> None:
        if self._behind is not None:
            self._stack.setCurrentWidget(self._behind)
            self._behind.setFocus()

    def _on_toggled(self, is_wanted: bool) -> None:
        if self._paper is None:
            return
        if self._room() >= _PAPER:
            self._is_wanted = is_wanted
            self.fit()
            self.toggled.emit(is_wanted)
        elif is_wanted:
            self._cover(self._paper)
        else:
            self._uncover()
