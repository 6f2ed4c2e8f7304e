"""What an advisor has read is known the next time, and never a reason not to open a binder."""

from __future__ import annotations

import os

import pytest

from conference_app.storage import seen
from conference_app.storage.device import data_folder


def test_marks_are_kept_by_binder() -> None:
    assert seen.load("binder01") == {}
    seen.save("binder01", {"2026-fall/answers/pride": "abc"})
    seen.save("binder02", {"2026-fall/answers/pride": "def"})
    assert seen.load("binder01") == {"2026-fall/answers/pride": "abc"}
    assert seen.load("binder02") == {"2026-fall/answers/pride": "def"}


def test_the_binders_of_long_ago_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seen, "MOST_BINDERS", 2)
    for number in range(4):
        seen.save(f"binder0{number}", {"a": "b"})
        os.utime(data_folder() / "seen" / f"binder0{number}.json", (number, number))
    assert [bool(seen.load(f"binder0{number}")) for number in range(4)] == [
        False, False, True, True,
    ]  # fmt: skip


@pytest.mark.parametrize("damaged", ["", "[]", "{", '{"a": 1}', "3"])
def test_a_damaged_file_counts_everything_as_new(damaged: str) -> None:
    seen.save("binder01", {"a": "c"})
    (data_folder() / "seen" / "binder01.json").write_text(damaged)
    assert seen.load("binder01") == {}
    seen.save("binder01", {"a": "b"})
    assert seen.load("binder01") == {"a": "b"}


def test_where_nothing_can_be_kept_nothing_is_told() -> None:
    data_folder().parent.mkdir(parents=True, exist_ok=True)
    data_folder().write_text("a file where the folder should be")
    seen.save("binder01", {"a": "b"})
    assert seen.load("binder01") == {}


def test_a_binder_with_an_id_that_is_none_is_not_remembered() -> None:
    seen.save("../outside", {"a": "b"})
    assert seen.load("../outside") == {}
    assert not data_folder().exists()
