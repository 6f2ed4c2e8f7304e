"""PDF files: looked at by pdfium, kept byte for byte, their pages drawn as pictures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .mishap import Mishap

if TYPE_CHECKING:
    from PIL.Image import Image

_AGAIN = "get another copy of it, or print it to PDF anew"
_POINTS_AN_INCH = 72
_MOST_DPI = 300
_WRONG_PASSWORD, _WRONG_SECURITY = 4, 5  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY


@contextmanager
def _document(content: bytes) -> Iterator[Any]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) in (_WRONG_PASSWORD, _WRONG_SECURITY):
            raise Mishap(
                "this PDF is locked with a password; open it with the password, print it to PDF, "
                "and add that"
            ) from None
        raise Mishap(f"this PDF is damaged; {_AGAIN}") from None
    try:
        yield document
    finally:
        document.close()


def page_count(content: bytes) -> int:
    """How many pages a PDF has; Mishap for one that cannot be shown."""
    with _document(content) as document:
        count = len(document)
        if count == 0:
            raise Mishap(f"this PDF has no pages; {_AGAIN}")
        _page(document, 0).close()
        return count


def sizes(content: bytes, pages: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Width and height in dots of pages, counted from 1, at the finest that they are drawn."""
    finest = _MOST_DPI / _POINTS_AN_INCH
    with _document(content) as document:
        found = (document.get_page_size(page - 1) for page in pages if page <= len(document))
        return tuple(
            (max(1, round(width * finest)), max(1, round(height * finest)))
            for width, height in found
        )


def draw(content: bytes, page: int, longest: int) -> Image:
    """A page, counted from 1, as a picture whose longer side has at most so many dots."""
    from PIL.Image import Resampling

    with _document(content) as document:
        if not 1 <= page <= len(document):
            raise Mishap(f"this PDF has no page {page}; choose among 1 to {len(document)}")
        sheet = _page(document, page - 1)
        try:
            width, height = sheet.get_size()
            scale = min(longest / max(width, height, 1.0), _MOST_DPI / _POINTS_AN_INCH)
            image: Image = sheet.render(scale=scale).to_pil().convert("RGB")
        finally:
            sheet.close()
    if max(image.size) > longest:
        image.thumbnail((longest, longest), Resampling.LANCZOS)
    return image


def _page(document: Any, index: int) -> Any:
    import pypdfium2

    try:
        return document[index]
    except pypdfium2.PdfiumError:
        raise Mishap(f"a page of this PDF is damaged; {_AGAIN}") from None
