"""What a new binder is given beside the student's name."""

from __future__ import annotations

import pytest

from conference_app.domain import conference, path
from conference_app.domain.beginning import (
    Beginning,
    Guest,
    first_values,
    home_languages,
    pack_for,
)
from conference_app.storage import stem_packs
from conference_app.storage.library import start_binder
from tests.conftest import NewBinder


@pytest.mark.parametrize(
    ("grade", "pack"),
    [("", "middle-school"), ("K", "first-conference"), ("5", "first-conference"),
     ("6", "middle-school"), ("8", "middle-school"), ("9", "high-school"), ("12", "high-school")],
)  # fmt: skip
def test_stems_suit_the_grade(grade: str, pack: str) -> None:
    assert pack_for(grade) == pack
    assert Beginning(grade=grade, pack="first-conference").pack_id == "first-conference"


def test_people_languages_and_goals_stand_in_a_new_binder(new_binder: NewBinder) -> None:
    pack = stem_packs.find("middle-school")
    told = Beginning(
        name="Maya",
        says=" MY-uh ",
        grade="6",
        advisor="Ms. Rivera",
        classes=("Math",),
        languages=("vi", "zh-Hant"),
        guests=(Guest("Lan", "my grandmother", "vi"), Guest(), Guest(relation="my uncle")),
    )
    file = new_binder()
    start = start_binder(
        file.path.with_name("new.binder"),
        file.device,
        name=told.name,
        pack=pack,
        term="2026-fall",
        classes=told.classes,
        more=first_values(told, "2026-fall", pack),
    )
    with start:
        made = conference.read(start.binder())
    assert (made.student.says, made.student.grade) == ("MY-uh", "6")
    assert made.student.languages == ("vi", "zh-Hant")
    assert [(p.name, p.relation, p.language, p.role) for p in made.people] == [
        ("Lan", "my grandmother", "vi", "family"),
        ("", "my uncle", "", "family"),
        ("Ms. Rivera", "", "", "advisor"),
    ]
    assert [goal.made_with for goal in made.goals] == ["me", "family"]
    assert any(leg.per == "goal" for leg in path.stops(made, pack))


def test_other_languages_take_the_place_of_those_before() -> None:
    assert home_languages(["es"], ["vi", "zh-Hant"]) == {
        "student/language": "es",
        "student/languages/vi": None,
        "student/languages/zh-hant": None,
    }
    assert home_languages([], ["vi"]) == {"student/language": None, "student/languages/vi": None}
