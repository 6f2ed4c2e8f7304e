"""The portfolio on paper: every piece well set whatever its shape, found again, and read aloud."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pikepdf
import pytest

from conference_app.press.look import Look
from conference_app.press.order import PAPERS
from conference_app.press.packet import LARGE
from conference_app.press.portfolio_part import LaidOut, portfolio_pdf
from tests.press.conferences import conference
from tests.press.pages import ON_SCRIPT, is_right
from tests.press.portfolios import EVERY_SHAPE, HEAD, SAID, Drawn, made, piece
from tests.press.reading import Paper

SPANISH = {
    **EVERY_SHAPE,
    "TERM/work/a1/own/es": "Las colinas detrás de la escuela",
    "TERM/answers/piece@a1/own/es": "Este es un dibujo de las colinas. " * 6,
    "TERM/portfolio/own/es": "Dibujo lo que veo.",
}
LONG = {**HEAD, **piece("a1", "tall", "The hills"), "TERM/answers/piece@a1/text": SAID * 60}


def paper(content: bytes) -> Paper:
    return Paper(content)


def images(content: bytes) -> list[tuple[int, tuple[float, float], tuple[int, int]]]:
    """The pictures that are drawn: page, size in points, size in dots."""
    found = []
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for number, page in enumerate(pdf.pages, 1):
            size = (0.0, 0.0)
            for instruction in pikepdf.parse_content_stream(page):
                operands: Any = instruction.operands
                if str(instruction.operator) == "cm":
                    size = float(operands[0]), float(operands[3])
                if str(instruction.operator) == "Do":
                    image = page.Resources.XObject[operands[0]]
                    found.append((number, size, (int(image.Width), int(image.Height))))
    return found


@pytest.mark.parametrize("paper_size", PAPERS)
@pytest.mark.parametrize("scale", [1.0, LARGE])
@pytest.mark.parametrize("also", [None, "es"])
def test_every_page_is_right(paper_size: str, scale: float, also: str | None) -> None:
    look = Look(PAPERS[paper_size], scale)
    portfolio, found = made(SPANISH, also)
    read = is_right(portfolio_pdf(portfolio, found, look, Drawn()), paper_size, ON_SCRIPT)
    words = read.words()
    for one in portfolio.pieces:
        assert one.title.words in words
        assert one.captions
        for line in (*one.captions, *(one.also if also else ())):
            assert " ".join(line.words.split()) in words
    assert portfolio.sentence.words in words
    assert "This term I learned to look before I draw." in words


def test_pages_from_right_to_left_are_right() -> None:
    values = {**EVERY_SHAPE, "student/name": "كرم الصباغ"}
    portfolio, found = made(values)
    content = portfolio_pdf(replace(portfolio, language="ar"), found, Look(), Drawn())
    is_right(content, "letter", ON_SCRIPT)
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert pdf.Root.ViewerPreferences.Direction == "/R2L"


def test_captions_too_long_for_a_page_go_on_overleaf() -> None:
    portfolio, found = made(LONG)
    content = portfolio_pdf(portfolio, found, Look(), Drawn())
    read = is_right(content, "letter", ON_SCRIPT)
    assert " ".join((SAID * 60).split()) in read.words()
    _, (_, height), _ = images(content)[-1]
    assert height > 250, "the picture keeps its place"


def test_no_picture_is_finer_than_200_dots_an_inch_nor_blown_up_under_100() -> None:
    portfolio, found = made(EVERY_SHAPE)
    shown = images(portfolio_pdf(portfolio, found, Look(), Drawn()))
    assert len(shown) > 20
    for number, size, dots in shown:
        across, down = (dots[n] * 72 / size[n] for n in (0, 1))
        assert 99 < across < 202, number
        assert across == pytest.approx(down, rel=0.03), "nothing is stretched"


def test_pictures_are_asked_for_once_each_and_in_the_order_of_the_pages() -> None:
    portfolio, found = made(EVERY_SHAPE)
    showing = Drawn()
    laid_out = LaidOut(portfolio, found, Look(), showing)
    assert showing.asked == [], "only sizes, before anything is drawn"
    laid_out.pdf()
    places = [(key, place) for key, place, _ in showing.asked]
    assert len(places) == len(set(places)) + 1, "the one on the cover comes again"
    assert [place for key, place in places if key == "b1"] == list(range(7))


def test_the_same_bytes_are_in_the_file_once() -> None:
    values = {**HEAD, **piece("a1", "square", "One"), **piece("b1", "square", "Two", "science")}
    portfolio, found = made(values)
    content = portfolio_pdf(portfolio, found, Look(), Drawn())
    assert len(images(content)) == 3
    assert content.count(b"/Subtype /Image") == 1
    assert content == portfolio_pdf(portfolio, found, Look(), Drawn())


def test_pictures_tell_what_they_show_and_where_they_stand() -> None:
    portfolio, found = made(EVERY_SHAPE)
    content = portfolio_pdf(portfolio, found, Look(), Drawn())
    figures = [one for one in Paper(content).root.all() if one.kind == "Figure"]
    told = [figure.alternative for figure in figures]
    assert told[1].startswith(f"The hills behind our school. {SAID}")
    assert "Volcano report, page 2 of 7" in told
    assert all(told)
    assert content.count(b"/BBox [") >= len(figures)


def test_contents_and_outline_lead_to_every_piece() -> None:
    portfolio, found = made(EVERY_SHAPE)
    laid_out = LaidOut(portfolio, found, Look(), Drawn())
    content = laid_out.pdf()
    read = Paper(content)
    links = [one for one in read.root.all() if one.kind == "Link" and one.leads]
    with pikepdf.open(io.BytesIO(content)) as pdf:
        order = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
        pages = {
            str(annotation.Contents): order[annotation.Dest[0].objgen]
            for page in pdf.pages
            for annotation in page.get("/Annots", [])
            if "/Dest" in annotation
        }
        addresses = [
            str(annotation.A.URI)
            for page in pdf.pages
            for annotation in page.get("/Annots", [])
            if "/A" in annotation
        ]
    for one in portfolio.pieces:
        number = laid_out.pages[one.id]
        assert pages[f"{one.title.words}, portfolio page {number}"] == number
    assert addresses == ["https://example.org/maya/volcano"]
    assert len(links) == len(pages) + len(addresses)
    assert read.outline == [
        "My portfolio",
        "What is inside",
        "1. Art",
        "2. Science",
        "3. More work",
    ]


def test_a_draft_is_on_one_spread_with_what_became_of_it() -> None:
    portfolio, found = made(EVERY_SHAPE)
    pages = LaidOut(portfolio, found, Look(), Drawn()).pages
    for draft, final in (("b3", "b4"), ("b5", "b6")):
        assert pages[draft] == pages[final] or (
            pages[draft] % 2 == 0 and pages[final] == pages[draft] + 1
        )


def test_work_that_lacks_or_is_damaged_is_told_and_the_rest_prints() -> None:
    values = {
        **HEAD,
        **piece("a1", "none", "Lost"),
        **piece("a2", "square", "Torn", name="damaged"),
        **piece("a3", "square", "Whole"),
    }
    portfolio, found = made(values)
    content = portfolio_pdf(portfolio, found, Look(), Drawn())
    read = is_right(content, "letter", ON_SCRIPT)
    told = "This work cannot be shown here: its file is missing or damaged."
    assert read.words().count(told) == 2
    assert len(images(content)) == 1


def test_few_words_share_a_page_and_a_live_piece_has_its_place() -> None:
    portfolio, found = made(EVERY_SHAPE)
    pages = LaidOut(portfolio, found, Look(), Drawn()).pages
    assert pages["c1"] == pages["c2"]
    words = Paper(portfolio_pdf(portfolio, found, Look(), Drawn())).words()
    assert words.count("I will show this live.") == 2


def test_a_portfolio_of_one_piece_without_words_has_no_divider() -> None:
    values = {"student/name": "Maya", "TERM/work/w/title": "My map", "TERM/work/w/media": "drawn/icon",
              "TERM/work/w/file": "a" * 64}  # fmt: skip
    portfolio, _ = made(values)
    laid_out = LaidOut(portfolio, conference(values), Look(), Drawn())
    assert laid_out.pages == {"w": 3}
    is_right(laid_out.pdf(), "letter", ON_SCRIPT)
