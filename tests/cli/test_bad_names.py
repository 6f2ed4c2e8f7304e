"""Names of files, students, places and folders that cannot be: refused in a sentence, nothing made."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from conference_app.storage.device import this_device
from tests.bad_binders import write_binder
from tests.commands import contents, here, process_refused, ran, refused, unchanged

_FACES = "😀" * 300


@pytest.fixture
def binder(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    return write_binder(folder / "Maya.binder", this_device())


_BAD_FILES = {
    "CON.binder": "Windows keeps the name",
    "lpt1": "Windows keeps the name",
    "a?b.binder": "a file name cannot hold any of",
    "a\nb.binder": "a file name cannot hold any of",
    "Maya.": "or end in a dot or blank",
    f"{_FACES}.binder": "this file name is too long; choose one under 50 letters",
    "Maya.binder": "there is such a file already; choose another name",
    "Maya.binder/x.binder": "check that the folder exists",
    "no/such/folder/x.binder": "check that the folder exists",
    ".": "there is such a file already",
}


@pytest.mark.parametrize("name", _BAD_FILES)
def test_no_binder_is_made_under_a_name_that_cannot_be(name: str, binder: Path) -> None:
    folder = binder.parent
    with unchanged(folder.parent / "work"):
        for told in (
            refused("new", folder / name, "--name", "Ben"),
            refused("copy", binder, folder / name),
            refused("copy", binder, folder / name, "--without-history"),
        ):
            assert _BAD_FILES[name] in told
            assert (folder / name).name[:20] in told


def test_a_process_leaves_nothing_where_it_could_not_write(binder: Path) -> None:
    with unchanged(binder.parent):
        under_a_file = binder / "x.binder"
        assert "check that the folder" in process_refused("new", under_a_file, "--name", "Ben")
        assert "cannot be made" in process_refused("demo", "--out", binder / "demo")
        assert "cannot be made" in process_refused("demo", "--out", binder)
        assert "cannot be made" in process_refused("show", binder, "--work", binder)


def test_a_path_above_the_folder_is_where_it_says(binder: Path) -> None:
    ran("new", binder.parent / ".." / "x.binder", "--name", "Ben")
    assert (binder.parent.parent / "x.binder").is_file()


_BAD_STUDENTS = {
    ("--name", "  "): "The student has no name yet",
    ("--name", "x" * 501): "student/name takes one line of words, 500 letters at most",
    ("--name", "Ma\x07ya"): "student/name takes one line of words",
    ("--name", "Ma\udcffya"): "student/name takes one line of words",
    ("--name", "Ben", "--term", "fall"): '"fall" is no term; write a year and a season',
    ("--name", "Ben", "--term", "../../x"): '"../../x" is no term',
    ("--name", "Ben", "--home-language", "Klingon"): '"Klingon" is no language tag',
    ("--name", "Ben", "--stems", "nope"): 'no stem pack "nope"; use one of first-conference',
    ("--name", "Ben", "--stems", "nope.yaml"): "nope.yaml: there is no such file",
    ("--name", "Ben", "--class", "Art", "--class", "art "): '"art " is named twice or empty',
    ("--name", "Ben", "--class", " "): 'The class " " is named twice or empty',
    ("--name", "Ben", "--class", "x" * 501): "/name takes one line of words",
}


@pytest.mark.parametrize("options", _BAD_STUDENTS)
def test_no_binder_is_begun_with_words_that_cannot_be(
    options: tuple[str, ...], binder: Path
) -> None:
    with unchanged(binder.parent):
        told = refused("new", binder.with_name("Ben.binder"), *options)
    assert _BAD_STUDENTS[options] in told


def test_strange_names_that_can_be_are_kept_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "Ben.binder"
    classes = ("../../x", "CON", _FACES, "العلوم", "Art/Music")
    named = [word for name in classes for word in ("--class", name)]
    ran("new", path, "--name", _FACES, "--term", "2026-fall", *named)
    shown = ran("show", path)
    assert all(name in shown for name in classes)
    assert ran("script", path).splitlines()[0] == _FACES
    assert set(contents(tmp_path)) <= {"Ben.binder", "home/device.json"}


@pytest.mark.parametrize("name", ["100%41.binder", "a#b?c=d.binder", "file:x&mode=ro", "Thảo's b"])
def test_marks_that_mean_something_to_a_database_are_only_letters_of_a_name(
    name: str, binder: Path
) -> None:
    strange, twin = binder.with_name(name), binder.with_name(f"twin of {name}")
    binder.rename(strange)
    twin.write_bytes(strange.read_bytes())
    with unchanged(binder.parent):
        assert "name: Maya Okafor" in ran("show", strange)
    assert "0 changes taken in" in ran("merge", strange, twin)
    ran("erase", strange, "student/name")
    assert "Maya" not in ran("show", strange)
    assert set(contents(binder.parent)) == {strange.name, twin.name}


def test_works_of_strange_titles_are_written_into_their_folder_only(binder: Path) -> None:
    folder, given = binder.parent, binder.parent / "given"
    given.mkdir()
    content = {"../../x": b"one", "CON": b"two", _FACES: b"three", "a/b\\c:d": b"four"}
    answers = ["2026-fall:", "  work:"]
    for n, (title, inside) in enumerate(content.items()):
        (given / f"{n}.bin").write_bytes(inside)
        answers.append(f"    w{n}: {{title: '{title}', file: {sha256(inside).hexdigest()}}}")
    (folder / "answers.yaml").write_text("\n".join(answers))
    ran("fill", binder, "--from", folder / "answers.yaml", "--work", given)
    before = contents(folder.parent)
    done = here("show", binder, "--work", folder / "out")
    assert done.status == 0
    new = set(contents(folder.parent)) - set(before)
    assert {Path(name).parent for name in new} == {Path("work/out")}
    assert {(folder.parent / name).read_bytes() for name in new} == set(content.values())


_BAD_PLACES = ("../../x", "Student/Name", "student", "2026-fall/nothing", "", "answers/pride@CON")


@pytest.mark.parametrize("place", _BAD_PLACES)
def test_a_place_where_nothing_is_gets_a_sentence_from_every_command(
    place: str, binder: Path
) -> None:
    with unchanged(binder.parent):
        for command in (("history",), ("history", "--bring-back", "abc"), ("comment",)):
            more = ("Good.", "--as", "advisor") if command == ("comment",) else ()
            told = refused(command[0], binder, place, *command[1:], *more)
            assert "nothing ever stood at" in told or "is no answer of" in told
        if place != "student":  # Erasing takes all that stands below a place.
            assert f"{binder}: nothing stands at" in refused("erase", binder, place)


def test_a_term_that_is_not_in_the_binder_is_named_with_those_that_are(binder: Path) -> None:
    with unchanged(binder.parent):
        told = refused("script", binder, "--term", "2020-fall")
    assert 'no conference "2020-fall"; it holds 2026-fall' in told


def test_a_word_that_is_no_language(binder: Path) -> None:
    with unchanged(binder.parent):
        for word in ("English", "x", "../x"):
            assert f'"{word}" is no language tag' in refused("script", binder, "--also", word)
