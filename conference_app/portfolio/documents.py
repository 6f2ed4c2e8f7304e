"""Office documents: packed folders of XML, read within bounds and never believed."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from xml.parsers import expat

from . import kinds
from .kinds import Kind
from .mishap import Mishap

_MOST_PARTS = 5_000
_MOST_UNPACKED = 300_000_000
_MOST_READ = 30_000_000
MOST_WORDS = 100_000
_DAMAGED = (
    "this document is damaged; open it in the program that made it, save it as PDF, and add that"
)
_TOO_MUCH = (
    "unpacked, this document would fill the computer (a zip bomb); it was not opened. "
    "Save it as PDF, and add that"
)
_TEXT = {kinds.DOCX: "word/document.xml", kinds.ODT: "content.xml", kinds.ODP: "content.xml"}
_SLIDE = re.compile(r"ppt/slides/slide([0-9]{1,5})\.xml")
_BREAKS = {"p", "h", "br", "line-break", "page"}
_BLANKS = {"tab": "\t", "s": " "}
# What would have an office program look outside of the document.
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>", re.IGNORECASE)
_FIELD = re.compile(rb"\b(INCLUDEPICTURE|INCLUDETEXT|DDE|DDEAUTO|LINK)\b")
_LINKED = re.compile(
    rb"<(?:draw:(?:image|object|object-ole|plugin|floating-frame|applet|fill-image)"
    rb"|text:section-source|style:background-image|presentation:sound|table:table-source)"
    rb"\b[^>]*xlink:href\s*=\s*[\"'](?!#|\./|Pictures/|Object|ObjectReplacements/)[^\"']",
    re.IGNORECASE,
)


def check(content: bytes) -> None:
    """Mishap for a document that is damaged, or that unpacked would be too large."""
    with _archive(content) as archive:
        parts = archive.infolist()
        if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
            raise Mishap(_TOO_MUCH)


def _archive(content: bytes) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise Mishap(_DAMAGED) from None


def _part(archive: zipfile.ZipFile, name: str, most: int = _MOST_READ) -> bytes:
    """One file of the packed folder, whatever it says its size is."""
    try:
        with archive.open(name) as file:
            content = file.read(most + 1)
    except (KeyError, zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError,
            EOFError, zlib.error):  # fmt: skip
        raise Mishap(_DAMAGED) from None
    if len(content) > most:
        raise Mishap(_TOO_MUCH)
    return content


def looks_outside(content: bytes) -> bool:
    """Whether an office program would look for pictures or the like outside of the document."""
    left = _MOST_UNPACKED
    with _archive(content) as archive:
        for name in archive.namelist():
            if not name.endswith((".rels", ".xml")):
                continue
            part = _part(archive, name)
            left -= len(part)
            if left < 0:
                raise Mishap(_TOO_MUCH)
            if name.endswith(".rels") and any(map(_is_outside, _RELATION.findall(part))):
                return True
            if name.endswith(".xml") and (_LINKED.search(part) or _FIELD.search(part)):
                return True
    return False


def _is_outside(relation: bytes) -> bool:
    return b"External" in relation and b"/hyperlink" not in relation


def excerpt(content: bytes, kind: Kind, most: int = MOST_WORDS) -> str:
    """The words of a document, without anything of how they look; at most so many letters."""
    if kind.group == kinds.TEXT:
        return (kinds.text_of(content) or "")[:most]
    check(content)
    with _archive(content) as archive:
        names = _slides(archive) if kind is kinds.PPTX else [_TEXT[kind]]
        reader = _Reader(most)
        for name in names:
            reader.read(_part(archive, name))
            reader.end_part()
    return reader.text()


def _slides(archive: zipfile.ZipFile) -> list[str]:
    found = ((_SLIDE.fullmatch(name), name) for name in archive.namelist())
    return [name for _, name in sorted((int(match[1]), name) for match, name in found if match)]


class _Full(Exception):
    """There is enough text."""


class _Reader:
    """Gathers the words of XML. It knows no entities, and nothing outside of the part it reads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._pieces: list[str] = []
        self._depth = self._gathered = 0

    def read(self, part: bytes) -> None:
        """Take the words of one part of the document."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._words
        parser.EntityDeclHandler = self._entity
        self._depth = 0
        try:
            parser.Parse(part, True)
        except expat.ExpatError:
            raise Mishap(_DAMAGED) from None
        except _Full:
            pass

    def end_part(self) -> None:
        """A slide ends."""
        self._pieces.append("\n")

    def text(self) -> str:
        """What was gathered, with at most one empty line between two others."""
        lines = (" ".join(line.split()) for line in "".join(self._pieces).splitlines())
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()[: self._most]

    def _begin(self, tag: str, attributes: dict[str, str]) -> None:
        space, _, name = tag.rpartition(" ")
        if name == "t" or (space.endswith(":text:1.0") and name in ("p", "h")):
            self._depth += 1
        elif name in _BLANKS:
            self._pieces.append(_BLANKS[name])

    def _end(self, tag: str) -> None:
        space, _, name = tag.rpartition(" ")
        if name == "t" or (space.endswith(":text:1.0") and name in ("p", "h")):
            self._depth -= 1
        if name in _BREAKS:
            self._pieces.append("\n")

    def _words(self, words: str) -> None:
        if self._depth:
            self._pieces.append(words)
            self._gathered += len(words)
            if self._gathered > self._most:
                raise _Full

    def _entity(self, *_: object) -> None:
        raise Mishap(_DAMAGED)
