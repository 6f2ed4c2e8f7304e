"""Work samples of one binder as the press asks for them: one picture at a time."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from ..domain.records import WorkSample
from ..domain.retouching import NONE
from ..storage import attachments
from ..storage.binder_file import BinderFile
from . import developing, kinds, pdf, pictures, showing
from .kinds import Kind
from .mishap import Mishap

if TYPE_CHECKING:
    from PIL.Image import Image

_NEARLY = 1.1
"""A kept JPEG that is at most so many times finer than asked for goes on paper as it is."""
_QUALITY = 85
_FEW_COLORS = 256


class WorkOnPaper:
    """Shows pieces of work; what lacks or is damaged has no pictures and no words."""

    def __init__(self, file: BinderFile) -> None:
        self._file = file
        self._kept: tuple[str, bytes | None] = ("", None)  # A PDF is asked for page by page.

    def sizes(self, sample: WorkSample) -> tuple[tuple[int, int], ...]:
        """Width and height in dots of each picture that is shown of a piece, at its finest."""
        content = self._content(sample)
        if content is None:
            return ()
        try:
            kind = showing.kind_of(sample, content)
            if kind.group == kinds.PICTURE:
                size = pictures.opened(content, kind).size
                return (developing.shown_size(size, sample.retouching),)
            if kind.group == kinds.PDF:
                return pdf.sizes(content, sample.shown_pages)
        except (Mishap, OSError, ValueError, SyntaxError):
            pass
        return ()

    def picture(self, sample: WorkSample, place: int, longest: int) -> bytes | None:
        """One of those pictures as JPEG or PNG, no side longer than `longest`; None if damaged."""
        content = self._content(sample)
        if content is None:
            return None
        try:
            kind = showing.kind_of(sample, content)
            if kind.group == kinds.PDF:
                return _page(pdf.draw(content, sample.shown_pages[place], longest))
            if _fits(content, kind, sample, longest):
                return content
            image = developing.develop(content, kind, sample.retouching, longest)
        except Mishap:
            return None
        return _jpeg(image) if kind is not kinds.PNG else _smaller(image)

    def words(self, sample: WorkSample) -> str:
        """The words of a text or document."""
        content = self._content(sample)
        try:
            return showing.words(sample, content) if content is not None else ""
        except Mishap:
            return ""

    def _content(self, sample: WorkSample) -> bytes | None:
        if sample.file != self._kept[0]:
            found = attachments.get(self._file, sample.file) if sample.file else None
            self._kept = sample.file, found
        return self._kept[1]


def _fits(content: bytes, kind: Kind, sample: WorkSample, longest: int) -> bool:
    """Whether a kept picture goes on paper byte by byte."""
    if kind is not kinds.JPEG or sample.retouching != NONE:
        return False
    try:
        image = pictures.opened(content, kind)
    except (OSError, ValueError, SyntaxError):
        return False
    return image.mode in ("RGB", "L") and max(image.size) <= longest * _NEARLY


def _page(image: Image) -> bytes:
    """A page of a document: words and lines as they are, what is as colorful as a photo as JPEG."""
    from PIL import ImageChops

    red, green, blue = image.split()
    is_gray = not any(ImageChops.difference(red, one).getbbox() for one in (green, blue))
    return _smaller(red if is_gray else image)


def _smaller(image: Image) -> bytes:
    """The picture without loss if that takes no more room than a JPEG."""
    photo = _jpeg(image)
    if image.mode != "L" and image.getcolors(_FEW_COLORS * 64) is None:
        return photo
    file = io.BytesIO()
    image.save(file, "PNG", compress_level=6)
    return min(file.getvalue(), photo, key=len)


def _jpeg(image: Image) -> bytes:
    file = io.BytesIO()
    image.save(file, "JPEG", quality=_QUALITY)
    return file.getvalue()
