"""What may stand in a binder: judged from the one edit alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain.acceptance import entry_objection, objection
from conference_app.domain.clock import LIMIT
from conference_app.domain.edit import Edit

from ..binders import MAYA, RIVERA, an_edit
from ..logs import histories

GOOD = an_edit()


@given(histories())
def test_what_pens_write_is_accepted(history: list[list[Edit]]) -> None:
    assert [objection(row) for rows in history for row in rows] == [None] * sum(map(len, history))


@pytest.mark.parametrize(
    "change",
    [
        {"id": "short"}, {"id": "x" * 41}, {"id": "UPPERCASE1"}, {"id": "with space"}, {"id": ""},
        {"id": "newline0\n"}, {"id": "ünïcödé0"},
        {"author": "mayamaya"}, {"author": "teacher:mayamaya"}, {"author": "student:"},
        {"author": "student:maya maya"}, {"author": f"{MAYA}\n"}, {"author": "Student:mayamaya"},
        {"device": ""}, {"device": "no/device"}, {"device": "short"},
        {"gesture": ""}, {"gesture": "undo"}, {"gesture": "do-aaaaaaaa-bbbbbbbb"},
        {"gesture": "undo-aaaaaaaa"}, {"gesture": "undo-a-b"},
        {"base": ("",)}, {"base": ("edit0001", "x")}, {"base": ("edit 001",)},
        {"clock": 0}, {"clock": -1}, {"clock": LIMIT}, {"clock": 2**63},
        {"made_at": "x" * 41},
    ],
)  # fmt: skip
def test_damage_in_the_head_of_an_edit_is_told(change: dict[str, Any]) -> None:
    assert "this is damage" in str(objection(replace(GOOD, **change)))


@pytest.mark.parametrize(
    "change",
    [
        {"gesture": "undo-aaaaaaaa-bbbbbbbb"}, {"gesture": "redo-aaaaaaaa-bbbbbbbb"},
        {"base": ("edit0001", "edit0002")}, {"clock": 1}, {"clock": LIMIT - 1}, {"made_at": ""},
        {"value": None}, {"value": None, "erased": True},
    ],
)  # fmt: skip
def test_a_proper_head_is_accepted(change: dict[str, Any]) -> None:
    assert objection(replace(GOOD, **change)) is None


@pytest.mark.parametrize(
    ("path", "value", "who"),
    [
        ("2026-fall/answers/pride@science/text", "I did it", MAYA),
        ("2026-fall/answers/pride/blank/work", "volcano", MAYA),
        ("2026-fall/goals/one/steps/two/what", "flash cards", MAYA),
        ("2026-fall/review/replies/c1/text", "done", MAYA),
        ("2026-fall/review/replies/c1/done", True, MAYA),
        ("2026-fall/work/w1/title", "Volcano", MAYA),
        ("2026-fall/support/pride", "starter", RIVERA),
        ("2026-fall/review/status", "returned", RIVERA),
        ("2026-fall/review/comments/c1/text", "More?", RIVERA),
    ],
)
def test_each_place_has_its_owner(path: str, value: object, who: str) -> None:
    """Even an erased or cleared value is not the other's to write."""
    other, role = (RIVERA, "student") if who == MAYA else (MAYA, "advisor")
    assert objection(an_edit(path, value, author=who)) is None
    for edit in (an_edit(path, value), an_edit(path, None), an_edit(path, None, erased=True)):
        told = objection(replace(edit, author=other))
        assert told is not None
        assert path in told
        assert f"belongs to the {role}" in told


@pytest.mark.parametrize(
    "path",
    ["student/name", "student/language", "people/tia/name", "2026-fall/meeting/place",
     "2026-fall/classes/science/name", "erase/one", "2026-fall/of-a-newer-format/x"],
)  # fmt: skip
def test_what_is_both_of_theirs_both_may_clear(path: str) -> None:
    assert all(objection(an_edit(path, None, author=who)) is None for who in (MAYA, RIVERA))


@given(st.text(max_size=60), st.sampled_from(["student", "advisor"]), st.text(max_size=20))
def test_any_words_as_a_path_get_an_answer_and_no_crash(path: str, role: str, value: str) -> None:
    told = entry_objection(path, role, value)
    assert told is None or len(told) < 400
