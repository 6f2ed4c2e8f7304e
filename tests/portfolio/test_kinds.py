"""A file is what its bytes say."""

from __future__ import annotations

import pytest

from conference_app.portfolio import kinds
from conference_app.portfolio.kinds import Foreign, Kind

from . import drawn

_KNOWN: dict[str, tuple[bytes, Kind]] = {
    "jpeg": (drawn.saved(drawn.quarters()), kinds.JPEG),
    "png": (drawn.saved(drawn.quarters(), "PNG"), kinds.PNG),
    "gif": (drawn.saved(drawn.quarters(), "GIF"), kinds.GIF),
    "webp": (drawn.saved(drawn.quarters(), "WEBP"), kinds.WEBP),
    "tiff": (drawn.saved(drawn.quarters(), "TIFF"), kinds.TIFF),
    "bmp": (drawn.saved(drawn.quarters(), "BMP"), kinds.BMP),
    "heic": (drawn.HEIC, kinds.HEIC),
    "svg": (drawn.svg(""), kinds.SVG),
    "svg of a program": (
        b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a <svg> --><!DOCTYPE svg PUBLIC "-//W3C//DTD">'
        + drawn.svg(""),
        kinds.SVG,
    ),
    "pdf": (drawn.pdf(), kinds.PDF_FILE),
    "pdf after a few bytes": (b"\n\n" + drawn.pdf(), kinds.PDF_FILE),
    "docx": (drawn.docx("a"), kinds.DOCX),
    "pptx": (drawn.pptx("a"), kinds.PPTX),
    "odt": (drawn.odt("a"), kinds.ODT),
    "odp": (drawn.odt("a", kind="presentation"), kinds.ODP),
    "text": ("Xin chào\r\n".encode(), kinds.PLAIN),
    "text of Windows": ("caf\u00e9 \u2019".encode("cp1252"), kinds.PLAIN),
    "text in UTF-16": ("Maya".encode("utf-16"), kinds.PLAIN),
    "a program as text": (b"print('svg')\n<svg\n", kinds.PLAIN),
}


@pytest.mark.parametrize("name", _KNOWN)
def test_what_can_be_work_is_known_by_its_bytes(name: str) -> None:
    content, kind = _KNOWN[name]
    assert kinds.kind_of(content) == kind


_FOREIGN: dict[str, tuple[bytes, str]] = {
    "film": (b"\0\0\0\x18ftypisom\0\0\0\0isomavc1" + bytes(9), "film"),
    "avif": (b"\0\0\0\x18ftypavif\0\0\0\0mif1avif" + bytes(9), "AVIF"),
    "sound": (b"ID3\x04" + bytes(30), "sound"),
    "wave": (b"RIFF\x24\0\0\0WAVEfmt ", "sound"),
    "old word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(30), "older Office"),
    "rtf": (b"{\\rtf1 hello}", "RTF"),
    "excel": (drawn.packed({"xl/workbook.xml": "<x/>"}), "Excel"),
    "zip": (drawn.packed({"a.txt": "a"}), "unpack"),
    "pages": (drawn.packed({"Index/Document.iwa": "a"}), "Pages"),
    "broken zip": (b"PK\x03\x04" + bytes(40), "damaged"),
    "program": (b"MZ\x90" + bytes(60), "never run"),
    "linux program": (b"\x7fELF" + bytes(60), "never run"),
    "windows shortcut": (b"L\0\0\0\x01\x14\x02\0" + bytes(60), "shortcut"),
    "internet shortcut": (b"[InternetShortcut]\r\nURL=file:///c:/x\r\n", "shortcut"),
    "noise": (bytes(range(256)), "nobody here"),
    "zeros": (bytes(100), "nobody here"),
}


@pytest.mark.parametrize("name", _FOREIGN)
def test_what_cannot_be_work_is_told_with_what_to_do(name: str) -> None:
    content, told = _FOREIGN[name]
    found = kinds.kind_of(content)
    assert isinstance(found, Foreign)
    assert told in found.told
    assert "; " in found.told, "what is wrong; what to do"


def test_a_name_that_says_something_else_is_told() -> None:
    told = kinds.misnamed("essay.pdf", kinds.JPEG)
    assert told is not None
    assert ".pdf" in told
    assert "JPEG picture" in told
    for name in ("a.JPG", "a.jpeg", "photo", ".jpg"):
        assert kinds.misnamed(name, kinds.JPEG) is None


def test_many_comments_before_a_drawing_cost_no_time() -> None:
    for content in (b"<!--a-->" * 20_000, b" " * 150_000, b"<!--" * 40_000, b"<?x?>" * 30_000):
        assert kinds.kind_of(content) == kinds.PLAIN
        assert kinds.kind_of(content + b"<svg>") in (kinds.SVG, kinds.PLAIN)


def test_words_come_out_of_text_however_it_was_written() -> None:
    for encoding in ("utf-8", "utf-8-sig", "cp1252", "utf-16"):
        assert kinds.text_of("a caf\u00e9\r\nb\rc".encode(encoding)) == "a caf\u00e9\nb\nc"
    for binary in (b"a\0b", b"\x01\x02", b"\xff\xfea"):
        assert kinds.text_of(binary) is None
