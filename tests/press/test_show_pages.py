"""What is to be shown: the script names its page of the portfolio, with a small picture beside it."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest

from conference_app.domain.conference import Conference
from conference_app.press.order import PORTFOLIO, Order
from conference_app.press.packet import print_parts
from tests.press.conferences import conference
from tests.press.pages import ON_SCRIPT, is_right
from tests.press.portfolios import HEAD, PACK, Drawn, piece
from tests.press.reading import Paper

SHOWN: dict[str, Any] = {
    **HEAD,
    **piece("a1", "landscape", "The hills"),
    **piece("a2", "tall", "A page of my reading log"),
    **piece("a3", "none", "The dance", live=True, file=None),
    "TERM/answers/pride@art/form": "ask",
    "TERM/answers/pride@art/text": "I am proud of the hills because I looked for a whole week.",
    **{f"TERM/answers/pride@art/show/a{number}": True for number in (1, 2, 3)},
}


def printed(found: Conference, *parts: str, also: str | None = None) -> dict[str, bytes]:
    made, _ = print_parts(found, PACK, Order(parts, also=also), Drawn())
    return {one.part: one.content for one in made}


def pictures(content: bytes) -> int:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return sum(
            str(instruction.operator) == "Do"
            for page in pdf.pages
            for instruction in pikepdf.parse_content_stream(page)
        )


@pytest.mark.parametrize("also", [None, "es"])
def test_show_lines_name_the_page_of_the_portfolio(also: str | None) -> None:
    parts = printed(conference(SHOWN), "script", PORTFOLIO, also=also)
    read = is_right(parts["script"], "letter", ON_SCRIPT)
    words = read.words()
    for title, number in (("The hills", 4), ("A page of my reading log", 5), ("The dance", 6)):
        assert f"{title}, portfolio page {number}" in words
        with pikepdf.open(io.BytesIO(parts[PORTFOLIO])) as pdf, pdf.open_outline() as outline:
            (chapter,) = (item for item in outline.root if item.title == "1. Art")
            assert title in [item.title for item in chapter.children]
    assert pictures(parts["script"]) == 2
    assert not [one for one in read.root.all() if one.kind == "Figure"], "the words say it"


def test_without_a_portfolio_nothing_points_to_it() -> None:
    script = printed(conference(SHOWN), "script")["script"]
    assert "portfolio page" not in Paper(script).words()
    assert pictures(script) == 0


def test_without_work_there_is_no_portfolio_and_one_is_told() -> None:
    made, notes = print_parts(conference(HEAD), PACK, Order(("script", PORTFOLIO)), Drawn())
    assert [one.part for one in made] == ["script"]
    assert notes == ["2026-fall: there is no work yet, and so no portfolio."]
