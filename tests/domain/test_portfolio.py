"""The portfolio: every piece of work once, by class, with what the student says of it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain import path
from conference_app.domain.conference import Conference
from conference_app.domain.portfolio import Piece, Portfolio, pairs, portfolio
from conference_app.domain.question import Question, question
from conference_app.domain.script import SHOW
from conference_app.domain.scripting import script
from conference_app.domain.stem_pack import StemPack
from conference_app.domain.wording import plain
from tests import packs
from tests.domain.path_conferences import SCIENCE_AND_ART, conferences, of
from tests.shipped import PACKS

PACK = packs.pack(packs.with_work())
MAP = {
    **SCIENCE_AND_ART,
    "work/map/title": "My map",
    "work/map/class": "art",
    "work/map/order": "5",
}
WHAT, LEARNED = "answers/piece@map", "answers/piece-learned@map"


def _portfolio(values: dict[str, Any], also: str | None = None) -> Portfolio:
    return portfolio(of(values), PACK, also)


def _only(values: dict[str, Any], also: str | None = None) -> Piece:
    (piece,) = _portfolio(values, also).pieces
    return piece


def _words(lines: tuple[Any, ...]) -> list[str]:
    return [plain(line.spans) for line in lines]


def _asked(conference: Conference, slot_id: str, piece: str) -> Question:
    slot = PACK.slot(slot_id)
    assert slot is not None
    return question(conference, PACK, slot, piece, "en")


# What is asked of a piece


def test_a_piece_is_asked_about_like_any_question() -> None:
    found = of({**MAP, f"{WHAT}/blank/thing": "a map of the creek", "support/piece-learned": "ask"})
    asked = _asked(found, "piece", "map")
    assert asked.path == f"2026-fall/{WHAT}"
    assert asked.ask == "What is it?"
    assert asked.frame[0] == "This is "
    assert asked.banks["thing"] == ("a story", "a map")
    assert asked.spoken == "This is a map of the creek."
    assert _asked(found, "piece-learned", "map").form == "ask"


def test_each_piece_has_a_leg_of_its_own_with_how_far_its_answers_are() -> None:
    found = of({**MAP, f"{WHAT}/blank/thing": "a map", "work/dance/order": "1"})
    dance, leg = path.stops_of_work(found, PACK)
    assert [leg.item_key, leg.per, leg.name] == ["map", "work", "Art"]
    assert [(stop.slot_id, stop.state) for stop in leg.stops] == [
        ("piece", "done"),
        ("piece-learned", "empty"),
    ]
    assert [dance.item_key, dance.name] == ["dance", ""]
    assert path.title(leg, found, PACK, "es") == "Mi trabajo en Art"


def test_what_is_asked_of_work_is_neither_on_the_path_nor_spoken() -> None:
    found = of({**MAP, f"{WHAT}/blank/thing": "a map", f"{LEARNED}/blank/skill": "to look"})
    places = [stop.path for stop in path.every_stop(path.stops(found, PACK))]
    assert not any("piece" in place for place in places)
    made = script(found, PACK)
    assert not any("piece" in block.path for part in made.parts for block in part.blocks)
    assert made.seconds == script(of(MAP), PACK).seconds


def test_stems_that_ask_nothing_of_work_leave_pieces_without_words() -> None:
    found = of(MAP)
    assert path.stops_of_work(found, packs.pack()) == ()
    (piece,) = portfolio(found, packs.pack()).pieces
    assert piece.captions == ()


# What it says


def test_captions_are_worded_as_the_script_words_answers() -> None:
    piece = _only({**MAP, f"{WHAT}/blank/thing": "a map", f"{LEARNED}/text": "to look\n\nTwice",
                   f"{LEARNED}/form": "starter", "meeting/interpreter": True})  # fmt: skip
    assert _words(piece.captions) == ["This is a map.", "I learned to look.", "Twice."]
    assert {(line.kind, line.language) for line in piece.captions} == {("say", "en")}
    own = [span.words for line in piece.captions for span in line.spans if span.is_own]
    assert own == ["a map", "to look.", "Twice."]
    assert piece.also == ()


def test_the_second_language_has_the_students_own_version_else_the_words_as_written() -> None:
    piece = _only({**MAP, f"{WHAT}/blank/thing": "a map", f"{LEARNED}/blank/skill": "to look",
                   f"{WHAT}/own/es": "Un mapa del arroyo", "work/map/own/es": "Mi mapa"}, "es")  # fmt: skip
    assert [(plain(line.spans), line.language) for line in piece.also] == [
        ("Un mapa del arroyo.", "es"),
        ("I learned to look.", "en"),
    ]
    assert piece.title == ("My map", "en")
    assert piece.also_title == ("Mi mapa", "es")


@pytest.mark.parametrize("also", ["en", "en-US", None])
def test_the_same_language_twice_is_one(also: str | None) -> None:
    made = _portfolio({**MAP, f"{WHAT}/blank/thing": "a map"}, also)
    assert made.also is None
    assert made.pieces[0].also == ()


def test_a_piece_without_a_title_is_called_as_its_file() -> None:
    assert _only({"work/w/name": "creek map.jpeg"}).title.words == "creek map"


# How it is arranged


def test_chapters_follow_the_classes_and_pieces_without_a_class_come_last() -> None:
    made = _portfolio({
        **SCIENCE_AND_ART, "classes/math/name": "Math", "classes/math/order": "b",
        "work/a/order": "1", "work/b/order": "2", "work/b/class": "art",
        "work/c/order": "3", "work/c/class": "science", "work/d/order": "4", "work/d/class": "gone",
        "work/e/order": "5", "work/e/class": "art",
    })  # fmt: skip
    chapters = [(found.school_class, [piece.id for piece in found.pieces])
                for found in made.chapters]  # fmt: skip
    assert chapters == [("science", ["c"]), ("art", ["b", "e"]), (None, ["a", "d"])]


def test_a_chapter_has_the_name_of_its_class_and_a_line_that_sums_it_up() -> None:
    (chapter,) = _portfolio({**MAP, "classes/art/own/es": "Arte", "classes/art/summary": "I look.",
                             "classes/art/summary-own/es": "Miro."}, "es").chapters  # fmt: skip
    assert [chapter.title, chapter.also_title] == [("Art", "en"), ("Arte", "es")]
    assert [chapter.summary, chapter.also_summary] == [("I look.", "en"), ("Miro.", "es")]


def test_the_cover_has_the_sentence_and_the_picture_that_were_chosen() -> None:
    chosen = {"portfolio/sentence": "I draw what I see.", "portfolio/own/es": "Dibujo.",
              "portfolio/cover": "map"}  # fmt: skip
    made = _portfolio({**MAP, **chosen}, "es")
    assert [made.sentence, made.also_sentence] == [("I draw what I see.", "en"), ("Dibujo.", "es")]
    assert made.cover == "map"
    assert _portfolio({**MAP, **chosen, "work/map/gone": True}).cover is None


def test_an_early_draft_stands_beside_what_it_became_with_its_own_words() -> None:
    final = _only({**MAP, "work/sketch/draft-of": "map", "work/sketch/title": "First try",
                   "answers/piece@sketch/blank/thing": "a sketch"})  # fmt: skip
    assert final.id == "map"
    assert final.draft is not None
    assert final.draft.title.words == "First try"
    assert _words(final.draft.captions) == ["This is a sketch."]


def test_of_drafts_that_follow_one_another_the_last_two_are_the_pair() -> None:
    made = of({"work/a/draft-of": "b", "work/a/order": "1", "work/b/draft-of": "c",
               "work/b/order": "2", "work/c/order": "3", "work/x/draft-of": "x"})  # fmt: skip
    assert pairs(made.work) == {"c": "b"}


@given(data=st.data(), pack=st.sampled_from((*PACKS, PACK)))
def test_every_piece_that_is_there_stands_once_in_the_portfolio(
    data: st.DataObject, pack: StemPack
) -> None:
    found = data.draw(conferences(pack))
    made = portfolio(found, pack, data.draw(st.sampled_from((None, "es", "vi"))))
    both = [(piece, piece.draft) for piece in made.pieces]
    stand = [piece.sample for pair in both for piece in pair if piece is not None]
    assert sorted(piece.id for piece in stand) == sorted(piece.id for piece in found.work)
    assert all(chapter.pieces for chapter in made.chapters)
    for final, draft in both:
        assert draft is None or (draft.draft is None and draft.sample.draft_of == final.id)


@given(data=st.data())
def test_a_piece_that_is_gone_stands_nowhere(data: st.DataObject) -> None:
    values = {**MAP, f"{WHAT}/text": "x", "portfolio/cover": "map",
              "answers/pride@art/show/map": True, "answers/pride@art/text": "It is true."}  # fmt: skip
    more = {"work/new/draft-of": "map", "work/old/order": "1"}
    found = of({**values, **more, "work/map/gone": True, "work/new/gone": data.draw(st.booleans())})
    made = portfolio(found, PACK)
    drafts = [piece.draft for piece in made.pieces if piece.draft]
    assert "map" not in {piece.id for piece in (*made.pieces, *drafts)}
    assert made.cover is None
    assert all(leg.item_key != "map" for leg in path.stops_of_work(found, PACK))
    assert not any(line.kind == SHOW for line in script(found, PACK).lines)


# Where the script points


def test_a_line_that_shows_tells_the_piece_and_the_page_of_the_portfolio() -> None:
    found = of(
        {**MAP, "answers/pride@art/text": "My map is big.", "answers/pride@art/show/map": True}
    )
    (shown,) = (line for line in script(found, PACK, None, {"map": 7}).lines if line.kind == SHOW)
    assert [shown.words, shown.work, shown.page] == ["My map", "map", 7]
    (plainly,) = (line for line in script(found, PACK).lines if line.kind == SHOW)
    assert [plainly.work, plainly.page] == ["map", None]
