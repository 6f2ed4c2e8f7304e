"""One slot of the script on paper: what to say, show, ask and do, in one language or two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..domain import languages
from ..domain import script as kinds
from ..domain.script import Block, Line
from .flow import Cell, Row, paragraph
from .labels import label, language_of
from .look import INK, QUIET, RULE, Look
from .sheet import Sheet
from .tags import Element
from .typesetting import SetLine, Style, Words, set_words

_GUTTER = 62.0
_BETWEEN = {kinds.SAY: 7.0, kinds.SHOW: 7.0, kinds.ASK: 9.0, kinds.DO: 7.0, kinds.QUESTION: 7.0,
            kinds.PAUSE: 2.0}  # fmt: skip
_GROUPS = ((kinds.DO,), (kinds.SHOW,), (kinds.QUESTION, kinds.SAY, kinds.PAUSE), (kinds.ASK,))
_RULED = 27.0


@dataclass(frozen=True, slots=True)
class Column:
    """Where one language stands. A gutter at its side holds the labels SAY, SHOW, ASK."""

    x: float
    width: float
    language: str
    has_gutter: bool = False

    @property
    def is_rtl(self) -> bool:
        """Whether its language is written from right to left."""
        return is_rtl(self.language)

    def inside(self, begin: float, end: float = 0.0, *, is_rtl: bool) -> tuple[float, float]:
        """Left end and width of what is left between its first and last points, as one reads."""
        return self.x + (end if is_rtl else begin), self.width - begin - end


def _reads(reader: str, language: str) -> bool:
    """Whether words in a language are in the reader's."""
    return reader.partition("-")[0] == language.partition("-")[0]


def is_rtl(language: str) -> bool:
    """Whether a language is written from right to left."""
    known = languages.find(language)
    return known is not None and known.is_rtl


def block_rows(
    block: Block, section: Element, columns: Sequence[Column], look: Look
) -> Iterator[Row]:
    """The rows of a slot. Two languages stand beside each other, paragraph by paragraph."""
    if len(columns) == 1:
        rows = [row for line in block.lines for row in _single(line, section, columns[0], look)]
    else:
        rows = list(_beside(block, section, columns, look))
    ruled = list(_ruled(block, columns, look))
    if rows:
        rows[0].before += 7 * look.scale
        rows[-1].keeps = rows[-1].keeps or bool(ruled)
    yield from rows
    yield from ruled


def _single(line: Line, section: Element, column: Column, look: Look) -> list[Row]:
    """One line over the whole width, its label in the gutter."""
    gutter, rtl = _GUTTER * look.scale, column.is_rtl
    element = section.add("P")
    left, width = column.inside(gutter, is_rtl=rtl)
    lines = _set(line, column, width, look, has_label=False)
    keeps = line.kind in (kinds.DO, kinds.SHOW, kinds.QUESTION)
    rows = paragraph(element, lines, left, _BETWEEN[line.kind] * look.scale, keeps)
    if rows and line.kind not in (kinds.QUESTION, kinds.PAUSE):
        text = f"{label(line.kind, column.language)} "
        style = look.style(9, is_bold=True, color=_label_color(line.kind))
        words = Words(text, style, language_of(column.language))
        marked = set_words([words], gutter - 8, is_rtl=rtl)
        # The label stands on the baseline of the first line, and is read before it.
        drop = max(0.0, lines[0].ascent - marked[0].ascent)
        edge = column.x + column.width - gutter + 8 if rtl else column.x
        tag = Cell(element, tuple(marked[:1]), edge, drop)
        rows[0] = Row([tag, *rows[0].cells], rows[0].before, keeps=rows[0].keeps)
    return rows


def _beside(block: Block, section: Element, columns: Sequence[Column], look: Look) -> Iterator[Row]:
    """What is done, shown, said and asked, each with its counterpart in the other language."""
    for group in _GROUPS:
        stacks = [
            list(_stack([line for line in lines if line.kind in group], column, section, look))
            for lines, column in zip((block.lines, block.also), columns, strict=True)
        ]
        yield from _zipped(stacks, 7 * look.scale, look, keeps=kinds.SAY not in group)


def _stack(lines: Sequence[Line], column: Column, section: Element, look: Look) -> Iterator[Cell]:
    """The lines of a column under each other, as cells of one set line."""
    drop = 0.0
    for place, line in enumerate(lines):
        element = section.add("P", column.language)
        drop += _BETWEEN[line.kind] * look.scale if place else 0.0
        for one in _set(line, column, column.width, look, has_label=True):
            yield Cell(element, (one,), column.x, drop)
            drop += one.height


def _zipped(stacks: list[list[Cell]], before: float, look: Look, *, keeps: bool) -> Iterator[Row]:
    """Columns beside each other: one row while they are short, else a row for each pair of lines."""
    height = max((cell.height for stack in stacks for cell in stack), default=0.0)
    if not height:
        return
    if height < look.height / 2:
        yield Row([cell for stack in stacks for cell in stack], before, keeps=keeps)
        return
    longest = max(map(len, stacks))
    for place in range(longest):
        row = [replace(stack[place], drop=0.0) for stack in stacks if place < len(stack)]
        is_edge = place in (0, longest - 2)
        yield Row(row, before if place == 0 else 0.0, keeps=is_edge)


def _set(line: Line, column: Column, width: float, look: Look, *, has_label: bool) -> list[SetLine]:
    """The words of a line in the look of its kind."""
    words: list[Words] = []
    if line.kind == kinds.PAUSE:
        words = [Words("•  •  •", look.style(10, color=QUIET), column.language)]
        return set_words(words, width, is_rtl=column.is_rtl)
    if has_label and line.kind in (kinds.SHOW, kinds.ASK, kinds.DO):
        style = look.style(9, is_bold=True, color=_label_color(line.kind))
        text = label(line.kind, column.language) + "  "
        words.append(Words(text, style, language_of(column.language)))
    if has_label and line.kind == kinds.SAY and not _reads(column.language, line.language):
        told = look.style(9, color=QUIET)
        words.append(Words(f"[{line.language}]  ", told, column.language))
    words += (
        Words(span.words, _style(line.kind, span.is_own, look, has_label), line.language)
        for span in line.spans
    )
    return set_words(words, width, is_rtl=column.is_rtl)


def _style(kind: str, is_own: bool, look: Look, is_narrow: bool) -> Style:
    if kind == kinds.SAY:
        size = 12.5 if is_narrow else 14
        return look.style(size, color=INK if is_own else QUIET, leading=1.42)
    if kind in (kinds.SHOW, kinds.ASK):
        return look.style(12 if is_narrow else 13, is_bold=True)
    return look.style(11, color=QUIET, leading=1.35)


def _label_color(kind: str) -> str:
    return INK if kind in (kinds.SHOW, kinds.ASK) else QUIET


def _ruled(block: Block, columns: Sequence[Column], look: Look) -> Iterator[Row]:
    """Lines to write on, over the column that needs them."""
    count = max(block.room, block.also_room)
    if not count:
        return
    spans = [(columns[0], block.room)] if len(columns) == 1 else [
        (columns[0], block.room), (columns[1], block.also_room)]  # fmt: skip
    gutter = _GUTTER * look.scale if columns[0].has_gutter else 0.0
    for place in range(count):
        edges = [column.inside(gutter, is_rtl=column.is_rtl)
                 for column, lines in spans if place < lines]  # fmt: skip

        def rules(
            sheet: Sheet, top: float, bottom: float, edges: list[tuple[float, float]] = edges
        ) -> None:
            for left, width in edges:
                sheet.rule((left, bottom), (left + width, bottom), 0.6, RULE)

        yield Row(least=_RULED, keeps=place + 1 < count, drawing=rules)
