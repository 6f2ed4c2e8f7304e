"""A character that no shipped font has: drawn in a font of the computer, if that may be embedded."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from fontTools.cffLib import FDArrayIndex, FDSelect, FontDict
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from PySide6.QtGui import QFontDatabase

from conference_app.press import system_faces
from conference_app.press.coverage import printable, substituted
from conference_app.press.cue_cards import cards_pdf
from conference_app.press.look import Look
from conference_app.press.order import Order
from conference_app.press.packet import print_parts
from conference_app.press.script_part import script_pdf
from conference_app.press.set_lines import Style, Words
from conference_app.press.typesetting import set_words
from tests.packs import pack
from tests.press.conferences import conference, one_part, said
from tests.press.pages import objections, over_each_other
from tests.press.reading import Paper

Installer = Callable[..., str]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Installer:
    """Makes a font with these letters, a square each, and gives it to this computer."""
    known: list[str] = []

    def installed(family: str, letters: str, **how: bool) -> str:
        path = tmp_path / f"{family}.ttf"
        path.write_bytes(font(family, letters, **how))
        assert QFontDatabase.addApplicationFont(str(path)) >= 0
        known.append(family)
        monkeypatch.setattr(system_faces, "families", lambda: tuple(sorted(known)))
        return family

    return installed


def font(
    family: str, letters: str, *, is_compact: bool = False, is_restricted: bool = False,
    is_empty: bool = False, is_numbered: bool = False,
) -> bytes:  # fmt: skip
    made = FontBuilder(1000, isTTF=not is_compact)
    names = [".notdef", *(f"cid{place:05d}" for place in range(1, len(letters) + 1))]
    made.setupGlyphOrder(names)
    made.setupCharacterMap(dict(zip(map(ord, letters), names[1:], strict=True)))
    edges = () if is_empty else ((100, 0), (100, 700), (600, 700), (600, 0))
    if is_compact:
        pen = T2CharStringPen(700, None)
        _draw(pen, edges)
        outlines = {name: pen.getCharString() for name in names}
        made.setupCFF(family, {}, outlines, {})
        if is_numbered:
            _number(made.font["CFF "].cff.topDictIndex[0], len(names))
    else:
        squares = {name: TTGlyphPen(None) for name in names}
        for square in squares.values():
            _draw(square, edges)
        made.setupGlyf({name: square.glyph() for name, square in squares.items()})
    made.setupHorizontalMetrics(dict.fromkeys(names, (700, 100)))
    made.setupHorizontalHeader(ascent=800, descent=-200)
    made.setupNameTable({"familyName": family, "styleName": "Regular"})
    made.setupOS2(fsType=2 if is_restricted else 0, usWeightClass=400)
    made.setupPost()
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def _number(top: Any, count: int) -> None:
    """Make the glyphs of a font go by numbers of their own, as East Asian ones do."""
    top.ROS = ("Adobe", "Identity", 0)
    top.CIDCount = count
    inner = FontDict()
    inner.setCFF2(False)
    inner.Private = top.Private
    top.FDArray = FDArrayIndex()
    top.FDArray.append(inner)
    top.FDSelect = FDSelect()
    top.FDSelect.format = 3
    top.FDSelect.gidArray = [0] * count
    del top.Private


def _draw(pen: T2CharStringPen | TTGlyphPen, edges: tuple[tuple[int, int], ...]) -> None:
    if edges:
        pen.moveTo(edges[0])
        for edge in edges[1:]:
            pen.lineTo(edge)
        pen.closePath()


@pytest.mark.parametrize(("is_compact", "letter"), [(False, "\U00013000"), (True, "\U00013001")])
def test_a_font_of_the_computer_sets_what_no_shipped_one_has(
    install: Installer, is_compact: bool, letter: str
) -> None:
    family = install(f"Borrowed {is_compact}", letter, is_compact=is_compact)
    words = f"I like {letter}, really."
    script = one_part(said(words), said(words, kind="show"), title=f"My {letter}")
    for made in (script_pdf, cards_pdf):
        content = made(script, conference({"student/name": "Maya"}), Look())
        assert content == made(script, conference({"student/name": "Maya"}), Look())
        assert objections(content) == []
        read = Paper(content)
        assert over_each_other(read) == []
        assert words in read.words() or f"I like {letter}," in read.words()
        name = family.replace(" ", "")
        shown = [one for one in read.shown if name in one.font.name]
        assert {one.font.texts[glyph] for one in shown for glyph in one.glyphs} == {letter}
        assert [one for one in read.shown if 0 in one.glyphs] == []
        assert _embedded(content, name) == ("/FontFile3" if is_compact else "/FontFile2")


def _embedded(content: bytes, name: str) -> str:
    """The key under which a font lies in a PDF."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        fonts = {font.objgen: font for page in pdf.pages for font in page.Resources.Font.values()}
        (found,) = (font for font in fonts.values() if name in str(font.BaseFont))
        (key,) = (
            key for key in _names(found.DescendantFonts[0].FontDescriptor) if "FontFile" in key
        )
        return key


def _names(dictionary: Any) -> list[str]:
    return [*dictionary.keys()]


def test_what_is_lent_is_told_with_its_place(install: Installer) -> None:
    family = install("Lender", "\U00013002\U00013003")
    found = conference({"student/name": "Maya \U00013002\U00013003\U00013002 \U00013004"})
    _, notes = print_parts(found, pack(), Order(parts=("script",)))
    assert notes == [
        "student/name: no font has U+13004 egyptian hieroglyph a005; its name is printed instead.",
        "student/name: no font of Conference has U+13002 egyptian hieroglyph a003, "
        f'U+13003 egyptian hieroglyph a004; "{family}" of this computer is used instead.',
    ]


@pytest.mark.parametrize(("how", "letter"), [
    ("is_restricted", "\U00013010"), ("is_empty", "\U00013011"), ("is_numbered", "\U00013012"),
])  # fmt: skip
def test_a_font_that_cannot_be_embedded_or_draws_nothing_is_passed_over(
    install: Installer, how: str, letter: str
) -> None:
    install(f"A {how}", letter, is_compact=how == "is_numbered", **{how: True})
    assert printable(letter).startswith("(egyptian hieroglyph")
    other = letter.translate({ord(letter): ord(letter) + 0x20})
    install(f"B {how}", other, is_compact=how == "is_numbered", **{how: True})
    family = install(f"C {how}", other)
    assert printable(other) == other
    (told,) = substituted(other)
    assert family in told


def test_private_characters_are_never_borrowed(install: Installer) -> None:
    install("Private", "\ue005\U000f0000")
    assert printable("\ue005\U000f0000") == "(character e005)(character f0000)"


def test_a_borrowed_sign_stands_after_any_letter(install: Installer) -> None:
    family = install("Signs", "\U0001d000")
    for letter in "aबकకកبא直한":
        (line,) = set_words(
            [Words(f"{letter}\U0001d000 {letter}", Style(14, is_bold=True), "en")], 500
        )
        (run,) = (run for run in line.runs if "\U0001d000" in run.texts)
        assert run.face is not None
        assert run.face.family == family
        assert 0 not in run.glyphs
