"""Every part, in every language, on both papers, in both sizes: pages that are right, and all words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import pytest

from conference_app.domain import cues
from conference_app.domain import script as kinds
from conference_app.domain.conference import Conference
from conference_app.domain.script import Script
from conference_app.press.cue_cards import cards_pdf
from conference_app.press.look import Look
from conference_app.press.order import PAPERS
from conference_app.press.packet import LARGE
from conference_app.press.script_part import script_pdf
from tests.press.conferences import answered, every_writing
from tests.press.pages import ON_CARDS, ON_SCRIPT, is_right, lonely
from tests.press.reading import Element, Paper, Shown

WORDS: dict[str, Callable[[], tuple[Conference, Script]]] = {
    "English": lambda: answered("en"),
    "Spanish": lambda: answered("es"),
    "Vietnamese": lambda: answered("vi"),
    "Arabic": lambda: answered("ar"),
    "English and Vietnamese": lambda: answered("en", "vi"),
    "English and Arabic": lambda: answered("en", "ar"),
    "every writing": every_writing,
    "every writing and Arabic": lambda: every_writing(is_beside=True),
}

each_words = pytest.mark.parametrize("words", WORDS)
each_paper = pytest.mark.parametrize("paper", PAPERS)
each_size = pytest.mark.parametrize("scale", [1.0, LARGE], ids=["normal", "large"])


@each_size
@each_paper
@each_words
def test_a_script_is_right_and_whole(words: str, paper: str, scale: float) -> None:
    conference, script = WORDS[words]()
    read = is_right(script_pdf(script, conference, Look(PAPERS[paper], scale)), paper, ON_SCRIPT)
    assert read.title.startswith(conference.student.name)
    assert read.language == script.language
    assert read.outline == [f"{n}. {part.title}" for n, part in enumerate(script.parts, 1)]
    assert plain(read.elements("H1")) == conference.student.name
    assert lost(_titles(script), plain(read.elements("H2"))) is None
    for language in filter(None, (script.language, script.also)):
        assert lost(_lines(script, language), plain(_paragraphs(read, language))) is None
    assert lonely(read) == []
    assert all(shown.baseline > ON_SCRIPT[1] + 30 for shown in read.shown if shown.element)


def plain(elements: Iterable[Element]) -> str:
    """The words of elements in reading order, with single blanks."""
    return " ".join(" ".join(element.words for element in elements).split())


def lost(expected: Iterable[str], told: str) -> str | None:
    """The first of the expected words that does not stand after those before it."""
    place = 0
    for words in expected:
        found = told.find(" ".join(words.split()), place)
        if found < 0:
            return f"{words!r} is not in {told[place:]!r}"
        place = found + len(words)
    return None


def _titles(script: Script) -> Iterator[str]:
    for number, part in enumerate(script.parts, 1):
        yield f"{number} {part.title}"
        if script.also and part.also_title != part.title:
            yield part.also_title


def _paragraphs(read: Paper, language: str) -> list[Element]:
    """What stands in the parts, in the column of a language."""
    sections = [element for element in read.root.kids if element.kind == "Sect"]
    return [one for section in sections for one in section.all()
            if one.kind == "P" and one.language == language]  # fmt: skip


def _lines(script: Script, language: str) -> Iterator[str]:
    for part in script.parts:
        for block in part.blocks:
            lines = block.lines if language == script.language else block.also
            yield from (line.words or "• • •" for line in lines)


@each_size
@each_paper
@each_words
def test_cue_cards_are_right_and_whole(words: str, paper: str, scale: float) -> None:
    conference, script = WORDS[words]()
    read = is_right(cards_pdf(script, conference, Look(PAPERS[paper], scale)), paper, ON_CARDS)
    for language in filter(None, (script.language, script.also)):
        cards = [card for card in read.root.kids if card.language == language]
        heads, bodies = (
            [one for card in cards for one in card.all() if one.kind == kind]
            for kind in ("H1", "LBody")
        )
        assert lost(_card_titles(script, language), plain(heads)) is None
        assert lost(_cues(script, language), plain(bodies)) is None
    assert [*_across_a_cut(read, *PAPERS[paper])] == []


def _card_titles(script: Script, language: str) -> Iterator[str]:
    for number, part in enumerate(script.parts, 1):
        title = part.title if language == script.language else part.also_title or part.title
        yield f"{number} {title}"


def _cues(script: Script, language: str) -> Iterator[str]:
    """What the cards of a side hold, as told from the script."""
    for block in (block for part in script.parts for block in part.blocks):
        lines = block.lines if language == script.language else block.also
        told = kinds.cue_words(lines)
        for line in lines:
            if line.kind == kinds.SHOW:
                yield line.words
            elif line.kind == kinds.ASK:
                yield from cues.first_words(line.words)
            elif line.kind == kinds.SAY:
                yield from told
                told = ()


def _across_a_cut(read: Paper, width: float, height: float) -> Iterator[Shown]:
    """Words that scissors would meet: two cards beside each other, three under each other."""
    for shown in (one for one in read.shown if one.baseline > 36):
        columns = {(shown.left - 36) // (width / 2 - 36), (shown.right - 36) // (width / 2 - 36)}
        feet = (shown.baseline - 0.3 * shown.size, shown.baseline + shown.size)
        rows = {(edge - 36) // ((height - 72) / 3) for edge in feet}
        if len(columns) > 1 or len(rows) > 1:
            yield shown
