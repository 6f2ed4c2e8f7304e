"""Language tags."""

from __future__ import annotations

import pytest

from conference_app.domain.language import canonical, closest, is_tag


@pytest.mark.parametrize("tag", ["en", "vi", "es-MX", "es-419", "zh-Hant", "zh-Hant-TW", "hmn"])
def test_tags_in_their_usual_writing_are_known(tag: str) -> None:
    assert is_tag(tag)
    assert canonical(tag) == tag
    assert canonical(tag.lower()) == tag
    assert canonical(tag.upper()) == tag


@pytest.mark.parametrize(
    "tag",
    ["", "e", "EN", "english", "Spanish", "en_US", "zh-hant", "es-mx", "en-", "en US", "x\n", 5,
     None, True, ["en"], "en\n", "ñn"],
)  # fmt: skip
def test_other_writing_is_no_tag(tag: object) -> None:
    assert not is_tag(tag)


@pytest.mark.parametrize(
    ("wanted", "available", "found"),
    [
        ("es", ("en", "es"), "es"),
        ("es-MX", ("en", "es"), "es"),
        ("es-MX", ("es", "es-MX"), "es-MX"),
        ("zh-Hant-TW", ("zh", "zh-Hant"), "zh-Hant"),
        ("zh-Hans", ("zh-Hant",), None),
        ("es", ("es-MX",), None),
        ("vi", (), None),
        ("", ("en",), None),
    ],
)
def test_a_reader_is_served_by_their_language_or_its_plain_form(
    wanted: str, available: tuple[str, ...], found: str | None
) -> None:
    assert closest(wanted, available) == found
    assert closest(wanted, iter(available)) == found
