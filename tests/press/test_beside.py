"""Two languages beside each other over pages: full pages, counterparts together, no line alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest

from conference_app.domain.script import ASK, DO, QUESTION, SHOW, Line, Script
from conference_app.press.look import Look
from conference_app.press.packet import LARGE
from conference_app.press.script_part import script_pdf
from tests.press.conferences import conference, one_part, said
from tests.press.pages import ON_SCRIPT, is_right, lonely
from tests.press.reading import Paper, Shown

MAYA = conference({"student/name": "Maya"})
ENGLISH = "I worked on this for three weeks and I learned how to plan my time. "
VIETNAMESE = "Con đã làm bài này trong ba tuần và con học được cách sắp xếp thời gian. "


def printed(script: Script, scale: float = 1.0) -> Paper:
    read = is_right(script_pdf(script, MAYA, Look(scale=scale)), "letter", ON_SCRIPT)
    assert lonely(read) == []
    return read


def beside(own: Sequence[Line], other: Sequence[Line]) -> Script:
    """A part with DO, SHOW and ASK around these lines."""
    return one_part(
        said("Stand up.", kind=DO),
        said("The volcano", kind=SHOW),
        *own,
        said("Questions?", kind=ASK),
        also=(
            said("Đứng lên.", "vi", DO),
            said("Núi lửa", "vi", SHOW),
            *other,
            said("Câu hỏi?", "vi", ASK),
        ),
        language="vi",
        also_title="Khoa học",
    )


def white(read: Paper) -> list[float]:
    """How much of each page but the last is left free at its foot."""
    feet = [
        min(one.baseline for one in read.shown if one.page == page and one.element)
        for page in range(len(read.sizes))
    ]
    return [foot - 84 for foot in feet[:-1]]


@pytest.mark.parametrize("scale", [1.0, LARGE])
@pytest.mark.parametrize("sentences", [*range(1, 24), 60])
def test_an_answer_of_any_length_leaves_no_line_alone_and_fills_its_pages(
    sentences: int, scale: float
) -> None:
    question = said("Điều gì khó đối với con, và con đã làm gì?", "vi", QUESTION)
    script = beside([said(ENGLISH * sentences)], [question, said(VIETNAMESE * sentences, "vi")])
    part = script.parts[0]
    read = printed(replace(script, parts=(part, replace(part, id="two"))), scale)
    words = read.words()
    assert words.count((ENGLISH * sentences).strip()) == 2
    assert words.count((VIETNAMESE * sentences).strip()) == 2
    assert max(white(read), default=0) < 0.45 * Look(scale=scale).height


def test_paragraphs_stand_beside_their_counterparts() -> None:
    own = [said(f"Paragraph {n}. " + ENGLISH * (n + 1)) for n in range(5)]
    other = [said(f"Đoạn {n}. " + VIETNAMESE * (5 - n), "vi") for n in range(5)]
    read = printed(beside(own, other))
    for n in range(5):
        left, right = (first(read, f"{word} {n}.") for word in ("Paragraph", "Đoạn"))
        assert left.page == right.page
        assert left.baseline == pytest.approx(right.baseline, abs=0.5)


def first(read: Paper, words: str) -> Shown:
    return next(s for s in read.shown if s.element and s.element.words.startswith(words))


def test_lines_are_evenly_spaced_beside_a_question() -> None:
    question = said("Điều gì khó?", "vi", QUESTION)
    read = printed(beside([said(ENGLISH * 14)], [question, said(VIETNAMESE * 12, "vi")]))
    lines = sorted({
        (shown.page, -round(shown.baseline, 1)) for shown in read.shown
        if shown.element and shown.element.words.startswith("I worked")
    })  # fmt: skip
    steps = {round(b - a, 1) for (page, a), (other, b) in pairwise(lines) if page == other}
    assert max(steps) - min(steps) < 0.3


def test_a_question_to_the_family_does_not_wait_for_the_next_part() -> None:
    script = beside([said(ENGLISH)], [said(VIETNAMESE, "vi")])
    (part,) = script.parts
    read = printed(replace(script, parts=tuple(replace(part, id=f"p{n}") for n in range(9))))
    asked = [s.page for s in read.shown if s.element and s.element.words == "Questions?"]
    told = [s.page for s in read.shown if s.element and s.element.words.startswith("I worked")]
    assert asked == sorted(asked)
    assert set(asked) <= set(told)
    assert max(white(read)) < 160
