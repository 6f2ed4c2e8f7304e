"""The language of the app: its own words and those of Qt's buttons."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ..domain.language import closest
from ..domain.languages import find
from ..storage import shipped

_KEPT_AS = "conference_translators"


def languages() -> tuple[str, ...]:
    """The languages that the app's words are complete in."""
    found = (shipped.folder("resources") / "translations").glob("conference_*.qm")
    tags = {path.stem.partition("_")[2].replace("_", "-") for path in found}
    return ("en", *sorted(tags - {"en"}))


def speak(application: QApplication, reader: str) -> str:
    """Let the app speak the reader's language, or English; return the tag of the language spoken.

    Dates and numbers follow the words. The direction follows the reader, whose language the
    questions are in, even where the app's own words are English.
    """
    for old in application.property(_KEPT_AS) or []:
        application.removeTranslator(old)
    tag = closest(reader, languages()) or "en"
    translators = []
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("conference", str(shipped.folder("resources") / "translations")),
    ):
        translator = QTranslator(application)
        is_needed = tag != "en" or name == "conference"  # English has plurals of its own.
        if is_needed and translator.load(f"{name}_{tag.replace('-', '_')}", folder):
            application.installTranslator(translator)
            translators.append(translator)
    application.setProperty(_KEPT_AS, translators)
    QLocale.setDefault(QLocale(tag))
    language = find(reader) or find(tag)
    is_rtl = language is not None and language.is_rtl
    way = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(way)
    return tag


def speak_to(reader: str) -> None:
    """The same for the application that runs."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        speak(application, reader)
