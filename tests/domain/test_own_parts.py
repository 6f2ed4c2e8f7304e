"""Parts that no stem asks for: they stand on the path and in the script as any other does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain import path
from conference_app.domain.conference import Conference
from conference_app.domain.pack_change import change
from conference_app.domain.path import Leg
from conference_app.domain.question import question
from conference_app.domain.readiness import advice
from conference_app.domain.script import Part
from conference_app.domain.scripting import script
from conference_app.domain.stem_pack import StemPack
from conference_app.domain.unasked import remarks

from .. import packs
from ..child_words import typed
from ..shipped import PACKS
from .path_conferences import SCIENCE_AND_ART, TERM, conferences, of

MIDDLE = next(pack for pack in PACKS if pack.id == "middle-school")
WORDS = "We dance every Friday. I taught the little ones two steps."
DANCE = {"parts/d/title": "My dance group", "parts/d/order": "5",
         "answers/own@d/text": WORDS}  # fmt: skip
OWN = f"{TERM}/answers/own@d"


def _leg(found: Conference, pack: StemPack) -> Leg:
    return next(leg for leg in path.stops(found, pack) if leg.per == "own")


def _parts(values: Mapping[str, Any], pack: StemPack, also: str | None = None) -> list[Part]:
    return list(script(of(values), pack, also).parts)


def _after(values: Mapping[str, Any], pack: StemPack) -> str | None:
    """The section that the path goes through before the first own part."""
    sections = [leg.section_id for leg in path.stops(of(values), pack)]
    before = sections[: sections.index("own")]
    return before[-1] if before else None


def test_its_title_and_words_are_spoken_after_the_goals_unless_the_student_says_where() -> None:
    values = {**SCIENCE_AND_ART, **DANCE, "goals/g/with": "me"}
    assert _after(values, MIDDLE) == "goals"
    assert _after({**values, "parts/d/after": "letter"}, MIDDLE) == "letter"
    assert _after({**values, "parts/d/after": "gone-section"}, MIDDLE) == "goals"
    assert _after({**values, "parts/d/after": "thanks"}, MIDDLE) is not None
    spoken = [part.title for part in _parts(values, packs.pack())]
    assert spoken == ["My dance group", "You"]


def test_stems_without_goals_end_as_they_always_do() -> None:
    data = packs.pack_data()
    del data["sections"][1]
    spoken = [part.title for part in _parts({**SCIENCE_AND_ART, **DANCE}, packs.pack(data))]
    assert spoken == ["My dance group", "You"]


def test_only_the_students_words_are_said_in_it() -> None:
    part = next(p for p in _parts(DANCE, packs.pack()) if p.id == "own@d")
    (block,) = part.blocks
    assert (block.path, block.room, block.also_room) == (OWN, 0, 0)
    assert [(line.kind, line.words) for line in block.lines] == [("say", WORDS)]
    assert all(span.is_own for line in block.lines for span in line.spans)


def test_beside_it_stands_the_students_own_version_or_room_for_it() -> None:
    def also(values: Mapping[str, Any]) -> Any:
        part = next(p for p in _parts(values, MIDDLE, "vi") if p.id == "own@d")
        return part.also_title, part.blocks[0]

    title, block = also(DANCE)
    assert title == "My dance group"
    assert block.also_room == 2
    asked, said = block.also
    assert (asked.kind, asked.language) == ("question", "vi")
    assert "My dance group" in asked.words
    assert said.words == WORDS
    own = {"answers/own@d/own/vi": "Chúng con nhảy mỗi thứ Sáu.", "parts/d/own/vi": "Nhóm nhảy"}
    title, block = also({**DANCE, **own})
    assert title == "Nhóm nhảy"
    assert block.also_room == 0
    assert block.also[-1].words == "Chúng con nhảy mỗi thứ Sáu."


def test_a_part_that_was_taken_out_or_has_no_words_is_not_spoken() -> None:
    for gone in ({"parts/d/gone": True}, {"answers/own@d/text": " "}):
        assert [part.title for part in _parts({**DANCE, **gone}, packs.pack())] == ["You"]
    assert all(leg.per != "own" for leg in path.stops(of({**DANCE, "parts/d/gone": True}), MIDDLE))


@pytest.mark.parametrize("form", ["frame", "starter", "ask", None])
def test_it_is_asked_openly_whatever_help_is_suggested(form: str | None) -> None:
    values = {"parts/d/title": "My dance group", "support/own": "frame", "answers/own@d/form": form}
    found = of(values)
    stop = _leg(found, packs.pack()).stops[0]
    asked = question(found, packs.pack(), stop.slot, stop.item, "es")
    assert asked.form == "ask"
    assert not asked.has_support
    assert asked.ask == "«My dance group»: ¿qué quieres contar sobre esto?"


def test_a_title_is_kept_as_it_was_typed_even_with_braces() -> None:
    found = of({**DANCE, "parts/d/title": "What {class} and {{ me } are"})
    leg = _leg(found, MIDDLE)
    assert leg.name == path.title(leg, found, MIDDLE, "ar") == "What {class} and {{ me } are"
    part = next(p for p in script(found, MIDDLE).parts if p.id == "own@d")
    assert part.title == leg.name


def test_without_a_title_it_is_called_ones_own() -> None:
    found = of({**DANCE, "parts/d/title": " "})
    leg = _leg(found, MIDDLE)
    assert path.title(leg, found, MIDDLE, "en") == "My own part"
    assert path.title(leg, found, MIDDLE, "es") == "Mi propia parte"


def test_stems_in_a_language_of_their_own_show_the_title_alone() -> None:
    data = packs.pack_data()
    data["title"]["fr"] = "Petit"
    content = {**data, "language": "fr"}
    pack = StemPack("small", 1, {"fr": "Petit"}, {}, 10, {}, packs.pack().sections, content)
    found = of({"parts/d/title": "Ma danse"})
    stop = _leg(found, pack).stops[0]
    assert question(found, pack, stop.slot, stop.item, "fr").ask == "Ma danse"


def test_the_check_list_asks_for_words_where_there_is_a_title() -> None:
    def told(values: Mapping[str, Any]) -> list[str]:
        return [one.kind for one in advice(of(values), packs.pack()) if one.path == OWN]

    assert told({"parts/d/title": "My dance group"}) == ["untold"]
    assert told({"parts/d/order": "5"}) == []
    assert told({**DANCE, "answers/own@d/text": "We dance."}) == ["short"]
    assert told({**DANCE, "answers/own@d/text": "We dance a lot. " * 300}) == []


def test_a_comment_marks_it() -> None:
    comment = {"review/comments/c/on": "answers/own@d", "review/comments/c/text": "I saw you!"}
    found = of({**DANCE, **comment})
    stop = _leg(found, packs.pack()).stops[0]
    assert stop.to_look_at
    asked = question(found, packs.pack(), stop.slot, stop.item, "en")
    assert [one.text for one in asked.comments] == ["I saw you!"]


def test_its_words_are_asked_for_whatever_the_stems_are() -> None:
    found = of(DANCE)
    assert list(remarks(found, packs.pack())) == []
    assert change(found, packs.pack(), MIDDLE).unasked == ()
    lost = list(remarks(of({**DANCE, "parts/d/gone": True, "parts/e/title": "x"}), packs.pack()))
    assert lost == [(OWN, "there is no part d; did you mean e?")]


def test_stems_cannot_take_its_place() -> None:
    data = packs.pack_data()
    data["sections"][0]["slots"][0]["id"] = "own"
    from conference_app.domain.pack_reading import read_pack

    read, problems = read_pack(data)
    assert read is None
    assert 'the slot id "own" is kept for what students add; use another' in problems[0].what


@given(data=st.data(), pack=st.sampled_from(PACKS))
def test_own_parts_change_nothing_of_what_the_stems_ask(
    data: st.DataObject, pack: StemPack
) -> None:
    found = data.draw(conferences(pack))
    without = Conference(**{name: getattr(found, name) for name in Conference.__slots__
                            if name != "parts"})  # fmt: skip
    kept = [leg for leg in path.stops(found, pack) if leg.per != "own"]
    assert kept == list(path.stops(without, pack))
    spoken = [part for part in script(found, pack).parts if not part.id.startswith("own@")]
    assert spoken == list(script(without, pack).parts)


@given(
    title=typed(),
    words=typed(),
    pack=st.sampled_from(PACKS),
    also=st.sampled_from(("es", "vi", "zh")),
)
def test_the_title_on_the_path_is_the_one_in_the_script(
    title: str, words: str, pack: StemPack, also: str
) -> None:
    found = of({"parts/d/title": title, "answers/own@d/text": words})
    leg = _leg(found, pack)
    for part in script(found, pack, also).parts:
        if part.id == "own@d":
            assert part.title == path.title(leg, found, pack, pack.main_language)
            assert part.blocks[0].path == leg.stops[0].path
