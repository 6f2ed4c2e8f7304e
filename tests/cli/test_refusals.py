"""What a role, another student or a work sample may not do: told with the remedy, nothing changed."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from conference_app.storage.device import this_device
from tests.bad_binders import STRANGER, write_binder
from tests.commands import here, process_refused, ran, refused, unchanged

_PLACE = "answers/pride@science"


@pytest.fixture
def binder(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    return write_binder(folder / "Maya.binder", this_device())


def _answers(binder: Path, text: str) -> Path:
    path = binder.with_name("answers.yaml")
    path.write_text(text, encoding="utf-8")
    return path


def test_binders_of_two_students_are_not_merged(binder: Path) -> None:
    other = write_binder(binder.with_name("Ben.binder"), STRANGER, name="Ben Ito")
    with unchanged(binder.parent):
        told = process_refused("merge", binder, other)
    assert f"{binder} is the binder of Maya Okafor, {other} another one, of Ben Ito." in told
    assert "If one student began twice, add --same-student" in told


def test_nothing_is_taken_when_only_the_last_of_three_is_of_another_student(binder: Path) -> None:
    twin = binder.with_name("twin.binder")
    ran("copy", binder, twin)
    ran("fill", twin, "--from", _answers(binder, "student: {says: MY-uh}"))
    other = write_binder(binder.with_name("Ben.binder"), STRANGER, name="Ben Ito")
    with unchanged(binder.parent):
        refused("merge", binder, twin, twin, other)


def test_a_binder_is_not_merged_with_itself(binder: Path) -> None:
    with unchanged(binder.parent):
        told = refused("merge", binder, binder.parent / ".." / "work" / "Maya.binder")
    assert "this is the binder itself; name a copy of it" in told


def test_more_copies_than_go_at_once(binder: Path) -> None:
    twin = binder.with_name("twin.binder")
    ran("copy", binder, twin)
    with unchanged(binder.parent):
        assert "11 copies to merge, and 10 go at once" in refused("merge", binder, *[twin] * 11)
    assert here("merge", binder, *[twin] * 10).status == 0


def test_a_student_writes_no_comment(binder: Path) -> None:
    with unchanged(binder.parent):
        told = process_refused("comment", binder, _PLACE, "Well done.")
    assert "--as advisor" in told
    assert "Well done." in ran("comment", binder, _PLACE, "Well done.", "--as", "advisor") + ran(
        "show", binder
    )


def test_a_comment_on_no_answer_or_without_words(binder: Path) -> None:
    with unchanged(binder.parent):
        for place, words in (
            ("student/name", "Good."),
            ("answers/nope", "Good."),
            ("answers/pride@art", "Good."),
            ("2020-fall/answers/pride@science", "Good."),
        ):
            told = refused("comment", binder, place, words, "--as", "advisor")
            assert f'"{place}" is no answer of 2026-fall; name one as in' in told
        for words, told in ((" \n", "has no words"), ("a\x07", "without control characters")):
            assert told in refused("comment", binder, _PLACE, words, "--as", "advisor")


def test_an_advisor_does_not_write_answers_and_is_told_what_was_skipped(binder: Path) -> None:
    answers = _answers(binder, "2026-fall: {answers: {pride@science: {text: Mine now}}}")
    with unchanged(binder.parent):
        done = here("fill", binder, "--from", answers, "--as", "advisor")
    assert done.status == 0
    assert f"skipped 2026-fall/{_PLACE}/text: this belongs to the student" in done.out


def test_a_student_does_not_write_the_review(binder: Path) -> None:
    answers = _answers(binder, "2026-fall: {review: {status: approved}, support: {pride: ask}}")
    with unchanged(binder.parent):
        done = here("fill", binder, "--from", answers, "--as", "student")
    assert "skipped 2026-fall/review/status: this belongs to the advisor" in done.out
    assert "skipped 2026-fall/support/pride: this belongs to the advisor" in done.out


def test_nobody_erases_or_brings_back_what_is_anothers(binder: Path) -> None:
    ran("comment", binder, _PLACE, "Well done.", "--as", "advisor")
    shown = ran("history", binder)
    comment = next(line.split()[1] for line in shown.splitlines() if line.endswith("/text"))
    version = ran("history", binder, comment).split()[0]
    answer = "2026-fall/answers/pride@science/blank/work"
    with unchanged(binder.parent):
        told = refused("erase", binder, comment)
        assert f"{comment} belongs to the advisor; the student cannot remove it" in told
        assert "--as advisor" in told
        told = refused("erase", binder, answer, "--as", "advisor")
        assert f"{answer} belongs to the student; the advisor cannot remove it" in told
        told = refused("history", binder, comment, "--bring-back", version)
        assert f"{comment} belongs to the advisor; the student cannot write there" in told


def test_that_something_was_erased_cannot_be_erased(binder: Path) -> None:
    ran("erase", binder, "student/name")
    assert "nothing stands at erase;" in refused("erase", binder, "erase")


def test_all_places_are_erased_or_none(binder: Path) -> None:
    with unchanged(binder.parent):
        assert "nothing stands at" in refused("erase", binder, "student/name", "student/says")


def test_versions_that_are_not_there(binder: Path) -> None:
    with unchanged(binder.parent):
        told = refused("history", binder, "student/name", "--bring-back", "zzzzzzzz")
        assert 'no version begins with "zzzzzzzz"; take a code' in told
        assert "Name the place" in refused("history", binder, "--bring-back", "zzzzzzzz")
        assert "there is nothing to do again" in refused("redo", binder)
        assert "there is nothing to take back" in refused("undo", binder, "--as", "advisor")


def test_a_work_sample_of_2_gb_is_refused_with_its_size(binder: Path) -> None:
    work = binder.parent / "work"
    work.mkdir()
    (work / "film.mp4").touch()
    os.truncate(work / "film.mp4", 2_000_000_000)
    answers = _answers(binder, f"2026-fall: {{work: {{w1: {{title: Film, file: {'0' * 64}}}}}}}")
    with unchanged(binder.parent):
        told = process_refused("fill", binder, "--from", answers, "--work", work)
    assert f"{work / 'film.mp4'}: 2,000 MB, and a piece of work may have 25 MB" in told


def test_a_missing_work_sample_is_a_legal_state_that_every_command_tells(binder: Path) -> None:
    digest = hashlib.sha256(b"a bridge").hexdigest()
    answers = _answers(binder, f"2026-fall: {{work: {{w1: {{title: Bridge, file: {digest}}}}}}}")
    done = here("fill", binder, "--from", answers)
    assert (done.status, done.err) == (0, "")
    assert (
        "2026-fall/work/w1/file: the file of this work was not found; name its folder" in done.out
    )
    with unchanged(binder.parent):
        assert here("script", binder).status == 0
    shown = here("show", binder, "--work", binder.parent / "out")
    assert shown.status == 0
    assert '"Bridge": the file of this work lacks in the binder.' in shown.err
    assert digest in shown.out
    assert list((binder.parent / "out").iterdir()) == []


def test_a_folder_of_work_that_is_not_there(binder: Path) -> None:
    answers = _answers(binder, f"2026-fall: {{work: {{w1: {{title: Film, file: {'0' * 64}}}}}}}")
    with unchanged(binder.parent):
        told = refused("fill", binder, "--from", answers, "--work", binder.parent / "nowhere")
    assert "nowhere: cannot be read (No such file or directory); name the folder of work." in told
