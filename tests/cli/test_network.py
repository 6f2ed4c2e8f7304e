"""Commands on a network folder: they work on a copy here, and replace the file there as a whole."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from conference_app.storage.device import this_device
from conference_app.storage.library import find_binders
from conference_app.storage.working_copy import WorkingCopy
from tests.commands import contents, here, ran, refused
from tests.networks import SchoolFolder, a_school_folder

ANSWER = "answers/pride@science"


@pytest.fixture
def school(tmp_path: Path) -> Iterator[SchoolFolder]:
    with a_school_folder(tmp_path / "School folder") as folder:
        yield folder


@pytest.fixture
def binder(school: SchoolFolder) -> Path:
    made = school.folder / "Maya.binder"
    ran("new", made, "--name", "Maya Okafor", "--term", "2026-fall", "--class", "Science",
        "--stems", "first-conference")  # fmt: skip
    return made


def _fill(binder: Path, tmp_path: Path, words: str = "My bridge held.") -> None:
    source = tmp_path / "answers.yaml"
    source.write_text(f"2026-fall: {{answers: {{pride@science: {{form: ask, text: {words}}}}}}}")
    ran("fill", binder, "--from", source)


def test_every_command_that_writes_replaces_the_file_there_as_a_whole(
    binder: Path, tmp_path: Path
) -> None:
    _fill(binder, tmp_path)
    assert "My bridge held." in ran("script", binder)
    ran("comment", binder, ANSWER, "I can see it!", "--as", "advisor")
    assert "I can see it!" in ran("show", binder)
    ran("undo", binder, "--as", "advisor")
    assert "I can see it!" not in ran("show", binder)
    ran("redo", binder, "--as", "advisor")
    ran("erase", binder, ANSWER)
    assert b"My bridge held." not in binder.read_bytes()
    assert "1 of" not in ran("status", binder)
    assert list(contents(binder.parent)) == ["Maya.binder"]


def test_copies_merge_there_and_are_handed_in_there(
    binder: Path, tmp_path: Path, school: SchoolFolder
) -> None:
    home, advisor = tmp_path / "at home.binder", school.folder / "Ms. Rivera"
    advisor.mkdir()
    ran("copy", binder, home)
    _fill(home, tmp_path)
    ran("merge", binder, home)
    assert "My bridge held." in ran("show", binder)
    ran("handin", home, "--to", advisor)
    (given,) = find_binders(advisor)
    ran("comment", given, ANSWER, "I can see it!", "--as", "advisor")
    _fill(home, tmp_path, "My bridge held well.")
    ran("handin", home, "--to", advisor)
    assert find_binders(advisor) == [given]
    assert "My bridge held well." in ran("show", given)
    ran("takeback", home, "--from", advisor)
    assert "I can see it!" in ran("show", home)
    ran("copy", home, school.folder / "copy.binder", "--without-history")
    assert "I can see it!" in ran("show", school.folder / "copy.binder")


def test_a_mistake_names_the_file_there_and_leaves_it_as_it_was(
    binder: Path, school: SchoolFolder
) -> None:
    before = contents(school.folder)
    assert f"{binder}: nothing stands at" in refused("erase", binder, ANSWER)
    assert "there is such a file already" in refused("new", binder, "--name", "Eli Marsh")
    missing = school.folder / "Eli.binder"
    assert f"{missing}: there is no such file" in refused("show", missing)
    empty = school.folder / "empty.binder"
    empty.touch()
    assert f"{empty}: this file is empty" in refused("show", empty)
    empty.unlink()
    assert contents(school.folder) == before


def test_a_folder_that_is_away_is_told(binder: Path, school: SchoolFolder) -> None:
    school.goes_away(leaves_a_folder=False, hangs=True)
    said = refused("show", binder)
    assert said.startswith(f"{binder.parent}: this folder cannot be reached now")
    school.comes_back()


def test_what_the_window_could_not_bring_is_brought_by_a_command_or_waits_with_it(
    binder: Path, school: SchoolFolder, tmp_path: Path
) -> None:
    left = WorkingCopy(binder)
    left.meet(this_device())
    school.goes_away()
    source = tmp_path / "answers.yaml"
    source.write_text("student: {says: MY-uh}")
    done = here("fill", binder, "--from", source)
    assert done.status == 1
    assert "is kept on this computer, and goes there when it can" in done.err
    assert "says: MY-uh" in ran("show", binder)
    assert f"words that wait for {binder}" in here("doctor").out
    school.comes_back()
    before = shutil.copyfile(binder, tmp_path / "before")
    assert "says: MY-uh" in ran("show", binder)
    assert binder.read_bytes() != before.read_bytes()
    assert left.is_brought
