"""End marks and writing systems."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given

from conference_app.domain import marks
from tests.child_words import any_text


@pytest.mark.parametrize(
    ("letter", "script"),
    [
        ("a", "LATIN"), ("é", "LATIN"), ("𝒜", "MATHEMATICAL"), ("я", "CYRILLIC"), ("ع", "ARABIC"),
        ("好", "CJK"), ("𠮷", "CJK"), ("々", "CJK"), ("あ", "HIRAGANA"), ("ア", "KATAKANA"),
        ("ー", "KATAKANA"), ("ｱ", "KATAKANA"), ("Ａ", "LATIN"), ("한", "HANGUL"), ("ก", "THAI"),
        ("ໜ", "LAO"), ("ក", "KHMER"), ("က", "MYANMAR"), ("3", ""), (".", ""), ("😀", ""),
        ("\u0301", ""), ("\ud800", ""),
    ],
)  # fmt: skip
def test_each_letter_has_its_writing_system(letter: str, script: str) -> None:
    assert marks.script_of(letter) == script


def test_most_letters_decide_the_writing_system_of_a_text() -> None:
    assert marks.main_script("I like 模型") == "LATIN"
    assert marks.main_script("我喜歡 art 和音樂") == "CJK"
    assert marks.main_script("12:30 😀") == ""


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("done", False), ("done.", True), ("done!", True), ("done?!", True), ("done…", True),
        ("done。", True), ("done؟", True), ("done۔", True), ("done।", True), ("done።", True),
        ("done.)", True), ('"done."', True), ("done.’ ”", True), ("done. 😀", True),
        ("done! 👍🏽", True), ("done! ❤️", True), ("done 😀", False), ("done,", False), ("", False),
        ("3.5", False), ("😀", False), ("कि", False),
    ],
)  # fmt: skip
def test_a_text_is_ended_by_a_mark_before_quotes_and_emoji(text: str, ended: bool) -> None:
    assert marks.is_ended(text) is ended


@pytest.mark.parametrize(
    ("text", "once"),
    [
        ("so..", "so."), ("so!!!!", "so!"), ("so???", "so?"), ("so?!", "so?!"), ("so??!!", "so?!"),
        ("so...", "so..."), ("so.....", "so....."), ("so……", "so……"), ("so。。", "so。"),
        ("so؟؟", "so؟"), ("so!! 😀", "so! 😀"), ('"so!!"', '"so!"'), ("a!! b", "a!! b"), ("", ""),
    ],
)  # fmt: skip
def test_a_doubled_end_mark_becomes_one_and_trailing_dots_stay(text: str, once: str) -> None:
    assert marks.without_doubles(text) == once


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("my dog.", "my dog"), ("my dog..", "my dog"), ("my dog .", "my dog"), ("狗。", "狗"),
        ("कुत्ता।", "कुत्ता"), ("my dog!", "my dog!"), ("my dog...", "my dog..."),
        ("the U.S.", "the U.S."), ("5 p.m.", "5 p.m."), ("Mr.", "Mr."), ("la Sra.", "la Sra."),
        ("pens, etc.", "pens, etc."), ("Maya O.", "Maya O."), ("he and I.", "he and I"),
        ("oh no.", "oh no"), ("", ""), (".", ""),
    ],
)  # fmt: skip
def test_a_stop_goes_in_the_middle_of_a_sentence_and_an_abbreviation_keeps_its_dot(
    text: str, without: str
) -> None:
    assert marks.without_stop(text) == without


def test_the_marks_before_the_next_words_are_taken_off() -> None:
    assert marks.without_first_marks(". It helped.") == " It helped."
    assert marks.without_first_marks('".') == '"'
    assert marks.without_first_marks(" and.") == " and."


@pytest.mark.parametrize(
    ("text", "language", "mark"),
    [
        ("done", "en", "."), ("好", "zh", "。"), ("صار", "ar", "."), ("ہے", "ur", "۔"),
        ("ہے", "ur-PK", "۔"), ("है", "hi", "।"), ("ดี", "th", ""), ("ດີ", "lo", ""),
        ("好 but mostly English", "zh", "."), ("123", "zh", "."), ("हूँ", "hi", "।"),
        ("שלום\u200f", "he", "."), ("30°", "en", "."), ("Lego™", "en", "."), ("5^^", "en", "."),
        ("ok 😀", "en", ""), ("ok👍🏽", "en", ""), ("ok ❤️", "en", ""),
        ("ok ☆", "en", ""), ("ok 🇻🇳", "en", ""), ("ok 👩🏽‍🚀", "en", ""),
    ],
)  # fmt: skip
def test_the_end_mark_is_that_of_the_texts_own_script_and_none_after_an_emoji(
    text: str, language: str, mark: str
) -> None:
    assert marks.ended(text, language) == text + mark


@given(text=any_text())
def test_ending_a_text_twice_is_ending_it_once(text: str) -> None:
    for language in ("en", "ur", ""):
        ended = marks.ended(text, language)
        assert marks.ended(ended, language) == ended


@given(text=any_text())
def test_a_capital_changes_one_letter_at_most(text: str) -> None:
    for language in ("en", "tr"):
        capital = marks.capitalized(text, language)
        assert len(capital) == len(text)
        assert sum(a != b for a, b in zip(text, capital, strict=True)) <= 1
        assert marks.capitalized(capital, language) == capital


def test_every_character_there_is_has_an_answer() -> None:
    for code in range(0, sys.maxunicode + 1, 31):
        letter = chr(code)
        assert marks.is_unspaced(letter) <= letter.isalpha()
        marks.is_ended(letter)
        marks.capitalized(letter, "en")


def test_every_end_mark_is_punctuation_and_ends_a_text() -> None:
    for mark in marks.END_MARKS:
        assert unicodedata.category(mark) == "Po"
        assert marks.ended(f"done{mark}", "en") == f"done{mark}"
