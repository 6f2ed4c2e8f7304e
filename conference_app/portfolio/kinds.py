"""What a file is: told by its bytes, never by its name."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass

PICTURE, DRAWING, PDF, DOCUMENT, TEXT = "picture", "drawing", "pdf", "document", "text"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: its group, what to call it, its media type, its usual endings, the first of
    them for files that are written. `reader` is what Pillow calls the format."""

    group: str
    called: str
    media: str
    endings: tuple[str, ...]
    reader: str = ""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A file that cannot be work: what it is, and what to do."""

    told: str


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
_OPEN = "application/vnd.oasis.opendocument."

JPEG = Kind(PICTURE, "JPEG picture", "image/jpeg", (".jpg", ".jpeg", ".jpe", ".jfif"), "JPEG")
PNG = Kind(PICTURE, "PNG picture", "image/png", (".png",), "PNG")
WEBP = Kind(PICTURE, "WebP picture", "image/webp", (".webp",), "WEBP")
GIF = Kind(PICTURE, "GIF picture", "image/gif", (".gif",), "GIF")
TIFF = Kind(PICTURE, "TIFF picture", "image/tiff", (".tif", ".tiff"), "TIFF")
BMP = Kind(PICTURE, "BMP picture", "image/bmp", (".bmp",), "BMP")
HEIC = Kind(PICTURE, "HEIC picture", "image/heic", (".heic", ".heif", ".hif"), "HEIF")
SVG = Kind(DRAWING, "SVG drawing", "image/svg+xml", (".svg",))
PDF_FILE = Kind(PDF, "PDF", "application/pdf", (".pdf",))
DOCX = Kind(DOCUMENT, "Word document", _WORD, (".docx", ".docm", ".dotx"))
PPTX = Kind(DOCUMENT, "PowerPoint file", _SLIDES, (".pptx", ".pptm", ".ppsx"))
ODT = Kind(DOCUMENT, "OpenDocument text", f"{_OPEN}text", (".odt", ".ott"))
ODP = Kind(DOCUMENT, "OpenDocument slides", f"{_OPEN}presentation", (".odp",))
PLAIN = Kind(TEXT, "text file", "text/plain", (".txt",))

KEPT: Mapping[str, Kind] = {
    kind.media: kind for kind in (JPEG, PNG, PDF_FILE, DOCX, PPTX, ODT, ODP, PLAIN)
}
"""What can be kept in a binder, by media type."""

_SHOW_LIVE = "show it live instead, with a photo if you have one"
_AS_PDF = "open it, save it as PDF, and add that"
_HEADS: tuple[tuple[bytes, Kind | Foreign], ...] = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"II*\0", TIFF),
    (b"MM\0*", TIFF),
    (b"II+\0", TIFF),
    (b"MM\0+", TIFF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Foreign(
        f"this is an older Office file, or one with a password; {_AS_PDF}")),
    (b"{\\rtf", Foreign(f"this is an RTF document; {_AS_PDF}")),
    (b"8BPS", Foreign("this is a Photoshop file; save it as JPEG or PNG, and add that")),
    (b"ID3", Foreign(f"this is a sound; {_SHOW_LIVE}")),
    (b"OggS", Foreign(f"this is a sound or film; {_SHOW_LIVE}")),
    (b"fLaC", Foreign(f"this is a sound; {_SHOW_LIVE}")),
    (b"\x1aE\xdf\xa3", Foreign(f"this is a film; {_SHOW_LIVE}")),
    (b"MZ", Foreign(f"this is a program, and is never run here; {_SHOW_LIVE}")),
    (b"\x7fELF", Foreign(f"this is a program, and is never run here; {_SHOW_LIVE}")),
    (b"L\0\0\0\x01\x14\x02\0", Foreign(
        "this is a shortcut to another file; add that file itself")),
    (b"\x1f\x8b", Foreign("this is a packed file; unpack it, and add what is in it")),
    (b"Rar!", Foreign("this is a packed folder; unpack it, and add the files")),
    (b"7z\xbc\xaf", Foreign("this is a packed folder; unpack it, and add the files")),
    (b"SQLite format 3\0", Foreign("this is a database or a binder; use `merge` for binders")),
)  # fmt: skip
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
_PARTS = (
    ("word/document.xml", DOCX),
    ("ppt/presentation.xml", PPTX),
    ("xl/workbook.xml", Foreign(f"this is a table of Excel; {_AS_PDF}")),
)
# Atomic: what stands before the drawing is read once, however many comments there are.
_SVG_ROOT = re.compile(
    rb"\A(?>(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\])?[^>]*>|\s+)*)<(?:\w+:)?svg[\s>/]",
    re.DOTALL,
)
_SHORTCUT = re.compile(rb"\A\s*\[(InternetShortcut|Desktop Entry)\]")
UNKNOWN = Foreign(
    "nobody here can read this kind of file; save it as PDF, JPEG or PNG, and add that"
)


def kind_of(content: bytes) -> Kind | Foreign:
    """What a file is, by its bytes."""
    for head, kind in _HEADS:
        if content.startswith(head):
            return kind
    if content.startswith(b"RIFF"):
        return (
            WEBP if content[8:12] == b"WEBP" else Foreign(f"this is a sound or film; {_SHOW_LIVE}")
        )
    if content[4:8] == b"ftyp":
        return _of_box(content)
    if b"%PDF-" in content[:1024]:
        return PDF_FILE
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _of_zip(content)
    if content.startswith(b"BM") and content[6:10] == b"\0\0\0\0" and b"\0" in content[:54]:
        return BMP
    return _of_text(content)


def _of_box(content: bytes) -> Kind | Foreign:
    """Files of the family of MP4 tell by brands what they are."""
    end = min(int.from_bytes(content[:4], "big"), 256)
    brands = {content[8:12], *(content[at : at + 4] for at in range(16, end, 4))}
    if b"avif" in brands or b"avis" in brands:
        return Foreign("this is an AVIF picture; save it as JPEG or PNG, and add that")
    if content[8:12] in _HEIF_BRANDS or (brands & _HEIF_BRANDS and b"isom" not in brands):
        return HEIC
    return Foreign(f"this is a film or sound; {_SHOW_LIVE}")


def _of_zip(content: bytes) -> Kind | Foreign:
    """Office documents are packed folders; which one, their files tell."""
    packed = Foreign("this is a packed folder; unpack it, and add the files")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
            for part, kind in _PARTS:
                if part in names:
                    return kind
            if "mimetype" in names and archive.getinfo("mimetype").file_size <= 100:
                media = archive.read("mimetype").decode("ascii", "replace").strip()
                return next((kind for kind in (ODT, ODP) if kind.media == media), packed)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
        return Foreign(
            "this document or packed folder is damaged; get another copy, or save it anew"
        )
    if "Index/Document.iwa" in names or "Index.zip" in names:
        return Foreign(f"this is a document of Pages or Keynote; {_AS_PDF}")
    return packed


def _of_text(content: bytes) -> Kind | Foreign:
    if _SVG_ROOT.match(content[:200_000].removeprefix(b"\xef\xbb\xbf")):
        return SVG
    if _SHORTCUT.match(content[:200]):
        return Foreign("this is a shortcut; add the file or link that it leads to")
    return PLAIN if text_of(content) is not None else UNKNOWN


def text_of(content: bytes) -> str | None:
    """The words of a text file in whatever way they were written down; None when it is no text."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        tried: tuple[str, ...] = ("utf-16",)
    elif b"\0" in content:
        return None
    else:
        tried = ("utf-8-sig", "cp1252")
    for encoding in tried:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if _CONTROLS.search(text) else text.replace("\r\n", "\n").replace("\r", "\n")
    return None


# What no keyboard types; a form feed and an escape stand in old text files.
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def misnamed(name: str, kind: Kind) -> str | None:
    """What to tell where the ending of a file's name says something else than its bytes."""
    stem, dot, ending = name.rpartition(".")
    if not (stem and dot) or f".{ending.lower()}" in kind.endings or kind.group == TEXT:
        return None
    return f"the name ends in .{ending}, but by what is in it this is a {kind.called}; it was taken as that"


def ending_of(content: bytes) -> str:
    """The usual ending of a file's name, told by its bytes; nothing where nobody knows it."""
    kind = kind_of(content)
    return kind.endings[0] if isinstance(kind, Kind) else ""
