"""Every part, in every language, on both papers, in both sizes: pages that are right, and all words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from conference_app.domain import cues
from conference_app.domain import script as kinds
from conference_app.domain.conference import Conference
from conference_app.domain.script import Line, Script
from conference_app.press.cue_cards import cards_pdf
from conference_app.press.labels import label
from conference_app.press.look import PAPERS, Look
from conference_app.press.packet import LARGE
from conference_app.press.script_part import script_pdf
from tests.press.conferences import answered, every_writing
from tests.press.pages import Box, is_right
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
ON_SCRIPT: Box = (54, 36, 54, 54)
ON_CARDS: Box = (20, 20, 20, 20)

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
    assert [words for words, kind in _kinds(read) if kind == "H1"] == [conference.student.name]
    assert _headings(read) == [*_titles(script)]
    for language in filter(None, (script.language, script.also)):
        assert _spoken(read, language) == [*_lines(script, language)]
    assert read.outline == [f"{n}. {part.title}" for n, part in enumerate(script.parts, 1)]
    assert all(shown.baseline > ON_SCRIPT[1] + 30 for shown in read.shown if shown.element)


def _kinds(read: Paper) -> list[tuple[str, str]]:
    return [(" ".join(element.words.split()), element.kind) for element in read.elements()]


def _headings(read: Paper) -> list[str]:
    """Of the parts; the first H2 is the plan's."""
    return [words for words, kind in _kinds(read) if kind == "H2"][1:]


def _titles(script: Script) -> Iterator[str]:
    for number, part in enumerate(script.parts, 1):
        is_other = script.also and part.also_title != part.title
        yield f"{number} {part.title} {part.also_title if is_other else ''}".strip()


def _spoken(read: Paper, language: str) -> list[str]:
    """What stands in the parts, in reading order, of the column in that language."""
    sections = [element for element in read.root.kids if element.kind == "Sect"]
    paragraphs = [one for section in sections for one in section.all() if one.kind == "P"]
    return [" ".join(one.words.split()) for one in paragraphs if one.language == language]


def _lines(script: Script, language: str) -> Iterator[str]:
    is_alone = script.also is None
    for line in (line for part in script.parts for block in part.blocks
                 for line in (block.lines if language == script.language else block.also)):  # fmt: skip
        words = "• • •" if line.kind == kinds.PAUSE else " ".join(line.words.split())
        labelled = (kinds.SHOW, kinds.ASK, kinds.DO, *([kinds.SAY] if is_alone else []))
        yield f"{label(line.kind, language)} {words}" if line.kind in labelled else words


@each_size
@each_paper
@each_words
def test_cue_cards_are_right_and_whole(words: str, paper: str, scale: float) -> None:
    conference, script = WORDS[words]()
    read = is_right(cards_pdf(script, conference, Look(PAPERS[paper], scale)), paper, ON_CARDS)
    for language in filter(None, (script.language, script.also)):
        cards = [card for card in read.root.kids if card.language == language]
        assert _told(cards) == _cues(script, language)
    assert [*_across_a_cut(read, *PAPERS[paper])] == []


def _told(cards: list[Element]) -> str:
    """Everything on cards but the numbers and minutes in their heads, in speaking order."""
    bodies = (one.words for card in cards for one in card.all() if one.kind == "LBody")
    return " ".join(" ".join(bodies).split())


def _cues(script: Script, language: str) -> str:
    """What the cards of a side hold, as told from the script."""
    told: list[str] = []
    for block in (block for part in script.parts for block in part.blocks):
        lines = block.lines if language == script.language else block.also
        said = [line for line in lines if line.kind == kinds.SAY]
        told += (_cue(line, said, language) for line in lines
                 if line.kind in (kinds.SHOW, kinds.ASK) or line in said[:1])  # fmt: skip
    return " ".join(" ".join(told).split())


def _cue(line: Line, said: list[Line], language: str) -> str:
    if line.kind == kinds.SAY:
        return " · ".join(cues.first_words(" ".join(one.words for one in said)))
    words = " ".join(cues.first_words(line.words)) if line.kind == kinds.ASK else line.words
    return f"{label(line.kind, language)} {words}"


def _across_a_cut(read: Paper, width: float, height: float) -> Iterator[Shown]:
    """Words that scissors would meet: two cards beside each other, three under each other."""
    for shown in read.shown:
        columns = {(shown.left - 30) // (width / 2 - 30), (shown.right - 30) // (width / 2 - 30)}
        feet = (shown.baseline - 0.3 * shown.size, shown.baseline + shown.size)
        rows = {(edge - 30) // ((height - 60) / 3) for edge in feet}
        if len(columns) > 1 or len(rows) > 1:
            yield shown
