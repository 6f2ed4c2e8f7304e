"""What a screen reader, a search and a clipboard get of a page."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pikepdf
import pypdfium2

from conference_app.domain.languages import LANGUAGES
from conference_app.domain.script import SHOW
from conference_app.press.cue_cards import cards_pdf
from conference_app.press.look import Look
from conference_app.press.script_part import script_pdf
from tests.press.conferences import answered, every_writing, one_part, said
from tests.press.reading import Paper
from tests.press.sample_sentences import SENTENCES


def paper() -> Paper:
    conference, script = answered("en", "vi")
    return Paper(script_pdf(script, conference, Look()))


def test_every_line_is_marked_with_its_language() -> None:
    conference, script = every_writing()
    read = Paper(script_pdf(script, conference, Look()))
    paragraphs = read.elements("P")
    for language in LANGUAGES:
        words = " ".join(SENTENCES[language.tag].split())
        found = [one for one in paragraphs if words in " ".join(one.words.split())]
        assert found, language.tag
        assert any(language.tag in read.languages(one) for one in found), language.tag


def test_a_piece_of_another_language_is_marked_within_its_line() -> None:
    conference, _ = answered("en")
    script = one_part(said("Mi mapa", "es", SHOW), said("I like it."))
    for made in (script_pdf, cards_pdf):
        read = Paper(made(script, conference, Look()))
        show = next(one for one in read.root.all() if "Mi mapa" in one.words)
        assert {"en", "es"} == read.languages(show)


def test_marked_cue_words_are_in_the_language_they_were_said_in() -> None:
    conference, _ = answered("en")
    lines = (said("I am proud of it."), said("إنه بركان حقيقي.", "ar"), said("Es mío.", "es"))
    script = one_part(*lines)
    block = replace(script.parts[0].blocks[0], marked=("بركان", "proud", "mío", "eruption"))
    part = replace(script.parts[0], blocks=(block,))
    read = Paper(cards_pdf(replace(script, parts=(part,)), conference, Look()))
    (card,) = read.elements("LBody")
    assert card.words == "بركان · proud · mío · eruption"
    assert read.languages(card) == {"ar", "en", "es"}
    right = max(shown.right for shown in read.shown if shown.element is card)
    assert right > 280, "it begins at the right edge of its card"
    block = replace(block, marked=("mío", "proud"))
    part = replace(part, blocks=(block,))
    read = Paper(cards_pdf(replace(script, parts=(part,)), conference, Look()))
    (card,) = read.elements("LBody")
    assert card.words == "mío · proud"
    assert read.languages(card) == {"en", "es"}


def test_headings_and_lists_are_told_as_such() -> None:
    read = paper()
    kinds = [one.kind for one in read.root.all()]
    assert kinds[0] == "Document"
    assert kinds.count("H1") == 1
    assert kinds.count("H2") == kinds.count("Sect") + 1, "the plan's, and one for each part"
    (plan,) = (one for one in read.root.kids if one.kind == "L")
    assert {item.kind for item in plan.kids} == {"LI"}
    assert [kid.words for kid in plan.kids[0].kids][:3] == ["1", "Welcome", "Lời chào"]


def test_words_of_two_columns_are_read_one_column_after_the_other() -> None:
    conference, _ = answered("en")
    also = [said("Con chào gia đình. " * 4, "vi")]
    script = one_part(said("Welcome to my family. " * 4), also=also, language="vi")
    words = Paper(script_pdf(script, conference, Look())).words()
    assert ("Welcome to my family. " * 4) + ("Con chào gia đình. " * 4).strip() in words


def test_page_numbers_and_rules_are_not_read_out() -> None:
    read = paper()
    assert "page 1 of" not in read.words()
    assert any(shown.element is None for shown in read.shown)


def marks(element: Any) -> Iterator[tuple[int, tuple[int, int]]]:
    """The marks of an element itself, each with its page."""
    for kid in element.K:
        if isinstance(kid, int):
            yield kid, element.Pg.objgen
        elif "/MCID" in kid:
            yield int(kid.MCID), kid.Pg.objgen


def test_what_is_drawn_leads_back_to_its_place_in_the_structure() -> None:
    conference, script = answered("en", "ar")
    with pikepdf.open(io.BytesIO(script_pdf(script, conference, Look()))) as pdf:
        tree = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        owners = dict(zip(map(int, tree[::2]), tree[1::2], strict=True))
        for page in pdf.pages:
            owned = [set(marks(element)) for element in owners[int(page.StructParents)]]
            assert len(owned) > 1
            assert all((mark, page.obj.objgen) in kids for mark, kids in enumerate(owned))


def test_the_outline_and_the_title_lead_through_the_script() -> None:
    read = paper()
    assert read.title == "Maya Okafor: Family conference, fall 2026"
    assert read.outline[:2] == ["1. Welcome", "2. My letter to you"]


def test_latin_words_can_be_searched_and_copied() -> None:
    conference, script = answered("vi")
    with pypdfium2.PdfDocument(script_pdf(script, conference, Look())) as document:
        text = " ".join(page.get_textpage().get_text_range() for page in document)
    copied = " ".join(text.replace("\ufffe", "").split())
    assert conference.student.name in copied
    for line in script.lines:
        assert " ".join(line.words.split()) in copied
