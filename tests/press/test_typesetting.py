"""Words set in lines: the glyphs and places that HarfBuzz gives, every letter, nothing of Qt's own."""

from __future__ import annotations

import unicodedata

import pytest
import uharfbuzz
from hypothesis import example, given
from hypothesis import strategies as st

from conference_app.domain.languages import LANGUAGES, Language
from conference_app.press.coverage import printable
from conference_app.press.face import Face
from conference_app.press.laid_out import laid_out
from conference_app.press.set_lines import GlyphRun, SetLine, Style, Words
from conference_app.press.typesetting import set_words
from conference_app.press.word_by_word import is_plain, word_by_word
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


def by_harfbuzz(text: str, face: Face, language: str) -> Placed:
    """The glyphs of a text from left to right, with their places from the first one's."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    if is_plain([Words(text, Style(SIZE), language)]):  # Qt knows no forms of one language.
        buffer.language = language
    uharfbuzz.shape(face.shaper, buffer)
    scale = SIZE / face.units
    pen, placed = 0.0, []
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        placed.append((info.codepoint, (pen + place.x_offset) * scale, place.y_offset * scale))
        pen += place.x_advance
    return placed


def by_us(run: GlyphRun) -> Placed:
    placed = [(glyph, *place) for glyph, place in zip(run.glyphs, run.places, strict=True)]
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
        runs = one_line(word, language.tag, is_rtl=language.is_rtl).runs
        assert len(runs) == 1 or any(unicodedata.category(letter)[0] == "P" for letter in word)
        for run in runs:
            assert run.face is not None
            theirs = by_harfbuzz("".join(run.texts), run.face, language.tag)
            assert not far_apart(by_us(run), theirs), word


ONE_WEIGHT = {"Conference Sans Han", "Conference Symbols"}


@pytest.mark.parametrize("is_bold", [False, True], ids=["regular", "bold"])
def test_every_letter_of_every_language_is_drawn_from_a_shipped_face(is_bold: bool) -> None:
    for tag, letters in LETTERS.items():
        for run in one_line(letters, tag, is_bold=is_bold).runs:
            assert run.face is not None, (tag, run.texts)
            assert run.face.is_bold == is_bold or run.face.family in ONE_WEIGHT, (tag, run.face)
            assert 0 not in run.glyphs, (tag, run.texts)


PIECES = (
    "a", "é", "ẫ", "e\u0301", "fi", ".", ",", "-", "(", "1", " ", "\t", "م", "رح", "ی\u200cخ", "ב", "'",
    "नमस्ते", "क्ष", "।", "র্কা", "ಕನ್ನಡ", "ไทย", "ကျွန်", "ខ្មែរ", "我", "談", "直か", "ナ", "한글",
    "😀", "👩🏽\u200d🏫", "🇻🇳", "❤️", "ཀ", "\U000f0000", "\u0007", "\u2028", "\ud800", "𠮷", "→", "✓", "½", "°", "𝓗", "\u0301",
)  # fmt: skip
languages = st.sampled_from(["en", "ar", "ur", "ja", "zh-Hant"])
faces = st.sampled_from(["Conference Sans", "Conference Hyperlegible", "Conference Literacy"])


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join), languages, faces, st.booleans())
@example("→ ✓½ a→b 談→ 談ê", "en", "Conference Hyperlegible", False)
@example("Chào mừng gia đình đến", "en", "Conference Hyperlegible", False)
@example("わたしの三者面談へ", "en", "Conference Sans", False)
@example("𠮷野家 😀😀 x😀y", "ja", "Conference Sans", True)
def test_whatever_is_written_every_letter_is_set_once(
    text: str, language: str, face: str, is_rtl: bool
) -> None:
    lines = set_words([Words(text, Style(SIZE, face=face), language)], 120, is_rtl=is_rtl)
    assert "".join(line.text for line in lines) == printable(text)
    for line in lines:
        assert not any(run.face is None or 0 in run.glyphs for run in line.runs), line
        assert line.width <= 120 + NEAR
        if not any(run.is_rtl for run in line.runs):
            assert "".join("".join(run.texts) for run in line.runs).strip() == line.text.strip()


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_signs_stand_beside_the_letters_of_every_language(language: Language) -> None:
    word = SENTENCES[language.tag].split()[0]
    for sign in ("→", "✓", "½", "°", "€", "(", "😀", "☀", "“"):
        for text in (word + sign, f"{sign} {word}"):
            for run in one_line(text, language.tag).runs:
                assert run.face is not None, (sign, run.texts)
                assert 0 not in run.glyphs, (sign, run.texts)


@pytest.mark.parametrize("text", ["👩🏽\u200d🏫", "🇻🇳", "❤️", "👨\u200d👩\u200d👧"])
def test_a_picture_of_several_characters_is_one(text: str) -> None:
    (run,) = one_line(text).runs
    drawn = [
        glyph for glyph, drawn in zip(run.glyphs, run.texts, strict=True) if drawn.strip("\ufe0f")
    ]
    assert len(drawn) == 1
    assert "".join(run.texts) == text


def test_a_language_has_its_own_form_of_a_letter() -> None:
    def family(text: str, language: str) -> str:
        face = one_line(text, language).runs[0].face
        return face.family if face else ""

    assert [family("直", tag) for tag in ("zh-Hans", "en", "zh-Hant", "yue", "ja", "ko")] == [
        "Conference Sans SC", "Conference Sans SC", "Conference Sans TC", "Conference Sans TC",
        "Conference Sans JP", "Conference Sans TC"]  # fmt: skip
    assert family("میری", "ur") == family("میری", "pa-Arab") == "Conference Nastaliq"
    assert (
        family("من", "fa") == family("من", "ar") == family("من", "en") == "Conference Sans Arabic"
    )


def test_words_of_a_line_keep_their_look_and_language() -> None:
    looks = [Style(14, color="#111111"), Style(14, color="#565656"), Style(9, is_bold=True)]
    words = [Words(text, look, language) for text, look, language in
             zip(("Ana ", "dice ", "no"), looks, ("en", "es", "vi"), strict=True)]  # fmt: skip
    (line,) = set_words(words, 500)
    assert [("".join(run.texts), run.style.color, run.style.size, run.language) for run in line.runs] == [
        ("Ana ", "#111111", 14, "en"), ("dice ", "#565656", 14, "es"), ("no", "#000000", 9, "vi")]  # fmt: skip
    assert [run.face.is_bold for run in line.runs if run.face] == [False, False, True]


def test_lines_break_between_words_and_where_a_writing_without_blanks_allows() -> None:
    def lines(text: str, language: str) -> list[str]:
        return [line.text for line in set_words([Words(text, Style(SIZE), language)], 80)]

    assert lines("Welcome to my conference", "en") == ["Welcome to ", "my ", "conference"]
    thai = lines(SENTENCES["th"], "th")
    assert len(thai) > 1
    assert thai[0] in {"ยินดีต้อนรับ", "ยินดีต้อนรับสู่"}
    assert not any(
        line.startswith(("。", "、", "）")) for line in lines("三者面談へ、ようこそ。" * 3, "ja")
    )


def test_right_to_left_lines_end_at_the_right() -> None:
    lines = set_words([Words(SENTENCES["ar"], Style(SIZE), "ar")], 120, is_rtl=True)
    assert len(lines) > 1
    for line in lines:
        assert min(min(run.places)[0] for run in line.runs) >= 120 - line.width - 4


SIGNS = " .,-/()!?'\"01\u2013\u2026\u201c\u00a0  "
plain = st.sampled_from(["aATVoéẫ", "жАТоГ", "λΑΤοΓ"]).flatmap(
    lambda letters: st.lists(
        st.text(st.sampled_from(letters + SIGNS), min_size=1, max_size=60), min_size=1, max_size=3
    )
)
"""Texts of one writing each: between writings Qt moves no letters together."""


@given(plain, st.integers(60, 300))
@example(["a well-known poster-", "like thing (", "my) very own"], 90)
@example(["faka-Tonga faka-Tonga"], 100)
def test_words_set_one_by_one_stand_where_qt_sets_them(texts: list[str], width: int) -> None:
    looks = [Style(SIZE), Style(SIZE, is_bold=True), Style(11)]
    parts = [Words(text, look, "en") for text, look in zip(texts, looks, strict=False)]
    assert is_plain(parts)
    ours, theirs = word_by_word(parts, width), laid_out(parts, width, is_rtl=False)
    if ours is None:  # A word that may be divided is Qt's.
        return
    assert [line.text for line in ours] == [line.text for line in theirs]
    for one, other in zip(ours, theirs, strict=True):
        assert abs(one.width - other.width) < 1 or one.text.endswith(
            " "
        )  # Qt counts the last blank.
        assert (one.ascent, one.descent) == pytest.approx((other.ascent, other.descent))
        assert drawn(one) == drawn(other)


def drawn(line: SetLine) -> list[tuple[int, str]]:
    """The glyphs of a line that are seen, with their letters."""
    return [
        (glyph, text.strip())
        for run in line.runs
        for glyph, text in zip(run.glyphs, run.texts, strict=True)
        if not text.isspace()
    ]


@pytest.mark.parametrize(
    "face", ["Conference Sans", "Conference Hyperlegible", "Conference Literacy"]
)
def test_no_letter_that_is_set_word_by_word_stands_off_the_line(face: str) -> None:
    letters = [
        chr(code)
        for code in range(0x20, 0x2100)
        if is_plain([Words(chr(code), Style(SIZE, face=face), "en")])
    ]
    assert len(letters) > 300
    for letter in letters:
        lines = word_by_word([Words(f"a{letter}x", Style(SIZE, face=face), "en")], 500)
        assert lines is None or not any(y for run in lines[0].runs for _, y in run.places), letter
