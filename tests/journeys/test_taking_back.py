"""Undo, erase, and a copy that one can share: what is taken back is gone, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import here, process, ran, said

ANSWER = "2026-fall/answers/pride@science"


@pytest.fixture
def answered(maya: Path) -> Path:
    """Maya's binder with an answer in two versions, the first of them private."""
    _write(maya, "{stem: pride-work, form: frame, blank: {work: my bridge, reason: Ozymandias}}")
    _write(maya, "{blank: {reason: it held}}")
    return maya


def _write(binder: Path, answer: str) -> None:
    source = binder.with_name("answers.yaml")
    source.write_text(f"2026-fall: {{answers: {{pride@science: {answer}}}}}", encoding="utf-8")
    ran("fill", binder, "--from", source)
    source.unlink()


def _holds(path: Path, words: str) -> bool:
    return words.encode() in path.read_bytes()


def test_undo_takes_back_a_whole_change_and_redo_does_it_again(answered: Path) -> None:
    before = ran("show", answered)
    assert "reason: it held" in before
    assert ran("undo", answered) == f"{answered}: 1 place changed back.\n"
    assert "reason: Ozymandias" in ran("show", answered)
    assert ran("undo", answered) == f"{answered}: 4 places changed back.\n"
    assert "answers" not in ran("show", answered)
    assert "4 places" in ran("redo", answered)
    assert "1 place" in ran("redo", answered)
    assert ran("show", answered) == before
    assert here("redo", answered).err == f"{answered}: there is nothing to do again.\n"


def test_an_advisor_takes_back_what_the_advisor_did_and_no_more(answered: Path) -> None:
    before = ran("show", answered)
    ran("comment", answered, ANSWER, "Well done.", "--as", "advisor")
    ran("undo", answered, "--as", "advisor")
    assert ran("show", answered) == before
    assert here("undo", answered, "--as", "advisor").status == 1


def test_erased_words_are_gone_for_good_with_all_their_versions(answered: Path) -> None:
    assert _holds(answered, "Ozymandias")
    told = said("erase", answered, "answers/pride@science/blank")
    assert "versions removed for good" in told
    assert not _holds(answered, "Ozymandias")
    assert not _holds(answered, "it held")
    assert not _holds(answered, "my bridge")
    assert "bridge" not in ran("show", answered)
    history = ran("history", answered, f"{ANSWER}/blank/reason")
    assert history.count("removed for good") == 2
    code = history.split()[0]
    done = process("history", answered, f"{ANSWER}/blank/reason", "--bring-back", code)
    assert (done.status, "cannot come back" in done.err) == (1, True)
    assert "Maya Okafor" in ran("script", answered)


def test_erasing_reaches_every_copy_that_is_merged(answered: Path, tmp_path: Path) -> None:
    copy, third = tmp_path / "copy.binder", tmp_path / "third.binder"
    ran("copy", answered, copy)
    ran("copy", answered, third)
    ran("erase", answered, f"{ANSWER}/blank/reason")
    ran("merge", copy, answered)
    assert not _holds(copy, "Ozymandias")
    ran("merge", copy, third)
    assert not _holds(copy, "Ozymandias")
    ran("merge", third, copy)
    assert not _holds(third, "Ozymandias")
    assert ran("show", third) == ran("show", answered) == ran("show", copy)


def test_a_copy_to_share_has_no_history(answered: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.binder"
    assert "without its history" in ran("copy", answered, copy, "--without-history")
    assert _holds(answered, "Ozymandias")
    assert not _holds(copy, "Ozymandias")
    assert ran("show", copy) == ran("show", answered)
    assert ran("script", copy) == ran("script", answered)
    assert len(ran("history", copy, f"{ANSWER}/blank/reason").splitlines()) == 1


def test_a_whole_copy_has_all_history(answered: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.binder"
    ran("copy", answered, copy)
    place = f"{ANSWER}/blank/reason"
    assert ran("history", copy, place) == ran("history", answered, place)
    assert ran("merge", answered, copy) == f"{answered}: 0 changes taken in.\n"


def test_erased_words_stay_away_from_a_copy(answered: Path, tmp_path: Path) -> None:
    ran("erase", answered, f"{ANSWER}/blank/reason")
    for more in ((), ("--without-history",)):
        copy = tmp_path / f"copy{len(more)}.binder"
        ran("copy", answered, copy, *more)
        assert not _holds(copy, "it held")
