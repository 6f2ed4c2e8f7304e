"""Windows in a look and a language, settled and ready to be drawn or measured."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from conference_app.storage.preferences import Preferences
from conference_app.ui import dressing, speech
from conference_app.ui.window import Window

LAPTOP = QSize(1366, 768)
SCALED = QSize(1093, 614)
"""The same laptop where the system makes everything a quarter larger."""


@dataclass(frozen=True)
class View:
    """How the window is looked at."""

    name: str
    preferences: Preferences
    size: QSize = LAPTOP


VIEWS = (
    View("light", Preferences(theme="light", language="en")),
    View("dark", Preferences(theme="dark", language="en")),
    View("contrast", Preferences(theme="contrast", language="en")),
    View("right-to-left", Preferences(theme="light", language="ar")),
    View("right-to-left-200", Preferences(theme="light", language="ar", text_size=200)),
    View("spanish", Preferences(theme="light", language="es")),
    View("200", Preferences(theme="light", language="en", text_size=200)),
    View("250-scaled", Preferences(theme="light", language="en", text_size=250), SCALED),
)


def window(view: View) -> Window:
    """A window as somebody likes it, shown."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    speech.speak(application, dressing.reader(view.preferences))
    dressing.dress(view.preferences)
    made = Window(view.preferences)
    made.resize(view.size)
    made.show()
    settle()
    return made


def settle() -> None:
    """Let layouts find their places: each pass of events can ask for another."""
    for _ in range(6):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
