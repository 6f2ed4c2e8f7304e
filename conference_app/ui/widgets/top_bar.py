"""The bar at the top: home, undo and redo, whether all is saved, looks, the page."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ..theme.following import FollowsLook
from ..theme.look import current
from .labels import button, words

_TOLD_FOR = 2500


class TopBar(FollowsLook, QFrame):
    """Buttons that are always there. Nothing has to be saved: it says when all is."""

    home_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    looks_requested = Signal()
    page_toggled = Signal(bool)
    parts_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._has_parts = False
        self._icons: list[tuple[QPushButton, str]] = []
        self._name = words(role="label", parent=self)
        self._state = words(self.tr("Your words are saved"), "small", self)
        self._name.setWordWrap(False)
        self._state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.home = self._tool("arrow-left", self.tr("All binders"))
        self.parts = button(self.tr("Parts"), "quiet", self)
        self.parts.setCheckable(True)
        self.parts.setAccessibleName(self.tr("All parts and questions"))
        self.parts.hide()
        self.undo = self._tool("undo", self.tr("Undo"), QKeySequence.StandardKey.Undo)
        self.redo = self._tool("redo", self.tr("Redo"), QKeySequence.StandardKey.Redo)
        self.looks = self._tool("gear", self.tr("Letters and colors"))
        self.page = self._tool("page", self.tr("Show the page"))
        self.page.setCheckable(True)
        self._told = QTimer(self, interval=_TOLD_FOR, singleShot=True)
        self._told.timeout.connect(self.show_saved)
        self._arrange()
        self.home.clicked.connect(self.home_requested)
        self.undo.clicked.connect(self.undo_requested)
        self.redo.clicked.connect(self.redo_requested)
        self.looks.clicked.connect(self.looks_requested)
        self.page.toggled.connect(self.page_toggled)
        self.parts.toggled.connect(self.parts_toggled)

    def _tool(
        self, icon: str, name: str, key: QKeySequence.StandardKey | None = None
    ) -> QPushButton:
        made = button("", "tool", self)
        made.setAccessibleName(name)
        made.setToolTip(name)
        if key is not None:
            # A button's own shortcut would press it slowly, for the eye, and miss the next key.
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(made.click)
            keys = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            made.setToolTip(f"{name} ({keys})")
        self._icons.append((made, icon))
        return made

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.addWidget(self.home)
        row.addWidget(self.parts)
        row.addWidget(self._name)
        row.addSpacing(current().sizes.space)
        row.addWidget(self._state, 1)
        for part in (self.undo, self.redo, self.looks, self.page):
            row.addWidget(part)
        self.follow_look()

    def follow_look(self) -> None:
        """Icons and spaces are those of the look."""
        look = current()
        sizes = look.sizes
        if (row := self.layout()) is not None:
            row.setContentsMargins(sizes.tight, sizes.hair, sizes.tight, sizes.hair)
            row.setSpacing(sizes.hair)
        self._fit()
        for tool, name in self._icons:
            tool.setIcon(look.icon(name))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Qt's: where it is narrow the name goes; the window has it in its title."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the name go where it leaves too little room for the rest."""
        shown = [tool for tool, _ in self._icons] + ([self.parts] if self._has_parts else [])
        taken = sum(tool.sizeHint().width() + current().sizes.hair for tool in shown)
        metrics = self._state.fontMetrics()
        taken += metrics.horizontalAdvance(self.tr("Your words are saved")) + 4 * self._gap()
        self._name.setMaximumWidth(max(self._name.sizeHint().width(), 1))
        self._name.setVisible(taken + self._name.sizeHint().width() <= self.width())

    def _gap(self) -> int:
        return current().sizes.gap

    def show_parts(self, *, is_offered: bool) -> None:
        """Offer the path behind a button, or not; it is not pressed then."""
        self._has_parts = is_offered
        self.parts.blockSignals(True)
        self.parts.setChecked(False)
        self.parts.blockSignals(False)
        self.parts.setVisible(is_offered)
        self._fit()

    def show_name(self, name: str) -> None:
        """Whose binder this is."""
        self._name.setText(name or self.tr("My binder"))
        self._fit()

    def show_typing(self) -> None:
        """Words are being typed."""
        self._told.stop()
        self._state.setText(self.tr("Saving …"))

    def show_saved(self) -> None:
        """All words are kept."""
        self._state.setText(self.tr("Your words are saved"))

    def tell(self, sentence: str) -> None:
        """Say something for a moment."""
        self._state.setText(sentence)
        self._told.start()

    def show_page_shown(self, is_shown: bool, *, can_toggle: bool = True) -> None:
        """Whether the page is in sight, and whether it can be where it is not."""
        self.page.blockSignals(True)
        self.page.setChecked(is_shown)
        self.page.blockSignals(False)
        self.page.setEnabled(can_toggle)
        name = self.tr("Hide the page") if is_shown else self.tr("Show the page")
        self.page.setToolTip(name)
        self.page.setAccessibleName(name)
