"""Text set in lines: shaped, ordered and broken by Qt, as glyphs to be drawn on paper.

Lines are laid out unhinted at a large size and scaled down, so that no rounding to pixels shows.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QLoggingCategory, QPointF, Qt
from PySide6.QtGui import QFont, QGlyphRun, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from . import faces
from .coverage import printable
from .faces import Face

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


@dataclass(frozen=True, slots=True)
class GlyphRun:
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


@dataclass(frozen=True, slots=True)
class SetLine:
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
def _font(families: tuple[str, ...], size: float, is_bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(round(size * _SCALE))
    font.setBold(is_bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    return font


def set_words(words: Sequence[Words], width: float, *, is_rtl: bool = False) -> list[SetLine]:
    """The lines of `words` at most `width` points wide; right-to-left lines end at the right."""
    parts = [replace(part, text=printable(part.text)) for part in words if part.text]
    if not parts:
        return []
    layout = _layout(parts, is_rtl)
    layout.beginLayout()
    broken: list[QTextLine] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(1e7 if width == UNBOUNDED else width * _SCALE)
        line.setPosition(QPointF(0, 0))
        broken.append(line)
    layout.endLayout()
    text = layout.text()
    places = _Places(text, parts)
    return [_set(line, places) for line in broken]


def natural_width(words: Words) -> float:
    """How wide words are on one line, in points."""
    return max((line.width for line in set_words([words], UNBOUNDED)), default=0.0)


def _layout(parts: Sequence[Words], is_rtl: bool) -> QTextLayout:
    text = "".join(part.text for part in parts)
    ranges = list(_ranges(parts))
    layout = QTextLayout(text, ranges[0].format.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    if is_rtl:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    if len(ranges) > 1:
        layout.setFormats(ranges)
    return layout


def _ranges(parts: Sequence[Words]) -> Iterator[QTextLayout.FormatRange]:
    start = 0
    for part in parts:
        style = part.style
        for stretch in faces.stretches(part.text, part.language, style.face):
            found = QTextLayout.FormatRange()
            found.start = start
            found.length = _units(stretch.text)
            look = QTextCharFormat()
            look.setFont(_font(stretch.families, style.size, style.is_bold))
            found.format = look
            start += found.length
            yield found


def _units(text: str) -> int:
    """How many UTF-16 units a text takes: what Qt counts in."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


class _Places:
    """Finds the words and the characters behind Qt's places in a text."""

    def __init__(self, text: str, parts: Sequence[Words]) -> None:
        self.units = text.encode("utf-16-le")
        self._ends: list[tuple[int, Words]] = []
        end = 0
        for part in parts:
            end += _units(part.text)
            self._ends.append((end, part))

    def part(self, unit: int) -> Words:
        """The words that hold a place."""
        return next((part for end, part in self._ends if unit < end), self._ends[-1][1])

    def text(self, start: int, end: int) -> str:
        """The characters between two places."""
        return self.units[2 * start : 2 * end].decode("utf-16-le", "replace")


def _set(line: QTextLine, places: _Places) -> SetLine:
    start, end = line.textStart(), line.textStart() + line.textLength()
    raw_runs = [run for run in line.glyphRuns(-1, -1, _WANTED) if run.glyphIndexes()]
    clusters = _Clusters([index for run in raw_runs for index in run.stringIndexes()], end, places)
    runs = tuple(_run(run, line.ascent(), clusters, places) for run in raw_runs)
    height = max(
        (run.size * max(_LEADING.get(run.face.family, 0) if run.face else 0, run.leading)
         for run in runs), default=places.part(start).style.size
    )  # fmt: skip
    is_tall = any(run.face is not None and run.face.family in _LEADING for run in runs)
    share = line.ascent() / (line.ascent() + line.descent()) if is_tall else _LATIN_SHARE
    return SetLine(
        text=places.text(start, end),
        width=line.naturalTextWidth() / _SCALE,
        ascent=height * share,
        descent=height * (1 - share),
        runs=runs,
    )


class _Clusters:
    """Which characters of a line belong to a glyph: those up to the next place that has one."""

    def __init__(self, indexes: list[int], end: int, places: _Places) -> None:
        starts = sorted(set(indexes))
        self._after = dict(zip(starts, [*starts[1:], end], strict=True))
        self._places = places

    def texts(self, indexes: Sequence[int]) -> tuple[str, ...]:
        """The characters of each glyph; none for a glyph that only adds to another."""
        first, last = indexes[0], indexes[-1]
        if last - first == len(indexes) - 1 and self._after[last] == last + 1:
            text = self._places.text(first, last + 1)
            if len(text) == len(indexes) and list(indexes) == list(range(first, last + 1)):
                return tuple(text)
        found: list[str] = []
        seen: set[int] = set()
        for index in indexes:
            found.append("" if index in seen else self._places.text(index, self._after[index]))
            seen.add(index)
        return tuple(found)


def _run(run: QGlyphRun, top: float, clusters: _Clusters, places: _Places) -> GlyphRun:
    raw = run.rawFont()
    indexes = run.stringIndexes()
    part = places.part(indexes[0])
    points = run.positions()
    return GlyphRun(
        face=faces.find(raw.familyName(), is_bold=raw.weight() >= 600),
        size=part.style.size,
        leading=part.style.leading,
        color=part.style.color,
        language=part.language,
        glyphs=tuple(run.glyphIndexes()),
        xs=tuple(point.x() / _SCALE for point in points),
        ys=tuple((top - point.y()) / _SCALE for point in points),
        texts=clusters.texts(indexes),
        is_rtl=run.isRightToLeft(),
    )
