"""Undo and redo over the whole binder, known again after it was closed."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain.names import random_id
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from conference_app.storage.merging import merge

from ..binders import copied, pen_of, redo, room, undo, values, write
from ..conftest import NewBinder

NAME, SAYS = "student/name", "student/says"
TEXT, GONE = "2026-fall/answers/pride/text", "2026-fall/goals/one/gone"
# Somebody writes one value at some places by one gesture, or goes back, or forth.
_ACTS = st.tuples(
    st.sampled_from(["student", "advisor"]),
    st.lists(st.sampled_from([NAME, SAYS, "people/tia/name"]), unique=True, min_size=1, max_size=3),
    st.sampled_from(["one", "two", "", None]),
) | st.tuples(st.sampled_from(["student", "advisor"]), st.sampled_from([undo, redo]))


def _act(file: BinderFile, act: tuple[object, ...]) -> None:
    match act:
        case (str(role), list(paths), value):
            pen, gesture = pen_of(file, role), random_id()
            file.commit([pen.write(path, value, gesture=gesture) for path in paths])
        case (role, step) if callable(step):
            step(file, role)


@given(st.lists(_ACTS, max_size=8), st.integers(1, 4), st.sampled_from(["student", "advisor"]))
def test_undo_then_redo_is_nothing(
    device: Device, story: list[tuple[object, ...]], steps: int, role: str
) -> None:
    """After any story, as often as one likes, and with the binder closed in between."""
    with room() as folder:
        with BinderFile.create(folder / "a.binder", device) as file:
            for act in story:
                _act(file, act)
            before = values(file)
            done = sum(bool(undo(file, role)) for _ in range(steps))
        with BinderFile.open(folder / "a.binder", device) as file:
            assert all(redo(file, role) for _ in range(done))
            assert values(file) == before


@given(st.lists(_ACTS, max_size=8), st.sampled_from(["student", "advisor"]))
def test_undo_ends_and_touches_nothing_of_the_others(
    device: Device, story: list[tuple[object, ...]], role: str
) -> None:
    with room() as folder, BinderFile.create(folder / "a.binder", device) as file:
        for act in story:
            _act(file, act)
        author = file.pen(role).author
        others = {path: held for path, held in file.binder().held.items() if held.author != author}
        for _ in range(len(story) + 1):
            undo(file, role)
        assert not undo(file, role)
        assert others.items() <= file.binder().held.items()


def test_each_step_takes_back_one_gesture_of_several_places(new_binder: NewBinder) -> None:
    file = new_binder()
    write(file, NAME, "Maya")
    pen = file.pen("student")
    file.commit(
        [pen.write(TEXT, "one", gesture="agesture"), pen.write(GONE, True, gesture="agesture")]
    )
    write(file, TEXT, "two")
    undo(file)
    assert values(file) == {NAME: "Maya", TEXT: "one", GONE: True}
    assert len(undo(file)) == 2
    assert values(file) == {NAME: "Maya"}
    undo(file)
    assert values(file) == {}
    assert not undo(file)
    for _ in range(3):
        redo(file)
    assert values(file) == {NAME: "Maya", TEXT: "two", GONE: True}
    assert not redo(file)


def test_a_burst_is_taken_back_as_a_whole(new_binder: NewBinder) -> None:
    file = new_binder()
    pen = file.pen("student")
    for words in ("I", "I am", "I am proud"):
        file.commit([pen.write(TEXT, words)])
    undo(file)
    assert values(file) == {}
    redo(file)
    assert values(file) == {TEXT: "I am proud"}


def test_writing_anew_ends_what_could_be_redone(new_binder: NewBinder) -> None:
    file = new_binder()
    write(file, TEXT, "one")
    undo(file)
    write(file, TEXT, "two")
    assert not redo(file)
    assert values(file) == {TEXT: "two"}
    undo(file)
    write(file, NAME, "Maya")
    assert not redo(file)
    assert values(file) == {NAME: "Maya"}


def test_a_gesture_that_changed_nothing_is_passed_over_for_good(new_binder: NewBinder) -> None:
    file = new_binder()
    write(file, TEXT, "one")
    write(file, TEXT, "one")
    undo(file)
    assert values(file) == {}
    assert not undo(file)
    redo(file)
    assert values(file) == {TEXT: "one"}


def test_what_somebody_else_wrote_since_stays(new_binder: NewBinder) -> None:
    file = new_binder()
    pen = file.pen("student")
    file.commit(
        [pen.write(NAME, "Maja", gesture="agesture"), pen.write(SAYS, "MY-ah", gesture="agesture")]
    )
    write(file, NAME, "Maya", "advisor")
    assert [edit.path for edit in undo(file)] == [SAYS]
    assert values(file) == {NAME: "Maya"}
    redo(file)
    assert values(file) == {NAME: "Maya", SAYS: "MY-ah"}


def test_taking_back_gives_the_other_ones_words_back(new_binder: NewBinder) -> None:
    file = new_binder()
    write(file, NAME, "Maya", "advisor")
    write(file, NAME, "Mimi", "student")
    assert not undo(file, "advisor")
    undo(file, "student")
    assert values(file) == {NAME: "Maya"}


def test_nothing_is_lost_by_undo(new_binder: NewBinder) -> None:
    """It writes; what was taken back can be read in the history."""
    file = new_binder()
    write(file, TEXT, "one")
    undo(file)
    assert [edit.value for edit in file.history(TEXT)] == ["one", None]


def test_what_was_written_on_another_computer_can_be_taken_back_here(
    tmp_path: Path, new_binder: NewBinder, other_device: Device
) -> None:
    home = new_binder("home")
    write(home, NAME, "Maya")
    with copied(home, tmp_path / "school.binder", other_device) as school:
        write(school, TEXT, "one")
        merge(home, [school.path])
        undo(home)
        assert values(home) == {NAME: "Maya"}
        merge(school, [home.path])
        redo(school)
        assert values(school) == {NAME: "Maya", TEXT: "one"}


def test_words_that_came_from_another_computer_since_are_not_overwritten(
    tmp_path: Path, new_binder: NewBinder, other_device: Device
) -> None:
    home = new_binder("home")
    with copied(home, tmp_path / "school.binder", other_device) as school:
        write(home, TEXT, "here")
        undo(home)
        write(school, TEXT, "there")
        merge(home, [school.path])
        assert not redo(home)
        assert values(home) == {TEXT: "there"}
