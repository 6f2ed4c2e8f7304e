"""The table of languages."""

from __future__ import annotations

import unicodedata

import pytest

from conference_app.domain.language import is_tag
from conference_app.domain.languages import LANGUAGES, Language, find, folded, named


def direction(text: str) -> str:
    """The direction of the first letter that has one."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next(kind for kind in kinds if kind in {"L", "R", "AL"})


def test_tags_and_names_are_each_their_own() -> None:
    for field in ("tag", "endonym", "english"):
        values = [getattr(language, field) for language in LANGUAGES]
        assert len(set(values)) == len(values)
        assert all(value.strip() == value != "" for value in values)


def test_the_table_is_in_the_order_of_english_names() -> None:
    names = [language.english for language in LANGUAGES]
    assert names == sorted(names)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_a_language_is_found_by_its_tag_and_runs_as_its_letters_do(language: Language) -> None:
    assert is_tag(language.tag)
    assert find(language.tag) is language
    assert language.is_rtl == (direction(language.endonym) in {"R", "AL"})
    assert language.endonym == unicodedata.normalize("NFC", language.endonym)


MOST_FAMILIES = """
    en es vi ar zh-Hans zh-Hant tl ru ht ko pt fr hi ur bn pa gu ta te ne ja th lo km my hmn so am ti sw
    yo ig ha fa prs ps ku he hy ka uk pl ro sq sr hr bs tr uz az kk mn de it el nl
"""


@pytest.mark.parametrize("tag", MOST_FAMILIES.split())
def test_the_languages_of_most_families_are_there(tag: str) -> None:
    found = find(tag)
    assert found is not None
    assert found.tag == tag


@pytest.mark.parametrize(
    ("tag", "served"),
    [
        ("es-MX", "es"),
        ("es-419", "es"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-hant-hk", "zh-Hant"),
        ("fil", "tl"),
        ("fil-PH", "tl"),
        ("mww", "hmn"),
        ("kmr", "ku"),
        ("ku-Arab", "ckb"),
        ("fa-AF", "prs"),
        ("pa-Guru", "pa"),
        ("pa-PK", "pa-Arab"),
        ("sr-Cyrl", "sr"),
        ("sr-Latn-RS", "sr-Latn"),
        ("VI", "vi"),
    ],
)
def test_other_ways_to_name_a_language_find_it(tag: str, served: str) -> None:
    found = find(tag)
    assert found is not None
    assert found.tag == served


@pytest.mark.parametrize("tag", ["", "xx", "tlh", "english", "-", "e"])
def test_a_language_that_is_not_there_is_none(tag: str) -> None:
    assert find(tag) is None


def test_persian_and_urdu_letters_get_the_hand_their_readers_know() -> None:
    for tag, font in (("ur", "Conference Nastaliq"), ("fa", "Conference Sans Arabic")):
        found = find(tag)
        assert found is not None
        assert found.font == font


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("tieng viet", "vi"), ("TIENG", "vi"), ("Tiếng Việt", "vi"), ("vietnamese", "vi"),
        ("espanol", "es"), ("spanish", "es"), ("francais", "fr"), ("turkce", "tr"),
        ("azerbaycanca", "az"), ("kiche", "quc"), ("qeqchi", "kek"), ("olelo hawaii", "haw"),
        ("kreyol", "ht"), ("faka tonga", "to"), ("yoruba", "yo"), ("한국", "ko"), ("中文 ", ""),
        ("русскии", "ru"), ("عربية", "ar"), ("chinese", ""), ("klingon", ""), ("  ’ ", ""),
        ("serbian latin", "sr-Latn"), ("punjabi", "pa"), ("dari", "prs"),
    ],
)  # fmt: skip
def test_a_language_is_found_as_it_is_typed_on_any_keyboard(typed: str, tag: str) -> None:
    """By its own name without accents or the English one; none where several are meant."""
    found = named(typed)
    assert (found[0].tag if len(found) == 1 else "") == tag


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_every_name_finds_its_own_language(language: Language) -> None:
    for name in (language.endonym, language.english):
        assert folded(folded(name)) == folded(name) != ""
        assert named(name)[0] in (language, find(language.tag.partition("-")[0]))
