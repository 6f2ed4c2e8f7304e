"""The script as a part of the packet: who, when and the plan, then what to say, show and ask."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from ..domain.conference import Conference
from ..domain.records import Meeting, Person
from ..domain.script import Part, Script
from ..domain.timing import clock
from .blocks import block_rows, gutter
from .columns import Column, is_rtl
from .flow import Cell, Row, draw, paginate, paragraph
from .foot import at_end, draw_foot
from .glimpses import Glimpses
from .labels import day, has_labels, hour, label, language_of, term
from .look import NEUTRAL, QUIET, RULE, Look, class_color
from .page_map import PlacedBlock, placed_blocks
from .set_lines import SetLine, Words
from .sheet import Sheet
from .tags import Element
from .typesetting import natural_width, set_words

_BADGE = 24.0
Breathe = Callable[[], None]


def go_on() -> None:
    """Nobody else wants a turn."""


def script_pdf(
    script: Script, conference: Conference, look: Look, glimpses: Glimpses | None = None
) -> bytes:
    """The script of a conference as a tagged PDF; the same input gives the same bytes."""
    return script_pages(script, conference, look, glimpses=glimpses)[0]


def script_pages(
    script: Script,
    conference: Conference,
    look: Look,
    breathe: Breathe = go_on,
    glimpses: Glimpses | None = None,
) -> tuple[bytes, tuple[PlacedBlock, ...]]:
    """The script as a tagged PDF, and where on its pages each answer stands.

    `breathe` is called between rows and pages, and may wait.
    """
    title = f"{conference.student.name}: {label('title', script.language)}, " + term(
        conference.term, script.language
    )
    sheet = Sheet(look.paper, title, script.language)
    maker = _ScriptPart(script, conference, look, sheet.structure.root, glimpses)
    pages = paginate(_breathing(maker.rows(), breathe), look.height)
    for number, page in enumerate(pages, 1):
        breathe()
        draw(sheet, page, look.top)
        numbered = label("page", script.language, page=number, pages=len(pages))
        draw_foot(sheet, look, script.language, maker.whose, numbered)
        sheet.next_page()
    breathe()
    return sheet.finish(), tuple(placed_blocks(pages, look))


def _breathing(rows: Iterable[Row], breathe: Breathe) -> Iterator[Row]:
    for row in rows:
        breathe()
        yield row


@dataclass
class _ScriptPart:
    """Makes the rows of a script."""

    script: Script
    conference: Conference
    look: Look
    root: Element
    glimpses: Glimpses | None = None

    @property
    def whose(self) -> str:
        """What a lost sheet tells of where it belongs."""
        return (
            f"{self.conference.student.name} · {term(self.conference.term, self.script.language)}"
        )

    def rows(self) -> Iterator[Row]:
        """Every row of the part, top to bottom."""
        yield from self._cover()
        yield from self._plan()
        order = {c.key: place for place, c in enumerate(self.conference.classes)}
        for number, part in enumerate(self.script.parts, 1):
            color = NEUTRAL
            if part.school_class is not None:
                color = class_color(order.get(part.school_class, 0))
            yield from self._part(part, number, color)

    # The head of the first page

    def _cover(self) -> Iterator[Row]:
        student, meeting = self.conference.student, self.conference.meeting
        kind = [f"{label('title', tag)} · {term(self.conference.term, tag)}" for tag in self._tags]
        yield from self._lines("P", kind, 12, color=QUIET, keeps=True)
        yield from self._lines("H1", [student.name], 30, is_bold=True, before=2, keeps=True)
        if student.says:
            says = [label("says", tag, says=student.says) for tag in self._tags[:1]]
            yield from self._lines("P", says, 12, color=QUIET, keeps=True)
        yield from self._when(meeting)
        if self.conference.people:
            people = "; ".join(map(_person, self.conference.people))
            heads = " / ".join(label("table", tag) for tag in self._tags)
            yield from self._lines("P", [f"{heads}: {people}"], 12, before=4, keeps=True)
        if meeting.interpreter:
            told = [label("interpreter", tag) for tag in self._tags]
            yield from self._lines("P", told, 12, is_bold=True, before=4, keeps=True)

    def _when(self, meeting: Meeting) -> Iterator[Row]:
        """Day, hour and place: in one line, or the day above them where columns are narrow."""
        told = [(day(meeting.date, tag), _row(hour(meeting.time, tag), meeting.place))
                for tag in self._tags]  # fmt: skip
        lines = zip(*told, strict=True) if len(told) > 1 else [(_row(*told[0]),)]
        before = 8.0
        for texts in lines:
            if any(texts):
                yield from self._lines("P", texts, 13, before=before, keeps=True)
                before = 0.0

    @property
    def _tags(self) -> list[str]:
        """The languages of the head: the script's, and the second one if we have its labels."""
        main, also = self.script.language, self.script.also
        is_other = also is not None and has_labels(also) and language_of(also) != language_of(main)
        return [main, also] if also and is_other else [main]

    def _plan(self) -> Iterator[Row]:
        heads = [label("plan", tag) for tag in self._tags]
        yield from self._lines("H2", [" / ".join(heads)], 13, is_bold=True, before=14, keeps=True)
        plan = self.root.add("L")
        for number, part in enumerate(self.script.parts, 1):
            titles = [part.title, part.also_title]
            row = self._plan_row(plan, f"{number}", titles, clock(part.seconds))
            row.before = 4 * self.look.scale if number == 1 else 0.0
            yield row
        kept = [label("kept", tag) for tag in self._tags]
        yield self._plan_row(plan, "", kept, f"{self.script.minutes.family}", is_bold=True)

    def _plan_row(
        self,
        plan: Element,
        number: str,
        titles: list[str],
        minutes: str,
        *,
        is_bold: bool = False,
    ) -> Row:
        look, main = self.look, self.script.language
        style = look.style(12, is_bold=is_bold, leading=1.5)
        item = plan.add("LI")
        right = Words(label("minutes", main, minutes=minutes), style, language_of(main))
        taken = natural_width(right)
        room = 26 * look.scale
        cells = []
        if number:
            words = Words(number, look.style(12, color=QUIET, leading=1.5), main)
            lines = set_words([words], room, is_rtl=self._is_rtl)
            edge = look.left + (look.width - room if self._is_rtl else 0)
            cells.append(Cell(item.add("Lbl"), tuple(lines), edge))
        columns = self._columns
        for place, (title, column) in enumerate(zip(titles, columns, strict=False)):
            end = taken + 12 if place == len(columns) - 1 else 0.0
            left, width = column.inside(0.0 if place else room, end, is_rtl=self._is_rtl)
            body = item.add("LBody", column.language if place else None)
            lines = set_words([Words(title, style, column.language)], width, is_rtl=column.is_rtl)
            cells.append(Cell(body, tuple(lines), left))
        lines, x = at_end(right, look, is_rtl=self._is_rtl)
        cells.append(Cell(item.add("LBody"), tuple(lines), x))
        ascent = max((cell.lines[0].ascent for cell in cells if cell.lines), default=0.0)
        cells = [cell._replace(drop=ascent - cell.lines[0].ascent) for cell in cells if cell.lines]

        def underline(sheet: Sheet, top: float, bottom: float) -> None:
            edge = bottom - 1.2 * look.scale  # Clear of the tails of letters.
            sheet.rule((look.left, edge), (look.left + look.width, edge), 0.4, RULE)

        return Row(cells, keeps=bool(number), drawing=underline)

    # The parts

    def _part(self, part: Part, number: int, color: str) -> Iterator[Row]:
        section = self.root.add("Sect")
        yield from self._heading(section, part, number, color)
        columns = self._columns
        for block in part.blocks:
            for row in block_rows(block, section, columns, self.look, self.glimpses):
                row.path = block.path
                yield row

    @property
    def _is_rtl(self) -> bool:
        """Whether the whole page runs from right to left."""
        return is_rtl(self.script.language)

    @cached_property
    def _columns(self) -> list[Column]:
        look, main, also = self.look, self.script.language, self.script.also
        if also is None:
            return [Column(look.left, look.width, main, gutter=gutter(main, look))]
        half = (look.width - 22) / 2
        edges = [look.left, look.left + half + 22]
        first, second = reversed(edges) if self._is_rtl else edges
        return [Column(first, half, main), Column(second, half, also)]

    def _heading(self, section: Element, part: Part, number: int, color: str) -> Iterator[Row]:
        """The number in a box and the title, in both columns where there are two."""
        look, main = self.look, self.script.language
        side = _BADGE * look.scale
        edge = look.left + (look.width - side if self._is_rtl else 0)
        heading = section.add("H2")
        white = look.style(13, is_bold=True, color="#ffffff")
        # A blank after the number and the title: they stand apart, and are read apart.
        figure = set_words([Words(f"{number} ", white, main)], side)
        inset = (side - natural_width(Words(f"{number}", white, main))) / 2
        stacks = [
            [Cell(title, (line,), x) for line in lines]
            for title, lines, x in self._titles(heading, part, color)
        ]

        # Letters of some writings stand so high that the number has to stand lower.
        sink = max(0.0, (stacks[0][0].height - side) / 2) if stacks[0] else 0.0
        drop = sink + (side - figure[0].height) / 2

        def badge(sheet: Sheet, top: float, bottom: float) -> None:
            sheet.box(edge, top - sink - side, side, side, color)

        def line(sheet: Sheet, top: float, bottom: float) -> None:
            right = look.left + look.width
            sheet.rule((look.left, bottom - 4), (right, bottom - 4), 1.0, color)

        first = [stack[0]._replace(drop=max(0.0, (side - stack[0].height) / 2)) for stack in stacks]
        cells = [Cell(heading, tuple(figure), edge + inset, drop), *first]
        yield Row(cells, before=26, least=side, keeps=True, drawing=badge,
                  bookmark=(f"{number}. {part.title}", 0))  # fmt: skip
        for place in range(1, max(map(len, stacks))):
            yield Row([stack[place] for stack in stacks if place < len(stack)], keeps=True)
        yield Row(keeps=True, drawing=line)

    def _titles(
        self, heading: Element, part: Part, color: str
    ) -> Iterator[tuple[Element, list[SetLine], float]]:
        """The title with its place, and the one in the second language if that is another."""
        look, columns = self.look, self._columns
        style = look.style(17, is_bold=True, color=color)
        left, width = columns[0].inside(_BADGE * look.scale + 10, is_rtl=self._is_rtl)
        words = Words(f"{part.title} ", style, self.script.language)
        yield heading.add("Span"), set_words([words], width, is_rtl=self._is_rtl), left
        if len(columns) > 1 and part.also_title != part.title:
            other = columns[1]
            words = Words(part.also_title, style, other.language)
            if lines := set_words([words], other.width, is_rtl=other.is_rtl):
                yield heading.add("Span", other.language), lines, other.x

    def _lines(
        self, kind: str, texts: Sequence[str], size: float, *, is_bold: bool = False,
        color: str = "#111111", before: float = 0.0, keeps: bool = False,
    ) -> Iterator[Row]:  # fmt: skip
        """A line over the whole width, or its versions side by side in the two columns."""
        look, main = self.look, self.script.language
        style = look.style(size, is_bold=is_bold, color=color, leading=1.35)
        if len(texts) == 1:
            lines = set_words([Words(texts[0], style, main)], look.width, is_rtl=is_rtl(main))
            yield from paragraph(self.root.add(kind, main), lines, look.left, before, keeps)
            return
        cells = []
        for text, column in zip(texts, self._columns, strict=True):
            lines = set_words(
                [Words(text, style, column.language)], column.width, is_rtl=column.is_rtl
            )
            cells.append(Cell(self.root.add(kind, column.language), tuple(lines), column.x))
        yield Row(cells, before, keeps=keeps)


def _row(*facts: str) -> str:
    """Facts in a row that breaks only between them."""
    return "\u00a0· ".join(fact.replace(" ", "\u00a0") for fact in facts if fact)


def _person(person: Person) -> str:
    return f"{person.name} ({person.relation})" if person.relation else person.name
