"""The few words of our own on paper, in the families' languages."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from ..domain.language import closest

_LABELS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "title": "Family conference", "says": "say: {says}", "table": "At the table",
        "plan": "Our plan", "kept": "Time for family and advisor", "minutes": "{minutes} min",
        "say": "SAY", "show": "SHOW", "ask": "ASK", "do": "DO", "pause": "PAUSE",
        "page": "page {page} of {pages}", "interpreter": "With an interpreter: pause at each mark.",
        "fall": "fall", "winter": "winter", "spring": "spring", "summer": "summer",
        "cards": "cue cards", "script": "script",
    },
    "es": {
        "title": "Conferencia familiar", "says": "se dice: {says}", "table": "En la mesa",
        "plan": "Nuestro plan", "kept": "Tiempo para la familia y la escuela",
        "minutes": "{minutes} min", "say": "DIGO", "show": "MUESTRO", "ask": "PREGUNTO",
        "do": "HAGO", "pause": "PAUSA", "page": "página {page} de {pages}",
        "interpreter": "Con intérprete: hago una pausa en cada señal.", "fall": "otoño",
        "winter": "invierno", "spring": "primavera", "summer": "verano", "cards": "tarjetas",
        "script": "guion",
    },
    "vi": {
        "title": "Buổi họp gia đình", "says": "đọc là: {says}", "table": "Những người có mặt",
        "plan": "Chương trình", "kept": "Thời gian của gia đình và thầy cô",
        "minutes": "{minutes} phút", "say": "NÓI", "show": "CHO XEM", "ask": "HỎI", "do": "LÀM",
        "pause": "NGỪNG", "page": "trang {page} / {pages}",
        "interpreter": "Có thông dịch: ngừng lại ở mỗi dấu.", "fall": "mùa thu",
        "winter": "mùa đông", "spring": "mùa xuân", "summer": "mùa hè", "cards": "thẻ nhắc",
        "script": "bài nói",
    },
    "ar": {
        "title": "لقاء الأسرة", "says": "يُلفظ: {says}", "table": "الحاضرون",
        "plan": "خطة اللقاء", "kept": "وقت للأسرة والمدرسة", "minutes": "{minutes} د",
        "say": "أقول", "show": "أعرض", "ask": "أسأل", "do": "أفعل", "pause": "وقفة",
        "page": "صفحة {page} من {pages}", "interpreter": "مع مترجم: وقفة عند كل علامة.",
        "fall": "خريف", "winter": "شتاء", "spring": "ربيع", "summer": "صيف", "cards": "بطاقات",
        "script": "النص",
    },
}  # fmt: skip
LANGUAGES = tuple(_LABELS)


def label(key: str, language: str, **values: object) -> str:
    """The words for `key` in a language, or in English where we have none."""
    return _LABELS[language_of(language)][key].format(**values)


@lru_cache(maxsize=256)
def language_of(language: str) -> str:
    """The language that `label` answers in."""
    return closest(language, _LABELS) or "en"


def term(name: str, language: str) -> str:
    """A term as people say it: fall 2026."""
    year, _, season = name.partition("-")
    table = _LABELS[language_of(language)]
    return f"{table.get(season, season.replace('-', ' '))} {year}"


def day(iso: str, language: str) -> str:
    """A date with its weekday, as the language writes it; nothing for no date."""
    date = QDate.fromString(iso, "yyyy-MM-dd")
    if not date.isValid():
        return ""
    return QLocale(language_of(language)).toString(date, QLocale.FormatType.LongFormat)
