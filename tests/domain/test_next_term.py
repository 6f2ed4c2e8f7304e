"""When the next conference can begin, and what it begins with."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from conference_app.domain import conference, next_term
from conference_app.domain.names import term_after
from conference_app.storage import stem_packs
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import this_device
from conference_app.storage.library import start_binder


def begun(path: Path, **meeting: str | int | bool) -> BinderFile:
    """A binder with a conference of fall 2026."""
    return start_binder(
        path,
        this_device(),
        name="Bo",
        pack=stem_packs.find("middle-school"),
        term="2026-fall",
        classes=("Math", "Art"),
        more={f"2026-fall/meeting/{key}": value for key, value in meeting.items()},
    )


@pytest.mark.parametrize(
    ("meeting", "today", "term"),
    [
        ("2026-11-20", date(2026, 11, 20), ""),
        ("2026-11-20", date(2026, 11, 21), "2027-winter"),
        ("2026-11-20", date(2027, 4, 1), "2027-spring"),
        ("", date(2026, 12, 31), ""),
        ("", date(2027, 1, 1), "2027-winter"),
        ("2027-01-12", date(2027, 1, 5), ""),
        ("2027-01-12", date(2027, 1, 13), "2027-winter"),
    ],
)
def test_when_it_can_begin(tmp_path: Path, meeting: str, today: date, term: str) -> None:
    said = {"date": meeting} if meeting else {}
    with begun(tmp_path / "Bo.binder", **said) as file:
        assert next_term.can_begin(file.binder(), today) == term


@pytest.mark.parametrize(
    ("term", "after"),
    [
        ("2026-fall", "2027-winter"),
        ("2027-winter", "2027-spring"),
        ("2027-spring", "2027-fall"),
        ("2027-summer", "2027-fall"),
        ("2026-project-week", "2027-winter"),
    ],
)
def test_which_term_follows(term: str, after: str) -> None:
    assert term_after(term) == after


def test_it_can_begin_when_they_say_that_they_have_met(tmp_path: Path) -> None:
    with begun(tmp_path / "Bo.binder", met=True) as file:
        assert next_term.can_begin(file.binder(), date(2026, 11, 20)) == "2027-winter"


def test_classes_that_go_on_and_the_usual_place_come_along(tmp_path: Path) -> None:
    path = tmp_path / "Bo.binder"
    with begun(path, date="2026-11-20", minutes=30, place="Room 12", interpreter=True) as file:
        before = conference.read(file.binder())
        pack = stem_packs.find("middle-school")
        values = next_term.first_values(before, "2027-winter", pack, ["art"])
        file.commit([file.pen("student").write(path, value) for path, value in values.items()])
        now = conference.read(file.binder())
    assert now.term == "2027-winter"
    assert [each.name for each in now.classes] == ["Art"]
    assert (now.meeting.date, now.meeting.minutes, now.meeting.place) == ("", 30, "Room 12")
    assert now.meeting.interpreter
    assert [goal.made_with for goal in now.goals] == ["me", "family"]
    assert now.answers == {}


def test_newer_stems_that_ship_are_taken_else_those_of_the_binder() -> None:
    shipped = stem_packs.find("middle-school")
    assert stem_packs.newest(shipped) is shipped


def test_the_only_conference_is_not_taken_back(tmp_path: Path) -> None:
    with begun(tmp_path / "Bo.binder") as file:
        binder = file.binder()
        assert not next_term.can_be_taken_back(binder, dict.fromkeys(binder.held))
        assert next_term.can_be_taken_back(binder, {"student/name": None})
