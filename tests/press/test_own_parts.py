"""A part of the student's own is printed as any other: under its title, in their words."""

from __future__ import annotations

import pytest

from conference_app.domain.scripting import script
from conference_app.press.cue_cards import cards_pdf
from conference_app.press.look import Look
from conference_app.press.script_part import script_pages
from tests.press.conferences import TERM, conference
from tests.press.pages import ON_CARDS, ON_SCRIPT, is_right
from tests.press.reading import Paper
from tests.shipped import PACKS

MIDDLE = next(pack for pack in PACKS if pack.id == "middle-school")
MAYA = conference({
    "student/name": "Maya",
    "TERM/parts/dance/title": "My dance group",
    "TERM/answers/own@dance/text": "We dance every Friday. I taught the little ones two steps.",
    "TERM/answers/own@dance/own/es": "Bailamos cada viernes.",
    "TERM/parts/lunch/title": "What I want to say about lunch",
})  # fmt: skip


def _titles(read: Paper) -> list[str]:
    return [" ".join(one.words.split()) for one in read.elements("H2")]


@pytest.mark.parametrize("also", [None, "es"])
def test_the_script_holds_its_title_its_words_and_the_students_version(also: str | None) -> None:
    content, placed = script_pages(script(MAYA, MIDDLE, also), MAYA, Look())
    read = is_right(content, "letter", ON_SCRIPT)
    words = read.words()
    assert any("My dance group" in title for title in _titles(read))
    assert "I taught the little ones two steps." in words
    assert ("Bailamos cada viernes." in words) == (also is not None)
    assert ("«My dance group»: ¿qué quieres contar" in words) == (also is not None)
    assert "lunch" not in words  # Nothing is written there yet.
    assert f"{TERM}/answers/own@dance" in {block.path for block in placed}


def test_it_has_a_cue_card() -> None:
    read = is_right(cards_pdf(script(MAYA, MIDDLE), MAYA, Look()), "letter", ON_CARDS)
    cards = [[" ".join(part.words.split()) for part in one.all()] for one in read.root.kids]
    card = next(words for words in cards if words[1:2] == ["2 My dance group 1 min"])
    assert "We dance every Friday." in card[-1]
