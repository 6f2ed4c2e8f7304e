"""The languages that families speak: how they are called, which way they run, what sets them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from .language import canonical, closest

_SANS = "Conference Sans"
_ARABIC = "Conference Sans Arabic"
_NASTALIQ = "Conference Nastaliq"
_HEBREW = "Conference Sans Hebrew"
_DEVANAGARI = "Conference Sans Devanagari"
_ETHIOPIC = "Conference Sans Ethiopic"
_MYANMAR = "Conference Sans Myanmar"
_TRADITIONAL = "Conference Sans TC"


@dataclass(frozen=True, slots=True)
class Language:
    """A language: tag, own name, English name, direction, and the shipped family that sets it."""

    tag: str
    endonym: str
    english: str
    is_rtl: bool = False
    font: str = _SANS


LANGUAGES: tuple[Language, ...] = (
    Language("sq", "Shqip", "Albanian"),
    Language("am", "አማርኛ", "Amharic", font=_ETHIOPIC),
    Language("ar", "العربية", "Arabic", is_rtl=True, font=_ARABIC),
    Language("hy", "Հայերեն", "Armenian", font="Conference Sans Armenian"),
    Language("az", "Azərbaycanca", "Azerbaijani"),
    Language("bn", "বাংলা", "Bengali", font="Conference Sans Bengali"),
    Language("bs", "Bosanski", "Bosnian"),
    Language("my", "မြန်မာ", "Burmese", font=_MYANMAR),
    Language("kea", "Kabuverdianu", "Cabo Verdean Creole"),
    Language("yue", "廣東話", "Cantonese", font=_TRADITIONAL),
    Language("ceb", "Cebuano", "Cebuano"),
    Language("zh-Hans", "简体中文", "Chinese (simplified)", font="Conference Sans SC"),
    Language("zh-Hant", "繁體中文", "Chinese (traditional)", font=_TRADITIONAL),
    Language("chk", "Fóósun Chuuk", "Chuukese"),
    Language("hr", "Hrvatski", "Croatian"),
    Language("prs", "دری", "Dari", is_rtl=True, font=_ARABIC),
    Language("nl", "Nederlands", "Dutch"),
    Language("en", "English", "English"),
    Language("fr", "Français", "French"),
    Language("ff", "Pulaar", "Fulah"),
    Language("ka", "ქართული", "Georgian", font="Conference Sans Georgian"),
    Language("de", "Deutsch", "German"),
    Language("el", "Ελληνικά", "Greek"),
    Language("gu", "ગુજરાતી", "Gujarati", font="Conference Sans Gujarati"),
    Language("ht", "Kreyòl ayisyen", "Haitian Creole"),
    Language("cnh", "Laiholh", "Hakha Chin"),
    Language("ha", "Hausa", "Hausa"),
    Language("haw", "ʻŌlelo Hawaiʻi", "Hawaiian"),
    Language("he", "עברית", "Hebrew", is_rtl=True, font=_HEBREW),
    Language("hi", "हिन्दी", "Hindi", font=_DEVANAGARI),
    Language("hmn", "Hmoob", "Hmong"),
    Language("ig", "Igbo", "Igbo"),
    Language("ilo", "Ilokano", "Ilocano"),
    Language("it", "Italiano", "Italian"),
    Language("ja", "日本語", "Japanese", font="Conference Sans JP"),
    Language("kn", "ಕನ್ನಡ", "Kannada", font="Conference Sans Kannada"),
    Language("ksw", "ကညီကျိာ်", "Karen (S’gaw)", font=_MYANMAR),
    Language("kk", "Қазақ тілі", "Kazakh"),
    Language("kek", "Q’eqchi’", "Kekchi"),
    Language("km", "ខ្មែរ", "Khmer", font="Conference Sans Khmer"),
    Language("quc", "K’iche’", "Kiche"),
    Language("rw", "Ikinyarwanda", "Kinyarwanda"),
    Language("ko", "한국어", "Korean", font="Conference Sans KR"),
    Language("ku", "Kurdî (Kurmancî)", "Kurdish (Kurmanji)"),
    Language("ckb", "کوردیی ناوەندی", "Kurdish (Sorani)", is_rtl=True, font=_ARABIC),
    Language("lo", "ລາວ", "Lao", font="Conference Sans Lao"),
    Language("ln", "Lingála", "Lingala"),
    Language("ml", "മലയാളം", "Malayalam", font="Conference Sans Malayalam"),
    Language("mam", "Qyool Mam", "Mam"),
    Language("mr", "मराठी", "Marathi", font=_DEVANAGARI),
    Language("mh", "Kajin Ṃajeḷ", "Marshallese"),
    Language("mn", "Монгол", "Mongolian"),
    Language("nv", "Diné bizaad", "Navajo"),
    Language("ne", "नेपाली", "Nepali", font=_DEVANAGARI),
    Language("om", "Afaan Oromoo", "Oromo"),
    Language("ps", "پښتو", "Pashto", is_rtl=True, font=_ARABIC),
    Language("fa", "فارسی", "Persian", is_rtl=True, font=_ARABIC),
    Language("pl", "Polski", "Polish"),
    Language("pt", "Português", "Portuguese"),
    Language("pa", "ਪੰਜਾਬੀ", "Punjabi", font="Conference Sans Gurmukhi"),
    Language("pa-Arab", "پنجابی", "Punjabi (Shahmukhi)", is_rtl=True, font=_NASTALIQ),
    Language("kjb", "Q’anjob’al", "Qanjobal"),
    Language("ro", "Română", "Romanian"),
    Language("ru", "Русский", "Russian"),
    Language("sm", "Gagana Samoa", "Samoan"),
    Language("sr", "Српски", "Serbian (Cyrillic)"),
    Language("sr-Latn", "Srpski", "Serbian (Latin)"),
    Language("so", "Soomaali", "Somali"),
    Language("es", "Español", "Spanish"),
    Language("sw", "Kiswahili", "Swahili"),
    Language("tl", "Tagalog", "Tagalog (Filipino)"),
    Language("ta", "தமிழ்", "Tamil", font="Conference Sans Tamil"),
    Language("te", "తెలుగు", "Telugu", font="Conference Sans Telugu"),
    Language("th", "ไทย", "Thai", font="Conference Sans Thai"),
    Language("ti", "ትግርኛ", "Tigrinya", font=_ETHIOPIC),
    Language("to", "Lea faka-Tonga", "Tongan"),
    Language("tr", "Türkçe", "Turkish"),
    Language("uk", "Українська", "Ukrainian"),
    Language("ur", "اردو", "Urdu", is_rtl=True, font=_NASTALIQ),
    Language("uz", "Oʻzbekcha", "Uzbek"),
    Language("vi", "Tiếng Việt", "Vietnamese"),
    Language("wo", "Wolof", "Wolof"),
    Language("yi", "ייִדיש", "Yiddish", is_rtl=True, font=_HEBREW),
    Language("yo", "Yorùbá", "Yoruba"),
)

# What rosters and other programs write for the same languages.
_ALSO_CALLED = {
    "arb": "ar",
    "cmn": "zh-Hans",
    "fa-AF": "prs",
    "fil": "tl",
    "fuc": "ff",
    "hnj": "hmn",
    "iw": "he",
    "kmr": "ku",
    "ku-Arab": "ckb",
    "ku-IQ": "ckb",
    "mo": "ro",
    "mww": "hmn",
    "pa-PK": "pa-Arab",
    "pnb": "pa-Arab",
    "swh": "sw",
    "zh": "zh-Hans",
    "zh-HK": "zh-Hant",
    "zh-MO": "zh-Hant",
    "zh-TW": "zh-Hant",
}

_BY_TAG = {language.tag: language for language in LANGUAGES}
_BY_TAG |= {other: _BY_TAG[tag] for other, tag in _ALSO_CALLED.items()}


@lru_cache(maxsize=256)
def find(tag: str) -> Language | None:
    """The language that serves a reader of `tag`: es for es-MX, zh-Hant for zh-TW; else None."""
    served = closest(canonical(tag), _BY_TAG)
    return None if served is None else _BY_TAG[served]


_PLAIN = str.maketrans({"ə": "e", "ı": "i", "đ": "d", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe",
                        "ʻ": "", "-": " "})  # fmt: skip
"""Letters that have a plain one without being that letter and an accent."""


def folded(name: str) -> str:
    """A name as it is typed on any keyboard: small letters, without accents and apostrophes."""
    parted = unicodedata.normalize("NFKD", name.casefold()).translate(_PLAIN)
    kept = (letter for letter in parted if letter.isalnum() or letter.isspace())
    return " ".join("".join(kept).split())


def named(words: str) -> list[Language]:
    """The languages that typed words can mean: the one of exactly that name, else all whose own or
    English name holds them.
    """
    typed = folded(words)
    if not typed:
        return []
    names = [(language, (folded(language.endonym), folded(language.english)))
             for language in LANGUAGES]  # fmt: skip
    exact = [language for language, both in names if typed in both]
    return exact[:1] or [language for language, both in names if any(typed in n for n in both)]
