# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools==4.68.0"]
# ///
"""Builds every font that ships with Conference, from npm packages named by version.

    python resources/fonts/build_fonts.py             all families
    python resources/fonts/build_fonts.py "Conference Sans Thai" ...  only these

Needs `npm` and the fontTools named above. The same versions give the same bytes.

A shipped face is a static TrueType font: no hinting, no vertical setting, no alternates that nobody
can ask for, and its own family name, so that no font of the computer can take its place. Letters that
another family is meant to set are left out: a word in Latin, Greek or Cyrillic letters is always
wholly in `Conference Sans` (or a reading face), never half in it and half in the face of the home language.
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
import tempfile
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import fontTools
from fontTools import merge, subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.otBase import USE_HARFBUZZ_REPACKER

HERE = Path(__file__).resolve().parent
FONTTOOLS = "4.68.0"
WEIGHTS = {"Regular": 400, "Bold": 700}

Choice = Callable[[int], bool]

# Shaping and spacing that text gets without asking. Vertical setting is not needed on our pages.
VERTICAL = {"valt", "vert", "vkrn", "vpal", "vrt2", "vchw", "vhal"}
FEATURES = [tag for tag in subset.Options().layout_features if tag not in VERTICAL]
DROPPED = ["DSIG", "STAT", "gasp", "meta", "vhea", "vmtx", "VORG", "MATH", "BASE", "FFTM"]


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


def fetch(source: Source, into: Path) -> Path:
    """The folder of a package, brought by npm and unpacked once."""
    folder = into / f"{source.package}-{source.version}"
    if not folder.exists():
        packed = subprocess.run(
            ["npm", "pack", "--silent", "--pack-destination", str(into), source.archive],
            check=True,
            capture_output=True,
            text=True,
        )
        with tarfile.open(into / packed.stdout.split()[-1]) as archive:
            archive.extractall(folder, filter="data")
    return folder / "package"


def cut(path: Path, wanted: Choice, points: set[int]) -> TTFont:
    """The font at `path` with the wanted code points only, less those already in `points`."""
    options = subset.Options()
    options.hinting = False
    options.layout_features = FEATURES
    options.drop_tables += DROPPED
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.recalc_bounds = True
    font = subset.load_font(path, options)
    font.cfg[USE_HARFBUZZ_REPACKER] = False  # the same bytes whether or not HarfBuzz is installed
    keep = {point for point in font.getBestCmap() if wanted(point)} - points
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=keep)
    cutter.subset(font)
    points |= keep
    return font


def rename(font: TTFont, family: Family, style: str, made_from: str) -> None:
    """Gives the font our family name and says what it was made from; the credits stay."""
    names = font["name"]
    compact = family.name.replace(" ", "")
    version = names.getDebugName(5) or "Version 1"
    kept = {0, 7, 8, 9, 11, 12, 13, 14}
    names.names = [
        record
        for record in names.names
        if record.nameID in kept and (record.platformID, record.langID) == (3, 0x409)
    ]
    ours = {
        1: family.name,
        2: style,
        3: f"{compact}-{style}; {version}",
        4: f"{family.name} {style}",
        5: version,
        6: f"{compact}-{style}",
        10: f"Made from {made_from} for Conference, under another name as its licence asks.",
    }
    for number, text in ours.items():
        names.setName(text, number, 3, 1, 0x409)
    names.names.sort()


def mark_style(font: TTFont, style: str) -> None:
    """Says Regular or Bold everywhere that a font says so, and allows embedding."""
    bold = style == "Bold"
    font["head"].macStyle = 1 if bold else 0
    os2 = font["OS/2"]
    os2.usWeightClass = WEIGHTS[style]
    os2.fsSelection = os2.fsSelection & ~0x61 | (0x20 if bold else 0x40)
    os2.fsType = 0
    os2.achVendID = "CONF"


def build(family: Family, style: str, work: Path) -> Path:
    """Writes one shipped font and returns its path."""
    points: set[int] = set()
    parts: list[TTFont] = []
    made_from: dict[str, None] = {}
    for source in family.sources:
        path = fetch(source, work) / source.file(style)
        parts.append(cut(path, source.wanted, points))
        made_from[f"{source.stem} ({source.archive})"] = None
    font = parts[0] if len(parts) == 1 else joined(parts, work)
    rename(font, family, style, ", ".join(made_from))
    mark_style(font, style)
    font.recalcTimestamp = False
    font["head"].created = font["head"].modified = parts[0]["head"].created
    target = HERE / family.file_name(style)
    font.save(target, reorderTables=True)
    return target


def write_licence(family: Family, work: Path) -> None:
    """Puts the licence of every source of a family beside it."""
    texts: list[str] = []
    for source in family.sources:
        text = licence_of(source, work).strip()
        if text not in texts:
            texts.append(text)
    family.licence.parent.mkdir(exist_ok=True)
    family.licence.write_text("\n\n\n".join(texts) + "\n", encoding="utf-8", newline="\n")


def licence_of(source: Source, work: Path) -> str:
    """The licence text in the package, or, where it has none, the one written into the font."""
    package = fetch(source, work)
    beside = package / "LICENSE_FONT"
    if beside.exists():
        return beside.read_text(encoding="utf-8")
    names = TTFont(package / source.file("Regular"))["name"]
    return str(names.getDebugName(13))


def joined(parts: Iterable[TTFont], work: Path) -> TTFont:
    """Several cut fonts as one; their code points are already apart."""
    paths = []
    for number, part in enumerate(parts):
        for table in ("GSUB", "GPOS", "GDEF"):
            if table in part:
                del part[table]
        part.recalcTimestamp = False
        paths.append(work / f"part-{number}.ttf")
        part.save(paths[-1])
    return merge.Merger().merge([str(path) for path in paths])


README = """# Fonts that ship with Conference

Made by `build_fonts.py` in this folder; do not edit by hand. To build them again:

```
python3 -m venv /tmp/fonts && /tmp/fonts/bin/pip install fonttools=={fonttools}
/tmp/fonts/bin/python resources/fonts/build_fonts.py    # needs npm; the same versions give the same bytes
```

All are TrueType outlines without hinting, under the SIL Open Font License 1.1; the licence of each family is
in `licences/`. Every family has a name of our own, as the licence asks of changed fonts and so that no
font of the computer takes its place.

- Latin, Greek and Cyrillic letters are in `Conference Sans` and the two reading faces only, so that a word is
  never set in two faces. The other families hold their own letters, digits, punctuation and spaces; the East
  Asian ones leave digits to `Conference Sans` as well.
- `Conference Literacy` has Latin with Vietnamese, and Cyrillic. `Conference Hyperlegible` has Western,
  Central European and Turkish letters. What they lack comes from `Conference Sans`.
- East Asian coverage: GB 2312 (SC), Big5 level 1 and written Cantonese (TC), JIS levels 1 and 2 with the vendor
  kanji (JP), every modern Hangul syllable (KR). `Conference Sans Han` has the other characters of GBK, Big5
  and KS X 1001, which names need; Korean hanja are taken from TC and Han.
- A good order to look for a character: the face of the language, `Conference Sans`, the other scripts, SC, TC, JP,
  Han, `Conference Symbols`, `Conference Emoji`.

| family | files | kB | made from | version of the source |
|---|---|---|---|---|
{rows}
"""


def write_readme() -> None:
    """Says in README.md what every family is made from."""
    rows = []
    for family in FAMILIES:
        paths = [HERE / family.file_name(style) for style in family.styles]
        size = " + ".join(f"{path.stat().st_size / 1000:,.0f}" for path in paths)
        origin = "<br>".join(f"{source.stem}: `{source.archive}`" for source in family.sources)
        version = str(TTFont(paths[0], lazy=True)["name"].getDebugName(5)).partition(";")[0]
        rows.append(
            f"| {family.name} | {', '.join(family.styles)} | {size} | {origin} | {version} |"
        )
    text = README.format(fonttools=FONTTOOLS, rows="\n".join(rows))
    (HERE / "README.md").write_text(text, encoding="utf-8", newline="\n")


def main(only: list[str]) -> int:
    """Builds the named families, or all."""
    if fontTools.version != FONTTOOLS:
        print(f"fontTools {FONTTOOLS} makes the shipped bytes; this is {fontTools.version}.")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        for family in FAMILIES:
            if only and family.name not in only:
                continue
            for style in family.styles:
                path = build(family, style, Path(folder))
                print(f"{path.stat().st_size:>10,}  {path.name}", flush=True)
            write_licence(family, Path(folder))
    write_readme()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
