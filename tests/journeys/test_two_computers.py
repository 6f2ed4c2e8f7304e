"""One student, two computers: nothing is lost, and where both wrote, the student chooses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.commands import contents, here, ran, said

ANSWER = "2026-fall/answers/pride@science/text"


@dataclass(frozen=True)
class Computer:
    """A computer with its own app data, and the copy of the binder that lies on it."""

    home: Path
    binder: Path
    run: Callable[..., str] = ran

    def says(self, command: str, *more: object) -> str:
        return self.run(command, self.binder, *more, home=self.home)

    def writes(self, answers: str) -> None:
        source = self.home.parent / "answers.yaml"
        source.write_text(answers, encoding="utf-8")
        self.says("fill", "--from", source)


@pytest.fixture
def school(tmp_path: Path, maya: Path) -> Computer:
    return Computer(tmp_path / "home", maya)


@pytest.fixture
def at_home(tmp_path: Path, school: Computer) -> Computer:
    path = tmp_path / "at home.binder"
    school.says("copy", path)
    return Computer(tmp_path / "home of the family", path)


def _answer(words: str) -> str:
    return f"2026-fall: {{answers: {{pride@science: {{form: ask, text: {words}}}}}}}"


def test_what_was_written_here_and_there_comes_together(
    school: Computer, at_home: Computer
) -> None:
    school.writes("student: {says: MY-uh}")
    at_home.writes(_answer("My bridge held."))
    before = contents(at_home.binder.parent)["at home.binder"]
    assert "2 changes taken in" in school.says("merge", at_home.binder)
    assert contents(at_home.binder.parent)["at home.binder"] == before
    shown = school.says("show")
    assert "says: MY-uh" in shown
    assert "My bridge held." in shown
    assert "two versions" not in at_home.says("merge", school.binder)
    assert at_home.says("show") == shown
    assert at_home.says("script") == school.says("script")


def test_merging_again_takes_nothing(school: Computer, at_home: Computer) -> None:
    at_home.writes(_answer("My bridge held."))
    school.says("merge", at_home.binder)
    before = school.says("history")
    assert f"{school.binder}: 0 changes taken in.\n" == school.says("merge", at_home.binder)
    assert school.says("history") == before


def test_two_versions_wait_for_the_student_who_chooses_one(
    school: Computer, at_home: Computer
) -> None:
    # This one journey in processes of their own.
    school, at_home = replace(school, run=said), replace(at_home, run=said)
    school.writes(_answer("At school I built it."))
    at_home.writes(_answer("At home I drew it."))
    told = school.says("merge", at_home.binder)
    assert f"two versions of {ANSWER}: read both with `conference-app history" in told
    assert "(two versions wait for a choice)" in next(
        line for line in school.says("history").splitlines() if ANSWER in line
    )
    versions = school.says("history", ANSWER).splitlines()
    assert len(versions) == 2
    assert "(waits for a choice): At school I built it." in versions[0]
    assert "(now): At home I drew it." in versions[1]
    assert "At home I drew it." in school.says("script")

    code = versions[0].split()[0]
    assert f"{ANSWER} is again: At school I built it." in school.says(
        "history", ANSWER, "--bring-back", code
    )
    assert "At school I built it." in school.says("script")
    assert "choice" not in school.says("history")
    assert "two versions" not in at_home.says("merge", school.binder)
    assert "At school I built it." in at_home.says("script")


def test_one_choice_is_enough_among_three_versions(school: Computer, tmp_path: Path) -> None:
    copies = [replace(school, home=tmp_path / f"h{n}", binder=tmp_path / f"c{n}") for n in range(2)]
    for n, copy in enumerate(copies):
        school.says("copy", copy.binder)
        copy.writes(_answer(f"Words {n}."))
    school.writes(_answer("Words here."))
    school.says("merge", *(copy.binder for copy in copies))
    versions = school.says("history", ANSWER).splitlines()
    assert sum("waits for a choice" in line for line in versions) == 2
    school.says("history", ANSWER, "--bring-back", versions[0].split()[0])
    assert "choice" not in school.says("history")
    assert "choice" not in school.says("history", ANSWER)


def test_the_same_words_on_both_computers_need_no_choice(
    school: Computer, at_home: Computer
) -> None:
    school.writes(_answer("My bridge held."))
    at_home.writes(_answer("My bridge held."))
    assert "two versions" not in school.says("merge", at_home.binder)


def test_every_version_of_an_answer_can_be_read_and_comes_back(school: Computer) -> None:
    for words in ("One.", "Two.", "Three."):
        school.writes(_answer(words))
    versions = school.says("history", ANSWER).splitlines()
    assert [line.rpartition(": ")[2] for line in versions] == ["One.", "Two.", "Three."]
    school.says("history", ANSWER, "--bring-back", versions[0].split()[0])
    versions = school.says("history", "answers/pride@science/text").splitlines()
    assert [line.rpartition(": ")[2] for line in versions] == ["One.", "Two.", "Three.", "One."]
    assert versions[-1].split()[0] != versions[0].split()[0]
    assert "(now)" in versions[-1]


def test_a_child_who_began_twice_joins_both_binders(school: Computer, tmp_path: Path) -> None:
    school.writes("student: {says: MY-uh}")
    other = Computer(tmp_path / "third", tmp_path / "Maya again.binder")
    ran("new", other.binder, "--name", "Maya", "--term", "2026-fall", "--class", "Science",
        home=other.home)  # fmt: skip
    other.writes(_answer("My bridge held."))
    assert here("merge", school.binder, other.binder, home=school.home).status == 1
    school.says("merge", other.binder, "--same-student")
    shown = school.says("show")
    assert "says: MY-uh" in shown
    assert "My bridge held." in shown
    other.writes("student: {grade: 6}")
    assert "1 change taken in" in school.says("merge", other.binder)


def test_three_copies_are_merged_at_once(school: Computer, tmp_path: Path) -> None:
    computers = [Computer(tmp_path / f"h{n}", tmp_path / f"c{n}.binder") for n in range(3)]
    for n, computer in enumerate(computers):
        school.says("copy", computer.binder)
        computer.writes(f"2026-fall: {{answers: {{challenge@math: {{blank: {{b{n}: word{n}}}}}}}}}")
    assert "3 changes taken in" in school.says("merge", *(c.binder for c in computers))
    shown = school.says("show")
    assert all(f"word{n}" in shown for n in range(3))
