"""A student asks what to look at again before the family comes."""

from __future__ import annotations

from pathlib import Path

from conference_app.cli.check import _SENTENCES
from conference_app.domain.readiness import KINDS
from tests.commands import ran, refused, said, unchanged


def _fill(binder: Path, answers: str) -> None:
    source = binder.with_name("answers.yaml")
    source.write_text(answers, encoding="utf-8")
    ran("fill", binder, "--from", source)


def test_each_thing_comes_with_its_place_and_a_sentence(maya: Path) -> None:
    _fill(maya, "2026-fall: {answers: {pride@science: {form: ask, text: My map.},"
                " pride@math: {form: ask, text: I DREW EVERY BRIDGE OF \ue000 TOWN},"
                " challenge@math: {form: starter, blank: {early: slow}}}}")  # fmt: skip
    ran("comment", maya, "answers/pride@science", "Tell more!", "--as", "advisor", "--kind", "grow")
    with unchanged(maya.parent):
        told = said("check", maya).splitlines()
    assert 'answers/pride@science: the advisor left a grow: "Tell more!"' in told
    assert ("answers/pride@science: this is short; say a little more, so that your family can "
            "picture it.") in told  # fmt: skip
    assert "answers/greeting: nothing is written here yet." in told
    assert ("answers/pride@math: all of it is in capitals; small letters are easier to read."
            ) in told  # fmt: skip
    assert any("answers/pride@math: no font here can print U+E000" in line for line in told)
    assert any(line.startswith("answers/challenge@math: this is begun and not") for line in told)
    assert told[-2:] == ["people: nobody of the family is named yet; write who comes.",
                         "meeting/date: no day is set yet."]  # fmt: skip


def test_a_choice_that_waits_is_told_with_how_to_read_it(maya: Path, tmp_path: Path) -> None:
    twin = tmp_path / "twin.binder"
    ran("copy", maya, twin)
    for binder, text in ((maya, "One map of bridges."), (twin, "Two maps of bridges.")):
        _fill(binder, f"2026-fall: {{answers: {{pride@science: {{form: ask, text: {text}}}}}}}")
    ran("merge", maya, twin)
    told = ran("check", maya)
    assert "answers/pride@science: two versions wait for a choice; `conference-app history" in told
    path = told.partition("history ")[2].partition("`")[0].split()[-1]
    versions = ran("history", maya, path)
    assert "One map" in versions
    assert "Two maps" in versions


def test_work_is_told_of_in_a_line_of_each_kind(maya: Path) -> None:
    assert "work: no piece of work is in the binder yet; " in ran("check", maya)
    _fill(maya, "2026-fall: {work: {lab: {title: Volcano, class: science}, ode: {title: Ode}},"
                " answers: {pride@science: {form: ask, text: My volcano took four weeks to dry.},"
                " work-what@lab: {form: ask, text: It is made of clay.}}}")  # fmt: skip
    told = said("check", maya).splitlines()
    assert "work: no piece is marked as one to be proud of; choose your best." in told
    assert ("answers/pride@science: words in Science tell of work and show none; choose a piece "
            "to show.") in told  # fmt: skip
    assert ("work/lab: no answer shows this yet: Volcano, Ode; choose where, or leave it for "
            "leafing.") in told  # fmt: skip
    assert ("work/ode: no words yet on what this work shows: Ode; a sentence is enough.") in told
    ran(
        "comment",
        maya,
        "answers/work-what@lab",
        "How big?",
        "--as",
        "advisor",
        "--kind",
        "question",
    )
    assert 'answers/work-what@lab: the advisor left a question: "How big?"' in ran("check", maya)


def test_the_samples_are_nearly_ready(samples: Path) -> None:
    for binder in samples.glob("*.binder"):
        told = ran("check", binder)
        assert not any(word in told for word in ("no day", "nobody of the family", "no font"))


def test_a_term_that_is_not_there_is_refused(maya: Path) -> None:
    assert "2027-winter" in refused("check", maya, "--term", "2027-winter")


def test_every_kind_of_advice_has_words() -> None:
    assert {*_SENTENCES, "choose", "comment", "half-told", "unfinished", "unshown"} == set(KINDS)
