"""Cue cards on their sheets: every card explains itself, and the sheet says how to print and cut it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from conference_app.domain.script import SHOW, Script
from conference_app.press.cue_cards import cards_pdf
from conference_app.press.look import Look
from conference_app.press.packet import LARGE
from tests.press.conferences import conference, one_part, said
from tests.press.pages import ON_CARDS, is_right
from tests.press.reading import Element, Paper

MAYA = conference({"student/name": "Maya"})
MANY = [said(f"{number} is a sentence of mine.") for number in range(40)]
VIEL = [said(f"{number} es una frase mía.", "es") for number in range(40)]


def printed(script: Script, scale: float = 1.0) -> Paper:
    return is_right(cards_pdf(script, MAYA, Look(scale=scale)), "letter", ON_CARDS)


def cards(read: Paper, language: str) -> list[Element]:
    return [one for one in read.root.kids if one.kind == "Sect" and one.language == language]


def heads(found: list[Element]) -> list[str]:
    return [one.words.split()[0] for card in found for one in card.kids if one.kind == "H1"]


@pytest.mark.parametrize("scale", [1.0, LARGE])
def test_a_side_with_fewer_cards_says_where_the_cues_are(scale: float) -> None:
    script = one_part(MANY[0], also=VIEL, language="es", also_title="Ciencias")
    read = printed(script, scale)
    fronts, backs = cards(read, "en"), cards(read, "es")
    assert len(fronts) == len(backs) > 1
    assert heads(fronts) == heads(backs)
    assert heads(fronts)[:2] == ["1", "1b"]
    for card in fronts[1:]:
        assert [one.words for one in card.kids] == [
            f"{heads([card])[0]} Science ",
            "See the other side.",
        ]
    assert not any("Mira el otro lado" in one.words for card in backs for one in card.all())
    read = printed(replace(script, language="es", also="en"), scale)
    assert "Mira el otro lado." in read.words()


def answers(count: int, *, is_long_at_the_back: bool = False) -> Script:
    """A part with numbered answers, each with work to show, in two languages."""
    script = one_part(language="es", also_title="Ciencias")
    (part,) = script.parts
    more = " y además todo lo que aprendí con mis amigos de la clase" if is_long_at_the_back else ""
    blocks = tuple(
        replace(
            part.blocks[0],
            path=f"{number}",
            lines=(said(f"work {number}", kind=SHOW), said(f"words {number}")),
            also=(said(f"obra {number}{more}", "es", SHOW), said(f"voz {number}", "es")),
        )
        for number in range(count)
    )
    return replace(script, parts=(replace(part, blocks=blocks),))


def numbers(found: list[Element]) -> list[list[str]]:
    """The numbers in the cues of each card."""
    told = [" ".join(one.words for one in card.all() if one.kind == "LBody") for card in found]
    return [re.findall("[0-9]+", words) for words in told]


@pytest.mark.parametrize("count", [5, 6, 9])
def test_cues_are_dealt_out_evenly_and_work_stays_with_its_words(count: int) -> None:
    dealt = numbers(cards(printed(answers(count)), "en"))
    assert [number for card in dealt for number in card] == [
        f"{number}" for number in range(count) for _ in "ab"
    ]
    assert len(dealt) > 1
    assert max(map(len, dealt)) - min(map(len, dealt)) <= 2
    assert all(len(card) % 2 == 0 for card in dealt)


def test_both_sides_of_a_card_hold_the_same_answers() -> None:
    read = printed(answers(7, is_long_at_the_back=True))
    fronts, backs = numbers(cards(read, "en")), numbers(cards(read, "es"))
    assert fronts == backs
    assert len(fronts) > 2
    assert "See the other side." not in read.words()


def test_a_number_stays_in_its_box() -> None:
    script = answers(40)
    script = replace(script, parts=(*[replace(script.parts[0], blocks=())] * 12, *script.parts))
    for scale in (1.0, LARGE):
        read = printed(script, scale)
        shown = [one for one in read.shown if one.element and one.element.words.startswith("13b ")]
        number = shown[0]
        assert number.right - number.left < 20 * scale + 3, "with the blank behind it"


def test_each_sheet_says_in_the_language_of_its_side_how_to_print_and_cut_it() -> None:
    read = printed(one_part(*MANY, also=VIEL, language="es", also_title="Ciencias"))
    notes = [one for one in read.root.kids if one.kind == "P"]
    assert [(one.language, one.words) for one in notes[:2]] == [
        ("en", "Print on both sides (flip on the long edge), then cut."),
        ("es", "Imprimir por los dos lados (girar por el borde largo) y recortar."),
    ]
    assert len(notes) == len(read.sizes)
    shown = [one for one in read.shown if one.element in notes]
    assert max(one.baseline for one in shown) < 30, "outside of the cards"


def test_cards_in_one_language_are_only_to_be_cut() -> None:
    read = printed(one_part(*MANY))
    assert {one.words for one in read.root.kids if one.kind == "P"} == {"Cut along the marks."}
