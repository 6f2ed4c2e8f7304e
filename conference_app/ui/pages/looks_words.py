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
    translate = QCoreApplication.translate
    return {
        "text_size": OptionWords(translate("Looks", "Size of the letters")),
        "line_spacing": OptionWords(
            translate("Looks", "Space between lines"),
            choices={
                "normal": translate("Looks", "Normal"),
                "wide": translate("Looks", "Wide"),
                "wider": translate("Looks", "Very wide"),
            },
        ),
        "typeface": OptionWords(
            translate("Looks", "Kind of letters"),
            choices={
                "standard": translate("Looks", "Usual letters"),
                "literacy": translate("Looks", "Letters as in school"),
                "hyperlegible": translate("Looks", "Letters easy to tell apart"),
            },
        ),
        "theme": OptionWords(
            translate("Looks", "Colors"),
            choices={
                "system": translate("Looks", "Like my computer"),
                "light": translate("Looks", "Light"),
                "dark": translate("Looks", "Dark"),
                "contrast": translate("Looks", "Strong contrast"),
            },
        ),
        "reduced_motion": OptionWords(
            translate("Looks", "Nothing moves or blinks"),
            translate("Looks", "The cursor stays still, and lists open at once."),
        ),
        "language": OptionWords(translate("Looks", "Language of the app")),
    }


def language_words(tags: tuple[str, ...]) -> dict[str, str]:
    """What languages call themselves, after the one of the computer."""
    named = {tag: language.endonym for tag in tags if (language := find(tag))}
    return {"": QCoreApplication.translate("Looks", "Like my computer"), **named}
