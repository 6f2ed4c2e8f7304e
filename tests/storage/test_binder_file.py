"""One binder file: what is kept stays, all of a commit or nothing, and no file is believed blindly."""

from __future__ import annotations

from pathlib import Path

import pytest

from conference_app.domain.refusal import Refusal
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device

from ..binders import STRANGER, an_edit, log_of, pen_of, standing, values, write
from ..conftest import NewBinder

TEXT = "2026-fall/answers/pride/text"


def test_what_was_kept_is_there_when_it_is_opened_again(
    new_binder: NewBinder, device: Device
) -> None:
    with new_binder() as file:
        for number in range(5):
            write(file, f"2026-fall/answers/slot{number}/text", f"words {number} 🌻 ”\\\n")
        before = log_of(file), standing(file), file.meta("id"), file.meta("student")
    with BinderFile.open(file.path, device) as again:
        assert (log_of(again), standing(again), again.meta("id"), again.meta("student")) == before


@pytest.mark.parametrize(
    "value",
    ["", "words", 'say "so"', "back\\slash", "\\n", "two\nlines\ttab", "🌻 مرحبا \u2028", "null",
     '"', "'; DROP TABLE edits; --", "%s ?", "x" * 100_000],
)  # fmt: skip
def test_words_come_back_letter_for_letter(new_binder: NewBinder, value: str) -> None:
    file = new_binder()
    write(file, TEXT, value)
    held = file.held(TEXT)
    assert held is not None
    assert [held.value, file.binder().value(TEXT), file.history(TEXT)[0].value] == [value] * 3


@pytest.mark.parametrize("value", [True, False, 0, 240, ["a", "b"], [], None, {"a": {"b": [1]}}])
def test_other_values_come_back_as_they_were(new_binder: NewBinder, value: object) -> None:
    file = new_binder()
    write(file, "future/thing", value)
    assert file.history("future/thing")[0].value == value
    assert file.binder().value("future/thing") == value
    assert not file.history("future/thing")[0].erased


def test_history_is_in_the_order_of_writing(new_binder: NewBinder) -> None:
    file = new_binder()
    pen = pen_of(file, "student")
    for number in range(6):
        file.commit([pen.write(TEXT, str(number))])
        pen.lift()
    assert [edit.value for edit in file.history(TEXT)] == list("012345")
    assert file.history("student/name") == []
    assert file.held("student/name") is None


def test_an_earlier_version_comes_back_as_a_new_edit(new_binder: NewBinder) -> None:
    file = new_binder()
    for words in ("first", "second"):
        write(file, TEXT, words)
    back = write(file, TEXT, file.history(TEXT)[0].value)
    assert [edit.value for edit in file.history(TEXT)] == ["first", "second", "first"]
    assert back.base == (file.history(TEXT)[1].id,)
    assert list(file.binder().forks()) == []


def test_a_commit_that_fails_keeps_nothing_of_itself(new_binder: NewBinder) -> None:
    file = new_binder()
    write(file, TEXT, "before")
    before = log_of(file), standing(file)
    (pages,) = file.connection.execute("PRAGMA page_count").fetchone()
    file.connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    pen = file.pen("student")
    with pytest.raises(Refusal, match="the disk is full"):
        file.commit([pen.write("student/name", "Maya"), pen.write(TEXT, "x" * 50_000)])
    assert (log_of(file), standing(file)) == before
    write(file, TEXT, "later")
    assert values(file) == {TEXT: "later"}


def test_a_new_binder_never_takes_the_place_of_a_file(tmp_path: Path, device: Device) -> None:
    there = tmp_path / "maya.binder"
    there.write_text("somebody's")
    with pytest.raises(Refusal, match=r"maya\.binder: there is such a file already"):
        BinderFile.create(there, device)
    assert there.read_text() == "somebody's"
    assert list(tmp_path.iterdir()) == [there]


def test_every_binder_is_another(new_binder: NewBinder) -> None:
    one, two = new_binder("one"), new_binder("two")
    assert one.meta("id") != two.meta("id")
    assert one.meta("student") != two.meta("student")


@pytest.mark.parametrize("write_too", [True, False])
def test_a_file_from_elsewhere_is_read_from_its_log(new_binder: NewBinder, write_too: bool) -> None:
    """What it says it holds now is not believed."""
    with new_binder() as file:
        write(file, TEXT, "what the log says")
        file.connection.execute("UPDATE current SET value = '\"a lie\"', forked = 1, author = 'x'")
        file.connection.execute("INSERT INTO current VALUES ('student/name', 'x', 1, 'x', '1', 0)")
        honest = file.history(TEXT)[0]
    before = file.path.read_bytes()
    with BinderFile.open(file.path, STRANGER, write=write_too) as seen:
        assert standing(seen) == {
            TEXT: (honest.id, honest.clock, honest.author, "what the log says", False)
        }
        assert seen.held("student/name") is None
    assert write_too or file.path.read_bytes() == before


def test_only_reading_changes_no_byte(new_binder: NewBinder, device: Device) -> None:
    with new_binder() as file:
        write(file, TEXT, "words")
    before = file.path.read_bytes()
    for by in (device, STRANGER):
        with BinderFile.open(file.path, by, write=False) as seen:
            assert values(seen) == {TEXT: "words"}
            assert len(seen.log()) == 1
            with pytest.raises(Refusal, match="write-protected"):
                seen.commit([an_edit(TEXT, "more", clock=2**61)])
    assert file.path.read_bytes() == before
    assert [path.name for path in file.path.parent.iterdir()] == [file.path.name]
