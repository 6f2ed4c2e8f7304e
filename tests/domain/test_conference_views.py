"""The typed views of a conference say what the edits say, and no more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain.binder import Binder, Held
from conference_app.domain.conference import Conference, read
from conference_app.domain.refusal import Refusal

TERM = "2026-fall"
Say = Callable[[Conference], Any]


def _read(values: Mapping[str, Any], term: str | None = None) -> Conference:
    held = {path: Held("edit", 1, "student:x", value) for path, value in values.items()}
    return read(Binder("binder00", held), term)


# By path: a value, what the view says then, and what it says when nothing stands there.
_VIEWS: dict[str, tuple[Any, Say, Any]] = {
    "student/name": ("Maya", lambda c: c.student.name, ""),
    "student/says": ("MY-ah", lambda c: c.student.says, ""),
    "student/grade": ("6", lambda c: c.student.grade, ""),
    "student/pronouns": ("she", lambda c: c.student.pronouns, ""),
    "student/language": ("vi", lambda c: c.student.language, ""),
    "student/rate": (90, lambda c: c.student.rate, None),
    "people/tia/name": ("Rosa", lambda c: c.people[0].name, ""),
    "people/tia/says": ("ROH-sa", lambda c: c.people[0].says, ""),
    "people/tia/relation": ("aunt", lambda c: c.people[0].relation, ""),
    "people/tia/why": ("she helps", lambda c: c.people[0].why, ""),
    "people/tia/language": ("es", lambda c: c.people[0].language, ""),
    "people/tia/role": ("friend", lambda c: c.people[0].role, "family"),
    "people/tia/own/zh-hant": ("我", lambda c: c.people[0].own.get("zh-Hant"), None),
    "2026-fall/meeting/date": ("2026-11-21", lambda c: c.meeting.date, ""),
    "2026-fall/meeting/time": ("17:30", lambda c: c.meeting.time, ""),
    "2026-fall/meeting/minutes": (20, lambda c: c.meeting.minutes, None),
    "2026-fall/meeting/place": ("Room 4", lambda c: c.meeting.place, ""),
    "2026-fall/meeting/interpreter": (True, lambda c: c.meeting.interpreter, False),
    "2026-fall/classes/art/name": ("Art", lambda c: c.classes[0].name, "art"),
    "2026-fall/classes/art/teacher": ("Ms. Lee", lambda c: c.classes[0].teacher, ""),
    "2026-fall/classes/art/summary": ("Rivers", lambda c: c.classes[0].summary, ""),
    "2026-fall/classes/art/summary-own/es": (
        "Ríos", lambda c: c.classes[0].summary_own.get("es"), None),
    "2026-fall/answers/pride@art/stem": ("s1", lambda c: c.answer("pride", "art").stem, None),
    "2026-fall/answers/pride@art/form": ("ask", lambda c: c.answer("pride", "art").form, None),
    "2026-fall/answers/pride@art/text": ("I did", lambda c: c.answer("pride", "art").text, ""),
    "2026-fall/answers/pride@art/made": ("I did", lambda c: c.answer("pride", "art").made, ""),
    "2026-fall/answers/pride@art/lang": ("es", lambda c: c.answer("pride", "art").language, ""),
    "2026-fall/answers/pride@art/blank/work": (
        "a map", lambda c: c.answer("pride", "art").blanks.get("work"), None),
    "2026-fall/answers/pride@art/own/ar": (
        "أنا", lambda c: c.answer("pride", "art").own.get("ar"), None),
    "2026-fall/answers/pride@art/show/map": (True, lambda c: c.answer("pride", "art").show, ()),
    "2026-fall/answers/pride@art/cue": (["map"], lambda c: c.answer("pride", "art").cue, ()),
    "2026-fall/work/map/title": ("Map", lambda c: c.work[0].title, ""),
    "2026-fall/work/map/class": ("art", lambda c: c.work[0].school_class, ""),
    "2026-fall/work/map/kind": ("proud", lambda c: c.work[0].kind, ""),
    "2026-fall/work/map/draft-of": ("sketch", lambda c: c.work[0].draft_of, ""),
    "2026-fall/portfolio/sentence": ("I draw.", lambda c: c.cover.sentence, ""),
    "2026-fall/portfolio/own/es": ("Dibujo.", lambda c: c.cover.own.get("es"), None),
    "2026-fall/portfolio/cover": ("map", lambda c: c.cover.piece, ""),
    "2026-fall/work/map/file": ("0" * 64, lambda c: c.work[0].file, ""),
    "2026-fall/work/map/live": (True, lambda c: c.work[0].live, False),
    "2026-fall/goals/read/with": ("family", lambda c: c.goals[0].made_with, "me"),
    "2026-fall/goals/read/checkin": ("2026-12-01", lambda c: c.goals[0].checkin, ""),
    "2026-fall/goals/read/outcome": ("met", lambda c: c.goals[0].outcome, ""),
    "2026-fall/goals/read/helped": ("my aunt", lambda c: c.goals[0].helped, ""),
    "2026-fall/goals/read/steps/one/what": ("a page", lambda c: c.goals[0].steps[0].what, ""),
    "2026-fall/goals/read/steps/one/when": ("at bedtime", lambda c: c.goals[0].steps[0].when, ""),
    "2026-fall/goals/read/steps/one/where": ("in bed", lambda c: c.goals[0].steps[0].where, ""),
    "2026-fall/goals/read/steps/one/long": ("20 min", lambda c: c.goals[0].steps[0].long, ""),
    "2026-fall/support/pride": ("starter", lambda c: c.support.get("pride"), None),
    "2026-fall/review/status": ("returned", lambda c: c.status, "draft"),
    "2026-fall/review/comments/c1/on": ("answers/pride", lambda c: c.comments[0].on, ""),
    "2026-fall/review/comments/c1/kind": ("glow", lambda c: c.comments[0].kind, ""),
    "2026-fall/review/replies/c1/text": ("thanks", lambda c: c.comments[0].reply, ""),
    "2026-fall/review/replies/c1/done": (True, lambda c: c.comments[0].done, False),
}  # fmt: skip
# Each item is there, whatever else of it is.
_LISTED = ("classes/art", "work/map", "goals/read", "goals/read/steps/one")
_ITEMS: dict[str, Any] = {"people/tia/order": "1", f"{TERM}/review/comments/c1/text": "More?"} | {
    f"{TERM}/{place}/order": "1" for place in _LISTED
}


@given(st.sets(st.sampled_from(sorted(_VIEWS))))
def test_views_agree_with_the_edits(written: set[str]) -> None:
    conference = _read(_ITEMS | {path: _VIEWS[path][0] for path in written})
    for path, (value, say, otherwise) in _VIEWS.items():
        shown = say(conference)
        if path.endswith(("/cue", "/show/map")):
            assert list(shown) == ([] if path not in written else ["map"])
        else:
            assert shown == (value if path in written else otherwise), path


_WEIRD = st.sampled_from([3, True, None, [], {}, {"a": "b"}, "", "words", -1, ["x", 1]])


@given(st.dictionaries(st.sampled_from(sorted(_VIEWS | _ITEMS)), _WEIRD))
def test_values_of_another_kind_never_break_a_view(values: dict[str, Any]) -> None:
    """A newer version may keep something else there."""
    conference = _read({f"{TERM}/meeting/place": "x"} | values)
    assert all(isinstance(person.name, str) for person in conference.people)
    assert all(isinstance(work.live, bool) for work in conference.work)
    assert isinstance(conference.status, str)


def test_what_is_gone_is_not_in_the_views() -> None:
    values = {f"{path.rpartition('/')[0]}/gone": True for path in _ITEMS if "review" not in path}
    conference = _read(_ITEMS | values)
    assert [conference.people, conference.classes, conference.work, conference.goals] == [()] * 4


def test_a_comment_without_words_is_none() -> None:
    values = {f"{TERM}/review/comments/c1/kind": "glow", f"{TERM}/review/comments/c1/text": ""}
    assert _read(values).comments == ()


def test_the_newest_term_unless_another_is_named() -> None:
    values = {f"{term}/meeting/place": term for term in ("2026-fall", "2027-winter", "2025-fall")}
    assert _read(values).meeting.place == "2027-winter"
    assert _read(values, "2025-fall").meeting.place == "2025-fall"


@pytest.mark.parametrize(("values", "term"), [({}, None), ({"student/name": "Maya"}, None),
                                              ({f"{TERM}/pack": {}}, "2027-fall")])  # fmt: skip
def test_a_term_that_is_not_there_is_told(values: dict[str, Any], term: str | None) -> None:
    with pytest.raises(Refusal, match=r"holds no conference"):
        _read(values, term)


def test_an_answer_nobody_wrote_is_empty_and_knows_its_place() -> None:
    answer = _read({f"{TERM}/meeting/place": "x"}).answer("habits")
    assert (answer.path, answer.text, answer.is_begun) == (f"{TERM}/answers/habits", "", False)


@pytest.mark.parametrize(
    ("path", "words", "begun"),
    [("text", " \n", False), ("text", "a", True), ("blank/x", " ", False), ("blank/x", "a", True),
     ("form", "ask", False)],
)  # fmt: skip
def test_an_answer_is_begun_with_its_first_word(path: str, words: str, begun: bool) -> None:
    answer = _read({f"{TERM}/answers/pride/{path}": words}).answer("pride")
    assert answer.is_begun is begun
