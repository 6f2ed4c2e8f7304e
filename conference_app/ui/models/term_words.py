"""Terms as people say them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def term_words(term: str) -> str:
    """A term in words that stand within a sentence: fall 2026."""
    year, _, season = term.partition("-")
    translate = QCoreApplication.translate
    told = {
        "winter": translate("Terms", "winter {year}"),
        "spring": translate("Terms", "spring {year}"),
        "summer": translate("Terms", "summer {year}"),
        "fall": translate("Terms", "fall {year}"),
    }.get(season, f"{season.replace('-', ' ')} {{year}}")
    return told.format(year=year)
