"""One slot of the script on paper: what to say, show, ask and do, in one language or two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..domain import script as kinds
from ..domain.script import Block, Line
from .beside import beside_rows
from .columns import BETWEEN, Column, label_color, set_line
from .flow import Cell, Row, paragraph
from .glimpses import Glimpse, Glimpses
from .labels import label, language_of
from .look import RULE, Look
from .set_lines import Words
from .sheet import Sheet
from .tags import Element
from .typesetting import natural_width, set_words

_GUTTER = 62.0
_LABELLED = (kinds.SAY, kinds.SHOW, kinds.ASK, kinds.DO)
_RULED = 27.0


def block_rows(
    block: Block,
    section: Element,
    columns: Sequence[Column],
    look: Look,
    glimpses: Glimpses | None = None,
) -> Iterator[Row]:
    """The rows of a slot. Two languages stand beside each other, paragraph by paragraph."""
    if len(columns) == 1:
        rows = []
        for line in block.lines:
            glimpse = glimpses.of(line, look) if glimpses else None
            rows += _single(line, section, columns[0], look, glimpse)
    else:
        shown = glimpses.rows(block, columns[0], look) if glimpses else []
        rows = list(beside_rows(block, section, columns, look, shown))
    ruled = list(_ruled(block, columns, look))
    if rows:
        rows[0].before += 7 * look.scale
        rows[-1].keeps = rows[-1].keeps or bool(ruled)
    yield from rows
    yield from ruled


def gutter(language: str, look: Look) -> float:
    """How wide the gutter of a column is: the widest label fits."""
    style, tongue = look.style(9, is_bold=True), language_of(language)
    words = (Words(f"{label(kind, tongue)} ", style, tongue) for kind in _LABELLED)
    return max(_GUTTER * look.scale, *(natural_width(one) + 10 for one in words))


def _single(
    line: Line, section: Element, column: Column, look: Look, glimpse: Glimpse | None
) -> list[Row]:
    """One line over the whole width, its label in the gutter, a small picture where it ends."""
    rtl = column.is_rtl
    element = section.add("P")
    end = glimpse.taken if glimpse else 0.0
    left, width = column.inside(column.gutter, end, is_rtl=rtl)
    lines = set_line(line, column, width, look, has_label=False)
    keeps = line.kind in (kinds.DO, kinds.SHOW, kinds.QUESTION)
    rows = paragraph(element, lines, left, BETWEEN[line.kind] * look.scale, keeps)
    if rows and line.kind not in (kinds.QUESTION, kinds.PAUSE):
        text = f"{label(line.kind, column.language)} "
        style = look.style(9, is_bold=True, color=label_color(line.kind))
        words = Words(text, style, language_of(column.language))
        marked = set_words([words], column.gutter - 8, is_rtl=rtl)
        # The label stands on the baseline of the first line, and is read before it.
        drop = max(0.0, lines[0].ascent - marked[0].ascent)
        edge = column.x + column.width - column.gutter + 8 if rtl else column.x
        tag = Cell(element, tuple(marked[:1]), edge, drop)
        rows[0] = Row([tag, *rows[0].cells], rows[0].before, keeps=rows[0].keeps)
    if rows and glimpse:
        # One row, so that the picture stands beside the words and not between two pages.
        rows = [_one(rows, glimpse, column)]
    return rows


def _one(rows: list[Row], glimpse: Glimpse, column: Column) -> Row:
    """All lines of a paragraph as one row with its picture."""
    above, placed = 0.0, []
    for row in rows:
        placed += [cell._replace(drop=cell.drop + above) for cell in row.cells]
        above += row.height
    drawing = glimpse.at(column, is_begun=False)
    least = glimpse.size[1]
    return Row(placed, rows[0].before, least, keeps=rows[-1].keeps, drawing=drawing)


def _ruled(block: Block, columns: Sequence[Column], look: Look) -> Iterator[Row]:
    """Lines to write on, over the column that needs them."""
    count = max(block.room, block.also_room)
    if not count:
        return
    spans = [(columns[0], block.room)] if len(columns) == 1 else [
        (columns[0], block.room), (columns[1], block.also_room)]  # fmt: skip
    for place in range(count):
        edges = [column.inside(columns[0].gutter, is_rtl=column.is_rtl)
                 for column, lines in spans if place < lines]  # fmt: skip

        def rules(
            sheet: Sheet, top: float, bottom: float, edges: list[tuple[float, float]] = edges
        ) -> None:
            for left, width in edges:
                sheet.rule((left, bottom), (left + width, bottom), 0.6, RULE)

        yield Row(least=_RULED, keeps=place + 1 < count, drawing=rules)
