"""What must be true of every printed page, whatever a student wrote on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import page as checker
import pypdfium2
import pypdfium2.raw as pdfium

from conference_app.press.order import PAPERS
from tests.press.reading import Paper, Shown

_HAIR = 3.0
"""Points by which an outline may pass an edge: the tail of a j, an accent, half a rule's width."""

Box = tuple[float, float, float, float]
ON_SCRIPT: Box = (54, 36, 54, 54)
ON_CARDS: Box = (20, 20, 20, 20)
"""The margins: left, below, right and above."""


def is_right(content: bytes, paper: str, margins: Box) -> Paper:
    """Hold a PDF to all laws below, `margins` left, below, right and above; the paper read back."""
    assert objections(content) == []
    read = Paper(content)
    assert {*read.sizes} == {PAPERS[paper]}
    assert beyond(content, margins) == []
    assert strangers(read) == []
    assert over_each_other(read) == []
    return read


def objections(content: bytes) -> list[str]:
    """What the PDF/UA-1 checker says."""
    report = checker.validate_pdf_bytes(content, profile=checker.ValidationProfile.PDF_UA_1)
    return [failure.message for failure in report.failures]


def beyond(content: bytes, margins: Box) -> list[tuple[int, Box]]:
    """What is drawn in the margins, by page."""
    left, below, right, above = margins
    with pypdfium2.PdfDocument(content) as document:
        return [
            (number, box)
            for number, page in enumerate(document)
            for box in _drawn(page)
            if box[0] < left - _HAIR or box[2] > page.get_width() - right + _HAIR
            or box[1] < below - _HAIR or box[3] > page.get_height() - above + _HAIR
        ]  # fmt: skip


def _drawn(page: pypdfium2.PdfPage) -> Iterator[Box]:
    """The boxes of all that is drawn; of words as their outlines are, not as wide as they claim."""
    for drawn in page.get_objects():
        left, bottom, right, top = drawn.get_bounds()
        if drawn.type in (pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_PATH) and right > left:
            yield round(left, 1), round(bottom, 1), round(right, 1), round(top, 1)


def strangers(paper: Paper) -> list[tuple[int, str, str]]:
    """Where the box for "no such letter" is drawn, or a face that does not ship."""
    return [
        (shown.page, shown.font.name, shown.element.words if shown.element else "")
        for shown in paper.shown
        if 0 in shown.glyphs or "+Conference" not in shown.font.name
    ]


def over_each_other(paper: Paper) -> list[tuple[int, str, str]]:
    """Words of different lines printed over each other."""
    return [
        (number, _words(one), _words(other))
        for number in range(len(paper.sizes))
        for one, other in _pairs([shown for shown in paper.shown if shown.page == number])
        if min(one.right, other.right) - max(one.left, other.left) > _HAIR
        and min(_top(one), _top(other)) - max(_foot(one), _foot(other)) > _HAIR
    ]


def lonely(paper: Paper) -> list[tuple[int, str]]:
    """Headings at the foot of a page, and single lines of paragraphs at its foot or head."""
    found = []
    for number in range(len(paper.sizes)):
        here = [shown for shown in paper.shown if shown.page == number and shown.element]
        last = min(here, key=lambda shown: shown.baseline).element if here else None
        for element in {shown.element for shown in here if shown.element}:
            lines = {shown.baseline for shown in here if shown.element is element}
            goes_on = any(s.element is element and s.page != number for s in paper.shown)
            is_heading = element.kind.startswith("H") and element is last
            if is_heading or (goes_on and len(lines) < 2):
                found.append((number, element.words))
    return found


def _pairs(shown: list[Shown]) -> Iterator[tuple[Shown, Shown]]:
    """Each two that are near each other and not of one line, in which marks may reach back."""
    shown = sorted(shown, key=lambda one: one.baseline)
    for place, one in enumerate(shown):
        for other in _near(one, shown[place + 1 :]):
            is_one_line = abs(one.baseline - other.baseline) < one.size / 2
            if not (is_one_line and one.element is other.element):
                yield one, other


def _near(one: Shown, above: Iterable[Shown]) -> Iterator[Shown]:
    for other in above:
        if _foot(other) > _top(one):
            return
        yield other


def _top(shown: Shown) -> float:
    return shown.baseline + 0.7 * shown.size


def _foot(shown: Shown) -> float:
    return shown.baseline - 0.2 * shown.size


def _words(shown: Shown) -> str:
    return shown.element.words if shown.element else "(foot or rule)"
