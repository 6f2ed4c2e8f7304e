"""Erased words are gone from the disk: no byte of them stays in any file of a binder."""

from __future__ import annotations

import hashlib
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from conference_app.domain.edit import Edit
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.copying import copy
from conference_app.storage.device import Device
from conference_app.storage.merging import merge

from ..binders import BINDER_ID, Watch, copied, erase, files_with, pen_of, room, undo

SECRET = "жук-секрет"  # Long enough to stand nowhere by chance, short enough to survive in a rest.
_PLACES = [f"2026-fall/answers/slot{number}/text" for number in range(6)]
_LONG = st.integers(1, 30) | st.integers(300, 500) | st.integers(2000, 4000)
_Story = list[tuple[str, str, bool]]
# Where, what, and whether the pen is put down after it.
stories = st.lists(
    st.tuples(
        st.sampled_from(_PLACES),
        st.tuples(st.sampled_from([SECRET, "harmless "]), _LONG).map(
            lambda word: word[0] * word[1]
        ),
        st.booleans(),
    ),
    min_size=1,
    max_size=12,
)


def _told(file: BinderFile, story: _Story) -> list[Edit]:
    """Write the story, take the last step back, and return every edit that tells the secret."""
    pen = pen_of(file, "student", Watch())
    for path, words, puts_down in story:
        file.commit([pen.write(path, words)])
        if puts_down:
            pen.lift()
    undo(file)
    return [edit for edit in file.log() if edit.value and SECRET in edit.value]


@settings(max_examples=40)
@given(stories, stories)
def test_no_byte_stays_after_erasing_nor_in_copies(
    device: Device, story: _Story, later: _Story
) -> None:
    with room() as folder, BinderFile.create(folder / "a.binder", device) as file:
        edits = _told(file, [*story, (_PLACES[0], SECRET, True), (_PLACES[0], "none", True)])
        assert files_with(folder, SECRET) == ["a.binder"]
        erase(file, *edits)
        assert files_with(folder, SECRET) == []
        _told(
            file, [(path, words.replace(SECRET, "public"), lifts) for path, words, lifts in later]
        )
        copy(file, folder / "b.binder")
        copy(file, folder / "c.binder", with_history=False)
        assert files_with(folder, SECRET) == []


@settings(max_examples=40)
@given(stories)
def test_no_byte_stays_where_the_erasing_arrives(
    device: Device, other_device: Device, story: _Story
) -> None:
    """And none comes back from a copy that has not heard of it."""
    with (
        room() as folder,
        room() as elsewhere,
        BinderFile.create(folder / "a.binder", device) as file,
    ):
        edits = _told(file, [*story, (_PLACES[0], SECRET, True)])
        copy(file, elsewhere / "kept.binder")
        with copied(file, folder / "b.binder", other_device) as other:
            assert files_with(folder, SECRET) == ["a.binder", "b.binder"]
            erase(file, *edits)
            merge(other, [file.path])
            assert files_with(folder, SECRET) == []
            for binder in (file, other):
                merge(binder, [elsewhere / "kept.binder"])
            assert files_with(folder, SECRET) == []


@settings(max_examples=20)
@given(stories)
def test_no_byte_comes_in_where_the_erasing_came_first(device: Device, story: _Story) -> None:
    with room() as folder, room() as elsewhere:
        with BinderFile.create(elsewhere / "kept.binder", device, BINDER_ID) as kept:
            edits = _told(kept, story)
        with BinderFile.create(folder / "a.binder", device, BINDER_ID) as file:
            erase(file, *edits)
            merge(file, [elsewhere / "kept.binder"])
            assert files_with(folder, SECRET) == []


@settings(max_examples=20)
@given(stories)
def test_a_copy_without_history_holds_no_byte_of_earlier_words(
    device: Device, story: _Story
) -> None:
    with room() as folder, BinderFile.create(folder / "a.binder", device) as file:
        _told(file, story)
        pen = pen_of(file, "student")
        for path in {edit.path for edit in file.log()}:
            file.commit([pen.write(path, "now")])
        with room() as elsewhere:
            copy(file, elsewhere / "shared.binder", with_history=False)
            assert files_with(elsewhere, SECRET) == []
            assert files_with(elsewhere, "now") == ["shared.binder"]


def test_words_that_were_deleted_again_while_typing_leave_no_byte(
    tmp_path: Path, device: Device
) -> None:
    with BinderFile.create(tmp_path / "a.binder", device) as file:
        pen = pen_of(file, "student", Watch())
        for length in (1, 30, 300, 3000, 0):
            file.commit([pen.write(_PLACES[0], SECRET * length)])
        assert len(file.log()) == 1
        assert files_with(tmp_path, SECRET) == []


def test_no_byte_of_erased_work_stays(tmp_path: Path, device: Device, other_device: Device) -> None:
    path, picture = "2026-fall/work/map/file", SECRET.encode() * 20_000
    folder = tmp_path / "binders"
    folder.mkdir()
    with BinderFile.create(folder / "a.binder", device) as file:
        edit = file.pen("student").write(path, hashlib.sha256(picture).hexdigest())
        file.commit([edit], work=[picture])
        with copied(file, folder / "b.binder", other_device) as other:
            assert files_with(folder, SECRET) == ["a.binder", "b.binder"]
            erase(file, edit, work=[edit.value])
            assert files_with(folder, SECRET) == ["b.binder"]
            merge(other, [file.path])
            assert files_with(folder, SECRET) == []
            for binder in (file, other):
                assert binder.path.stat().st_size < len(picture), "nor does its room"


def test_work_that_was_replaced_is_not_in_a_copy_without_history(
    tmp_path: Path, device: Device
) -> None:
    """A picture that somebody took out again is not shared; what still stands is."""
    path, now = "2026-fall/work/map/file", b"a better picture"
    with BinderFile.create(tmp_path / "a.binder", device) as file:
        pen = pen_of(file, "student")
        for picture in (SECRET.encode() * 10_000, now):
            file.commit([pen.write(path, hashlib.sha256(picture).hexdigest())], work=[picture])
            pen.lift()
        copy(file, tmp_path / "shared.binder", with_history=False)
        assert files_with(tmp_path, SECRET) == ["a.binder"]
        assert files_with(tmp_path, now.decode()) == ["a.binder", "shared.binder"]
        size = (tmp_path / "shared.binder").stat().st_size
        assert size < len(SECRET.encode()) * 10_000, "nor does its room"
