"""Pages look as they should; how to update the pictures stands in `golden/__init__.py`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from tests.press.golden import DOCUMENTS, HERE, difference, pictures


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_page_looks_as_it_should(name: str) -> None:
    drawn = dict(pictures(name))
    assert [told for path, page in drawn.items() if (told := difference(page, path))] == []
    assert sorted(drawn) == sorted(HERE.glob(f"{name}-[0-9].png"))


@pytest.fixture
def golden(tmp_path: Path) -> Path:
    """A golden picture elsewhere, to be damaged."""
    folder = tmp_path / "golden"
    folder.mkdir()
    return Path(shutil.copy(HERE / "script-1.png", folder / "page-1.png"))


def test_a_missing_word_is_seen_and_pictured(golden: Path) -> None:
    page = Image.open(golden).convert("RGB")
    assert difference(page, golden) == ""
    worse = page.copy()
    ImageDraw.Draw(worse).rectangle((45, 60, 75, 85), fill="white")
    assert "page-1.png differs" in difference(worse, golden)
    assert sorted(path.name for path in golden.parent.iterdir()) == [
        "page-1-actual.png", "page-1-difference.png", "page-1.png"
    ]  # fmt: skip
    assert difference(page, golden) == ""
    assert [path.name for path in golden.parent.iterdir()] == ["page-1.png"]


def test_a_missing_rule_is_seen(golden: Path) -> None:
    page = Image.open(golden).convert("L")
    lowest = max(
        y for y in range(page.height - 100) if page.crop((400, y, 401, y + 1)).tobytes()[0] < 220
    )
    ImageDraw.Draw(page).rectangle((0, lowest - 1, 450, lowest + 1), fill="white")
    assert "differs" in difference(page.convert("RGB"), golden)


def test_a_moved_line_is_seen_and_a_softer_edge_is_not(golden: Path) -> None:
    page = Image.open(golden).convert("RGB")
    softer = page.resize((page.width * 2, page.height * 2)).resize(page.size)
    assert difference(softer, golden) == ""
    moved = page.copy()
    moved.paste(page.crop((0, 100, page.width, 500)), (0, 103))
    assert "differs" in difference(moved, golden)
    assert "instead of" in difference(page.resize((500, 600)), golden)
