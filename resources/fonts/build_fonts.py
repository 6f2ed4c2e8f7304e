# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools==4.68.0", "uharfbuzz==0.57.0"]
# ///
"""Builds every font that ships with Conference, from npm packages named by version.

    python resources/fonts/build_fonts.py             all families
    python resources/fonts/build_fonts.py "Conference Sans Thai" ...  only these

Needs `npm` and the fontTools and uharfbuzz named above. The same versions give the same bytes.

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
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

from families import FAMILIES, HERE, WEIGHTS, Choice, Family, Source
from fontTools import merge, subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables.otBase import USE_HARFBUZZ_REPACKER

TOOLS = {"fonttools": "4.68.0", "uharfbuzz": "0.57.0"}

# Shaping and spacing that text gets without asking. Vertical setting is not needed on our pages.
VERTICAL = {"valt", "vert", "vkrn", "vpal", "vrt2", "vchw", "vhal"}
FEATURES = [tag for tag in subset.Options().layout_features if tag not in VERTICAL]
BESIDE_ALL = {
    "Conference Sans",
    "Conference Literacy",
    "Conference Hyperlegible",
    "Conference Symbols",
    "Conference Emoji",
}
STRICT_WRITINGS = (
    *("beng", "bng2", "dev2", "deva", "gjr2", "gujr", "gur2", "guru", "khmr", "knd2", "knda"),
    *("mlm2", "mlym", "mym2", "mymr", "orya", "ory2", "sinh", "taml", "tel2", "telu", "tml2"),
)
DROPPED = ["DSIG", "STAT", "gasp", "meta", "vhea", "vmtx", "VORG", "MATH", "BASE", "FFTM"]


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
    font.cfg[USE_HARFBUZZ_REPACKER] = True  # smaller; without it other bytes
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
    origin = names.getDebugName(5) or "Version 1"
    kept = {0, 7, 8, 9, 11, 12, 13, 14}
    names.names = [
        record
        for record in names.names
        if record.nameID in kept and (record.platformID, record.langID) == (3, 0x409)
    ]
    ours = {
        1: family.name,
        2: style,
        3: f"{compact}-{style}; {origin}",
        4: f"{family.name} {style}",
        5: origin,
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


def name_writings(font: TTFont) -> None:
    """Names the writings of India and their like, so that signs may stand beside their letters.

    For these Qt takes a face only if it names the writing among its substitutions, were it for none.
    """
    if "GSUB" not in font:
        font["GSUB"] = empty = newTable("GSUB")
        empty.table = otTables.GSUB()
        empty.table.Version = 0x00010000
        for part, inner in (
            ("Script", "ScriptRecord"),
            ("Feature", "FeatureRecord"),
            ("Lookup", "Lookup"),
        ):
            made = getattr(otTables, f"{part}List")()
            setattr(made, inner, [])
            setattr(empty.table, f"{part}List", made)
    records = font["GSUB"].table.ScriptList.ScriptRecord
    usual = next((record.Script for record in records if record.ScriptTag == "DFLT"), None)
    if usual is None:
        usual = otTables.Script()
        usual.DefaultLangSys = otTables.DefaultLangSys()
        usual.DefaultLangSys.ReqFeatureIndex, usual.DefaultLangSys.FeatureIndex = 0xFFFF, []
        usual.DefaultLangSys.LookupOrder, usual.LangSysRecord = None, []
    for tag in {"DFLT", *STRICT_WRITINGS} - {record.ScriptTag for record in records}:
        record = otTables.ScriptRecord()
        record.ScriptTag, record.Script = tag, usual
        records.append(record)
    records.sort(key=lambda record: str(record.ScriptTag))


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
    if family.name in BESIDE_ALL:
        name_writings(font)
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

Made by `build_fonts.py` from the table in `families.py`; do not edit by hand. To build them again:

```
python3 -m venv /tmp/fonts && /tmp/fonts/bin/pip install {tools}
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
        number = str(TTFont(paths[0], lazy=True)["name"].getDebugName(5)).partition(";")[0]
        rows.append(
            f"| {family.name} | {', '.join(family.styles)} | {size} | {origin} | {number} |"
        )
    text = README.format(tools=" ".join(map("==".join, TOOLS.items())), rows="\n".join(rows))
    (HERE / "README.md").write_text(text, encoding="utf-8", newline="\n")


def main(only: list[str]) -> int:
    """Builds the named families, or all."""
    for tool, pinned in TOOLS.items():
        if (here := version(tool)) != pinned:
            print(f"{tool} {pinned} makes the shipped bytes; this is {here}.")
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
