"""Python's rubbish is taken out on the GUI thread alone: a widget that ends on another one ends the app."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1000


class Tidying(QObject):
    """Collects once a second what Python would collect in the middle of any thread's work."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.tidy)
        self._timer.start()

    def tidy(self) -> None:
        """Collect as much as Python itself would have by now."""
        young, middle, old = (
            count > threshold > 0
            for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if young:
            gc.collect(2 if old else 1 if middle else 0)
        if old:
            # What has lasted is not looked through again: that would hold up a key.
            gc.freeze()


def let_go() -> None:
    """A binder was closed: what belonged to it is looked through once more."""
    gc.unfreeze()
