"""What Qt needs before it lays out text or lists fonts: an application, without a screen."""

from __future__ import annotations

import os
from functools import cache

from PySide6.QtGui import QGuiApplication


@cache
def ready() -> QGuiApplication | None:
    """Begin an application where there is none yet; whoever asks need not keep it."""
    if QGuiApplication.instance() is not None:
        return None
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["conference-app"])
