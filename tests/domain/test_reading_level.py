"""How hard a text is to read."""

from __future__ import annotations

import pytest
from hypothesis import given

from conference_app.domain.reading_level import grade, pack_grade
from tests import packs
from tests.child_words import any_text


def _syllables(word: str, language: str) -> int:
    """The syllables counted, as the formula of one word in one sentence gives them back."""
    told = grade(word, language)
    assert told is not None
    per_word = (told + 15.59 - 0.39) / 11.8 if language == "en" else (told + 3.407 + 20.5) / 4.9
    return round(per_word)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "the cat school make makes helped played worked I'm don't through friend you're year"),
        (2, "science because people table wanted being create quiet teacher reading boxes"),
        (3, "family together beautiful important remember idea area radio grandmother"),
        (4, "community education usually experience"),
    ],
)
def test_english_syllables(count: int, words: str) -> None:
    counted = {word: _syllables(word, "en") for word in words.split()}
    assert counted == dict.fromkeys(counted, count)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "yo soy muy bien que más voy"),
        (2, "casa Ciencias quiero porque día bueno ayer ciudad leer país ruido"),
        (3, "familia orgullo escuela maestra aprendo ahora pequeño"),
        (4, "conferencia compañero difíciles todavía energía poesía"),
        (5, "oportunidad matemáticas universidad"),
    ],
)
def test_spanish_syllables(count: int, words: str) -> None:
    counted = {word: _syllables(word, "es") for word in words.split()}
    assert counted == dict.fromkeys(counted, count)


def test_the_formulas_are_those_of_the_literature() -> None:
    # Ten words in two sentences with eleven syllables.
    text = "The cat sat on a table. Dogs like long walks"
    assert grade(text, "en") == pytest.approx(0.39 * 10 / 2 + 11.8 * 11 / 10 - 15.59)
    # Eight words in two sentences with thirteen syllables.
    texto = "Mi casa es muy bonita. Yo leo libros"
    assert grade(texto, "es") == pytest.approx(-0.205 * 200 / 8 + 0.049 * 1300 / 8 - 3.407)


@pytest.mark.parametrize("language", ["en", "es"])
def test_longer_sentences_and_longer_words_are_harder(language: str) -> None:
    short = grade("I do it. I see it. I like it.", language)
    joined = grade("I do it and I see it and I like it.", language)
    long_words = grade("Responsibility. Organization. Communication.", language)
    assert short is not None
    assert joined is not None
    assert long_words is not None
    assert short < joined < long_words


@pytest.mark.parametrize("text", ["I do. I see! Why? Yes…", "I do.. I see!! Why?? Yes..."])
def test_a_doubled_end_mark_ends_one_sentence(text: str) -> None:
    assert grade(text, "en") == grade("I do. I see. Why. Yes.", "en")


@pytest.mark.parametrize(("text", "language"), [("", "en"), (" 12 😀.", "es"), ("Xin chào", "vi")])
def test_nothing_said_or_no_formula_gives_no_grade(text: str, language: str) -> None:
    assert grade(text, language) is None


@given(text=any_text())
def test_any_text_has_a_grade_or_none(text: str) -> None:
    for language in ("en", "es"):
        told = grade(text, language)
        assert told is None or told > -24


def test_a_packs_grade_is_that_of_its_frames_with_the_first_words_of_the_banks() -> None:
    pack = packs.pack()
    frame = "In Science I am proud of my model because I tried."
    assert pack_grade(pack, "en") == grade(frame, "en")
    assert pack_grade(pack, "es") == grade(
        "En Science me da orgullo mi modelo porque no me rendí.", "es"
    )
    assert pack_grade(pack, "vi") is None
