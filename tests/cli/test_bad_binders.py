"""Whatever file is named as a binder: a sentence, and everything stays as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from conference_app.storage.device import Device, this_device
from tests.bad_binders import BAD, BAD_FROM_ELSEWHERE, STRANGER, TAMPERED, Bad, sql, write_binder
from tests.commands import here, process_refused, ran, refused, unchanged

EVERY = {**BAD, **BAD_FROM_ELSEWHERE}
ANSWERS = "student: {says: MY-uh}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "work"
    made.mkdir()
    write_binder(made / "good.binder", this_device())
    (made / "answers.yaml").write_text(ANSWERS)
    return made


def _commands(bad: Path, folder: Path) -> list[tuple[object, ...]]:
    answers = folder / "answers.yaml"
    return [
        ("show", bad),
        ("fill", bad, "--from", answers),
        ("merge", folder / "good.binder", bad),
        ("copy", bad, folder / "copy.binder"),
        ("status", bad),
        ("show", bad, "--work", folder / "work"),
        ("script", bad),
        ("history", bad),
        ("history", bad, "student/name", "--bring-back", "a"),
        ("merge", bad, folder / "good.binder"),
        ("copy", bad, folder / "copy.binder", "--without-history"),
        ("erase", bad, "student/name"),
        ("undo", bad),
        ("redo", bad),
        ("comment", bad, "answers/pride@science", "Well done.", "--as", "advisor"),
        ("stems", "update", bad, "--to", "middle-school"),
    ]


_USUAL = 5
_BY_EVERY_COMMAND = ("plain words", "cut off", "damaged pages", "a trigger", "a hot journal")


@pytest.mark.parametrize("kind", EVERY)
def test_a_bad_binder_from_elsewhere_is_refused_by_every_command(kind: str, folder: Path) -> None:
    bad = write_binder(folder / "bad.binder", STRANGER)
    EVERY[kind].make(bad)
    commands = _commands(bad, folder)
    with unchanged(folder):
        for command in commands if kind in _BY_EVERY_COMMAND else commands[:_USUAL]:
            sentence = refused(*command)
            assert sentence.startswith(f"{bad}: "), command
            assert EVERY[kind].told in sentence, command


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_binder_of_this_computer_is_refused_too(kind: str, folder: Path) -> None:
    bad = write_binder(folder / "bad.binder", this_device())
    BAD[kind].make(bad)
    with unchanged(folder):
        assert BAD[kind].told in refused("show", bad)
        assert BAD[kind].told in refused("merge", folder / "good.binder", bad)
        assert BAD[kind].told in refused("fill", bad, "--from", folder / "answers.yaml")


@pytest.mark.parametrize("kind", ["damaged pages", "a hot journal"])
def test_a_process_refuses_as_well(kind: str, folder: Path) -> None:
    bad = write_binder(folder / "bad.binder", STRANGER)
    EVERY[kind].make(bad)
    with unchanged(folder):
        assert EVERY[kind].told in process_refused("show", bad)
        assert EVERY[kind].told in process_refused("fill", bad, "--from", folder / "answers.yaml")


@pytest.mark.parametrize("kind", ["damaged pages", "damage where nobody looks"])
def test_the_damaged_binder_is_named_and_not_the_one_that_takes(kind: str, folder: Path) -> None:
    damaged = write_binder(folder / "damaged.binder", this_device())
    ran("copy", folder / "good.binder", folder / "twin.binder")
    EVERY[kind].make(damaged)
    with unchanged(folder):
        sentence = refused("merge", folder / "good.binder", folder / "twin.binder", damaged)
    assert sentence.startswith(f"{damaged}: this binder is damaged.")


@pytest.mark.parametrize("kind", TAMPERED)
def test_a_single_bad_edit_from_elsewhere_does_not_keep_the_rest_from_being_read(
    kind: str, folder: Path
) -> None:
    bad = write_binder(folder / "bad.binder", STRANGER)
    TAMPERED[kind](bad)
    with unchanged(folder):
        for command in ("show", "script", "history", "status"):
            done = here(command, bad)
            assert (done.status, done.err) == (0, ""), command
            assert "Maya" not in done.out
    assert "my bridge" in here("show", bad).out


@pytest.mark.parametrize("kind", TAMPERED)
def test_a_single_bad_edit_is_not_merged_and_the_reason_told(kind: str, folder: Path) -> None:
    good, bad = folder / "good.binder", folder / "bad.binder"
    write_binder(bad, STRANGER, name="Somebody Else")
    TAMPERED[kind](bad)
    done = here("merge", good, bad, "--same-student")
    assert done.status == 0
    assert "not taken: " in done.err
    shown = ran("show", good)
    assert "name: Maya Okafor" in shown
    assert "Somebody" not in shown


@pytest.mark.parametrize("kind", ["no JSON", "nothing", "bottomless JSON"])
def test_own_binder_with_a_value_that_cannot_be_read_gets_a_sentence(
    kind: str, folder: Path
) -> None:
    bad = write_binder(folder / "bad.binder", this_device())
    TAMPERED[kind](bad)
    with unchanged(folder):
        for command in ("show", "script", "undo"):
            assert "student/name holds no value that can be read" in refused(command, bad)


@pytest.mark.parametrize("device", [STRANGER, this_device])
def test_words_that_are_no_utf_8_are_damage_and_the_right_file_is_named(
    device: Device | Callable[[], Device], folder: Path
) -> None:
    bad = write_binder(folder / "bad.binder", device if isinstance(device, Device) else device())
    broken = "SET value = CAST(x'22ff22' AS TEXT) WHERE path = 'student/name'"
    sql(f"UPDATE edits {broken}", f"UPDATE current {broken}")(bad)
    with unchanged(folder):
        for command in (("show",), ("script",), ("undo",), ("merge", folder / "good.binder")):
            assert f"{bad}: this binder is damaged." in refused(*command, bad)


def test_something_that_is_no_file_or_not_there(folder: Path) -> None:
    nothing = folder / "nothing.binder"
    with unchanged(folder):
        for command in _commands(nothing, folder):
            assert f"{nothing}: there is no such file; check the name" in refused(*command)
        for command in _commands(folder, folder):
            assert "this is no file but a folder" in refused(*command)


def test_a_journal_beside_ones_own_binder_heals_by_itself(folder: Path) -> None:
    own = write_binder(folder / "own.binder", this_device())
    journal: Bad = BAD_FROM_ELSEWHERE["a hot journal"]
    journal.make(own)
    assert "Maya Okafor" in ran("show", own)
    assert not (folder / "own.binder-journal").exists()
