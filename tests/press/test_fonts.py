"""The shipped fonts: outlines, names, licences, and the letters of every language that names them."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
import uharfbuzz
from fontTools.ttLib import TTFont

from conference_app.domain.languages import LANGUAGES, Language
from conference_app.storage import shipped
from tests.press.sample_sentences import LETTERS, SENTENCES

FONTS = shipped.folder("resources") / "fonts"
FILES = sorted(FONTS.glob("*.ttf"))
MEGABYTES = 32
ONE_WEIGHT = {"Conference Sans Han", "Conference Symbols"}


@cache
def opened(path: Path) -> TTFont:
    return TTFont(path, lazy=True)


@cache
def letters_of(path: Path) -> frozenset[int]:
    return frozenset(opened(path).getBestCmap())


def name_of(path: Path, number: int) -> str:
    return str(opened(path)["name"].getDebugName(number))


@cache
def files_of(family: str) -> tuple[Path, ...]:
    return tuple(path for path in FILES if name_of(path, 1) == family)


def missing(text: str, path: Path) -> str:
    return "".join(sorted({letter for letter in text if ord(letter) not in letters_of(path)}))


@cache
def table() -> ModuleType:
    spec = importlib.util.spec_from_file_location("font_families", FONTS / "families.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_shipped_font_has_plain_truetype_outlines(path: Path) -> None:
    tables = set(opened(path).keys())
    assert {"glyf", "loca", "cmap", "hmtx", "name", "OS/2", "post"} <= tables
    assert not tables & {"CFF ", "CFF2", "fvar", "gvar", "COLR", "CBDT", "SVG ", "sbix"}
    assert not tables & {"fpgm", "prep", "cvt ", "DSIG"}, "hints and signatures are dropped"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_shipped_font_may_be_put_into_a_document(path: Path) -> None:
    assert opened(path)["OS/2"].fsType == 0


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_shipped_font_goes_by_our_name_only(path: Path) -> None:
    family, style = name_of(path, 1), path.stem.partition("-")[2]
    assert family.startswith("Conference ")
    assert path.name == f"{family.replace(' ', '')}-{style}.ttf"
    assert name_of(path, 2) == style
    assert name_of(path, 4) == f"{family} {style}"
    assert name_of(path, 6) == path.stem
    shown = {record.nameID for record in opened(path)["name"].names}
    assert not shown & {16, 17, 21, 22, 25}, "no other family name"
    weight = opened(path)["OS/2"].usWeightClass
    assert weight == {"Regular": 400, "Bold": 700}[style]
    assert bool(opened(path)["head"].macStyle & 1) == (style == "Bold")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_licence_of_a_font_lies_beside_it(path: Path) -> None:
    licence = FONTS / "licences" / f"{path.stem.partition('-')[0]}.txt"
    text = licence.read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "Copyright" in text.splitlines()[0]
    reserved = text.partition("Reserved Font Name")[2].partition("\n")[0]
    assert name_of(path, 1).split()[-1] not in reserved


def test_what_ships_is_what_the_table_of_families_names() -> None:
    families = table().FAMILIES
    made = {family.file_name(style) for family in families for style in family.styles}
    assert {path.name for path in FILES} == made
    licences = {path.name for path in (FONTS / "licences").iterdir()}
    assert licences == {family.licence.name for family in families}
    readme = (FONTS / "README.md").read_text(encoding="utf-8")
    for family in families:
        assert f"| {family.name} |" in readme
        assert all(source.archive in readme for source in family.sources)


def test_every_family_has_both_weights() -> None:
    for family in {name_of(path, 1) for path in FILES} - ONE_WEIGHT:
        assert [name_of(path, 2) for path in files_of(family)] == ["Bold", "Regular"], family


def test_all_fonts_together_stay_small() -> None:
    assert sum(path.stat().st_size for path in FILES) < MEGABYTES * 1_000_000


def test_every_language_has_a_sample() -> None:
    tags = {language.tag for language in LANGUAGES}
    assert set(SENTENCES) == tags
    assert set(LETTERS) <= tags


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_the_face_of_a_language_has_its_letters(language: Language) -> None:
    files = files_of(language.font)
    assert len(files) == 2
    for path in files:
        assert missing(SENTENCES[language.tag], path) == ""
        assert missing(language.endonym, path) == ""
        assert missing(LETTERS.get(language.tag, ""), path) == ""


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_a_sentence_is_shaped_into_ink(language: Language) -> None:
    for path in files_of(language.font):
        face = uharfbuzz.Face(path.read_bytes())
        font = uharfbuzz.Font(face)
        drawn = shaped(SENTENCES[language.tag], font)
        assert 0 not in drawn, "a box"
        assert font.get_nominal_glyph(0x25CC) not in drawn, "a mark without its letter"
        outlines, order = opened(path)["glyf"], opened(path).getGlyphOrder()
        inked = [number for number in drawn if outlines[order[number]].numberOfContours]
        assert 2 * len(inked) > len(drawn)


def shaped(text: str, font: uharfbuzz.Font) -> list[int]:
    """The glyphs that HarfBuzz sets a text with."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer)
    return [info.codepoint for info in buffer.glyph_infos]


def test_words_in_latin_letters_are_never_set_in_the_face_of_another_script() -> None:
    own = {"Conference Sans", "Conference Literacy", "Conference Hyperlegible"}
    own |= {"Conference Symbols"}  # K for kelvin and the like
    for path in FILES:
        if name_of(path, 1) not in own:
            assert not letters_of(path) & set(map(ord, "aåßαЖzễ")), path.name


def in_two_bytes(codec: str, keep: Callable[[int, int], bool]) -> str:
    """The characters of an East Asian character set whose bytes are kept."""
    pairs = ((lead, trail) for lead in range(0x81, 0xFF) for trail in range(0x40, 0xFF))
    texts = (bytes(pair).decode(codec, "ignore") for pair in pairs if keep(*pair))
    return "".join(text for text in texts if len(text) == 1 and not text.isascii())


@pytest.mark.parametrize(
    ("family", "codec", "keep"),
    [
        ("Conference Sans SC", "gb2312", lambda lead, trail: lead >= 0xB0),
        ("Conference Sans TC", "big5", lambda lead, trail: 0xA4 <= lead < 0xC6),
        ("Conference Sans JP", "shift_jis", lambda lead, trail: lead >= 0x88 and trail >= 0x9F),
        ("Conference Sans KR", "euc_kr", lambda lead, trail: 0xB0 <= lead <= 0xC8),
    ],
)
def test_an_east_asian_face_has_its_standard_characters(
    family: str, codec: str, keep: Callable[[int, int], bool]
) -> None:
    standard = in_two_bytes(codec, keep)
    assert len(standard) > 2_300
    for path in files_of(family):
        assert missing(standard, path) == ""


def test_every_modern_hangul_syllable_is_there() -> None:
    for path in files_of("Conference Sans KR"):
        assert missing("".join(map(chr, range(0xAC00, 0xD7A4))), path) == ""


def test_rare_characters_of_names_are_in_some_face() -> None:
    han = {"Conference Sans SC", "Conference Sans TC", "Conference Sans JP", "Conference Sans Han"}
    held = frozenset().union(*(letters_of(path) for name in han for path in files_of(name)))
    for codec in ("gbk", "big5", "cp932", "euc_kr"):
        wanted = in_two_bytes(codec, lambda lead, trail: True)
        lacking = [c for c in wanted if "\u4e00" <= c <= "\u9fff" and ord(c) not in held]
        assert not lacking, (codec, lacking)


@pytest.mark.parametrize(
    ("letter", "other"), [("直", "Conference Sans SC"), ("草", "Conference Sans TC")]
)
def test_kanji_have_their_japanese_form(letter: str, other: str) -> None:
    drawings = []
    for family in ("Conference Sans JP", other):
        font = opened(files_of(family)[-1])
        outline = font["glyf"][font.getBestCmap()[ord(letter)]]
        drawings.append(tuple(outline.coordinates))
    assert drawings[0] != drawings[1]


def test_pictures_and_signs_are_there() -> None:
    for path in files_of("Conference Emoji"):
        assert missing("😀🎉❤️👩🏽‍🏫🏀📚🇻🇳🧑‍🦽🫶", path) == ""
        assert opened(path)["GSUB"].table.LookupList.Lookup, "sequences become one picture"
    (signs,) = files_of("Conference Symbols")
    assert missing("✓✔✗☐☑★☆→←↑↓⇒√∞≈≠≤≥∑∆∫①⑩■●◆♪♭♯⠓𝓗𝕏", signs) == ""


LATIN_OR_CYRILLIC = [
    language.tag
    for language in LANGUAGES
    if language.font == "Conference Sans" and language.tag != "el"
]


@pytest.mark.parametrize("tag", LATIN_OR_CYRILLIC)
def test_the_literacy_face_sets_every_language_in_latin_or_cyrillic(tag: str) -> None:
    for path in files_of("Conference Literacy"):
        assert missing(SENTENCES[tag] + LETTERS.get(tag, ""), path) == ""


@pytest.mark.parametrize("tag", ["en", "es", "fr", "ht", "pt", "de", "it", "pl", "tr", "so", "tl"])
def test_the_hyperlegible_face_sets_western_languages(tag: str) -> None:
    for path in files_of("Conference Hyperlegible"):
        assert missing(SENTENCES[tag], path) == ""


def test_marks_find_their_letters() -> None:
    needed = {
        "Conference Sans": {"mark", "mkmk", "ccmp", "kern"},
        "Conference Sans Arabic": {"init", "medi", "fina", "rlig", "mark", "mkmk"},
        "Conference Nastaliq": {"init", "medi", "fina", "curs", "mark"},
        "Conference Sans Devanagari": {"half", "rphf", "akhn", "abvm", "blwm"},
        "Conference Sans Khmer": {"pref", "blwf", "abvm", "blwm"},
        "Conference Sans Myanmar": {"blwf", "mark", "mkmk"},
        "Conference Sans Thai": {"mark", "mkmk"},
        "Conference Sans Lao": {"mark", "mkmk"},
    }
    for family, wanted in needed.items():
        for path in files_of(family):
            tables = (opened(path)[tag].table for tag in ("GSUB", "GPOS"))
            found = {r.FeatureTag for table in tables for r in table.FeatureList.FeatureRecord}
            assert wanted <= found, (path.name, wanted - found)
