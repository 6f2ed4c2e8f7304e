"""Rows on pages: every one once and in order, what belongs together kept, no line alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conference_app.press.flow import Page, Row, paginate, paragraph
from conference_app.press.set_lines import SetLine
from conference_app.press.tags import Element

HEIGHT = 100.0

heights = st.sampled_from([1.0, 7.1, 14.2, 17.64, 33.3, 50.0, 99.9, 100.0]) | st.floats(0.5, 130)


@st.composite
def made_rows(draw: st.DrawFn, tallest: float = 130.0) -> list[Row]:
    """Rows as the parts of the packet make them: some tied to what follows."""
    return [
        Row(before=before, least=min(height, tallest), keeps=keeps)
        for before, height, keeps in draw(
            st.lists(st.tuples(st.sampled_from([0.0, 7.0, 26.0]), heights, st.booleans()))
        )
    ]


def bottom(page: Page) -> float:
    row, top = page[-1]
    return top + row.height


@given(made_rows())
def test_every_row_stands_on_one_page_in_its_order(rows: list[Row]) -> None:
    pages = paginate(rows, HEIGHT)
    assert [id(row) for page in pages for row, _ in page] == [id(row) for row in rows]
    assert all(pages) or not rows
    for page in pages:
        for (above, top), (below, next_top) in pairwise(page):
            assert next_top >= top + above.height + below.before - 0.01


@given(made_rows())
def test_a_page_is_never_fuller_than_the_paper_but_by_one_row(rows: list[Row]) -> None:
    for page in paginate(rows, HEIGHT):
        if page and bottom(page) > HEIGHT + 0.01:
            assert len(page) == 1
            assert page[0][0].height > HEIGHT


@given(made_rows())
def test_the_first_row_of_a_page_stands_at_its_top(rows: list[Row]) -> None:
    assert all(page[0][1] == 0 for page in paginate(rows, HEIGHT) if page)


def tied(rows: Sequence[Row]) -> list[list[Row]]:
    groups: list[list[Row]] = [[]]
    for row in rows:
        groups[-1].append(row)
        if not row.keeps:
            groups.append([])
    return [group for group in groups if group]


@given(made_rows())
@example([Row(least=30), Row(before=26, least=40, keeps=True), Row(least=59)])
@example([Row(least=9.9), *(Row(least=0.1, keeps=place < 900) for place in range(901))])
def test_what_belongs_together_is_on_one_page_when_a_page_can_hold_it(rows: list[Row]) -> None:
    places = {id(row): number for number, page in enumerate(paginate(rows, HEIGHT))
              for row, _ in page}  # fmt: skip
    for group in tied(rows):
        alone = sum(row.before + row.height for row in group) - group[0].before
        if alone <= HEIGHT - 0.01:
            assert len({places[id(row)] for row in group}) == 1


@given(made_rows(tallest=100.0))
def test_no_page_is_left_before_it_is_full(rows: list[Row]) -> None:
    groups = {id(row): group for group in tied(rows) for row in group}
    for page, after in pairwise(paginate(rows, HEIGHT)):
        group = groups[id(after[0][0])]
        needed = sum(row.before + row.height for row in group)
        is_divided = any(row is group[0] for row, _ in page)
        row = after[0][0]
        assert bottom(page) + (row.before + row.height if is_divided else needed) > HEIGHT - 0.01


def set_line(height: float) -> SetLine:
    return SetLine("words", 100.0, height * 0.78, height * 0.22, ())


@given(st.lists(st.tuples(st.integers(1, 14), st.booleans()), min_size=1, max_size=12),
       st.sampled_from([8.0, 14.2, 17.5]))  # fmt: skip
def test_no_line_of_a_paragraph_is_alone_on_a_page(
    paragraphs: list[tuple[int, bool]], line_height: float
) -> None:
    rows: list[Row] = []
    for count, has_heading in paragraphs:
        if has_heading:
            rows.append(Row(before=10, least=line_height, keeps=True))
        lines = [set_line(line_height)] * count
        rows += paragraph(Element(f"P{len(rows)}"), lines, 54.0, before=5)
    for page in paginate(rows, HEIGHT):
        assert not (page[-1][0].keeps), "a heading or first line is alone at the foot"
        for row, _ in page:
            of_one = [
                r
                for r in rows
                if r.cells and row.cells and r.cells[0].element is row.cells[0].element
            ]
            here = [r for r, _ in page if any(r is one for one in of_one)]
            assert len(of_one) < 2 or len(here) != 1


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4])
def test_short_paragraphs_are_kept_whole(count: int) -> None:
    rows = paragraph(Element("P"), [set_line(14)] * count, 54.0, before=5, keeps=True)
    assert [row.keeps for row in rows] == {0: [], 1: [True], 2: [True, True], 3: [True, True, True],
                                           4: [True, False, True, True]}[count]  # fmt: skip
