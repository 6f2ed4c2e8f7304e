"""The largest pictures that are taken cost a bounded amount of memory, measured from outside."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.commands import ROOT

from .drawn import saved

pytest.importorskip("resource")  # Not on Windows.
MOST_MEGABYTES = 1000
"""Some 600 to 900 were seen, by how the system gives memory; what is not bounded takes far more."""
_TAKE = """
import resource, sys
from pathlib import Path
from conference_app.portfolio.taking import take
print(*take(Path(sys.argv[1])).pixels)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "linux" else 1 << 20))
"""


@pytest.mark.parametrize(("reader", "size"), [("PNG", (8000, 8000)), ("WEBP", (4800, 3200))])
def test_the_largest_picture_with_see_through_parts(
    tmp_path: Path, reader: str, size: tuple[int, int]
) -> None:
    slope = Image.linear_gradient("L").resize(size)
    bands = [slope, slope.transpose(Image.Transpose.FLIP_TOP_BOTTOM)] * 2
    path = tmp_path / "large"
    quick = {"compress_level": 1} if reader == "PNG" else {"quality": 50, "method": 0}
    path.write_bytes(saved(Image.merge("RGBA", bands), reader, **quick))
    child = subprocess.run(
        [sys.executable, "-c", _TAKE, str(path)],
        capture_output=True,
        check=True,
        cwd=ROOT,
        encoding="utf-8",
    )
    pixels, megabytes = child.stdout.splitlines()
    assert pixels.startswith("2400 ")
    assert int(megabytes) < MOST_MEGABYTES
