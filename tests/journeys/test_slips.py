"""Slips of a busy person at `fill`: they are told, and nothing is overwritten by mistake."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import ran, refused

PLACE = "2026-fall/answers"


@pytest.fixture
def sam(tmp_path: Path) -> Path:
    """A binder with one class and an answer."""
    binder = tmp_path / "Sam.binder"
    ran("new", binder, "--name", "Sam", "--class", "Art", "--term", "2026-fall")
    ran("fill", binder, "--from", _yaml(tmp_path, "pride@art: {form: ask, text: My mask.}"))
    return binder


def _yaml(folder: Path, answer: str, term: str = "2026-fall", more: str = "") -> Path:
    path = folder / "answers.yaml"
    path.write_text(f"{more}{term}: {{answers: {{{answer}}}}}\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("prid@art: {text: a}", "asks no question prid; did you mean pride?"),
        ("pride: {text: a}", "pride is asked for each class; name it, as in pride@art."),
        ("pride@math: {text: a}", "there is no class math; did you mean art?"),
        ("greeting@art: {text: a}", "greeting is asked once, and not for art; take away @art."),
        ("growth@art: {stem: growth-nwo, text: a}", "no stem growth-nwo; did you mean growth-now?"),
        ("pride@art: {form: frame, blank: {wrk: a}}", "the frame has no blank wrk"),
        ("growth@art: {form: frame, text: a}", "the form is frame, but no blank is filled"),
    ],
)
def test_an_answer_that_will_not_print_is_kept_and_told(sam: Path, answer: str, told: str) -> None:
    assert told in ran("fill", sam, "--from", _yaml(sam.parent, answer))


def test_an_answer_that_prints_is_not_remarked_on(sam: Path) -> None:
    source = _yaml(sam.parent, "pride@art: {form: starter, text: my mask}")
    assert ran("fill", sam, "--from", source) == f"{sam}: 2 places written.\n"


def test_a_mistyped_term_begins_no_conference(sam: Path) -> None:
    source = _yaml(sam.parent, "pride@art: {text: a}", "2026-autumn")
    assert "holds no conference 2026-autumn (it holds 2026-fall)" in refused(
        "fill", sam, "--from", source
    )


def test_a_new_conference_begins_with_its_stems(sam: Path) -> None:
    source = sam.parent / "next.yaml"
    source.write_text("2027-winter: {pack: {id: middle-school}, meeting: {minutes: 20}}")
    ran("fill", sam, "--from", source)
    assert "2027-winter" in ran("status", sam)


def test_the_answers_of_another_student_are_refused(sam: Path) -> None:
    before = ran("show", sam)
    source = _yaml(sam.parent, "pride@art: {text: a}", more="student: {name: Maya}\n")
    told = refused("fill", sam, "--from", source)
    assert "the answers of Maya" in told
    assert "the binder of Sam" in told
    assert ran("show", sam) == before


def test_a_name_alone_can_be_corrected(sam: Path) -> None:
    source = sam.parent / "name.yaml"
    source.write_text("student: {name: Samira}")
    ran("fill", sam, "--from", source)
    assert "Samira" in ran("show", sam)
