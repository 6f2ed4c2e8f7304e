"""Many changes to a page, laid out once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLayout, QWidget


@contextmanager
def still(page: QWidget) -> Iterator[None]:
    """Nothing on the page moves within the block. Else all of it moves for each part that shows."""
    layouts = [layout for layout in page.findChildren(QLayout) if layout.isEnabled()]
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
            layout.invalidate()
