"""Faces inside a PDF: only the glyphs that are used, by their glyph ids."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from typing import Any

import uharfbuzz
from reportlab.pdfbase import pdfdoc

from .face import Face
from .shapes import Shape, Widths, widths_of
from .tags import array

_DROPPED = (
    b"GSUB",
    b"GPOS",
    b"GDEF",
    b"kern",
    b"name",
    b"post",
    b"cmap",
    b"OS/2",
    b"DSIG",
    b"STAT",
)
# A PDF names the glyphs of a compact face as its charset does, and knows no variable ones.
_FLAGS = (
    uharfbuzz.SubsetFlags.RETAIN_GIDS
    | uharfbuzz.SubsetFlags.NO_HINTING
    | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
    | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    | uharfbuzz.SubsetFlags.CFF_IDENTITY_CHARSET
    | uharfbuzz.SubsetFlags.DOWNGRADE_CFF2
)
_SYMBOLIC = 4
_MOST_IN_BLOCK = 100


class EmbeddedFace:
    """A face of one document. ReportLab calls `addObjects` when the document is saved."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._texts: dict[int, str] = {}
        self._told: set[Shape] = set()

    def use(self, shapes: Sequence[Shape]) -> bool:
        """Note what glyphs stand for; False when one has stood for something else, or for nothing.

        What is drawn then needs its words beside it (ActualText), as only one meaning a glyph can
        be kept in the face.
        """
        if self._told.issuperset(shapes):
            return True
        told = [self._tells(shape) for shape in shapes if shape not in self._told]
        return all(told)

    def _tells(self, shape: Shape) -> bool:
        tells = "" not in shape.texts
        for glyph, text in zip(shape.glyphs, shape.texts, strict=True):
            known = self._texts.setdefault(glyph, text)
            if known != text:
                if not known:
                    self._texts[glyph] = text
                tells = False
        if tells:
            self._told.add(shape)
        return tells

    def addObjects(self, document: Any) -> None:  # noqa: N802 - ReportLab's name
        """Add the font and everything it is made of to the document."""
        program = self._subset()
        prefix = _prefix(program)
        base = pdfdoc.PDFName(f"{prefix}+{self.face.key}")
        descriptor = document.Reference(self._descriptor(base, program, document))
        glyphs = sorted(self._texts)
        is_compact = self.face.is_compact
        descendant = pdfdoc.PDFDictionary({
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("CIDFontType0" if is_compact else "CIDFontType2"),
            "BaseFont": base,
            "CIDSystemInfo": pdfdoc.PDFDictionary({
                "Registry": pdfdoc.PDFString("Adobe"),
                "Ordering": pdfdoc.PDFString("Identity"),
                "Supplement": 0,
            }),
            "FontDescriptor": descriptor,
            "DW": 1000,
            "W": _widths(glyphs, widths_of(self.face)),
            **({} if is_compact else {"CIDToGIDMap": pdfdoc.PDFName("Identity")}),
        })  # fmt: skip
        to_unicode = pdfdoc.PDFStream(content=_to_unicode(self._texts), filters=_packed())
        font = pdfdoc.PDFDictionary({
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("Type0"),
            "BaseFont": base,
            "Encoding": pdfdoc.PDFName("Identity-H"),
            "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant)]),
            "ToUnicode": document.Reference(to_unicode),
        })  # fmt: skip
        document.idToObject["BasicFonts"].dict[self.name] = document.Reference(font)

    def _subset(self) -> bytes:
        wanted = uharfbuzz.SubsetInput()
        wanted.glyph_set.update(self._texts)
        wanted.flags = _FLAGS
        for axis in self.face.axes:
            wanted.pin_axis_location(self.face.harfbuzz, axis.tag, axis.value)
        dropped = (int.from_bytes(tag, "big") for tag in _DROPPED)
        wanted.sets(uharfbuzz.SubsetInputSets.DROP_TABLE_TAG).update(dropped)
        return bytes(uharfbuzz.subset(self.face.harfbuzz, wanted).blob.data)

    def _descriptor(self, base: Any, program: bytes, document: Any) -> Any:
        stream = pdfdoc.PDFStream(content=program, filters=_packed())
        if self.face.is_compact:
            stream.dictionary["Subtype"] = pdfdoc.PDFName("OpenType")
        else:
            stream.dictionary["Length1"] = len(program)
        extents = self.face.shaper.get_font_extents("ltr")
        scale = 1000 / self.face.units
        return pdfdoc.PDFDictionary({
            "Type": pdfdoc.PDFName("FontDescriptor"),
            "FontName": base,
            "Flags": _SYMBOLIC,
            "FontBBox": pdfdoc.PDFArray([-1000, round(extents.descender * scale), 2000,
                                         round(extents.ascender * scale)]),
            "ItalicAngle": 0,
            "Ascent": round(extents.ascender * scale),
            "Descent": round(extents.descender * scale),
            "CapHeight": 714,
            "StemV": 120 if self.face.is_bold else 80,
            "FontFile3" if self.face.is_compact else "FontFile2": document.Reference(stream),
        })  # fmt: skip


def _packed() -> list[Any]:
    return [pdfdoc.PDFZCompress]


def _prefix(program: bytes) -> str:
    """Six letters from the content, so that the same input gives the same bytes."""
    digest = hashlib.sha256(program).digest()
    return "".join(chr(65 + byte % 26) for byte in digest[:6])


def _widths(glyphs: list[int], widths: Widths) -> str:
    """The W array: [first [w w w] first [w] ...], runs of neighbours together."""
    found: list[str] = []
    run: list[int] = []
    for glyph, following in zip(glyphs, [*glyphs[1:], None], strict=True):
        run.append(glyph)
        if following != glyph + 1:
            found += f"{run[0]}", array([f"{widths[one]}" for one in run])
            run = []
    return array(found)


def _to_unicode(texts: dict[int, str]) -> str:
    """The CMap from glyphs to characters. A glyph that only adds to another adds no width."""
    named = sorted(
        (glyph, text if _is_sayable(text) else "\u200b") for glyph, text in texts.items()
    )
    lines = [
        "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def", "/CMapType 2 def", "1 begincodespacerange",
        "<0000> <FFFF>", "endcodespacerange",
    ]  # fmt: skip
    for start in range(0, len(named), _MOST_IN_BLOCK):
        block = named[start : start + _MOST_IN_BLOCK]
        lines.append(f"{len(block)} beginbfchar")
        lines += (
            f"<{glyph:04X}> <{text.encode('utf-16-be').hex().upper()}>" for glyph, text in block
        )
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


def _is_sayable(text: str) -> bool:
    return bool(text) and not re.search("[\0\ufeff\ufffe\ud800-\udfff]", text)
