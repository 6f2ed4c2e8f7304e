"""Measures of adding photos of a phone, against Pillow alone."""

from __future__ import annotations

import io
import multiprocessing
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import count
from pathlib import Path

from conference_app.portfolio.adding import About, Added, Adding
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import this_device

from .measure import Row, Skipped, against

MANY, FEW = 100, 10
_SIZE = (4032, 3024)
_LONGEST, _ENOUGH = 2400, 2000
_TERM = "2026-fall"
_BINDERS = count()
# How much memory the largest process took: the one that adds, or one that reads for it.
_PEAK = """
import resource, sys
from pathlib import Path
from tests.benchmarks.photos import added
if __name__ == "__main__":
    added(Path(sys.argv[1]), [Path(path) for path in sys.argv[2:]])
    own, others = (resource.getrusage(who).ru_maxrss
                   for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(max(own, others))
"""


def rows(folder: Path) -> Iterator[Row | Skipped]:
    """Time for a hundred photos, and whether their number costs memory."""
    try:
        import resource  # noqa: F401
    except ImportError:
        yield Skipped("adding photos", "memory is not told here")
        return
    photos = list(_photos(folder / "photos"))
    yield against(
        f"add {MANY} photos of 12 megapixels / Pillow, two processes",
        lambda: added(folder, photos), lambda: _by_pillow(photos), 1.2, 3,
    )  # fmt: skip
    yield Row(
        f"peak memory of adding {MANY} photos / {FEW}",
        _peak(folder, photos), _peak(folder, photos[:FEW]), 1.1, "MB",
    )  # fmt: skip


def _photos(folder: Path) -> Iterator[Path]:
    """Photos as phones take them: each another picture, half of them held upright."""
    from PIL import Image

    folder.mkdir()
    grain = Image.effect_noise(_SIZE, 40).convert("RGB")
    for number in range(MANY):
        small = Image.new("RGB", (8, 6))
        small.putdata([((n * 37 + number * 71) % 256, (n * number * 13) % 256, (n * 53) % 256)
                       for n in range(48)])  # fmt: skip
        picture = Image.blend(small.resize(_SIZE, Image.Resampling.BICUBIC), grain, 0.15)
        exif = Image.Exif()
        exif[0x0112] = 6 if number % 2 else 1
        path = folder / f"IMG_{number}.jpg"
        picture.save(path, quality=90, exif=exif)
        yield path


def added(folder: Path, photos: list[Path]) -> None:
    """Add photos to a new binder, as the window and the command do."""
    path = folder / f"photos{next(_BINDERS)}-{len(photos)}.binder"
    with BinderFile.create(path, this_device()) as file:
        outcomes = list(Adding(file, _TERM, About()).files(photos))
    assert all(isinstance(outcome, Added) for outcome in outcomes)
    path.unlink()


def _by_pillow(photos: list[Path]) -> None:
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as pool:
        assert all(pool.map(_made_smaller, photos))


def _made_smaller(path: Path) -> int:
    """Decoded, put upright, made smaller and encoded once, in the fastest way Pillow knows."""
    from PIL import Image, ImageOps

    with Image.open(path) as image:
        halvings = next((n for n in (8, 4, 2) if max(image.size) / n >= _ENOUGH), 1)
        image.draft("RGB", (image.width // halvings, image.height // halvings))
        ImageOps.exif_transpose(image, in_place=True)
        image.thumbnail((_LONGEST, _LONGEST), reducing_gap=2.0)
        file = io.BytesIO()
        image.save(file, "JPEG", quality=85)
    return len(file.getvalue())


def _peak(folder: Path, photos: list[Path]) -> float:
    script = folder / "peak.py"
    script.write_text(_PEAK, encoding="utf-8")
    command = [
        sys.executable,
        str(script),
        str(folder / f"peak{next(_BINDERS)}"),
        *map(str, photos),
    ]
    Path(command[2]).mkdir()
    done = subprocess.run(
        command, check=True, capture_output=True, encoding="utf-8", env=_environment()
    )
    return int(done.stdout) / 1024


def _environment() -> dict[str, str]:
    root = str(Path(__file__).parents[2])
    return {**os.environ, "PYTHONPATH": root}
