"""The words for the options of the app and for what each may be, in one table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from ...domain.languages import find


@dataclass(frozen=True, slots=True)
class OptionWords:
    """What an option is called, a sentence about it, and what its choices are called."""

    title: str
    about: str = ""
    choices: Mapping[Any, str] | None = None


def option_words() -> dict[str, OptionWords]:
    """The options that "Letters and colors" shows, by key, in the language spoken now."""
    tr = QCoreApplication.translate
    return {
        "text_size": OptionWords(tr("Looks", "Size of the letters")),
        "line_spacing": OptionWords(
            tr("Looks", "Space between lines"),
            choices={
                "normal": tr("Looks", "Normal"),
                "wide": tr("Looks", "Wide"),
                "wider": tr("Looks", "Very wide"),
            },
        ),
        "typeface": OptionWords(
            tr("Looks", "Kind of letters"),
            choices={
                "standard": tr("Looks", "Usual letters"),
                "literacy": tr("Looks", "Letters as in school"),
                "hyperlegible": tr("Looks", "Letters easy to tell apart"),
            },
        ),
        "theme": OptionWords(
            tr("Looks", "Colors"),
            choices={
                "system": tr("Looks", "Like my computer"),
                "light": tr("Looks", "Light"),
                "dark": tr("Looks", "Dark"),
                "contrast": tr("Looks", "Strong contrast"),
            },
        ),
        "reduced_motion": OptionWords(
            tr("Looks", "Nothing moves or blinks"),
            tr("Looks", "The cursor stays still, and lists open at once."),
        ),
        "language": OptionWords(tr("Looks", "Language of the app")),
    }


def language_words(tags: tuple[str, ...]) -> dict[str, str]:
    """What languages call themselves, after the one of the computer."""
    named = {tag: language.endonym for tag in tags if (language := find(tag))}
    return {"": QCoreApplication.translate("Looks", "Like my computer"), **named}
