"""A click on a page finds the answer that stands there."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest

from conference_app.domain import conference as conferences
from conference_app.domain.conference import Conference
from conference_app.domain.script import Script
from conference_app.domain.scripting import script
from conference_app.press.look import Look
from conference_app.press.order import PAPERS
from conference_app.press.page_map import PlacedBlock
from conference_app.press.script_part import script_pages, script_pdf
from conference_app.storage import shipped, yaml_text
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from conference_app.storage.filling import fill
from tests.press.conferences import answered

SAMPLES = sorted((shipped.folder("resources") / "samples").glob("*.yaml"))
LOOKS = {"letter": Look(), "large a4": Look(PAPERS["a4"], 18 / 14)}


def sample(path: Path, folder: Path, also: str | None = None) -> tuple[Conference, Script]:
    with BinderFile.create(folder / f"{path.stem}.binder", Device("thisdevice", "author")) as file:
        fill(file, yaml_text.read_file(path))
        found = conferences.read(file.binder())
        pack = file.pack(str(found.pack["sha256"]))
    assert pack is not None
    return found, script(found, pack, also)


def at(blocks: Sequence[PlacedBlock], page: int, x: float, y: float) -> list[str]:
    return [
        block.path
        for block in blocks
        if block.page == page and block.left <= x <= block.right and block.top <= y <= block.bottom
    ]


def letters(words: str) -> str:
    return "".join(letter for letter in words if letter.isalnum())


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_click_in_the_middle_of_a_block_finds_its_answer_and_its_words_stand_there(
    path: Path, look: str, tmp_path: Path
) -> None:
    conference, made = sample(path, tmp_path)
    pdf, blocks = script_pages(made, conference, LOOKS[look])
    printed = {block.path: block for part in made.parts for block in part.blocks}
    assert {block.path for block in blocks} == {
        path for path, block in printed.items() if block.lines or block.room
    }
    began: set[str] = set()
    with pypdfium2.PdfDocument(pdf) as document:
        for block in blocks:
            x, y = (block.left + block.right) / 2, (block.top + block.bottom) / 2
            assert at(blocks, block.page, x, y) == [block.path]
            page = document[block.page]
            height = page.get_height()
            there = page.get_textpage().get_text_bounded(
                block.left, height - block.bottom, block.right, height - block.top
            )
            assert letters(there) == letters(block.words)
            lines = printed[block.path].lines
            if block.path not in began and lines:
                first = letters(lines[0].words)
                assert first[:40] in letters(there)[: 40 + len("Action Bring Show Say Ask")]
            began.add(block.path)


@pytest.mark.parametrize("also", ["es", "vi", "ar"])
def test_two_languages_beside_each_other_are_one_block(also: str) -> None:
    conference, made = answered("en", also)
    _, blocks = script_pages(made, conference, Look())
    for block in blocks:
        middle = (block.top + block.bottom) / 2
        assert at(blocks, block.page, block.left + 1, middle) == [block.path]
        assert at(blocks, block.page, block.right - 1, middle) == [block.path]


def test_blocks_stand_in_reading_order_and_never_over_each_other(tmp_path: Path) -> None:
    for path in SAMPLES:
        conference, made = sample(path, tmp_path)
        _, blocks = script_pages(made, conference, Look())
        order = [block.path for part in made.parts for block in part.blocks]
        seen = list(dict.fromkeys(block.path for block in blocks))
        assert seen == [path for path in order if path in seen]
        for above, below in pairwise(blocks):
            assert (above.page, above.bottom) <= (below.page, below.top)


def test_what_stands_in_no_answer_finds_none(tmp_path: Path) -> None:
    conference, made = sample(SAMPLES[0], tmp_path)
    _, blocks = script_pages(made, conference, Look())
    assert at(blocks, 0, 100, 80) == []  # The student's name.
    assert at(blocks, 0, 20, 400) == []  # The margin.


def test_an_answer_that_goes_on_overleaf_has_a_block_on_each_page(tmp_path: Path) -> None:
    blocks = [
        block
        for path in SAMPLES
        for block in script_pages(*sample(path, tmp_path)[::-1], LOOKS["large a4"])[1]
    ]
    overleaf = [(above, below) for above, below in pairwise(blocks) if above.path == below.path]
    assert overleaf
    assert all(below.page == above.page + 1 for above, below in overleaf)


def test_the_paper_is_the_same_as_without_the_map(tmp_path: Path) -> None:
    conference, made = sample(SAMPLES[0], tmp_path)
    assert script_pages(made, conference, Look())[0] == script_pdf(made, conference, Look())
