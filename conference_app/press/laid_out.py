"""Words of any writing in lines: shaped, ordered and broken by Qt.

Lines are laid out unhinted at a large size and scaled down, so that no rounding to pixels shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache, partial
from itertools import pairwise

from PySide6.QtCore import QLoggingCategory, QPointF
from PySide6.QtGui import QFont, QGlyphRun, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from . import faces, ink
from .faces import PARTING
from .places import Clusters, Places, units
from .set_lines import LATIN_SHARE, GlyphRun, SetLine, Words
from .shapes import Shape, array_items

# Qt remarks on every full stop that ends an Indian sentence in the plain face; it sets it all the same.
QLoggingCategory.setFilterRules("qt.text.font.db=false")
_SCALE = 16
_WANTED = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)
# Letters and marks that run, or make others run, from right to left.
_TURNING = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# Writings whose letters stand higher and deeper than Latin ones, in sizes.
_LEADING = {
    "Conference Nastaliq": 2.3, "Conference Sans Arabic": 1.65, "Conference Sans Devanagari": 1.6,
    "Conference Sans Bengali": 1.6, "Conference Sans Thai": 1.6, "Conference Sans Lao": 1.6,
    "Conference Sans Khmer": 1.8, "Conference Sans Myanmar": 1.9, "Conference Sans Telugu": 1.65,
    "Conference Sans Tamil": 1.5, "Conference Sans Gujarati": 1.5, "Conference Sans Gurmukhi": 1.5,
}  # fmt: skip
_WIDEST = 1e7


@lru_cache(maxsize=512)
def _look(families: tuple[str, ...], size: float, is_bold: bool) -> QTextCharFormat:
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(round(size * _SCALE))
    font.setBold(is_bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    look = QTextCharFormat()
    look.setFont(font)
    return look


def laid_out(parts: Sequence[Words], width: float, *, is_rtl: bool) -> list[SetLine]:
    """The lines of `parts`, none of them empty, at most `width` points wide."""
    text = "".join([part.text for part in parts])
    layout = _layout(text, parts, is_rtl)
    places = Places(text, parts, [units(part.text) for part in parts])
    return ink.within(width, partial(_broken, layout, places))


def _broken(layout: QTextLayout, places: Places[Words], width: float) -> list[SetLine]:
    layout.beginLayout()
    broken: list[QTextLine] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(min(width * _SCALE, _WIDEST))
        broken.append(line)
    layout.endLayout()
    return [_set(line, places) for line in broken]


def _layout(text: str, parts: Sequence[Words], is_rtl: bool) -> QTextLayout:
    looks = [
        (units(stretch.text),
         _look(stretch.families, part.style.size, part.style.is_bold and stretch.has_bold))
        for part in parts
        for stretch in faces.stretches(part.text, part.language, part.style.face)
    ]  # fmt: skip
    layout = QTextLayout(text, looks[0][1].font())
    layout.setTextOption(_option(is_rtl if is_rtl or _TURNING.search(text) else None))
    # Without this Qt forgets all when the lines are broken, and shapes the words again for the glyphs.
    layout.setCacheEnabled(True)
    if len(looks) > 1:
        layout.setFormats(list(_ranges(looks)))
    return layout


@cache
def _option(is_rtl: bool | None) -> QTextOption:
    """How lines are broken and which way they run; None where nothing could turn them."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if is_rtl is None:
        return option
    from PySide6.QtCore import Qt  # Late: loading all the names in it takes longer than a page.

    direction = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    if is_rtl:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _ranges(looks: Sequence[tuple[int, QTextCharFormat]]) -> Iterator[QTextLayout.FormatRange]:
    start = 0
    for length, look in looks:
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = start, length, look
        start += length
        yield found


def _set(line: QTextLine, places: Places[Words]) -> SetLine:
    start = line.textStart()
    end = start + line.textLength()
    top = line.ascent()
    found = [(run, indexes) for run in line.glyphRuns(-1, -1, _WANTED)
             if (indexes := run.stringIndexes())]  # fmt: skip
    clusters = Clusters(set().union(*(indexes for _, indexes in found)), end)
    text = places.text(start, end)
    if PARTING in text:  # It has done what it is for, and is not drawn.
        found = [one for one in found if any(places.text(i, i + 1) != PARTING for i in one[1])]
    runs = tuple([_run(run, indexes, line, clusters, places) for run, indexes in found])
    height = max(map(_height, runs), default=places.part(start).style.size)
    is_tall = any(run.face is not None and run.face.family in _LEADING for run in runs)
    share = top / (top + line.descent()) if is_tall else LATIN_SHARE
    return SetLine(
        text=text.replace(PARTING, ""),
        width=line.naturalTextWidth() / _SCALE,
        ascent=height * share,
        descent=height * (1 - share),
        runs=runs,
        spoken=_spoken(runs, found, (start, end), places),
    )


def _spoken(
    runs: Sequence[GlyphRun],
    found: Sequence[tuple[QGlyphRun, list[int]]],
    ends: tuple[int, int],
    places: Places[Words],
) -> tuple[tuple[GlyphRun, str], ...]:
    if not any(run.is_rtl for run in runs):
        return ()
    firsts = [min(indexes) for _, indexes in found]
    order = sorted(range(len(runs)), key=firsts.__getitem__)
    bounds = [ends[0], *(firsts[place] for place in order[1:]), ends[1]]
    return tuple(
        (runs[place], places.text(*edges).replace(PARTING, ""))
        for place, edges in zip(order, pairwise(bounds), strict=True)
    )


def _height(run: GlyphRun) -> float:
    least = _LEADING.get(run.face.family, 0) if run.face else 0
    return run.style.size * max(least, run.style.leading)


def _run(
    run: QGlyphRun, indexes: list[int], line: QTextLine, clusters: Clusters, places: Places[Words]
) -> GlyphRun:
    raw = run.rawFont()
    part = places.part(indexes[0])
    face = faces.find(raw.familyName(), is_bold=raw.weight() >= 600)
    size = part.style.size
    scale, top = 1000 / (_SCALE * size), line.ascent()
    points = run.positions()
    left = points[0].x()
    glyphs = tuple(run.glyphIndexes())
    xs = tuple([(x - left) * scale for x in map(QPointF.x, points)])
    ys = tuple([(top - y) * scale for y in map(QPointF.y, points)])
    texts = tuple([text.replace(PARTING, "") for text in places.texts(indexes, clusters)])
    drawn = array_items(face, glyphs, xs, ys, size) if face else ""
    shape = Shape(glyphs, xs, ys, texts, 0.0, 0.0, drawn)
    return GlyphRun(face, part.style, part.language, left / _SCALE, (shape,), run.isRightToLeft())
