"""How a piece of work looks: the picture after its retouching, the chosen pages, the words.

What words look like is for whoever sets them: the press on paper, the window on the screen.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..domain.records import WorkSample
from . import developing, documents, kinds, pdf, pictures
from .kinds import Kind
from .mishap import Mishap

if TYPE_CHECKING:
    from PIL.Image import Image

SMALL = 320
_SMALL_QUALITY = 80


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture, or words where a piece has no more, as the bytes of a file."""

    content: bytes
    ending: str
    pixels: tuple[int, int] | None = None


def shown(piece: WorkSample, content: bytes, longest: int = pictures.LONGEST) -> Iterator[Drawn]:
    """All that is shown of a piece, page by page; Mishap where what is kept is damaged."""
    kind = kind_of(piece, content)
    match kind.group:
        case kinds.PICTURE:
            image = developing.develop(content, kind, piece.retouching, longest)
            yield _drawn(image, is_lossless=kind is kinds.PNG)
        case kinds.PDF:
            for page in piece.shown_pages:
                yield _drawn(pdf.draw(content, page, longest), is_lossless=True)
        case _:
            yield Drawn(documents.excerpt(content, kind).encode(), kinds.PLAIN.endings[0])


def small(
    piece: WorkSample, content: bytes, longest: int = SMALL, page: int | None = None
) -> Drawn | None:
    """A small picture of a piece, or of one of its pages; None where there are only words."""
    kind = kind_of(piece, content)
    if kind.group == kinds.PICTURE:
        image = developing.develop(content, kind, piece.retouching, longest)
    elif kind.group == kinds.PDF:
        image = pdf.draw(content, page or next(iter(piece.shown_pages), 1), longest)
    else:
        return None
    file = io.BytesIO()
    image.save(file, "JPEG", quality=_SMALL_QUALITY)
    return Drawn(file.getvalue(), kinds.JPEG.endings[0], image.size)


def words(piece: WorkSample, content: bytes, most: int = documents.MOST_WORDS) -> str:
    """The words of a text or document; none of a picture or PDF."""
    kind = kind_of(piece, content)
    readable = kind.group in (kinds.TEXT, kinds.DOCUMENT)
    return documents.excerpt(content, kind, most) if readable else ""


def kind_of(piece: WorkSample, content: bytes) -> Kind:
    """What is kept, by its bytes: an older or foreign binder may say nothing of it, or the wrong
    thing."""
    kind = kinds.kind_of(content)
    if isinstance(kind, kinds.Foreign) or kind.media not in kinds.KEPT:
        raise Mishap("what is kept of it cannot be shown; take it out as a file, and add it anew")
    return kind


def _drawn(image: Image, *, is_lossless: bool) -> Drawn:
    kept = pictures.encoded(image, is_lossless=is_lossless)
    return Drawn(kept.content, kept.kind.endings[0], kept.pixels)
