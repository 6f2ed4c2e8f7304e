"""The bar at the top: home, undo and redo, whether all is saved, looks, the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ..theme.look import current
from .labels import button, words

_TOLD_FOR = 2500


class TopBar(QFrame):
    """Buttons that are always there. Nothing has to be saved: it says when all is."""

    home_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    looks_requested = Signal()
    page_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._icons: list[tuple[QPushButton, str]] = []
        self._name = words(role="label", parent=self)
        self._state = words(self.tr("Your words are saved"), "small", self)
        for label in (self._name, self._state):
            label.setWordWrap(False)
        self.home = self._tool("arrow-left", self.tr("All binders"))
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
        sizes = current().sizes
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.tight, sizes.hair, sizes.tight, sizes.hair)
        row.setSpacing(sizes.hair)
        row.addWidget(self.home)
        row.addWidget(self._name)
        row.addSpacing(sizes.gap)
        row.addWidget(self._state)
        row.addStretch(1)
        for part in (self.undo, self.redo, self.looks, self.page):
            row.addWidget(part)
        self._paint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt's: icons take the colors of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._paint()

    def _paint(self) -> None:
        look = current()
        for tool, name in self._icons:
            tool.setIcon(look.icon(name))

    def show_name(self, name: str) -> None:
        """Whose binder this is."""
        self._name.setText(name or self.tr("My binder"))

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

    def show_page_shown(self, is_shown: bool) -> None:
        """Whether the page is in sight."""
        self.page.blockSignals(True)
        self.page.setChecked(is_shown)
        self.page.blockSignals(False)
        name = self.tr("Hide the page") if is_shown else self.tr("Show the page")
        self.page.setToolTip(name)
        self.page.setAccessibleName(name)
