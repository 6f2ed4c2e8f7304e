"""How the versions of a fork are told: as the student would say them, and which one prints."""

from __future__ import annotations

import pytest

from conference_app.domain.binder import Binder, Held
from conference_app.domain.conference import read
from conference_app.domain.edit import Edit, Value
from conference_app.domain.versions import rivals
from tests import packs
from tests.binders import an_edit

TERM = "2026-fall"
PRIDE = f"{TERM}/answers/pride@math"
FRAME = {"form": "frame", "blank/work": "my map", "blank/reason": "I drew it"}
OPEN = {"form": "ask", "text": "My map."}


def _told(values: dict[str, Value], place: str, *versions: Value) -> list[tuple[str, bool]]:
    """What is told of versions of a place, the last of which has the greater clock."""
    held = {f"{PRIDE}/{below}": value for below, value in {**values, place: versions[-1]}.items()}
    every = {f"{TERM}/classes/math/name": "Math", **held}
    binder = Binder("abinder1", {
        path: Held("anedit01", 1, "student:thestudent", value) for path, value in every.items()
    })  # fmt: skip
    fork: list[Edit] = [an_edit(f"{PRIDE}/{place}", value) for value in versions]
    pack = packs.pack()
    slot = pack.slot("pride")
    assert slot is not None
    found = rivals(fork, held, read(binder), pack, (slot, "math"))
    assert [rival.edit for rival in found] == fork
    return [(rival.words, rival.prints) for rival in found]


def test_words_of_a_frame_are_told_within_their_sentence() -> None:
    assert _told(FRAME, "blank/work", "my bridge", "my map") == [
        ("In Math I am proud of my bridge because I drew it.", False),
        ("In Math I am proud of my map because I drew it.", True),
    ]


def test_more_help_and_less_are_told_as_what_is_said_with_them() -> None:
    assert _told({**FRAME, **OPEN}, "form", "frame", "ask") == [
        ("In Math I am proud of my map because I drew it.", False),
        ("My map.", True),
    ]


def test_an_answer_that_was_cleared_elsewhere_is_told_as_no_words() -> None:
    assert _told(OPEN, "text", None, "My map.") == [("", False), ("My map.", True)]


@pytest.mark.parametrize(
    ("values", "place", "versions", "words", "prints"),
    [
        (OPEN, "cue", [["map"], ["my", "map"]], ["map", "my, map"], True),
        (OPEN, "own/vi", ["Bản đồ", "Cầu"], ["Bản đồ", "Cầu"], True),
        (OPEN, "text", ["My map", "My map."], ["My map", "My map."], True),
        # Words that wait behind another form of help.
        (OPEN, "blank/work", ["my bridge", "my map"], ["my bridge", "my map"], False),
    ],
)
def test_what_sounds_the_same_is_told_by_its_own_words(
    values: dict[str, Value], place: str, versions: list[Value], words: list[str], prints: bool
) -> None:
    assert _told(values, place, *versions) == [(words[0], False), (words[1], prints)]
