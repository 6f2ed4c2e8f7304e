"""What a stylesheet cannot dress follows another look by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object


class FollowsLook(_Widget):
    """Stands before the class of a widget whose icons, spaces or widths are set by hand."""

    def follow_look(self) -> None:
        """Set them as the look is now; called whenever there is another one."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt's: there is another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.follow_look()
