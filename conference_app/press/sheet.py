"""The paper: draws set lines and rules on a ReportLab canvas, every mark of it tagged."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterable
from contextlib import AbstractContextManager
from functools import cache
from itertools import groupby
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen import canvas

from .embedding import EmbeddedFace
from .face import Face
from .pictures import Picture
from .set_lines import GlyphRun, SetLine
from .tags import Element, Structure

rl_config.useA85 = 0
Box = tuple[float, float, float, float]
"""Left and lower edge, width and height."""
_VERSION = (1, 7)
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


class Sheet:
    """A document being drawn. Places are in points from the lower left corner of the page."""

    def __init__(self, size: tuple[float, float], title: str, language: str) -> None:
        self._out = io.BytesIO()
        made: Any = canvas.Canvas(self._out, pagesize=size, pageCompression=1, invariant=1,
                              pdfVersion=_VERSION, lang=language)  # fmt: skip
        self._canvas = made
        self._canvas.setTitle(_plain(title))
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._canvas._preamble = "1 0 0 1 0 0 cm"
        self._document = self._canvas._doc
        # ReportLab begins with Helvetica, which is not embedded and which nothing here uses.
        self._document.idToObject["BasicFonts"].dict.clear()
        self._document.fontMapping.clear()
        self._title = _plain(title)
        self._language = language
        self._faces: dict[Face, EmbeddedFace] = {}
        self._bookmarks = 0
        self._pictures: dict[bytes, str] = {}
        self._leads: list[tuple[Any, int]] = []
        self.structure = Structure()
        self.page = 0

    def open_as_book(self, *, is_rtl: bool) -> None:
        """A reader is to show the first page alone, then the pages that face each other."""
        self._document.Catalog.setPageLayout("TwoPageRight")
        if is_rtl:
            self._canvas.setViewerPreference("Direction", "R2L")

    def next_page(self) -> None:
        """End this page and begin another."""
        self._canvas.showPage()
        self.page += 1

    def marked(self, element: Element) -> AbstractContextManager[None]:
        """What is drawn in the block belongs to an element of the structure."""
        mark = self.structure.mark(self.page, element)
        return _Content(self._canvas._code, f"/{element.kind} <</MCID {mark}>> BDC")

    def artifact(self, kind: str = "Layout") -> AbstractContextManager[None]:
        """What is drawn in the block says nothing: rules, page numbers (kind Pagination)."""
        return _Content(self._canvas._code, f"/Artifact <</Type /{kind}>> BDC")

    def line(self, line: SetLine, x: float, baseline: float) -> None:
        """Draw a set line with its left end at `x`, inside a `marked` or `artifact` block."""
        if not line.spoken:
            for run in line.runs:
                self._run(run, x, baseline)
            return
        # Drawn as they are spoken, a language at a time: reading order is the order of drawing.
        for tongue, group in groupby(line.spoken, lambda spoken: spoken[0].language):
            spoken = list(group)
            self._emit(_span("".join(words for _, words in spoken), tongue, self._language))
            for run, _ in spoken:
                self._run(run, x, baseline, has_words=True)
            self._emit("EMC")

    def lines(self, element: Element, lines: Iterable[SetLine], x: float, top: float) -> None:
        """Draw lines of an element under each other, the first one's upper edge at `top`."""
        with self.marked(element):
            for line in lines:
                self.line(line, x, top - line.ascent)
                top -= line.height

    def rule(
        self, start: tuple[float, float], end: tuple[float, float], width: float, color: str
    ) -> None:
        """A straight line."""
        self._emit(
            f"q {_rgb(color)} RG {width:g} w {start[0]:.2f} {start[1]:.2f} m "
            f"{end[0]:.2f} {end[1]:.2f} l S Q"
        )

    def box(self, x: float, y: float, width: float, height: float, color: str) -> None:
        """A filled rectangle."""
        self._emit(f"q {_fill(color)} {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f Q")

    def frame(self, box: Box, width: float, color: str, dashes: str = "") -> None:
        """The outline of a rectangle; `dashes` are lengths of dash and gap."""
        x, y, wide, high = box
        self._emit(
            f"q {_rgb(color)} RG {width:g} w [{dashes}] 0 d "
            f"{x:.2f} {y:.2f} {wide:.2f} {high:.2f} re S Q"
        )

    def picture(self, element: Element, picture: Picture, box: Box) -> None:
        """Draw a picture of a Figure into a box. The same bytes are in the file once."""
        x, y, width, height = box
        edges = [round(edge, 2) for edge in (x, y, x + width, y + height)]
        element.attributes |= {
            "O": pdfdoc.PDFName("Layout"),
            "Placement": pdfdoc.PDFName("Block"),
            "BBox": pdfdoc.PDFArray(edges),
        }
        with self.marked(element):
            self.ornament(picture, box)

    def ornament(self, picture: Picture, box: Box) -> None:
        """Draw a picture inside a `marked` or `artifact` block."""
        x, y, width, height = box
        name = self._picture(picture)
        self._emit(f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {y:.2f} cm /{name} Do Q")

    def _picture(self, picture: Picture) -> str:
        digest = hashlib.sha256(picture.content).digest()
        known = self._pictures.get(digest)
        name = known or f"P{len(self._pictures) + 1}"
        if known is None:
            self._pictures[digest] = name
            self._document.Reference(picture.stream(), pdfdoc.xObjectName(name))
        if name not in self._canvas._formsinuse:
            self._canvas._formsinuse.append(name)
        return str(pdfdoc.xObjectName(name))

    def link(self, element: Element, box: Box, target: int | str, told: str) -> None:
        """An area of this page that leads to a page, counted from 0, or to an address.

        `told` says where it leads, for those who do not see it.
        """
        x, y, width, height = box
        edges = [round(edge, 2) for edge in (x, y, x + width, y + height)]
        annotation = pdfdoc.PDFDictionary({
            "Type": pdfdoc.PDFName("Annot"),
            "Subtype": pdfdoc.PDFName("Link"),
            "Rect": pdfdoc.PDFArray(edges),
            "Border": pdfdoc.PDFArray([0, 0, 0]),
            "F": 4,  # Printed, as PDF/A wants it; it shows nothing.
            "Contents": pdfdoc.PDFString(told),
        })  # fmt: skip
        if isinstance(target, str):
            annotation["A"] = pdfdoc.PDFDictionary(
                {"S": pdfdoc.PDFName("URI"), "URI": pdfdoc.PDFString(target)}
            )
        else:
            self._leads.append((annotation, target))
        self._canvas._addAnnotation(annotation)
        self.structure.link(self.page, element, annotation)

    def bookmark(self, title: str, level: int) -> None:
        """An entry of the outline that leads to this page."""
        self._bookmarks += 1
        key = f"b{self._bookmarks}"
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(_plain(title), key, level)

    def finish(self) -> bytes:
        """The PDF. The page under way must have been ended with `next_page`."""
        pages = self._document.Pages.pages
        for number, page in enumerate(pages):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents = number
            page.Tabs = pdfdoc.PDFName("S")
        for annotation, target in self._leads:
            page = self._document.Reference(pages[target])
            annotation["Dest"] = pdfdoc.PDFArray([page, pdfdoc.PDFName("Fit")])
        self.structure.write(self._document, pages)
        self._document.Catalog.Metadata = self._metadata()
        self._document.delayedFonts = list(self._faces.values())
        self._canvas.save()
        return self._out.getvalue()

    def _metadata(self) -> Any:
        escaped = self._title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        stream = pdfdoc.PDFStream(content=_XMP.format(title=escaped).encode())
        stream.dictionary["Type"] = pdfdoc.PDFName("Metadata")
        stream.dictionary["Subtype"] = pdfdoc.PDFName("XML")
        return stream

    def _run(self, run: GlyphRun, x: float, baseline: float, *, has_words: bool = False) -> None:
        if run.face is None:
            return
        face = self._faces.get(run.face)
        if face is None:
            face = self._faces[run.face] = EmbeddedFace(run.face, f"C{len(self._faces) + 1}")
        needs_words = not face.use(run.shapes) and not has_words
        is_foreign = not has_words and run.language != self._language
        if needs_words:
            self._emit(_span("".join(run.texts), run.language, self._language))
        elif is_foreign:
            self._emit(f"/Span <</Lang ({run.language})>> BDC")
        look = f"/{face.name} {run.style.size:g} Tf {_fill(run.style.color)}"
        items = "".join([shape.drawn for shape in run.shapes])
        shown = f"BT {look} {x + run.x:.2f} {baseline:.2f} Td [{items}] TJ ET"
        self._emit(shown.replace("><", "").replace("[] TJ ", ""))
        if needs_words or is_foreign:
            self._emit("EMC")

    def _emit(self, code: str) -> None:
        self._canvas._code.append(code)


class _Content(AbstractContextManager[None]):
    """What is drawn in the block stands between BDC and EMC."""

    def __init__(self, code: list[str], begin: str) -> None:
        self._code = code
        self._begin = begin

    def __enter__(self) -> None:
        self._code.append(self._begin)

    def __exit__(self, *error: object) -> None:
        self._code.append("EMC")


def _span(words: str, language: str, around: str) -> str:
    told = words.encode("utf-16-be", "replace").hex().upper()
    tag = f" /Lang ({language})" if language != around else ""
    return f"/Span <</ActualText <FEFF{told}>{tag}>> BDC"


def _plain(title: str) -> str:
    """A title without what neither XML nor a list of bookmarks can hold."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]", "", title)


@cache
def _rgb(color: str) -> str:
    """A color such as #1a2b3c as three numbers from 0 to 1."""
    return " ".join(f"{int(color[place : place + 2], 16) / 255:.3g}" for place in (1, 3, 5))


@cache
def _fill(color: str) -> str:
    """What makes a color the one that is filled with."""
    shares = _rgb(color).split()
    return f"{shares[0]} g" if len(set(shares)) == 1 else f"{' '.join(shares)} rg"
