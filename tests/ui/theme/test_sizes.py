"""Letters grow as the writer asks, and what is pressed stays large enough for a finger."""

from __future__ import annotations

from itertools import pairwise

import pytest

from conference_app.ui.theme.sizes import LETTER_ROLES, compute

_STEPS = range(100, 251, 10)


@pytest.mark.parametrize("role", LETTER_ROLES)
def test_letters_grow_with_the_text_size(role: str) -> None:
    for smaller, larger in pairwise(_STEPS):
        assert compute(smaller).points(role) < compute(larger).points(role)


@pytest.mark.parametrize("role", ["answer", "body", "label", "small"])
def test_twice_the_text_size_is_twice_as_large(role: str) -> None:
    assert compute(200).points(role) == pytest.approx(2 * compute(100).points(role))


@pytest.mark.parametrize("text_size", _STEPS)
def test_larger_roles_stay_larger(text_size: int) -> None:
    sizes = compute(text_size)
    assert [sizes.points(role) for role in LETTER_ROLES] == sorted(
        (sizes.points(role) for role in LETTER_ROLES), reverse=True
    )


def test_spaces_and_targets_grow_but_less_than_letters() -> None:
    for role in ("hair", "tight", "space", "gap", "wide", "broad", "target", "icon"):
        sizes = [getattr(compute(step), role) for step in _STEPS]
        assert sizes == sorted(sizes)
        assert sizes[10] < 2 * sizes[0]


@pytest.mark.parametrize("text_size", _STEPS)
def test_a_finger_hits_every_control(text_size: int) -> None:
    sizes = compute(text_size)
    assert sizes.target >= max(44, sizes.pixels("label") * 1.4)


def test_a_question_and_its_answer_fit_on_a_school_laptop_at_twice_the_size() -> None:
    sizes = compute(200)
    three_lines_each = 3 * 1.4 * (sizes.pixels("question") + sizes.pixels("answer"))
    around = 4 * sizes.wide + 2 * sizes.target
    assert three_lines_each + around < 768


def test_sizes_outside_what_is_offered_are_taken_as_the_nearest() -> None:
    assert compute(20, 20) == compute(100, 100)
    assert compute(900, 900) == compute(250, 200)
