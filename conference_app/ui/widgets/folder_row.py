"""The folder where new binders are kept, and the way to another one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..theme.look import current
from .labels import button, words


class FolderRow(QWidget):
    """Shows a folder, asks for another one, and says what becomes of binders that are there."""

    folder_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = words(role="body", parent=self)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.change = button(self.tr("Choose another folder"), "quiet", self)
        self.change.setAccessibleName(self.tr("Choose another folder for new binders"))
        self._about = words(role="quiet", parent=self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current().sizes.tight)
        rows.addWidget(self.folder)
        rows.addWidget(self.change, alignment=Qt.AlignmentFlag.AlignLeading)
        rows.addWidget(self._about)
        self.change.clicked.connect(self.folder_requested)

    def show_folder(self, folder: str, *, is_shared: bool) -> None:
        """Show the folder; on a shared computer another one is not kept, nor are binders listed."""
        self.folder.setText(folder)
        if is_shared:
            self._about.setText(self.tr(
                "Binders made before stay where they are. On a shared computer another folder is "
                "forgotten when you close Conference."))  # fmt: skip
        else:
            self._about.setText(self.tr(
                "Binders made before stay where they are. Binders that lie in the new folder come "
                "to your first page."))  # fmt: skip
