"""Letters stay in the column with all their ink, however far they reach out of their places."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest
from PIL import ImageOps

from conference_app.domain.script import ASK, SHOW, Script
from conference_app.press.look import Look
from conference_app.press.order import PAPERS
from conference_app.press.packet import LARGE
from conference_app.press.script_part import script_pdf
from conference_app.press.set_lines import Style, Words
from conference_app.press.typesetting import natural_width, set_words
from tests.press.conferences import conference, one_part, said
from tests.press.sample_sentences import SENTENCES

_SCALE = 3
NAME = "حضرت گل"
FLOW = {tag: (SENTENCES[tag] + " ") * 9 for tag in ("ur", "pa-Arab")}


def paper(tag: str, *, is_beside: bool) -> Script:
    words = [said(FLOW[tag], tag), said(SENTENCES[tag], tag, SHOW), said(FLOW[tag], tag, ASK)]
    title = SENTENCES[tag]
    script = one_part(*words, also=words if is_beside else (), language=tag, title=title)
    return script if is_beside else replace(script, language=tag, also=None)


@pytest.mark.parametrize("scale", [1.0, LARGE])
@pytest.mark.parametrize("size", PAPERS)
@pytest.mark.parametrize("is_beside", [False, True])
@pytest.mark.parametrize("tag", FLOW)
def test_no_ink_is_in_the_margins(tag: str, is_beside: bool, size: str, scale: float) -> None:
    look = Look(PAPERS[size], scale)
    found = conference({"student/name": NAME, "people/a/name": NAME})
    with pypdfium2.PdfDocument(script_pdf(paper(tag, is_beside=is_beside), found, look)) as pdf:
        for page in pdf:
            dark = ImageOps.invert(page.render(scale=_SCALE).to_pil().convert("L"))
            box = dark.point(lambda shade: 255 if shade > 100 else 0).getbbox()
            assert box is not None
            assert box[0] / _SCALE > look.left - 1
            assert box[2] / _SCALE < look.left + look.width + 1


def test_a_line_that_is_as_wide_as_its_words_stays_one_line() -> None:
    words = Words(NAME, Style(30, is_bold=True), "ur")
    taken = natural_width(words)
    for is_rtl in (False, True):
        (line,) = set_words([words], taken + 1, is_rtl=is_rtl)
        assert line.text == NAME
