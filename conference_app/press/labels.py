"""The few words of our own on paper, in the families' languages."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QDate, QLocale, QTime

from ..domain import languages
from ..domain.language import closest
from .label_words import HAITIAN_DAYS, HAITIAN_MONTHS, LABELS

LANGUAGES = tuple(LABELS)


def label(key: str, language: str, **values: object) -> str:
    """The words for `key` in a language, or in English where we have none."""
    return LABELS[language_of(language)][key].format(**values)


@lru_cache(maxsize=256)
def language_of(language: str) -> str:
    """The language that `label` answers in."""
    known = languages.find(language)
    own = known and closest(known.tag, LABELS)
    return closest(language, LABELS) or own or "en"


def has_labels(language: str) -> bool:
    """Whether `label` answers in that language itself."""
    return language_of(language) != "en" or closest(language, ["en"]) is not None


def term(name: str, language: str) -> str:
    """A term as people say it: fall 2026."""
    year, _, season = name.partition("-")
    table = LABELS[language_of(language)]
    told = table.get(season, season.replace("-", " "))
    return table["term"].format(season=told, year=year)


def day(iso: str, language: str) -> str:
    """A date with its weekday, as the language writes it; nothing for no date."""
    date = QDate.fromString(iso, "yyyy-MM-dd")
    if not date.isValid():
        return ""
    served = language_of(language)
    if served == "ht":  # Qt would write it in French.
        weekday, month = HAITIAN_DAYS[date.dayOfWeek() - 1], HAITIAN_MONTHS[date.month() - 1]
        return f"{weekday} {date.day()} {month} {date.year()}"
    return QLocale(served).toString(date, QLocale.FormatType.LongFormat)


def hour(time: str, language: str) -> str:
    """A time of day as the language writes it: 17:30 is 5:30 PM in English."""
    moment = QTime.fromString(time, "HH:mm")
    if not moment.isValid():
        return time
    told = QLocale(language_of(language)).toString(moment, QLocale.FormatType.ShortFormat)
    return told.replace("\u202f", "\u00a0")
