"""What {me}, {class}, {advisor} and {family} stand for in a script."""

from __future__ import annotations

from dataclasses import replace

from conference_app.domain.answering import known
from conference_app.domain.conference import Conference, read_work
from conference_app.domain.records import Meeting, Person, SchoolClass, Student
from tests import packs

ADVISOR = Person("lee", "Ms. Lee", "", "advisor", "", "", "advisor", {})
GRANDMA = Person("ruth", "Ruth", "", "grandma", "", "", "family", {})
CONFERENCE = Conference(
    term="2026-fall",
    pack={},
    student=Student("Maya", "", "7", "", "", None),
    people=(GRANDMA, ADVISOR),
    meeting=Meeting("", "", None, "", False),
    classes=(
        SchoolClass("art", "Art", "", {}),
        SchoolClass("science", "Science", "", {"es": "Ciencias"}),
    ),
    answers={},
    work=(),
    goals=(),
    support={},
    status="draft",
    comments=(),
)


def _known(item: str | None, language: str, conference: Conference = CONFERENCE) -> dict[str, str]:
    return dict(known(conference, packs.pack(), item, language))


def test_names_are_those_of_the_binder() -> None:
    assert _known("science", "en") == {
        "me": "Maya",
        "class": "Science",
        "advisor": "Ms. Lee",
        "family": "my family",
    }


def test_a_class_is_called_by_its_name_in_the_language_where_that_is_known() -> None:
    assert _known("science", "es")["class"] == "Ciencias"
    assert _known("art", "es")["class"] == "Art"


def test_outside_of_a_class_none_is_named() -> None:
    assert _known(None, "en")["class"] == ""
    assert _known("some-goal", "en")["class"] == ""


def test_a_piece_of_work_has_the_name_of_its_class() -> None:
    pieces = tuple(read_work(key, {"class": of}) for key, of in (("map", "science"), ("x", "gone")))
    found = replace(CONFERENCE, work=pieces)
    assert _known("map", "es", found)["class"] == "Ciencias"
    assert _known("x", "es", found)["class"] == ""


def test_where_the_binder_names_no_advisor_the_pack_has_words() -> None:
    nobody = replace(CONFERENCE, people=(GRANDMA,))
    assert _known(None, "es", nobody)["advisor"] == "mi profe"
    nameless = replace(CONFERENCE, people=(replace(ADVISOR, name=""),))
    assert _known(None, "en", nameless)["advisor"] == "my teacher"


def test_the_family_is_called_in_the_language_of_the_sentence() -> None:
    assert _known(None, "es")["family"] == "mi familia"
    assert _known(None, "vi")["family"] == "my family"
