"""The packs that ship: complete, in their languages, and about every part of a conference."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from conference_app.domain.pack_reading import read_pack
from conference_app.domain.reading_level import pack_grade
from conference_app.domain.stem_pack import SUPPORTS, StemPack
from conference_app.storage import stem_packs
from tests.shipped import PACKS

LANGUAGES = {
    "first-conference": ("en", "es"),
    "middle-school": ("en", "es", "vi", "ar"),
    "high-school": ("en", "es"),
}
MEETING = {"first-conference": (8, 10), "middle-school": (15, 20), "high-school": (20, 30)}
ALWAYS = {"welcome", "people", "agenda", "pride", "challenge", "community", "helper", "goal",
          "step", "support", "family", "thanks",
          "piece", "learned", "target", "differently"}  # fmt: skip
MORE = {"letter", "lookback", "growth", "standing", "next", "habit"}
ABOUT = {
    "first-conference": ALWAYS,
    "middle-school": ALWAYS | MORE,
    "high-school": ALWAYS | MORE | {"exhibition", "plans"},
}

every_pack = pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id)


def test_three_packs_ship() -> None:
    assert {pack.id for pack in PACKS} == set(LANGUAGES)


@pytest.mark.parametrize("path", stem_packs.shipped_paths(), ids=lambda path: path.stem)
def test_the_checker_finds_neither_errors_nor_gaps(path: Path) -> None:
    checked = stem_packs.check(path)
    assert checked.errors == ()
    assert checked.gaps == ()
    assert checked.pack is not None
    assert checked.pack.id == path.stem


@every_pack
def test_a_pack_is_written_in_its_languages(pack: StemPack) -> None:
    assert pack.languages == LANGUAGES[pack.id]


@every_pack
def test_a_pack_pinned_in_a_binder_is_the_same_pack(pack: StemPack) -> None:
    again, problems = read_pack(json.loads(pack.canonical))
    assert problems == []
    assert again is not None
    assert list(again.slots()) == list(pack.slots())
    assert again.digest == pack.digest
    assert again.main_language == pack.main_language


@every_pack
def test_every_answer_has_stems_to_choose_from_with_all_supports(pack: StemPack) -> None:
    for _, slot in pack.slots():
        if not slot.is_answered:
            continue
        assert len(slot.stems) >= 2, slot.id
        for stem in slot.stems:
            for support in SUPPORTS:
                assert set(getattr(stem, support)) == set(pack.languages), (stem.id, support)
            assert set(stem.why) == set(stem.example) == set(pack.languages), stem.id


@every_pack
def test_every_blank_has_a_word_bank_in_every_language(pack: StemPack) -> None:
    for _, slot in pack.slots():
        for stem in slot.stems if slot.is_answered else ():
            for blank, banks in stem.words.items():
                assert set(banks) == set(pack.languages), (stem.id, blank)
                for bank in banks.values():
                    assert 4 <= len(bank) <= 8, (stem.id, blank, bank)
                    assert len(set(bank)) == len(bank), (stem.id, blank, bank)


@every_pack
def test_ids_are_used_once(pack: StemPack) -> None:
    slots = [slot for _, slot in pack.slots()]
    for ids in (
        [section.id for section in pack.sections],
        [slot.id for slot in slots],
        [stem.id for slot in slots for stem in slot.stems],
    ):
        assert len(set(ids)) == len(ids)


@every_pack
def test_a_pack_asks_about_every_part_of_its_conference(pack: StemPack) -> None:
    assert {slot.about for _, slot in pack.slots()} == ABOUT[pack.id]


@every_pack
def test_work_in_class_is_asked_about_once_for_each_class(pack: StemPack) -> None:
    in_class = {slot.about for section, slot in pack.slots() if section.per == "class"}
    assert in_class >= ABOUT[pack.id] & {"pride", "challenge", "growth", "standing"}
    shown = {slot.about for _, slot in pack.slots() if slot.show_work}
    assert shown >= {"pride", "challenge"}


@every_pack
def test_of_each_piece_of_work_is_asked_what_it_is_and_shows_and_what_comes_next(
    pack: StemPack,
) -> None:
    assert pack.of_work is not None
    asked = [slot.about for slot in pack.of_work.slots]
    assert asked == ["piece", "learned", "target", "differently"]
    for language in ("en", "es"):
        alone = replace(pack, sections=(pack.of_work,))
        grade = pack_grade(alone, language)
        assert grade is not None
        assert grade <= (3.5 if pack.id != "high-school" else 4), (language, grade)


@pytest.mark.parametrize("pack_id", ["middle-school", "high-school"])
def test_a_goal_is_asked_why_it_matters_in_school_and_in_life(pack_id: str) -> None:
    pack = stem_packs.find(pack_id)
    for slot_id, word in (("goal-school", "school"), ("goal-life", "life")):
        slot = pack.slot(slot_id)
        assert slot is not None
        assert slot.about == "goal"
        assert any(word in stem.ask["en"] or word in stem.frame["en"] for stem in slot.stems)


@every_pack
def test_the_meeting_has_its_length_and_three_tenths_of_it_are_the_familys(pack: StemPack) -> None:
    shortest, longest = MEETING[pack.id]
    assert shortest <= pack.minutes <= longest
    assert sum(section.minutes for section in pack.sections) == pack.minutes
    family = sum(s.minutes for s in pack.sections if all(x.about == "family" for x in s.slots))
    assert family >= 0.3 * pack.minutes


@every_pack
def test_the_family_is_asked_and_has_room_to_answer_on_paper(pack: StemPack) -> None:
    asked = [slot for _, slot in pack.slots() if slot.about == "family" and slot.ask_family]
    assert len(asked) >= 2
    assert any(slot.room >= 2 for slot in asked)


@every_pack
def test_people_and_steps_can_be_told_of_with_whatever_is_known(pack: StemPack) -> None:
    least = {"person": "{name}", "step": "{what}"}
    told = {slot.each: slot for _, slot in pack.slots() if slot.each}
    assert set(told) == set(least)
    for each, slot in told.items():
        blanks = [stem.frame["en"].count("{") for stem in slot.stems]
        assert blanks == sorted(blanks, reverse=True), "the first whose blanks are known is spoken"
        assert blanks[-1] == 1
        assert least[each or ""] in slot.stems[-1].frame["en"]
