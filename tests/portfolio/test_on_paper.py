"""Work as the press asks for it: no finer than asked for, and no error where it is damaged."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from conference_app.domain import conference
from conference_app.domain.records import WorkSample
from conference_app.domain.retouching import Retouching
from conference_app.portfolio.adding import About, Adding
from conference_app.portfolio.on_paper import WorkOnPaper
from conference_app.storage import attachments
from conference_app.storage.binder_file import BinderFile

from ..binders import write
from ..conftest import NewBinder
from . import drawn

TERM = "2026-fall"


@pytest.fixture
def binder(new_binder: NewBinder) -> BinderFile:
    file = new_binder()
    write(file, f"{TERM}/classes/science/name", "Science")
    return file


def added(file: BinderFile, folder: Path, name: str, content: bytes) -> WorkSample:
    (folder / name).write_bytes(content)
    list(Adding(file, TERM, About()).files([folder / name]))
    return conference.read(file.binder(), TERM).work[-1]


def dots(content: bytes | None) -> tuple[int, int]:
    assert content is not None
    return Image.open(io.BytesIO(content)).size


def test_a_photo_is_as_fine_as_asked_for_and_kept_bytes_go_as_they_are(
    binder: BinderFile, tmp_path: Path
) -> None:
    sample = added(binder, tmp_path, "photo.jpg", drawn.saved(drawn.photo(800, 600)))
    paper = WorkOnPaper(binder)
    assert paper.sizes(sample) == ((800, 600),)
    assert dots(paper.picture(sample, 0, 400)) == (400, 300)
    assert paper.picture(sample, 0, 800) == attachments.get(binder, sample.file)
    turned = replace(sample, retouching=Retouching(turn=90, crop=(0, 0, 5000, 10_000)))
    assert paper.sizes(turned) == ((600, 400),)
    assert dots(paper.picture(turned, 0, 600)) == (600, 400)


def test_pages_are_drawn_one_by_one(binder: BinderFile, tmp_path: Path) -> None:
    sample = added(binder, tmp_path, "report.pdf", drawn.pdf(3))
    paper = WorkOnPaper(binder)
    assert len(paper.sizes(sample)) == 3
    assert max(dots(paper.picture(sample, 2, 500))) == 500


def test_what_lacks_has_nothing_to_show(binder: BinderFile, tmp_path: Path) -> None:
    sample = added(binder, tmp_path, "words.txt", b"It was a long night.")
    paper = WorkOnPaper(binder)
    assert (paper.sizes(sample), paper.words(sample)) == ((), "It was a long night.")
    lost = replace(sample, file="0" * 64)
    assert (paper.sizes(lost), paper.picture(lost, 0, 99), paper.words(lost)) == ((), None, "")
