"""Text set in lines: shaped, ordered and broken by Qt, as glyphs to be drawn on paper.

Lines are laid out unhinted at a large size and scaled down, so that no rounding to pixels shows.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any, NamedTuple

from PySide6.QtCore import QLoggingCategory, QPointF, Qt
from PySide6.QtGui import QFont, QGlyphRun, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from . import faces
from .coverage import printable
from .faces import Face
from .spacing import distances

# Qt remarks on every full stop that ends an Indian sentence in the plain face; it sets it all the same.
QLoggingCategory.setFilterRules("qt.text.font.db=false")
_SCALE = 16
_WANTED = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)
UNBOUNDED = math.inf
# Writings whose letters stand higher and deeper than Latin ones, in sizes.
_LEADING = {
    "Conference Nastaliq": 2.3, "Conference Sans Arabic": 1.65, "Conference Sans Devanagari": 1.6,
    "Conference Sans Bengali": 1.6, "Conference Sans Thai": 1.6, "Conference Sans Lao": 1.6,
    "Conference Sans Khmer": 1.8, "Conference Sans Myanmar": 1.9, "Conference Sans Telugu": 1.65,
    "Conference Sans Tamil": 1.5, "Conference Sans Gujarati": 1.5, "Conference Sans Gurmukhi": 1.5,
}  # fmt: skip
# How much of a line stands above the baseline; the same for all Latin lines, emoji or not.
_LATIN_SHARE = 0.78


@dataclass(frozen=True, slots=True)
class Style:
    """How words look. `size` in points; `leading` is the least line height, in sizes."""

    size: float
    is_bold: bool = False
    color: str = "#000000"
    leading: float = 1.4
    face: str = faces.BASE


@dataclass(frozen=True, slots=True)
class Words:
    """Words of one look and language."""

    text: str
    style: Style
    language: str


class GlyphRun(NamedTuple):
    """Glyphs of one face and look, left to right on paper.

    `xs` and `ys` are points from the line's left end and baseline. `texts` are the characters that
    each glyph stands for; a glyph that only adds to another has none.
    """

    face: Face | None
    size: float
    leading: float
    color: str
    language: str
    glyphs: tuple[int, ...]
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    texts: tuple[str, ...]
    is_rtl: bool


class SetLine(NamedTuple):
    """A line: its runs, `ascent` above and `descent` below the baseline, all in points."""

    text: str
    width: float
    ascent: float
    descent: float
    runs: tuple[GlyphRun, ...]

    @property
    def height(self) -> float:
        """From the top of this line to the top of the next."""
        return self.ascent + self.descent


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


def set_words(words: Sequence[Words], width: float, *, is_rtl: bool = False) -> list[SetLine]:
    """The lines of `words` at most `width` points wide; right-to-left lines end at the right."""
    parts = [part for part in map(_printable, words) if part.text]
    if not parts:
        return []
    text = "".join([part.text for part in parts])
    layout = _layout(text, parts, is_rtl)
    layout.beginLayout()
    broken: list[QTextLine] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(1e7 if width == UNBOUNDED else width * _SCALE)
        broken.append(line)
    layout.endLayout()
    places = _Places(text, parts)
    return [_set(line, places) for line in broken]


@lru_cache(maxsize=1024)
def set_fixed(words: Words, width: float, *, is_rtl: bool = False) -> tuple[SetLine, ...]:
    """As `set_words`, and kept for the next student: for labels and the words of a stem pack."""
    return tuple(set_words([words], width, is_rtl=is_rtl))


def _printable(words: Words) -> Words:
    text = printable(words.text)
    return words if text is words.text else replace(words, text=text)


def natural_width(words: Words) -> float:
    """How wide words are on one line, in points."""
    return max((line.width for line in set_words([words], UNBOUNDED)), default=0.0)


def _layout(text: str, parts: Sequence[Words], is_rtl: bool) -> QTextLayout:
    ranges = list(_ranges(parts))
    layout = QTextLayout(text, ranges[0].format.font())
    layout.setTextOption(_option(is_rtl))
    if len(ranges) > 1:
        layout.setFormats(ranges)
    return layout


@cache
def _option(is_rtl: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    if is_rtl:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _ranges(parts: Sequence[Words]) -> Iterator[QTextLayout.FormatRange]:
    start = 0
    for part in parts:
        style = part.style
        for stretch in faces.stretches(part.text, part.language, style.face):
            found = QTextLayout.FormatRange()
            found.start = start
            found.length = _units(stretch.text)
            found.format = _look(stretch.families, style.size, style.is_bold)
            start += found.length
            yield found


def _units(text: str) -> int:
    """How many UTF-16 units a text takes: what Qt counts in."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


class _Places:
    """Finds the words and the characters behind Qt's places in a text."""

    def __init__(self, text: str, parts: Sequence[Words]) -> None:
        self._text = text
        # Only where letters take more than one unit do places have to be counted in units.
        self._units = text.encode("utf-16-le") if max(text, default="") > "\uffff" else None
        self._parts = parts
        self._ends: list[int] = []
        end = 0
        for part in parts:
            end += _units(part.text)
            self._ends.append(end)

    def part(self, unit: int) -> Words:
        """The words that hold a place."""
        return self._parts[min(bisect_right(self._ends, unit), len(self._parts) - 1)]

    def text(self, start: int, end: int) -> str:
        """The characters between two places."""
        if self._units is None:
            return self._text[start:end]
        return self._units[2 * start : 2 * end].decode("utf-16-le", "replace")

    def texts(self, indexes: Sequence[int], clusters: _Clusters) -> tuple[str, ...]:
        """The characters of each glyph; none for a glyph that only adds to another."""
        if self._units is None and _is_row(indexes):
            first, last = indexes[0], indexes[-1]
            return (*self._text[first:last], self._text[last : clusters.after(last)])
        found: list[str] = []
        seen: set[int] = set()
        for index in indexes:
            found.append("" if index in seen else self.text(index, clusters.after(index)))
            seen.add(index)
        return tuple(found)


class _Clusters:
    """Which characters of a line belong to a glyph: those up to the next place that has one."""

    def __init__(self, indexes: set[int], end: int) -> None:
        self._starts = sorted(indexes)
        self._starts.append(end)

    def after(self, index: int) -> int:
        """Where the next glyph's characters begin."""
        return self._starts[bisect_right(self._starts, index)]


def _set(line: QTextLine, places: _Places) -> SetLine:
    start = line.textStart()
    end = start + line.textLength()
    top = line.ascent()
    found = [(run, indexes) for run in line.glyphRuns(-1, -1, _WANTED)
             if (indexes := run.stringIndexes())]  # fmt: skip
    clusters = _Clusters(set().union(*(indexes for _, indexes in found)), end)
    is_plain = not any(run.isRightToLeft() for run, _ in found)
    runs = tuple([_run(run, indexes, line, is_plain, clusters, places) for run, indexes in found])
    height = max((_height(run) for run in runs), default=places.part(start).style.size)
    is_tall = any(run.face is not None and run.face.family in _LEADING for run in runs)
    share = top / (top + line.descent()) if is_tall else _LATIN_SHARE
    return SetLine(
        text=places.text(start, end),
        width=line.naturalTextWidth() / _SCALE,
        ascent=height * share,
        descent=height * (1 - share),
        runs=runs,
    )


def _height(run: GlyphRun) -> float:
    least = _LEADING.get(run.face.family, 0) if run.face else 0
    return run.size * max(least, run.leading)


def _run(
    run: QGlyphRun,
    indexes: list[int],
    line: QTextLine,
    is_plain: bool,
    clusters: _Clusters,
    places: _Places,
) -> GlyphRun:
    raw = run.rawFont()
    part = places.part(indexes[0])
    face = faces.find(raw.familyName(), is_bold=raw.weight() >= 600)
    glyphs = tuple(run.glyphIndexes())
    is_plain = is_plain and face is not None and face.family == faces.BASE and _is_row(indexes)
    known = distances(face.key if face else "", part.style.size)
    xs = is_plain and known.places(glyphs, _place(line, indexes[0]), _place(line, indexes[-1]))
    ys: tuple[float, ...] = (0.0,) * len(glyphs)
    if not xs:
        points = run.positions()
        top = line.ascent()
        xs = tuple([x / _SCALE for x in map(QPointF.x, points)])
        ys = tuple([(top - y) / _SCALE for y in map(QPointF.y, points)])
        if is_plain and not any(ys):
            known.learn(glyphs, xs)
    return GlyphRun(
        face=face,
        size=part.style.size,
        leading=part.style.leading,
        color=part.style.color,
        language=part.language,
        glyphs=glyphs,
        xs=xs,
        ys=ys,
        texts=places.texts(indexes, clusters),
        is_rtl=run.isRightToLeft(),
    )


def _is_row(indexes: list[int]) -> bool:
    """Whether each glyph stands for the character after that of the one before."""
    return indexes == list(range(indexes[0], indexes[0] + len(indexes)))


def _place(line: QTextLine, index: int) -> float:
    """How far from the left end of a line a character stands."""
    place: Any = line.cursorToX(index)
    return float(place[0]) / _SCALE
