"""`export --parts portfolio`: work that was taken in becomes pages."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from conference_app.storage.device import this_device
from tests.bad_binders import write_binder
from tests.commands import process, ran
from tests.portfolio import drawn
from tests.portfolio.drawn import saved
from tests.press.pages import objections
from tests.press.reading import Paper


@pytest.fixture
def binder(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    return write_binder(folder / "Maya.binder", this_device())


def images(content: bytes) -> list[tuple[int, int, str]]:
    """Width, height and filter of each picture of a PDF, in the order of its pages."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return [
            (int(image.Width), int(image.Height), str(image.Filter))
            for page in pdf.pages
            for image in page.get_images().values()
        ]


def test_photos_and_pages_get_on_paper(binder: Path, tmp_path: Path) -> None:
    pieces = tmp_path / "pieces"
    pieces.mkdir()
    (pieces / "1 hills.jpg").write_bytes(saved(drawn.photo(2400, 1600), quality=90))
    (pieces / "2 small.jpg").write_bytes(saved(drawn.quarters(300, 200), quality=90))
    (pieces / "3 report.pdf").write_bytes(drawn.pdf(3))
    (pieces / "4 words.txt").write_bytes(b"It was a long night.")
    ran("work", "add", binder, pieces)
    out = tmp_path / "out"
    ran("export", binder, "--parts", "portfolio", "--out", out)
    (made,) = out.iterdir()
    assert made.name.endswith(", portfolio.pdf")
    content = made.read_bytes()
    assert objections(content) == []
    read = Paper(content)
    assert "It was a long night." in read.words()
    assert "2 small" in read.words()
    sizes = images(content)
    assert sizes[0] == (1400, 933, "/DCTDecode"), "200 dots an inch, and no more"
    assert sizes[1] == (300, 200, "/DCTDecode"), "as it is kept"
    assert len(sizes) == 4, "the two pages after the first are alike, and kept once"
    again = tmp_path / "again"
    ran("export", binder, "--parts", "portfolio", "--out", again)
    assert (again / made.name).read_bytes() == content


def test_a_binder_without_work_says_so(binder: Path, tmp_path: Path) -> None:
    done = process("export", binder, "--parts", "portfolio", "--out", tmp_path / "out")
    assert done.status == 1
    assert "there is no work yet, and so no portfolio." in done.err
    assert not (tmp_path / "out").exists()
    both = process("export", binder, "--parts", "script,portfolio", "--out", tmp_path / "out")
    assert both.status == 0
    assert "no portfolio." in both.err
    assert [path.name.rpartition(", ")[2] for path in (tmp_path / "out").iterdir()] == [
        "script.pdf"
    ]
