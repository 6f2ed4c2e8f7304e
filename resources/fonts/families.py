"""What ships: every family, the npm package and version it is made from, and which characters of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

HERE = Path(__file__).resolve().parent
WEIGHTS = {"Regular": 400, "Bold": 700}

Choice = Callable[[int], bool]


def everything(_: int) -> bool:
    """All that the source has."""
    return True


def ranges(*pairs: tuple[int, int]) -> Choice:
    """The code points from the first to the last of each pair."""
    return lambda point: any(first <= point <= last for first, last in pairs)


def without(choice: Choice) -> Choice:
    """All but the code points of `choice`."""
    return lambda point: not choice(point)


DEVANAGARI = ranges((0x0900, 0x097F), (0x1CD0, 0x1CFF), (0xA8E0, 0xA8FF))
LETTERS_OF_SANS = ("LATIN ", "GREEK ", "CYRILLIC ", "COPTIC ")
MARKS_OF_SANS = ranges((0x0300, 0x036F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF))
SYMBOLS = ranges(
    (0x20D0, 0x218F),  # marks around signs, letter-like signs, fractions, Roman numbers
    (0x2190, 0x23FF),  # arrows, mathematics, technical signs
    (0x2460, 0x28FF),  # numbers in circles, boxes, shapes, stars, hands, ticks, braille
    (0x2900, 0x2BFF),  # more arrows, mathematics and stars
    (0x1D400, 0x1D7FF),  # the bold, script and double-struck letters that students paste
    (0x1F100, 0x1F16F),
    (0x1F650, 0x1F67F),
    (0x1F780, 0x1F8FF),
)


def own_script(point: int) -> bool:
    """What the face of one script keeps: its letters, digits, signs and punctuation."""
    letters = unicodedata.name(chr(point), "").startswith(LETTERS_OF_SANS)
    return not letters and not MARKS_OF_SANS(point)


ALL_LEADS = range(0x81, 0xFF)
SIGNS_GBK = range(0xA1, 0xAA)  # the rows of signs and kana
COMMON_BIG5 = range(0xA1, 0xC7)  # signs and the 5,401 characters of level 1
CJK_MARKS = frozenset((*range(0x3000, 0x3100), *range(0xFF00, 0xFFF0), 0xB7, 0x2014, 0x2026))
CURLY_QUOTES = frozenset((0x2018, 0x2019, 0x201C, 0x201D))
HANGUL = frozenset((*range(0xAC00, 0xD7A4), *range(0x3131, 0x3190)))
# Cantonese as it is written to friends and family, and signs that names need, beyond level 1 of Big5.
CANTONESE = frozenset(
    map(
        ord,
        "嘅咗哋啲冇喺嘢嚟佢嗰噉咁乜嘥瞓攞揾搵諗睇啱嬲靚叻掂揸嗌㗎喎咩踎餸冚唓噃啩嗱囉噏掹孭舂焗煲咪唞嘈吖嘞畀俾咧嚿啫裏恒粧碁銹墻嫺",
    )
)


def charset(codec: str, leads: range = ALL_LEADS) -> frozenset[int]:
    """The code points that the two-byte codes of an East Asian character set stand for."""
    found: set[int] = set()
    for lead in leads:
        for trail in range(0x40, 0xFF):
            text = bytes((lead, trail)).decode(codec, "ignore")
            if len(text) == 1 and ord(text) > 0x7F:
                found.add(ord(text))
    return frozenset(found)


def is_han(point: int) -> bool:
    """Whether this is a Chinese character."""
    return 0x3400 <= point <= 0x9FFF or 0xF900 <= point <= 0xFAFF or point >= 0x20000


def east_asian(points: frozenset[int]) -> Choice:
    """These points; of the first 256 only spaces and punctuation, for ours are not the wide ones."""

    def wanted(point: int) -> bool:
        if point < 0x80:
            return not chr(point).isalnum()
        return point == 0xA0 or (point in points and own_script(point) and point not in WESTERN)

    return wanted


def only_han(points: frozenset[int]) -> Choice:
    """The Chinese characters among these points."""
    return lambda point: point in points and is_han(point)


WESTERN = frozenset(range(0x80, 0x100)) - {0xB7}
SIMPLIFIED = charset("gb2312") | charset("gbk", SIGNS_GBK) | CJK_MARKS
TRADITIONAL = (charset("cp950", COMMON_BIG5) | CJK_MARKS | CANTONESE) - CURLY_QUOTES
JAPANESE = (charset("cp932") | CJK_MARKS | set(map(ord, "𠮟塡剝頰"))) - CURLY_QUOTES
KOREAN = frozenset(p for p in charset("euc_kr") if not is_han(p)) | HANGUL | CJK_MARKS
RARE_TRADITIONAL = (charset("cp950") | charset("euc_kr")) - SIMPLIFIED - TRADITIONAL
RARE_SIMPLIFIED = charset("gbk") - SIMPLIFIED - TRADITIONAL


@dataclass(frozen=True)
class Source:
    """A font file in an npm package, and what of it is wanted."""

    package: str
    version: str
    stem: str
    wanted: Choice = own_script
    tree: str = "{weight}{style}/{stem}_{weight}{style}.ttf"

    @property
    def archive(self) -> str:
        """The package as npm names it."""
        return f"@expo-google-fonts/{self.package}@{self.version}"

    def file(self, style: str) -> str:
        """The path of the font of `style` inside the package."""
        return self.tree.format(weight=WEIGHTS[style], style=style, stem=self.stem)


@dataclass(frozen=True)
class Family:
    """A family that ships: its name and what it is made of."""

    name: str
    sources: tuple[Source, ...]
    styles: tuple[str, ...] = ("Regular", "Bold")

    def file_name(self, style: str) -> str:
        """The shipped file of `style`."""
        return f"{self.name.replace(' ', '')}-{style}.ttf"

    @property
    def licence(self) -> Path:
        """The licence that ships beside the family."""
        return HERE / "licences" / f"{self.name.replace(' ', '')}.txt"


def script(name: str, package: str, version: str, stem: str, wanted: Choice = own_script) -> Family:
    """The family of one script, made of one Noto package."""
    return Family(f"Conference {name}", (Source(package, version, stem, wanted),))


SC = partial(Source, "noto-sans-sc", "0.4.3", "NotoSansSC")
TC = partial(Source, "noto-sans-tc", "0.4.3", "NotoSansTC")


FAMILIES = (
    Family(
        "Conference Sans",
        (Source("noto-sans", "0.4.2", "NotoSans", without(DEVANAGARI)),),
    ),
    script("Sans Arabic", "noto-sans-arabic", "0.4.3", "NotoSansArabic"),
    Family("Conference Emoji", (Source("noto-emoji", "0.4.7", "NotoEmoji", everything),)),
    script("Nastaliq", "noto-nastaliq-urdu", "0.4.2", "NotoNastaliqUrdu"),
    script("Sans Hebrew", "noto-sans-hebrew", "0.4.1", "NotoSansHebrew"),
    script("Sans Devanagari", "noto-sans-devanagari", "0.4.1", "NotoSansDevanagari"),
    script("Sans Bengali", "noto-sans-bengali", "0.4.4", "NotoSansBengali"),
    script("Sans Gurmukhi", "noto-sans-gurmukhi", "0.4.1", "NotoSansGurmukhi"),
    script("Sans Gujarati", "noto-sans-gujarati", "0.4.2", "NotoSansGujarati"),
    script("Sans Tamil", "noto-sans-tamil", "0.4.3", "NotoSansTamil"),
    script("Sans Telugu", "noto-sans-telugu", "0.4.2", "NotoSansTelugu"),
    script("Sans Kannada", "noto-sans-kannada", "0.4.3", "NotoSansKannada"),
    script("Sans Malayalam", "noto-sans-malayalam", "0.4.2", "NotoSansMalayalam"),
    script("Sans Thai", "noto-sans-thai", "0.4.2", "NotoSansThai"),
    script("Sans Lao", "noto-sans-lao", "0.4.2", "NotoSansLao"),
    script("Sans Khmer", "noto-sans-khmer", "0.4.3", "NotoSansKhmer"),
    script("Sans Myanmar", "noto-sans-myanmar", "0.4.2", "NotoSansMyanmar"),
    script("Sans Ethiopic", "noto-sans-ethiopic", "0.4.2", "NotoSansEthiopic"),
    script("Sans Armenian", "noto-sans-armenian", "0.4.2", "NotoSansArmenian"),
    script("Sans Georgian", "noto-sans-georgian", "0.4.3", "NotoSansGeorgian"),
    Family("Conference Sans SC", (SC(east_asian(SIMPLIFIED)),)),
    Family("Conference Sans TC", (TC(east_asian(TRADITIONAL)),)),
    script("Sans JP", "noto-sans-jp", "0.4.3", "NotoSansJP", east_asian(JAPANESE)),
    script("Sans KR", "noto-sans-kr", "0.4.3", "NotoSansKR", east_asian(KOREAN)),
    Family(
        "Conference Sans Han",
        (TC(only_han(RARE_TRADITIONAL)), SC(only_han(RARE_SIMPLIFIED))),
        ("Regular",),
    ),
    Family(
        "Conference Symbols",
        (
            Source("noto-sans-symbols", "0.4.1", "NotoSansSymbols", SYMBOLS),
            Source("noto-sans-symbols-2", "0.4.1", "NotoSansSymbols2", SYMBOLS),
            Source("noto-sans-math", "0.4.2", "NotoSansMath", SYMBOLS),
        ),
        ("Regular",),
    ),
    Family(
        "Conference Literacy",
        (Source("andika", "0.2.3", "Andika", everything, "{stem}_{weight}{style}.ttf"),),
    ),
    Family(
        "Conference Hyperlegible",
        (Source("atkinson-hyperlegible-next", "0.4.1", "AtkinsonHyperlegibleNext", everything),),
    ),
)
