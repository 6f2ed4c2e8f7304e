"""Pictures as they go into a PDF: the bytes of a JPEG or PNG as they are, never decoded."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from reportlab.pdfbase import pdfdoc

from ..domain.records import WorkSample

MOST_DPI, LEAST_DPI = 200, 100
"""No picture is finer on paper, and none is blown up so far that its dots are seen."""
_POINTS = 72
_PNG = b"\x89PNG\r\n\x1a\n"
_GRAY, _RGB, _INDEXED = 0, 2, 3  # The color types of PNG.
_FRAMES = {0xC0, 0xC1, 0xC2}  # Baseline, extended, progressive: what PDF knows.
_BARE = {0x01, *range(0xD0, 0xDA)}  # Markers without a length.

Size = tuple[float, float]
"""Width and height on paper, in points."""
Dots = tuple[int, int]


class Showing(Protocol):
    """Where the press gets the looks of work from, one picture at a time."""

    def sizes(self, sample: WorkSample) -> Sequence[tuple[int, int]]:
        """Width and height in dots of each picture that is shown of a piece, at its finest."""

    def picture(self, sample: WorkSample, place: int, longest: int) -> bytes | None:
        """One of them as JPEG or PNG, no side longer than asked for; None where it is damaged."""

    def words(self, sample: WorkSample) -> str:
        """The words of a piece that has no pictures."""


class Unprintable(Exception):
    """Bytes that are no picture which can go into a PDF as they are."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its size in dots; `told` is what the PDF says of its bytes."""

    content: bytes
    size: tuple[int, int]
    told: dict[str, Any]

    def stream(self) -> Any:
        """The image object of a PDF."""
        stream = pdfdoc.PDFStream(content=self.content, filters=[])
        stream.dictionary.dict.update(
            Type=pdfdoc.PDFName("XObject"),
            Subtype=pdfdoc.PDFName("Image"),
            Width=self.size[0],
            Height=self.size[1],
            **self.told,
        )
        return stream


def read(content: bytes) -> Picture:
    """A JPEG or PNG as it goes into a PDF; Unprintable where it cannot."""
    try:
        return _png(content) if content.startswith(_PNG) else _jpeg(content)
    except (struct.error, IndexError, KeyError):
        raise Unprintable from None


def fitted(dots: tuple[int, int], room: Size) -> Size:
    """The size on paper of a picture that is to fill a room, no coarser than it may be."""
    scale = min(room[0] / dots[0], room[1] / dots[1], _POINTS / LEAST_DPI)
    return dots[0] * scale, dots[1] * scale


def longest(size: Size) -> int:
    """How many dots the longer side of a picture of that size on paper has at most."""
    return max(1, int(max(size) * MOST_DPI / _POINTS))


def _jpeg(content: bytes) -> Picture:
    if content[:2] != b"\xff\xd8":
        raise Unprintable
    at = 2
    while True:
        marker = content[at + 1]
        if content[at] != 0xFF:
            raise Unprintable
        if marker in _FRAMES:
            break
        at += 1 if marker == 0xFF else 2 if marker in _BARE else 2 + _number(content, at + 2)
    bits, height, width, parts = struct.unpack_from(">BHHB", content, at + 4)
    spaces = {1: "DeviceGray", 3: "DeviceRGB"}
    if bits != 8 or not (width and height):
        raise Unprintable
    told = {
        "ColorSpace": pdfdoc.PDFName(spaces[parts]),
        "BitsPerComponent": bits,
        "Filter": pdfdoc.PDFName("DCTDecode"),
    }
    return Picture(content, (width, height), told)


def _number(content: bytes, at: int) -> int:
    return int(struct.unpack_from(">H", content, at)[0])


def _png(content: bytes) -> Picture:
    """The packed rows of a PNG are what PDF calls Flate with a predictor."""
    chunks = list(_chunks(content))
    width, height, bits, color, _, _, interlace = struct.unpack(">IIBBBBB", chunks[0][1])
    if interlace or color not in (_GRAY, _RGB, _INDEXED) or bits > 8:
        raise Unprintable
    colors = 3 if color == _RGB else 1
    space: Any = pdfdoc.PDFName("DeviceRGB" if color == _RGB else "DeviceGray")
    if color == _INDEXED:
        palette = dict(chunks)[b"PLTE"]
        told = f"[/Indexed /DeviceRGB {len(palette) // 3 - 1} <{palette.hex().upper()}>]"
        space = told
    told_of_rows = pdfdoc.PDFDictionary(
        {"Predictor": 15, "Colors": colors, "BitsPerComponent": bits, "Columns": width}
    )
    told_of_all = {
        "ColorSpace": space,
        "BitsPerComponent": bits,
        "Filter": pdfdoc.PDFName("FlateDecode"),
        "DecodeParms": told_of_rows,
    }
    rows = b"".join(data for name, data in chunks if name == b"IDAT")
    return Picture(rows, (width, height), told_of_all)


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    while at < len(content):
        size, name = struct.unpack_from(">I4s", content, at)
        yield name, content[at + 8 : at + 8 + size]
        at += 12 + size
