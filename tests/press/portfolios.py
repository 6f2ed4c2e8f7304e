"""Portfolios to print: a piece of every shape, its pictures drawn here."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

from PIL import Image, ImageDraw

from conference_app.domain.conference import Conference
from conference_app.domain.portfolio import Portfolio, portfolio
from conference_app.domain.records import WorkSample
from tests import packs
from tests.press.conferences import conference

PACK = packs.pack(packs.with_work())
MISSING = "missing"
SHAPES: Mapping[str, Sequence[tuple[int, int]]] = {
    "landscape": [(2000, 1500)],
    "portrait": [(1500, 2000)],
    "panorama": [(2400, 520)],
    "tall": [(700, 1900)],
    "icon": [(64, 64)],
    "square": [(900, 900)],
    "pages": [(2550, 3300)] * 7,
    "slides": [(2000, 1125)] * 4,
}
_HUES = ("#2f6f9f", "#b35c1e", "#3f7f4f", "#7a4f9f")


class Drawn:
    """Shows what a piece's file names: a shape of the table, words, or nothing.

    `asked` is what was asked for, one after the other.
    """

    def __init__(self) -> None:
        self.asked: list[tuple[str, int, int]] = []

    def sizes(self, sample: WorkSample) -> Sequence[tuple[int, int]]:
        """The sizes of the table."""
        return SHAPES.get(_shape(sample), ())

    def picture(self, sample: WorkSample, place: int, longest: int) -> bytes | None:
        """A landscape of two hills; None for what is damaged."""
        self.asked.append((sample.id, place, longest))
        if sample.name == "damaged":
            return None
        width, height = self.sizes(sample)[place]
        scale = min(1.0, longest / max(width, height))
        size = max(1, round(width * scale)), max(1, round(height * scale))
        return drawn(size, place + len(sample.id), "PNG" if "page" in _shape(sample) else "JPEG")

    def words(self, sample: WorkSample) -> str:
        """The words of a text."""
        return sample.name if _shape(sample) == "words" else ""


def _shape(sample: WorkSample) -> str:
    return sample.media.partition("/")[2]


def drawn(size: tuple[int, int], hue: int = 0, form: str = "JPEG") -> bytes:
    """A picture of that size with hills and a sun, the same bytes each time."""
    width, height = size
    image = Image.new("RGB", size, "#e9eef2" if form == "JPEG" else "#ffffff")
    pen = ImageDraw.Draw(image)
    if form == "PNG":
        for line in range(8, 40):
            long = (0.6 + 0.3 * ((line * 7) % 5) / 5) * width
            top = height * line / 44
            pen.rectangle((width * 0.1, top, long, top + height / 150), fill="#333333")
    else:
        color = _HUES[hue % len(_HUES)]
        pen.ellipse((width * 0.62, height * 0.12, width * 0.78, height * 0.12 + width * 0.16),
                    fill="#f3c14b")  # fmt: skip
        pen.polygon([(0, height), (0, height * 0.7), (width * 0.35, height * 0.3),
                     (width * 0.8, height)], fill=color)  # fmt: skip
        pen.polygon([(width * 0.3, height), (width * 0.72, height * 0.5), (width, height * 0.75),
                     (width, height)], fill="#46606f")  # fmt: skip
    file = io.BytesIO()
    image.save(file, form, quality=85)
    return file.getvalue()


SAID = "This is a drawing of the hills behind our school, and I did every line of it twice."
_SHORT = "I learned to look twice."


def piece(
    key: str, shape: str, title: str, school_class: str = "art", **more: Any
) -> dict[str, Any]:
    """The values of a piece by path."""
    values = {
        "title": title, "class": school_class, "order": key, "file": key.encode().hex().zfill(64),
        "media": f"drawn/{shape}", "date": "2026-10-12", "kind": "proud", **more,
    }  # fmt: skip
    return {
        **{f"TERM/work/{key}/{name.replace('_', '-')}": value for name, value in values.items()
           if value is not None},
        f"TERM/answers/piece@{key}/stem": "this-is",
        f"TERM/answers/piece@{key}/form": "ask",
        f"TERM/answers/piece@{key}/text": SAID,
        f"TERM/answers/piece-learned@{key}/form": "ask",
        f"TERM/answers/piece-learned@{key}/text": _SHORT,
    }  # fmt: skip


HEAD = {
    "student/name": "Maya Okafor",
    "TERM/classes/art/name": "Art",
    "TERM/classes/art/own/es": "Arte",
    "TERM/classes/art/summary": "This term I learned to look before I draw.",
    "TERM/classes/art/order": "1",
    "TERM/classes/science/name": "Science",
    "TERM/classes/science/order": "2",
    "TERM/classes/science/summary": "I measured what I could and guessed the rest.",
    "TERM/portfolio/sentence": "I draw what I see, and then what I remember.",
    "TERM/portfolio/cover": "a1",
}
EVERY_SHAPE = {
    **HEAD,
    **piece("a1", "landscape", "The hills behind our school"),
    **piece("a2", "portrait", "Grandma at the window"),
    **piece("a3", "panorama", "The river from the bridge"),
    **piece("a4", "tall", "A page of my reading log", kind="growth"),
    **piece("a5", "icon", "My logo", kind="challenge"),
    **piece("b1", "pages", "Volcano report", "science", page_count=30),
    **piece("b2", "slides", "Slides on magma", "science"),
    **piece("b3", "portrait", "Poster, first try", "science", draft_of="b4"),
    **piece("b4", "portrait", "Poster", "science"),
    **piece("b5", "landscape", "Sketch of the crater", "science", draft_of="b6"),
    **piece("b6", "square", "The crater", "science"),
    **piece("b7", "words", "My story", "science",
            name="The mountain had slept for a very long time. One night it woke.\n" * 9),
    **piece("c1", "none", "My website", "", file=None, link="https://example.org/maya/volcano"),
    **piece("c2", "none", "The dance", "", live=True, file=None),
    **piece("c3", "landscape", "The model", "", live=True),
    **piece("c4", "none", "A lost drawing", ""),
}  # fmt: skip


def made(values: Mapping[str, Any], also: str | None = None) -> tuple[Portfolio, Conference]:
    """The portfolio of a binder with these values."""
    found = conference(values)
    return portfolio(found, PACK, also), found
