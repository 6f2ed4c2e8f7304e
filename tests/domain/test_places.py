"""The grammar of paths, and what fits where."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain.acceptance import entry_objection
from conference_app.domain.place import MOST_LETTERS, field, is_path, owners

_ID = "abcdefgh"
_SHA = "0" * 64
_PACK = {"id": "middle-school", "version": 3, "sha256": _SHA}


@pytest.mark.parametrize(
    "path",
    ["student", "student/name", "2026-fall/answers/pride@science/text", "a/b/c/d/e/f/g/h/i/j",
     "x" * 64, "2026-fall/answers/a@b/blank/0", "9/0"],
)  # fmt: skip
def test_a_path(path: str) -> None:
    assert is_path(path)


@pytest.mark.parametrize(
    "path",
    ["", "/", "/student", "student/", "a//b", "Student/name", "student/näme", "student/na me", "-a",
     "a/-b", "a@", "@a", "a@b@c", "..", "../x", "a/./b", "a\\b", "a/b\n", "\na", "x" * 65, "a_b", "~",
     "a/b/c/d/e/f/g/h/i/j/k", "/".join(["x" * 64] * 8), None, 3, ["a"]],
)  # fmt: skip
def test_no_path(path: object) -> None:
    assert not is_path(path)


_FITS: dict[str, tuple[list[Any], list[Any]]] = {
    "student/name": (["Maya", "", "Zoë 🌻", "x" * 500], ["x" * 501, "a\nb", "a\0b", 3, ["a"], {}, True]),
    "student/language": (["vi", "zh-Hant"], ["", "vietnamese!", 3]),
    "student/rate": ([20, 110, 400], [19, 401, "110", 110.0, True]),
    "2026-fall/answers/pride/text": (
        ["", "a\nb\tc", "x" * MOST_LETTERS], ["x" * (MOST_LETTERS + 1), "\ud800", "\x1b[0m", 1],
    ),
    "2026-fall/answers/pride/form": (["frame", "starter", "ask"], ["Frame", "", "words", True]),
    "2026-fall/answers/pride/cue": ([[], ["one", "two"]], ["one", [1], ["a\nb"], ["x"] * 51, {"a": "b"}]),
    "2026-fall/answers/pride/show/w1": ([True, False], ["true", 1, 0]),
    "2026-fall/answers/pride/stem": (["pride-work", "a@b"], ["Pride", "a/b", ""]),
    "2026-fall/meeting/date": (["2026-11-21"], ["2026-02-30", "21.11.2026", "20261121", "2026-11-21\n"]),
    "2026-fall/meeting/time": (["00:00", "23:59"], ["24:00", "7:30", "07:60", 730, "07:30\n"]),
    "2026-fall/meeting/minutes": ([1, 240], [0, 241, "20", True, 20.5]),
    "2026-fall/classes/art/order": (["1", "hz"], ["", "10", "H", 1]),
    "2026-fall/work/w1/file": ([_SHA], [_SHA[1:], "g" * 64, _SHA.upper() + "A"]),
    "2026-fall/work/w1/kind": (["proud", "early-draft"], ["best", ""]),
    "2026-fall/work/w1/source": ([_SHA], [_SHA[1:]]),
    "2026-fall/work/w1/name": (["IMG_1.HEIC"], ["a\nb", 3]),
    "2026-fall/work/w1/media": (["image/jpeg", "text/plain"], ["jpeg", "image/", "Image/JPEG", 3]),
    "2026-fall/work/w1/look": (["0" * 256], ["0" * 255, "g" * 256, 0]),
    "2026-fall/work/w1/pixels": ([[2000, 1500], [1, 1]], [[0, 5], [2000], [1.5, 2], [True, 2], "2x2"]),
    "2026-fall/work/w1/page-count": ([1, 900], [0, 100_001, "9", True]),
    "2026-fall/work/w1/pages": ([[], [3, 1]], [[0], [1, 1], ["1"], [True], 1, list(range(1, 202))]),
    "2026-fall/work/w1/draft-of": (["w2"], ["W2", "a/b", ""]),
    "2026-fall/work/w1/turn": ([0, 90, 180, 270], [45, 360, "90", False, 90.0]),
    "2026-fall/work/w1/tilt": ([-450, 0, 450], [451, 0.5, "1", True]),
    "2026-fall/work/w1/crop": ([[0, 0, 10_000, 10_000]], [[0, 0, 99, 100], [5, 0, 0, 9], [0, 0, 10_001, 9_000], [0.0, 0, 500, 500], []]),
    "2026-fall/work/w1/corners": (
        [[[0, 0], [10_000, 0], [10_000, 10_000], [0, 10_000]]],
        [[[0, 0], [0, 10_000], [10_000, 10_000], [10_000, 0]], [[0, 0]] * 4, [[0, 0], [1, 0], [1, 1], [0, 1]], []],
    ),
    "2026-fall/work/w1/paper": ([True, False], ["yes", 1]),
    "2026-fall/goals/g1/outcome": (["met", "partly", "not-yet"], ["Met", "no", ""]),
    "2026-fall/review/status": (["draft", "approved"], ["done", ""]),
    "2026-fall/review/comments/c1/on": (["answers/pride@art/text"], ["Answers", "a//b", ""]),
    "2026-fall/pack": ([_PACK], ["middle-school", _PACK | {"more": 1}, _PACK | {"version": "3"},
                                 _PACK | {"sha256": "x"}, {}]),
    "erase/e1": (
        [{}, {"edits": [_ID]}, {"edits": [], "attachments": [_SHA]}],
        [[], {"edits": _ID}, {"edits": ["x"]}, {"attachments": ["x"]}, {"all": []}, {"edits": [1]}, "x"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("path", _FITS)
def test_what_fits_and_what_does_not(path: str) -> None:
    good, bad = _FITS[path]
    role = owners(path)[0]
    for value in good:
        assert entry_objection(path, role, value) is None, value
    for value in bad:
        told = entry_objection(path, role, value)
        assert told is not None, value
        assert told.startswith(f"{path} takes ")
        assert len(told) < 300


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


@given(st.sampled_from(sorted(_FITS)), _JSON)
def test_whatever_a_file_holds_gets_an_answer(path: str, value: Any) -> None:
    told = entry_objection(path, owners(path)[0], value)
    assert told is None or told.startswith(path)


@pytest.mark.parametrize("term", ["2026-fall", "2027-winter", "1999-q1", "2026-a-b"])
def test_every_term_has_the_same_places(term: str) -> None:
    assert field(f"{term}/review/status") == field("2026-fall/review/status") is not None


@pytest.mark.parametrize("path", ["fall/review/status", "2026/review/status", "zoo", "student/new"])
def test_places_of_newer_formats_are_carried_for_both(path: str) -> None:
    assert field(path) is None
    assert owners(path) == ("student", "advisor")
    assert entry_objection(path, "advisor", {"any": ["thing", 1]}) is None
