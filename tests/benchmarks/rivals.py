"""How other tools set the text of a script: the same words on as many pages."""

from __future__ import annotations

import html
import importlib
import io
import math
import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

from conference_app.domain.conference import Conference
from conference_app.domain.script import SAY, Script
from conference_app.press.faces import BASE, shipped_faces
from conference_app.press.labels import label, term
from conference_app.press.order import PAPERS
from conference_app.storage import shipped

_FONTS = shipped.folder("resources") / "fonts"
_SIZE = {"h1": 30, "h2": 17, "p": 14, "foot": 9}
_LETTERS_A_LINE = {"h1": 40, "h2": 60, "p": 68, "foot": 100}
Paragraph = tuple[str, str]
"""What it is (h1, h2, p) and its words."""


@dataclass(frozen=True, slots=True)
class Paper:
    """The text of a script: a title, and what stands on each page."""

    title: str
    pages: tuple[tuple[Paragraph, ...], ...]


def paper(script: Script, conference: Conference, pages: int) -> Paper:
    """The text of a script, divided evenly over a number of pages."""
    found = list(paragraphs(script, conference))
    lengths = list(accumulate(len(words) for _, words in found))
    share = lengths[-1] / pages
    divided: list[list[Paragraph]] = [[] for _ in range(pages)]
    for paragraph, end in zip(found, lengths, strict=True):
        divided[min(pages, math.ceil(end / share)) - 1].append(paragraph)
    for number, page in enumerate(divided, 1):
        page.append(("foot", f"{conference.student.name}, page {number} of {pages}"))
    return Paper(conference.student.name, tuple(map(tuple, divided)))


def paragraphs(script: Script, conference: Conference) -> Sequence[Paragraph]:
    """Everything that is to be read in a script, in its order."""
    main = script.language
    found = [("h1", conference.student.name), ("p", term(conference.term, main))]
    found += (("p", f"{person.name} ({person.relation})") for person in conference.people)
    found += (
        ("p", f"{number} {part.title} {round(part.seconds / 60)} min")
        for number, part in enumerate(script.parts, 1)
    )
    for number, part in enumerate(script.parts, 1):
        found.append(("h2", f"{number} {part.title}"))
        for line in (line for block in part.blocks for line in block.lines if line.words):
            said = line.words if line.kind == SAY else f"{label(line.kind, main)} {line.words}"
            found.append(("p", said))
    return found


def by_drawing(papers: Iterable[Paper]) -> Iterator[bytes]:
    """ReportLab's `drawString` of lines that are divided already, in one embedded face."""
    (regular,) = (face for face in shipped_faces()[BASE] if not face.is_bold)
    pdfmetrics.registerFont(TTFont("Rival", str(_FONTS / f"{regular.key}.ttf")))
    yield from map(_drawn, list(map(_lines, papers)))


def _lines(text: Paper) -> list[list[tuple[int, str]]]:
    return [
        [
            (_SIZE[kind], line)
            for kind, words in page
            for line in textwrap.wrap(words, _LETTERS_A_LINE[kind])
        ]
        for page in text.pages
    ]


def _drawn(pages: list[list[tuple[int, str]]]) -> bytes:
    out = io.BytesIO()
    drawing = canvas.Canvas(out, pagesize=PAPERS["letter"], pageCompression=1)
    for page in pages:
        top = 740.0
        for size, line in page:
            drawing.setFont("Rival", size)
            drawing.drawString(54, top, line)
            top -= size * 1.4
        drawing.showPage()
    drawing.save()
    return out.getvalue()


def by_typst(papers: Iterable[Paper]) -> Iterator[bytes]:
    """Typst, which tags what it sets."""
    typst: Any = importlib.import_module("typst")
    compiler = typst.Compiler(font_paths=[str(_FONTS)], ignore_system_fonts=True)
    for source in [_typst_source(text).encode() for text in papers]:
        yield compiler.compile(source, format="pdf", pdf_standards="ua-1")


def _typst_source(text: Paper) -> str:
    head = (
        f'#set document(title: "{text.title}")\n#set page("us-letter", margin: 54pt)\n'
        f'#set text(font: "{BASE}", size: 12pt, lang: "en")\n'
    )
    mark = {"h1": "= ", "h2": "== ", "p": "", "foot": ""}
    pages = (
        "\n\n".join(mark[kind] + re.sub(r"([^\w\s])", r"\\\1", words) for kind, words in page)
        for page in text.pages
    )
    return head + "\n#pagebreak()\n".join(pages)


def by_weasyprint(papers: Iterable[Paper]) -> Iterator[bytes]:
    """WeasyPrint, told to tag."""
    weasyprint: Any = importlib.import_module("weasyprint")
    fonts: Any = importlib.import_module("weasyprint.text.fonts")
    kept = fonts.FontConfiguration()
    for page in list(map(_html, papers)):
        yield weasyprint.HTML(string=page).write_pdf(font_config=kept, pdf_variant="pdf/ua-1")


def _html(text: Paper) -> str:
    faces = "".join(
        f"@font-face {{font-family: Rival; src: url({(_FONTS / f'{face.key}.ttf').as_uri()});"
        f"font-weight: {700 if face.is_bold else 400}}}"
        for face in shipped_faces()[BASE]
    )
    style = (
        "@page {size: letter; margin: 54pt} body {font: 12pt Rival} p {margin: 6pt 0}"
        "section {break-after: page} section:last-child {break-after: auto}"
    )
    tag = {"h1": "h1", "h2": "h2", "p": "p", "foot": "p"}
    pages = (
        "".join(f"<{tag[kind]}>{html.escape(words)}</{tag[kind]}>" for kind, words in page)
        for page in text.pages
    )
    body = "".join(f"<section>{page}</section>" for page in pages)
    return (
        f'<html lang="en"><head><title>{html.escape(text.title)}</title>'
        f"<style>{faces}{style}</style></head><body>{body}</body></html>"
    )
