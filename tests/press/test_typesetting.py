"""Words set in lines: the glyphs and places that HarfBuzz gives, every letter, nothing of Qt's own."""

from __future__ import annotations

import pytest
import uharfbuzz
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain.languages import LANGUAGES, Language
from conference_app.press.coverage import printable
from conference_app.press.faces import Face
from conference_app.press.typesetting import GlyphRun, SetLine, Style, Words, set_words
from tests.press.sample_sentences import LETTERS, SENTENCES

SIZE = 14.0
NEAR = 0.05
"""Points; a hair is ten times as wide."""

Placed = list[tuple[int, float, float]]


def one_line(
    text: str, language: str = "en", *, is_rtl: bool = False, is_bold: bool = False
) -> SetLine:
    (line,) = set_words([Words(text, Style(SIZE, is_bold), language)], 5000, is_rtl=is_rtl)
    return line


def by_harfbuzz(text: str, face: Face) -> Placed:
    """The glyphs of a text from left to right, with their places from the first one's."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(face.shaper, buffer)
    scale = SIZE / face.units
    pen, placed = 0.0, []
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        placed.append((info.codepoint, (pen + place.x_offset) * scale, place.y_offset * scale))
        pen += place.x_advance
    return placed


def by_us(run: GlyphRun) -> Placed:
    placed = list(zip(run.glyphs, run.xs, run.ys, strict=True))
    return placed[::-1] if run.is_rtl else placed


def far_apart(ours: Placed, theirs: Placed) -> str:
    """What differs; nothing where glyphs and places agree."""
    if [glyph for glyph, _, _ in ours] != [glyph for glyph, _, _ in theirs]:
        return f"glyphs {ours} {theirs}"
    shift = ours[0][1] - theirs[0][1]
    for (_, x, y), (_, their_x, their_y) in zip(ours, theirs, strict=True):
        if abs(x - shift - their_x) > NEAR or abs(y - their_y) > NEAR:
            return f"places {ours} {theirs}"
    return ""


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_glyphs_stand_where_harfbuzz_puts_them(language: Language) -> None:
    for word in [*SENTENCES[language.tag].split(), *language.endonym.split()]:
        for run in one_line(word, language.tag, is_rtl=language.is_rtl).runs:
            assert run.face is not None
            assert not far_apart(by_us(run), by_harfbuzz("".join(run.texts), run.face)), word


@pytest.mark.parametrize("is_bold", [False, True], ids=["regular", "bold"])
def test_every_letter_of_every_language_is_drawn_from_a_shipped_face(is_bold: bool) -> None:
    for tag, letters in LETTERS.items():
        for run in one_line(letters, tag, is_bold=is_bold).runs:
            assert run.face is not None, (tag, run.texts)
            assert run.face.is_bold == is_bold or run.face.family in ONE_WEIGHT, (tag, run.face)
            assert 0 not in run.glyphs, (tag, run.texts)


ONE_WEIGHT = {"Conference Sans Han", "Conference Symbols"}
UNSEEN = "\u200b"
ALPHABET = (
    "aé ẫ\u0301fi.,-(1 \tمرحبا ی\u200cخ 'בר' नमस्ते क्ष।র্কা ಕನ್ನಡ ไทย ကျွန်တော် ខ្មែរ"
    "我談直かナ한글 😀👩🏽\u200d🏫🇻🇳❤️ →✓½𝓗 ཀ\U000f0000\u0007\u2028\ud800"
)
mixed = st.text(st.sampled_from(ALPHABET), max_size=60) | st.text(max_size=20)


@given(mixed, st.sampled_from(["en", "ar", "ur", "ja", "zh-Hant"]), st.booleans())
def test_whatever_is_written_every_letter_is_set_once(
    text: str, language: str, is_rtl: bool
) -> None:
    lines = set_words([Words(text, Style(SIZE), language)], 120, is_rtl=is_rtl)
    assert "".join(line.text for line in lines) == printable(text)
    for line in lines:
        assert not any(run.face is None or 0 in run.glyphs for run in line.runs), line
        if not any(run.is_rtl for run in line.runs):
            assert "".join("".join(run.texts) for run in line.runs) == line.text.lstrip(UNSEEN)
