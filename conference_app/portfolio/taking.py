"""What is kept of a file: the picture made anew, the PDF as it is, the document drawn or as it is."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from . import documents, drawings, kinds, office, pdf, pictures, reading
from .kinds import Kind
from .mishap import Mishap

MOST_KEPT = 25_000_000
_ASK_FOR_PDF = "save it as PDF and add that, for its pages as they look"


@dataclass(frozen=True, slots=True)
class Taken:
    """A piece ready for a binder. `source` is the SHA-256 of the file it was made from, `digest`
    that of what is kept.

    `remarks` tell what was done with it that one would not expect.
    """

    name: str
    source: str
    content: bytes
    media: str
    digest: str = ""
    pixels: tuple[int, int] | None = None
    page_count: int | None = None
    look: str = ""
    remarks: tuple[str, ...] = ()


def take(path: Path) -> Taken:
    """What is kept of a file; Mishap with one sentence where nothing can be."""
    content = reading.read(path)
    kind = kinds.kind_of(content)
    if isinstance(kind, kinds.Foreign):
        raise Mishap(kind.told)
    if kind.group not in (kinds.PICTURE, kinds.DRAWING):
        _check_size(content)
    taken = _taken(path.name, content, kind)
    remarks = (kinds.misnamed(path.name, kind), *taken.remarks)
    told = tuple(remark for remark in remarks if remark)
    return replace(taken, digest=hashlib.sha256(taken.content).hexdigest(), remarks=told)


def _taken(name: str, content: bytes, kind: Kind) -> Taken:
    source = hashlib.sha256(content).hexdigest()
    match kind.group:
        case kinds.PICTURE | kinds.DRAWING:
            is_drawing = kind.group == kinds.DRAWING
            kept = drawings.keep(content) if is_drawing else pictures.keep(content, kind)
            return Taken(name, source, kept.content, kept.kind.media, pixels=kept.pixels,
                         look=kept.look, remarks=kept.remarks)  # fmt: skip
        case kinds.PDF:
            return _pages(name, source, content)
        case kinds.DOCUMENT:
            return _document(name, source, content, kind)
    text = (kinds.text_of(content) or "").encode()
    return Taken(name, source, text, kind.media)


def _pages(name: str, source: str, content: bytes, *remarks: str) -> Taken:
    count = pdf.page_count(content)
    return Taken(
        name,
        source,
        content,
        kinds.PDF_FILE.media,
        page_count=count,
        remarks=remarks,
    )


def _document(name: str, source: str, content: bytes, kind: Kind) -> Taken:
    """A document drawn by LibreOffice, else as it is: its words can be shown everywhere."""
    documents.check(content)
    drawn = office.as_pdf(content, kind)
    if drawn is not None and len(drawn) <= MOST_KEPT:
        return _pages(name, source, drawn, "it was drawn as PDF, and that is kept")
    if office.program() is None:
        why = "LibreOffice is not on this computer"
    elif documents.looks_outside(content):
        why = "it wants to show something that lies outside of it, which is never fetched"
    else:
        why = "LibreOffice could not draw it"
    words = documents.excerpt(content, kind, 10)
    if not words:
        raise Mishap(f"{why}, and there are no words in it; save it as PDF, and add that")
    return Taken(name, source, content, kind.media,
                 remarks=(f"only its words will be shown, since {why}; {_ASK_FOR_PDF}",))  # fmt: skip


def _check_size(content: bytes) -> None:
    if len(content) > MOST_KEPT:
        raise Mishap(
            f"{len(content) / 1e6:,.0f} MB, and a document may have "
            f"{MOST_KEPT // 10**6} MB; save a smaller version of it, or only the pages that count"
        )
