"""A paper in a language that runs from right to left is laid out from right to left."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import replace

import pikepdf
import pytest

from conference_app.domain.script import ASK, DO, SHOW, Script
from conference_app.press.cue_cards import cards_pdf
from conference_app.press.look import Look
from conference_app.press.order import PAPERS
from conference_app.press.packet import LARGE
from conference_app.press.script_part import script_pdf
from tests.press.conferences import NAMES, conference, one_part, said
from tests.press.pages import ON_CARDS, ON_SCRIPT, is_right
from tests.press.reading import Element, Paper, Shown

WIDTH = PAPERS["letter"][0]
KARAM = conference({"student/name": NAMES["ar"], "TERM/meeting/date": "2026-11-24"})


def arabic(*, is_beside: bool = False) -> Script:
    """A part in Arabic; with English beside it if asked for."""
    script = one_part(
        said("افتح الملف.", "ar", DO),
        said("بركان", "ar", SHOW),
        said("أنا فخور ببركاني.", "ar"),
        said("ماذا تودون أن تعرفوا؟", "ar", ASK),
        also=(said("I am proud of my volcano.", "en"),) if is_beside else (),
        language="en" if is_beside else None,
        title="العلوم",
        also_title="Science",
        room=2,
    )
    return replace(script, language="ar")


def of(read: Paper, *elements: Element) -> list[Shown]:
    wanted = {id(one) for element in elements for one in element.all()}
    return [shown for shown in read.shown if shown.element and id(shown.element) in wanted]


def left(shown: Iterable[Shown]) -> float:
    return min(one.left for one in shown)


def right(shown: Iterable[Shown]) -> float:
    return max(one.right for one in shown)


@pytest.mark.parametrize("scale", [1.0, LARGE])
def test_number_label_and_page_stand_where_the_reader_begins(scale: float) -> None:
    read = is_right(script_pdf(arabic(), KARAM, Look(scale=scale)), "letter", ON_SCRIPT)
    _, heading = read.elements("H2")
    (title,) = heading.kids
    number = [shown for shown in read.shown if shown.element is heading]
    assert left(number) > right(of(read, title)) > WIDTH / 2
    for paragraph in [one for one in read.elements("P") if one.words.startswith("أقول")]:
        label, words = of(read, paragraph)[:2]
        assert label.left > words.right > WIDTH / 2
    foot = [one for one in read.shown if one.element is None and one.baseline < 50]
    assert right(foot) == pytest.approx(WIDTH - 54, abs=2), "whose it is"
    assert left(foot) == pytest.approx(54, abs=2), "the page"


def test_the_plan_is_read_from_the_right() -> None:
    read = Paper(script_pdf(arabic(), KARAM, Look()))
    (plan,) = (kid for kid in read.root.kids if kid.kind == "L")
    number, title, minutes = (of(read, kid) for kid in plan.kids[0].kids)
    assert left(number) > right(title) > left(title) > right(minutes)
    assert left(minutes) == pytest.approx(54, abs=2)


def test_the_first_of_two_languages_is_at_the_right_if_it_runs_from_there() -> None:
    read = is_right(script_pdf(arabic(is_beside=True), KARAM, Look()), "letter", ON_SCRIPT)
    first, second = (
        of(read, *(one for one in read.elements("P") if words in one.words))
        for words in ("ببركاني", "volcano")
    )
    assert left(first) > WIDTH / 2 > right(second)
    (plan,) = (kid for kid in read.root.kids if kid.kind == "L")
    number, title, other, minutes = (of(read, kid) for kid in plan.kids[0].kids)
    assert left(number) > right(title) > WIDTH / 2 > left(other) > right(minutes)


def test_ruled_lines_leave_the_labels_free() -> None:
    for beside, found in ((False, {(54.0, 496.0)}), (True, {(317.0, 558.0), (54.0, 295.0)})):
        content = script_pdf(arabic(is_beside=beside), KARAM, Look())
        assert found <= rules(content)


def rules(content: bytes) -> set[tuple[float, float]]:
    """Where the horizontal rules of a paper begin and end."""
    found = set()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for page in pdf.pages:
            start = 0.0
            for instruction in pikepdf.parse_content_stream(page):
                operands = list(instruction.operands)
                if str(instruction.operator) == "m":
                    start = float(operands[0])
                if str(instruction.operator) == "l":
                    found.add((start, float(operands[0])))
    return found


def test_cards_go_from_right_to_left_and_their_backs_lie_behind_them() -> None:
    script = arabic(is_beside=True)
    script = replace(script, parts=(script.parts[0], replace(script.parts[0], id="other")))
    read = is_right(cards_pdf(script, KARAM, Look()), "letter", ON_CARDS)
    fronts, backs = (
        [left(of(read, one)) > WIDTH / 2 for one in read.root.kids
         if one.kind == "Sect" and one.language == tag] for tag in ("ar", "en")
    )  # fmt: skip
    assert fronts == [True, False]
    assert backs == [False, True]
