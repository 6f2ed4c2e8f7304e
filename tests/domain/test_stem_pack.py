"""What is known of a stem pack, and its digest."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from conference_app.domain.pack_reading import read_pack
from tests import packs


def _shuffled(data: Any, shuffle: Any) -> Any:
    """The same data with the keys of every mapping in another order."""
    if isinstance(data, dict):
        keys = shuffle(st.permutations(list(data)))
        return {key: _shuffled(data[key], shuffle) for key in keys}
    if isinstance(data, list):
        return [_shuffled(item, shuffle) for item in data]
    return data


@settings(max_examples=20)
@given(data=st.data())
def test_the_digest_is_the_same_in_any_order_of_keys(data: st.DataObject) -> None:
    shuffled = packs.pack(_shuffled(packs.pack_data(), data.draw))
    pack = packs.pack()
    assert shuffled.canonical == pack.canonical
    assert shuffled.digest == pack.digest == hashlib.sha256(pack.canonical).hexdigest()
    assert shuffled.main_language == "en"
    assert list(shuffled.slots()) == list(pack.slots())


def test_the_digest_changes_with_any_word_and_with_the_order_of_lists() -> None:
    changes: list[Callable[[dict[str, Any]], object]] = [
        lambda data: data.update(version=3),
        lambda data: data["title"].update(en="Small  pack"),
        lambda data: data["sections"].reverse(),
        lambda data: data["sections"][0]["slots"][0]["stems"][0]["words"]["work"]["es"].reverse(),
    ]
    digests = {packs.pack().digest}
    for change in changes:
        data = packs.pack_data()
        change(data)
        digests.add(packs.pack(data).digest)
    assert len(digests) == len(changes) + 1


def test_the_canonical_content_read_again_is_the_same_pack() -> None:
    pack = packs.pack()
    again, problems = read_pack(json.loads(pack.canonical))
    assert not problems
    assert again is not None
    assert again == pack
    assert again.digest == pack.digest


def test_words_of_every_script_stand_as_themselves_in_the_canonical_content() -> None:
    data = packs.pack_data()
    data["title"]["es"] = "Año 家 😀"
    assert "Año 家 😀".encode() in packs.pack(data).canonical


def test_slots_are_found_in_speaking_order_and_by_id() -> None:
    pack = packs.pack()
    assert [(section.id, slot.id) for section, slot in pack.slots()] == [
        ("work", "pride"),
        ("goals", "steps"),
        ("family", "family-ask"),
    ]
    pride = pack.slot("pride")
    assert pride is not None
    assert pride.required
    assert pride.show_work
    assert pack.slot("nothing") is None


def test_only_a_slot_with_stems_of_its_own_is_answered() -> None:
    answered = {slot.id: slot.is_answered for _, slot in packs.pack().slots()}
    assert answered == {"pride": True, "steps": False, "family-ask": False}


def test_a_stem_that_is_no_more_there_gives_the_first() -> None:
    data = packs.pack_data()
    data["sections"][0]["slots"] = [packs.slot_data(packs.stem_data("one"), packs.stem_data("two"))]
    slot = packs.pack(data).slot("pride")
    assert slot is not None
    assert slot.stem("two").id == "two"
    assert slot.stem("gone").id == "one"
    assert slot.stem(None).id == "one"


def test_words_that_lack_in_a_language_are_those_of_the_main_one() -> None:
    pack = packs.pack()
    assert pack.words({"en": "Yes", "es": "Sí"}, "es") == ("Sí", "es")
    assert pack.words({"en": "Yes"}, "es") == ("Yes", "en")
    assert pack.languages == ("en", "es")


def test_a_pack_without_english_has_the_first_language_of_its_title() -> None:
    assert packs.pack(packs.in_spanish_only()).main_language == "es"
