"""A character that no shipped font has: drawn in a font of the computer, if that may be embedded."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

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
from tests.press.font_making import (
    COMPACT_VARIED,
    FORMS,
    HIGH,
    NUMBERED,
    PLAIN,
    VARIED,
    WIDE,
    font,
)
from tests.press.pages import objections, over_each_other
from tests.press.reading import Paper, Shown

Installer = Callable[..., str]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Installer:
    """Makes a font with these letters, a square each, and gives it to this computer."""
    known: list[str] = []

    def installed(family: str, letters: str, form: str = PLAIN, **how: bool) -> str:
        path = tmp_path / f"{family}.ttf"
        path.write_bytes(font(family, letters, form, **how))
        assert QFontDatabase.addApplicationFont(str(path)) >= 0
        known.append(family)
        monkeypatch.setattr(system_faces, "families", lambda: tuple(sorted(known)))
        return family

    return installed


LETTERS = {form: (chr(0x13020 + 2 * n), chr(0x13021 + 2 * n)) for n, form in enumerate(FORMS)}


@pytest.mark.parametrize("form", FORMS)
def test_a_font_of_the_computer_sets_what_no_shipped_one_has(install: Installer, form: str) -> None:
    high, low = LETTERS[form]
    family = install(f"Borrowed {form}", high + low, form)
    words = f"I like {low}, really."
    script = one_part(said(words), said(words, kind="show"), title=f"My {low}")
    for made in (script_pdf, cards_pdf):
        content = made(script, conference({"student/name": "Maya"}), Look())
        assert content == made(script, conference({"student/name": "Maya"}), Look())
        assert objections(content) == []
        read = Paper(content)
        assert over_each_other(read) == []
        assert words in read.words() or f"I like {low}," in read.words()
        name = family.replace(" ", "")
        shown = [one for one in read.shown if name in one.font.name]
        assert {one.font.texts[glyph] for one in shown for glyph in one.glyphs} == {low}
        assert [one for one in read.shown if 0 in one.glyphs] == []
        is_plain = form in (PLAIN, VARIED)
        assert _embedded(content, name) == ("/FontFile2" if is_plain else "/FontFile3")


@pytest.mark.parametrize("form", FORMS)
def test_the_glyph_that_is_drawn_is_the_one_of_the_letter(install: Installer, form: str) -> None:
    high, low = (chr(ord(letter) + 0x20) for letter in LETTERS[form])
    family = install(f"Drawn {form}", high + low, form).replace(" ", "")
    script = one_part(said(f"{low}{high}"))
    content = script_pdf(script, conference({"student/name": "Maya"}), Look())
    (shown,) = (one for one in Paper(content).shown if family in one.font.name)
    dark = _dark(content, shown)
    per_mille = shown.size * _SCALE / 1000
    for part, height in ((dark[: len(dark) // 2], HIGH / 2), (dark[len(dark) // 2 :], HIGH)):
        assert len([*filter(None, part)]) == pytest.approx(WIDE * per_mille, abs=2)
        assert max(part) == pytest.approx(height * per_mille, abs=2)


_SCALE = 4


def _dark(content: bytes, shown: Shown) -> list[int]:
    """How many dots are dark in each column of what is shown on the first page."""
    with pypdfium2.PdfDocument(content) as document:
        page = document[0].render(scale=_SCALE).to_pil().convert("L")
    foot = page.height - shown.baseline * _SCALE
    edges = (shown.left * _SCALE, foot - shown.size * _SCALE, shown.right * _SCALE, foot + 8)
    part = page.crop(tuple(map(round, edges)))
    shades = part.tobytes()
    return [
        sum(shade < 128 for shade in shades[column :: part.width]) for column in range(part.width)
    ]


@pytest.mark.parametrize("form", [VARIED, COMPACT_VARIED])
def test_of_a_variable_font_that_face_is_taken_which_is_shown(
    install: Installer, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    family = install(f"Many {form}", "\U00013060", form)
    for weight, wide in ((100.0, WIDE), (400.0, WIDE + 112)):
        shown = QFont(family)
        shown.setVariableAxis(QFont.Tag("wght"), weight)
        monkeypatch.setattr(system_faces, "_raw", lambda _, shown=shown: QRawFont.fromFont(shown))
        system_faces.find.cache_clear()
        face = system_faces.find(family)
        assert face is not None
        assert dict(face.axes) == {"wght": weight}
        assert face.shaper.get_glyph_extents(1).width == pytest.approx(wide, abs=1)
    shown.setVariableAxis(QFont.Tag("wght"), 650)  # Not one of those that the font names.
    system_faces.find.cache_clear()
    assert system_faces.find(family) is None


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


@pytest.mark.parametrize("form", [PLAIN, NUMBERED])
@pytest.mark.parametrize("how", ["is_restricted", "is_empty"])
def test_a_font_that_cannot_be_embedded_or_draws_nothing_is_passed_over(
    install: Installer, how: str, form: str
) -> None:
    letter = chr(0x13070 + len(how) + 2 * len(form))
    install(f"A {how} {form}", letter, form, **{how: True})
    assert printable(letter).startswith("(egyptian hieroglyph")
    other = chr(ord(letter) + 0x80)
    install(f"B {how} {form}", other, form, **{how: True})
    family = install(f"C {how} {form}", other)
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
