"""The check-list on work: every class covered, nothing told without something to show; a line of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain import evidence
from conference_app.domain.advice import Advice
from conference_app.domain.readiness import advice
from conference_app.domain.stem_pack import StemPack

from .. import packs
from ..shipped import PACKS
from .path_conferences import SCIENCE_AND_ART, TERM, conferences, of

PACK = packs.pack(packs.with_work())
WORK = f"{TERM}/work"
MAP = {"work/map/title": "My map", "work/map/class": "science", "work/map/kind": "proud",
       "work/map/order": "5"}  # fmt: skip
FOX = {"work/fox/title": "Clay fox", "work/fox/class": "art", "work/fox/kind": "challenge",
       "work/fox/order": "a"}  # fmt: skip
SAID = {"answers/piece@map/text": "All bridges.", "answers/piece@fox/text": "It took a month."}
CHOSEN = {
    "answers/pride@science/text": "I drew every bridge of our town on one map.",
    "answers/pride@science/show/map": True,
    "answers/pride@art/text": "My clay fox took four weeks to dry.",
    "answers/pride@art/show/fox": True,
}
WHOLE = {**SCIENCE_AND_ART, **MAP, **FOX, **SAID, **CHOSEN}


def _told(values: Mapping[str, Any], pack: StemPack = PACK) -> list[Advice]:
    return [one for one in advice(of(values), pack) if one.kind in evidence.KINDS]


def _kinds(values: Mapping[str, Any], pack: StemPack = PACK) -> list[str]:
    return [one.kind for one in _told(values, pack)]


def _without(*prefixes: str) -> dict[str, Any]:
    return {place: value for place, value in WHOLE.items() if not place.startswith(prefixes)}


def test_a_portfolio_that_is_whole_needs_nothing() -> None:
    assert _told(WHOLE) == []


def test_without_any_piece_one_line_says_so() -> None:
    assert _told(_without("work/")) == [Advice("no-pieces", WORK)]


def test_where_nobody_asks_for_work_and_none_is_there_nothing_is_said() -> None:
    data = packs.pack_data()
    del data["sections"][0]["slots"][0]["show"]
    assert _kinds(SCIENCE_AND_ART, packs.pack(data)) == []


def test_classes_without_a_piece_are_told_together() -> None:
    more = {f"classes/{key}/name": key.upper() for key in "uvwx"}
    assert _told({**_without("work/fox"), **more}) == [
        Advice("class-without-work", WORK, {"classes": "Art, U, V, …"}),
        Advice("no-hard-work", WORK),
    ]


def test_one_piece_is_a_proud_one_and_one_was_hard() -> None:
    values = {**WHOLE, "work/map/kind": "growth", "work/fox/kind": "other"}
    assert _kinds(values) == ["no-proud-work", "no-hard-work"]


def test_words_that_could_show_a_piece_and_show_none_are_told_together() -> None:
    found = [one for one in _told(_without("answers/pride@science/show", "answers/pride@art/show"))
             if one.kind == "unshown"]  # fmt: skip
    told = {"classes": "Science, Art", "count": "2"}
    assert found == [Advice("unshown", f"{TERM}/answers/pride@science", told)]


def test_what_nobody_began_or_has_no_piece_to_choose_is_not_told_again() -> None:
    assert "unshown" not in _kinds(_without("answers/pride@science"))
    assert "unshown" not in _kinds(_without("work/map", "answers/pride@science/show"))


def test_a_choice_that_is_gone_shows_nothing() -> None:
    values = {**WHOLE, "work/old/gone": True, "answers/pride@art/show/old": True}
    assert "unshown" in _kinds({**values, "answers/pride@art/show/fox": False})


def test_pieces_that_nobody_mentions_are_told_together() -> None:
    values = _without("answers/pride@art/show", "answers/pride@science/show/map")
    (found,) = (one for one in _told(values) if one.kind == "unmentioned")
    assert found.path == f"{WORK}/map"
    assert found.detail == {"pieces": "My map, Clay fox", "count": "2"}


def test_pieces_without_a_word_are_told_together() -> None:
    (found,) = _told(_without("answers/piece"))
    assert found == Advice(
        "no-caption", f"{WORK}/map", {"pieces": "My map, Clay fox", "count": "2"}
    )


def test_a_draft_that_stands_beside_its_final_is_covered_by_it() -> None:
    assert _told({**WHOLE, "work/sketch/draft-of": "map", "work/sketch/class": "science"}) == []


def test_an_advisors_comment_on_a_caption_is_told() -> None:
    values = {**WHOLE, "review/comments/c1/on": "answers/piece@map", "review/comments/c1/kind": "glow",
              "review/comments/c1/text": "So many bridges!"}  # fmt: skip
    found = advice(of(values), PACK)
    assert [(one.kind, one.path) for one in found][:1] == [("comment", f"{TERM}/answers/piece@map")]


def test_characters_that_paper_cannot_show_are_told_in_captions_too() -> None:
    found = advice(of({**WHOLE, "answers/piece@map/text": "All ☃."}), PACK,
                   unprintable=lambda text: [c for c in text if c == "☃"])  # fmt: skip
    assert Advice("unprintable", f"{TERM}/answers/piece@map", {"characters": "☃"}) in found


@given(data=st.data(), pack=st.sampled_from((*PACKS, PACK)))
def test_there_is_never_more_than_one_line_of_a_kind(data: st.DataObject, pack: StemPack) -> None:
    found = advice(data.draw(conferences(pack)), pack)
    counts = Counter(one.kind for one in found if one.kind in evidence.KINDS)
    assert all(count == 1 for count in counts.values())


def test_long_titles_are_told_short() -> None:
    (found,) = _told({**_without("answers/piece@map"), "work/map/title": "Map " * 100})
    assert found.detail["pieces"].startswith("Map Map")
    assert len(found.detail["pieces"]) <= 60
