"""Small fonts made for tests: a square for each letter, each half as high as the one before."""

from __future__ import annotations

import io
from typing import Any

from fontTools.cffLib import FDArrayIndex, FDSelect, FontDict
from fontTools.fontBuilder import FontBuilder
from fontTools.misc.psCharStrings import T2CharString
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables.TupleVariation import TupleVariation

PLAIN, COMPACT, NUMBERED = "TrueType", "CFF", "CFF by numbers"
VARIED, COMPACT_VARIED = "variable TrueType", "variable CFF"
FORMS = (PLAIN, COMPACT, NUMBERED, VARIED, COMPACT_VARIED)
WIDE, HIGH, ADVANCE = 500, 800, 700
"""Of the squares, in thousandths of the size; the bolder ones of variable fonts are wider."""
_MOST = 900
_BOLDER = 300


def font(
    family: str, letters: str, form: str = PLAIN, *, is_restricted: bool = False,
    is_empty: bool = False,
) -> bytes:  # fmt: skip
    """A font with these letters; its glyphs have other numbers than places where it has numbers."""
    made = FontBuilder(1000, isTTF=form in (PLAIN, VARIED))
    names = [".notdef", *(f"cid{500 - place:05d}" for place in range(1, len(letters) + 1))]
    heights = {name: 0 if is_empty else HIGH >> place for place, name in enumerate(names, -1)
               if place >= 0} | {".notdef": 0}  # fmt: skip
    made.setupGlyphOrder(names)
    made.setupCharacterMap(dict(zip(map(ord, letters), names[1:], strict=True)))
    made.setupNameTable({"familyName": family, "styleName": "Regular"})
    if form in (VARIED, COMPACT_VARIED):
        named = [{"location": {"wght": weight}, "stylename": f"W{weight}"} for weight in (100, 400)]
        made.setupFvar([("wght", 100, 100, _MOST, "Weight")], named)
    _OUTLINES[form](made, family, heights)
    made.setupHorizontalMetrics(dict.fromkeys(names, (ADVANCE, 100)))
    made.setupHorizontalHeader(ascent=800, descent=-200)
    made.setupOS2(fsType=2 if is_restricted else 0, usWeightClass=400)
    made.setupPost()
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def _true_type(made: FontBuilder, family: str, heights: dict[str, int]) -> None:
    glyphs = {}
    for name, high in heights.items():
        pen = TTGlyphPen(None)
        if high:
            pen.moveTo((100, 0))
            for edge in ((100, high), (100 + WIDE, high), (100 + WIDE, 0)):
                pen.lineTo(edge)
            pen.closePath()
        glyphs[name] = pen.glyph()
    made.setupGlyf(glyphs)


def _varied(made: FontBuilder, family: str, heights: dict[str, int]) -> None:
    _true_type(made, family, heights)
    wider = [(0, 0), (0, 0), (_BOLDER, 0), (_BOLDER, 0), (0, 0), (0, 0), (0, 0), (0, 0)]
    made.setupGvar({
        name: [TupleVariation({"wght": (0, 1, 1)}, wider if high else wider[-4:])]
        for name, high in heights.items()
    })  # fmt: skip


def _compact(made: FontBuilder, family: str, heights: dict[str, int]) -> None:
    made.setupCFF(family, {}, {name: _square(ADVANCE, high) for name, high in heights.items()}, {})


def _numbered(made: FontBuilder, family: str, heights: dict[str, int]) -> None:
    """A font whose glyphs go by numbers of their own, as East Asian ones do."""
    _compact(made, family, heights)
    top = made.font["CFF "].cff.topDictIndex[0]
    top.ROS = ("Adobe", "Identity", 0)
    top.CIDCount = 501
    inner = FontDict()
    inner.setCFF2(False)
    inner.Private = top.Private
    top.FDArray = FDArrayIndex()
    top.FDArray.append(inner)
    top.FDSelect = FDSelect()
    top.FDSelect.format = 3
    top.FDSelect.gidArray = [0] * len(heights)
    del top.Private


def _compact_varied(made: FontBuilder, family: str, heights: dict[str, int]) -> None:
    blend = (_BOLDER, 1, "blend")
    squares = {name: _square(None, high, *blend) for name, high in heights.items()}
    made.setupCFF2(squares, [{}], [{"wght": (0, 1, 1)}])


def _square(advance: int | None, high: int, *blend: Any) -> T2CharString:
    begin, end = ([], []) if advance is None else ([advance], ["endchar"])
    drawn = [100, 0, "rmoveto", high, "vlineto", WIDE, *blend, "hlineto", -high, "vlineto"]
    return T2CharString(program=[*begin, *(drawn if high else ()), *end])


_OUTLINES = {
    PLAIN: _true_type, COMPACT: _compact, NUMBERED: _numbered, VARIED: _varied,
    COMPACT_VARIED: _compact_varied,
}  # fmt: skip
