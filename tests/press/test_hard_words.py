"""Words that are hard to print: a page that is still right, and a sentence on what was changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conference_app.domain.conference import Conference
from conference_app.domain.script import ASK, SHOW, Script
from conference_app.domain.scripting import script as make_script
from conference_app.press.coverage import printable, substituted
from conference_app.press.cue_cards import cards_pdf
from conference_app.press.look import Look
from conference_app.press.order import PAPERS, Order
from conference_app.press.packet import LARGE, print_parts
from conference_app.press.script_part import script_pdf
from conference_app.press.set_lines import Style, Words
from conference_app.press.typesetting import set_words
from tests.packs import pack
from tests.press.conferences import NAMES, TERM, conference, one_part, said
from tests.press.pages import ON_CARDS, ON_SCRIPT, is_right
from tests.press.reading import Paper

NOBODY = conference({"student/name": "Maya"})
LONG_WORD = "Supercalifragilistic" * 20
ANSWER = {f"TERM/answers/pride@science/{key}": value for key, value in
          {"stem": "pride-work", "form": "ask"}.items()}  # fmt: skip


def printed(
    script: Script, found: Conference = NOBODY, *, scale: float = 1.0
) -> tuple[Paper, Paper]:
    """The script and the cards, both held to every law of a page."""
    look = Look(PAPERS["letter"], scale)
    return (is_right(script_pdf(script, found, look), "letter", ON_SCRIPT),
            is_right(cards_pdf(script, found, look), "letter", ON_CARDS))  # fmt: skip


def test_a_letter_that_no_font_has_is_printed_by_its_name() -> None:
    assert printable("a \U000130b8 b") == "a (egyptian hieroglyph d052) b"
    assert printable("\ue000\ud800") == "(character e000)(character d800)"
    for paper in printed(one_part(said("I like \U000130b8."))):
        assert "I like (egyptian hieroglyph" in paper.words()


def test_what_is_printed_by_name_is_told_with_its_place() -> None:
    odd = {
        "student/name": "Maya \U000130b8",
        "student/says": "\U000130b8",
        "people/ruth/name": "Ruth \U000130b8",
        "TERM/meeting/place": "Room \U000130b8",
        "TERM/classes/science/name": "Science \U000130b8",
        "TERM/answers/pride@science/text": "I like \U000130b8 and \U000130b8.",
    }
    _, notes = print_parts(conference({**ANSWER, **odd}), pack(), Order())
    told = ": no font has U+130B8 egyptian hieroglyph d052; its name is printed instead."
    assert [note.removesuffix(told) for note in notes if note.endswith(told)] == [
        "student/name",
        "student/says",
        "people/ruth",
        f"{TERM}/meeting/place",
        f"{TERM}/classes/science",
        f"{TERM}/answers/pride@science",
    ]


@pytest.mark.parametrize("text", [
    "Thảo\u200d 😀 مرحبا \u200f१२ わ\u00a0→ e\u0301", "👩🏽\u200d🏫 🇻🇳 ❤️ 1️⃣", "می\u200cخواهم", "",
])  # fmt: skip
def test_what_fonts_have_is_left_as_it_is(text: str) -> None:
    assert printable(text) == text
    assert list(substituted(text)) == []


@pytest.mark.parametrize("letter", ["न", "ক", "ਕ", "ક", "க", "క", "ಕ", "ക", "ក"])
def test_a_sign_is_never_lost_after_indian_letters(letter: str) -> None:
    for sign in "∀∷⊙⋮╴★￥ー〒😀":
        for text in (f"{letter}{sign}{letter}.", f"{letter} {sign}", f"{sign}{letter}"):
            (line,) = set_words([Words(text, Style(14), "hi")], 500)
            assert line.text == text
            assert "".join(words for run in line.runs for words in run.texts) == text
            assert all(run.face and 0 not in run.glyphs for run in line.runs)
    (paper, cards) = printed(one_part(said(f"{letter} ∀⋮{letter}.", "hi")))
    assert f"{letter} ∀⋮{letter}." in paper.words()
    assert f"{letter} ∀⋮{letter}." in cards.words()


@pytest.mark.parametrize(("text", "told"), [
    ("a\tb\nc\u2028d\u2029e\x85f", "a b c d e f"),
    ("a\x00b\x07c\x1bd\x7fe\x9ff", "abcdef"),
    ("a\u1680b", "a b"),
])  # fmt: skip
def test_control_characters_leave_no_mark(text: str, told: str) -> None:
    assert printable(text) == told
    assert list(substituted(text)) == []
    paper, cards = printed(one_part(said(f"Well, {text}."), title=f"Art {text}"))
    assert f"Well, {told}." in paper.words()
    assert f"Art {told}" in cards.words()


def test_names_of_nothing_but_control_characters_and_half_letters_print() -> None:
    found = conference({
        "student/name": "\x07\ud83d", "student/says": "\ud800", "people/a/name": "\x00",
        "TERM/meeting/place": "\udc00\x1b", "TERM/classes/science/name": "\ud800",
    })  # fmt: skip
    paper, _ = printed(make_script(found, pack()), found)
    assert paper.elements("H1")[0].words == "(character d83d)"
    assert "\x07" not in paper.title
    printed(one_part(said("\x07"), said("\x00", kind=SHOW), title="\x07"))


@pytest.mark.parametrize("scale", [1.0, LARGE])
def test_a_word_of_400_letters_is_broken_wherever_it_stands(scale: float) -> None:
    found = conference({
        "student/name": LONG_WORD, "student/says": LONG_WORD, "people/a/name": LONG_WORD,
        "people/a/relation": LONG_WORD, "TERM/meeting/place": LONG_WORD,
        "TERM/classes/science/name": LONG_WORD, "TERM/work/map/title": LONG_WORD,
        **ANSWER, "TERM/answers/pride@science/text": LONG_WORD,
        "TERM/answers/pride@science/show/map": True,
        "TERM/answers/pride@science/own/es": LONG_WORD,
    })  # fmt: skip
    for also in (None, "es"):
        paper, _ = printed(make_script(found, pack(), also), found, scale=scale)
        assert paper.elements("H1")[0].words == LONG_WORD
        assert paper.words().count(LONG_WORD) >= 7


def test_an_answer_of_3000_words_goes_on_over_pages() -> None:
    answer = " ".join(
        f"Sentence {n} of my long story was about the rain in the {n}th week." for n in range(230)
    )
    found = conference({"student/name": "Maya", "TERM/classes/science/name": "Science", **ANSWER,
                        "TERM/answers/pride@science/text": answer,
                        "TERM/answers/pride@science/own/es": answer})  # fmt: skip
    for also in (None, "es"):
        paper, cards = printed(make_script(found, pack(), also), found)
        assert answer in paper.words()
        assert len(paper.sizes) > 5
        assert "Sentence 229 of my…" in cards.words()


def test_forty_classes_each_get_their_part_and_their_card() -> None:
    names = [f"Class number {n}" for n in range(40)]
    found = conference({"student/name": "Maya", **{
        key: value for n, name in enumerate(names) for key, value in {
            f"TERM/classes/c{n}/name": name, f"TERM/classes/c{n}/order": f"a{chr(97 + n // 26)}{chr(97 + n % 26)}",
            f"TERM/answers/pride@c{n}/stem": "pride-work", f"TERM/answers/pride@c{n}/form": "ask",
            f"TERM/answers/pride@c{n}/text": "I did it.",
        }.items()}})  # fmt: skip
    paper, cards = printed(make_script(found, pack()), found)
    for number, name in enumerate(names, 1):
        assert f"{number} {name}" in [" ".join(e.words.split()) for e in paper.elements("H2")]
        assert f"{number} {name} 1 min" in [" ".join(e.words.split()) for e in cards.elements("H1")]


def test_an_empty_binder_prints_what_is_said_anyway() -> None:
    for also in (None, "es", "ar"):
        found = conference({})
        script = make_script(found, pack(), also)
        paper, _ = printed(script, found)
        assert "Now it is your turn." in paper.words()
    printed(Script("en", None, (), 1200, 360, ()), found)


@pytest.mark.parametrize(("name", "sentence", "is_rtl"), [
    (NAMES["ar"], "I am {} and I am 12.", False),
    (NAMES["vi"], "اسمي {} وعمري ١٢ سنة.", True),
])  # fmt: skip
def test_a_name_of_the_other_direction_stands_where_it_is_said(
    name: str, sentence: str, is_rtl: bool
) -> None:
    (line,) = set_words([Words(sentence.format(name), Style(14), "en")], 500, is_rtl=is_rtl)
    assert line.text == sentence.format(name)
    inner = [x for run in line.runs for (x, _), text in zip(run.places, run.texts, strict=True)
             if text.strip() and text in name]  # fmt: skip
    outer = [x for run in line.runs for (x, _), text in zip(run.places, run.texts, strict=True)
             if text.isalnum() and text not in name]  # fmt: skip
    assert min(outer) < min(inner) <= max(inner) < max(outer)
    end = next(
        x
        for run in line.runs
        for (x, _), text in zip(run.places, run.texts, strict=True)
        if text == "."
    )
    assert end < min(outer) if is_rtl else end > max(outer)


def test_the_person_in_a_line_of_the_other_direction_keeps_his_end_mark() -> None:
    paper, cards = printed(one_part(
        said("Dear family,"), said(f"This is {NAMES['ar']}.", kind=ASK),
        also=[said("عائلتي", "ar"), said("هذه Maya.", "ar", ASK)], language="ar"))  # fmt: skip
    assert f"This is {NAMES['ar']}." in paper.words()
    assert "هذه Maya." in paper.words()
    assert "هذه Maya." in cards.words()


def test_marks_that_mean_something_to_a_pdf_are_only_words() -> None:
    odd = r"(a) <b> [c] \d\n %e /F {g} & </dc:title> 'h' \"i\" ]]>"
    found = replace(NOBODY, student=replace(NOBODY.student, name=odd))
    for paper in printed(one_part(said(odd), title=odd), found):
        assert odd in paper.words()
        assert paper.title.startswith(odd)
