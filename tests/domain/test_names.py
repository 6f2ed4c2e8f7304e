"""Names that the product makes."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

import pytest
from hypothesis import given

from conference_app.domain import names
from tests.child_words import any_text

KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Science", "science"),
        (" science \n", "science"),
        ("SCIENCE", "science"),
        ("Social  Studies", "social-studies"),
        ("Math 7/8 (Honors)", "math-7-8-honors"),
        ("Matemáticas", "matematicas"),
        ("Straße", "strasse"),
    ],
)
def test_a_class_is_kept_under_its_name_in_plain_letters(name: str, key: str) -> None:
    assert names.class_key(name) == key


@pytest.mark.parametrize(
    "names_of_different_classes",
    [
        ("科學", "數學", "العلوم", "Рус", "ไทย", ""),
        ("Рус 1", "Англ 1"),
        ("Art " + "a" * 60, "Art " + "a" * 61),
        ("Tiếng Việt", "Tieng Đức"),
    ],
)
def test_classes_that_plain_letters_cannot_tell_apart_get_different_keys(
    names_of_different_classes: tuple[str, ...],
) -> None:
    keys = {names.class_key(name) for name in names_of_different_classes}
    assert len(keys) == len(names_of_different_classes)


@given(name=any_text())
def test_any_name_gives_a_key_that_fits_a_path(name: str) -> None:
    key = names.class_key(name)
    assert KEY.fullmatch(key)
    assert names.class_key(f"  {name}\n") == key


@pytest.mark.parametrize("name", ["Matemáticas", "Sinh học", "Ünïcödé", "科學é", "العلوم", "Ñandú"])
def test_two_machines_that_write_letters_differently_agree(name: str) -> None:
    keys = {names.class_key(unicodedata.normalize(form, name)) for form in ("NFC", "NFD")}
    assert len(keys) == 1


def test_random_ids_fit_a_path_and_are_all_different() -> None:
    made = {names.random_id() for _ in range(1000)}
    assert len(made) == 1000
    assert all(re.fullmatch(r"[a-z2-7]{20}", name) for name in made)


def test_terms_stand_in_order_of_time() -> None:
    terms = ["2025-fall", "2026-winter", "2026-spring", "2026-summer", "2026-fall", "2026-other",
             "2027-winter"]  # fmt: skip
    assert sorted(sorted(terms), key=names.term_order) == terms


@pytest.mark.parametrize(
    ("day", "term"),
    [
        (date(2026, 1, 1), "2026-winter"),
        (date(2026, 2, 28), "2026-winter"),
        (date(2026, 3, 1), "2026-spring"),
        (date(2026, 7, 31), "2026-spring"),
        (date(2026, 8, 1), "2026-fall"),
        (date(2026, 12, 31), "2026-fall"),
    ],
)
def test_a_day_falls_in_a_term(day: date, term: str) -> None:
    assert names.term_of(day) == term
    assert names.is_term(term)


@pytest.mark.parametrize(
    "text", ["", "fall", "2026", "2026-", "26-fall", "2026-Fall", "2026-fall/x", "2026-a\n"]
)
def test_other_words_are_no_term(text: str) -> None:
    assert not names.is_term(text)
