"""Two languages beside each other: what is done, shown, said and asked, each with its counterpart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from ..domain import script as kinds
from ..domain.script import Block, Line
from .columns import BETWEEN, Column, set_line
from .flow import Cell, Row
from .look import Look
from .tags import Element

_GROUPS = ((kinds.DO,), (kinds.SHOW,), (kinds.QUESTION, kinds.SAY, kinds.PAUSE), (kinds.ASK,))
_BEFORE = 7.0
_MOST = 1 / 3
"""What is higher than this share of a page may be divided between two pages."""


@dataclass(slots=True)
class _Stack:
    """Set lines under each other, each a cell; `gap` is the space above the first.

    After as many lines as a number in `tied` the stack must not be divided. The first `asked` lines
    are a question and the beginning of its answer.
    """

    gap: float
    cells: list[Cell] = field(default_factory=list)
    tied: set[int] = field(default_factory=set)
    asked: int = 0

    @property
    def height(self) -> float:
        return self.cells[-1].height if self.cells else 0.0

    def put_under(self, other: _Stack) -> None:
        """Put the other stack below this one."""
        above = self.height + other.gap if self.cells else 0.0
        count = len(self.cells)
        self.cells += (cell._replace(drop=above + cell.drop) for cell in other.cells)
        self.tied |= {count + number for number in other.tied}

    def part(self, start: int, end: int, foot: float | None = None) -> list[Cell]:
        """Some lines as cells of a row of their own, the last one to end at `foot` if that is given."""
        taken = self.cells[start:end]
        if not taken:
            return []
        above = self.cells[start - 1].height if start else 0.0
        down = 0.0 if foot is None else foot - (taken[-1].height - above)
        return [cell._replace(drop=cell.drop - above + down) for cell in taken]

    def fitting(self, height: float) -> int:
        """How many lines a height has room for, so that the stack may be divided after them."""
        count = sum(cell.height <= height for cell in self.cells)
        while count in self.tied:
            count -= 1
        return count


def beside_rows(
    block: Block,
    section: Element,
    columns: Sequence[Column],
    look: Look,
    glimpses: Sequence[Row] = (),
) -> Iterator[Row]:
    """The rows of a slot in two languages, pictures under what is to be shown."""
    for group in _GROUPS:
        stacks = [
            list(_stacks([line for line in lines if line.kind in group], column, section, look))
            for lines, column in zip((block.lines, block.also), columns, strict=True)
        ]
        rows = list(_rows(stacks, look))
        if rows and kinds.SHOW in group:
            rows[-1].keeps = True
            rows += glimpses
        if rows and not {kinds.SAY, kinds.ASK} & {*group}:
            rows[-1].keeps = True
        yield from rows


def _stacks(
    lines: Sequence[Line], column: Column, section: Element, look: Look
) -> Iterator[_Stack]:
    """A stack for each line; a question is of one stack with what it asks for."""
    question: _Stack | None = None
    for line in lines:
        element = section.add("P", column.language)
        stack = _Stack(BETWEEN[line.kind] * look.scale)
        for one in set_line(line, column, column.width, look, has_label=True):
            stack.cells.append(Cell(element, (one,), column.x, stack.height))
        count = len(stack.cells)
        if count > 1:  # No line stands alone.
            stack.tied = {1, count - 1}
        if question is not None:
            question.asked = len(question.cells) + min(2, count)
            question.put_under(stack)
            stack, question = question, None
        if line.kind == kinds.QUESTION:
            stack.tied.add(count)
            question = stack
            continue
        yield stack
    if question is not None:
        yield question


def _rows(columns: list[list[_Stack]], look: Look) -> Iterator[Row]:
    """One row while they are short, else one for each paragraph with its counterpart."""
    whole = [_joined(stacks) for stacks in columns]
    least = look.height * _MOST
    is_short = max(stack.height for stack in whole) < least
    is_alike = len({len(stacks) for stacks in columns}) == 1
    pairs = [whole] if is_short or not is_alike else list(zip_longest(*columns))
    before = _BEFORE * look.scale
    for pair in pairs:
        if not any(stack.cells for stack in pair):
            continue
        if max(stack.height for stack in pair) < least:
            yield Row([cell for stack in pair for cell in stack.cells], before)
        else:
            yield from _line_by_line(pair, before)
        before = BETWEEN[kinds.SAY] * look.scale


def _joined(stacks: Sequence[_Stack]) -> _Stack:
    joined = _Stack(0.0)
    for stack in stacks:
        joined.asked = joined.asked or (0 if joined.cells else stack.asked)
        joined.put_under(stack)
    return joined


def _line_by_line(pair: Sequence[_Stack], before: float) -> Iterator[Row]:
    """A row for each pair of lines, tied where a page must not end.

    A question stands beside lines of the other column, with no hole where its answer begins.
    """
    foot = max(stack.part(0, stack.asked)[-1].height if stack.asked else 0.0 for stack in pair)
    starts = [stack.asked or stack.fitting(foot) for stack in pair]
    if foot:
        cells = (stack.part(0, end, foot) for stack, end in zip(pair, starts, strict=True))
        keeps = any(end in stack.tied for stack, end in zip(pair, starts, strict=True))
        yield Row([cell for part in cells for cell in part], before, keeps=keeps)
        before = 0.0
    longest = max(len(stack.cells) - start for stack, start in zip(pair, starts, strict=True))
    for place in range(longest):
        lines = [(stack, start + place) for stack, start in zip(pair, starts, strict=True)]
        parts = (stack.part(line, line + 1) for stack, line in lines)
        keeps = any(line + 1 in stack.tied for stack, line in lines)
        yield Row([cell for part in parts for cell in part], 0.0 if place else before, keeps=keeps)
