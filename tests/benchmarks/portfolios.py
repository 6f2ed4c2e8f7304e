"""Measures of the portfolio on paper: forty photos and sixty pages of a PDF."""

from __future__ import annotations

import io
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pikepdf
from PIL import Image

from conference_app.domain import conference
from conference_app.domain.records import WorkSample
from conference_app.portfolio import pdf
from conference_app.portfolio.adding import About, Adding
from conference_app.portfolio.on_paper import WorkOnPaper
from conference_app.press.order import PORTFOLIO, Order
from conference_app.press.packet import print_parts
from conference_app.storage import attachments
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from tests import packs
from tests.portfolio import drawn

from .measure import Row, Skipped, against

_PHOTOS, _PAGES = 40, 60
_TERM = "2026-fall"
_WHAT = f"portfolio of {_PHOTOS} photos, {_PAGES} PDF pages"
Picture = tuple[WorkSample, int, int]
"""A piece, which of its pictures, and how long that is on paper, in dots."""


class _Watched(WorkOnPaper):
    """Notes which pictures go on paper."""

    def __init__(self, file: BinderFile) -> None:
        super().__init__(file)
        self.asked: list[Picture] = []

    def picture(self, sample: WorkSample, place: int, longest: int) -> bytes | None:
        """The picture, which is noted."""
        self.asked.append((sample, place, longest))
        return super().picture(sample, place, longest)


def rows(folder: Path) -> Iterator[Row | Skipped]:
    """Time and size, against the same pictures put in a PDF by others."""
    with BinderFile.create(folder / "album.binder", Device("bench000", "")) as file:
        _fill(file, folder)
        found, pack = conference.read(file.binder(), _TERM), packs.pack(packs.with_work())
        order = Order((PORTFOLIO,))

        def ours() -> bytes:
            return print_parts(found, pack, order, WorkOnPaper(file))[0][0].content

        watched = _Watched(file)
        made = print_parts(found, pack, order, watched)[0][0].content
        same = sum(len(picture) for picture in _pictures(file, watched.asked))
        yield Row(f"size of a {_WHAT} / JPEG 85 at 200 dpi", len(made) / 1e6, same / 1e6, 1.1, "MB")
        what = f"{_WHAT} / Pillow, pdfium, img2pdf, pikepdf"
        if find_spec("img2pdf") is None:
            yield Skipped(what, "img2pdf is not installed")
            return
        yield against(what, ours, lambda: _theirs(file, watched.asked), 1.5, 3)


def _fill(file: BinderFile, folder: Path) -> None:
    """Pictures as noisy as those of a phone, and a long PDF."""
    paths = []
    for number in range(_PHOTOS):
        noise = Image.effect_noise((2400, 1800), 24).convert("RGB")
        photo = Image.blend(drawn.photo(2400, 1800, number + 1), noise, 0.15)
        paths.append(folder / f"photo {number}.jpg")
        paths[-1].write_bytes(drawn.saved(photo, quality=90))
    paths.append(folder / "report.pdf")
    paths[-1].write_bytes(drawn.pdf(_PAGES))
    about = About(pages=tuple(range(1, _PAGES + 1)))
    list(Adding(file, _TERM, about, again=True, count=len(paths)).files(paths))


def _pictures(file: BinderFile, asked: list[Picture]) -> Iterator[bytes]:
    """The same pictures at 200 dpi, JPEG 85."""
    for sample, place, longest in asked:
        content = attachments.get(file, sample.file) or b""
        if content.startswith(b"%PDF"):
            image = pdf.draw(content, sample.shown_pages[place], longest)
        else:
            image = Image.open(io.BytesIO(content)).convert("RGB")
            image.thumbnail((longest, longest), Image.Resampling.LANCZOS)
        yield drawn.saved(image, quality=85)


def _theirs(file: BinderFile, asked: list[Picture]) -> bytes:
    img2pdf = import_module("img2pdf")
    whole = img2pdf.convert(list(_pictures(file, asked)))
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(whole)) as pages:
        pages.save(out)
    return out.getvalue()
