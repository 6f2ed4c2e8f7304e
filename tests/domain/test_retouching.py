"""What is changed over a picture: laws of turning and cutting, and what is written for them."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from conference_app.domain import retouching
from conference_app.domain.acceptance import entry_objection
from conference_app.domain.retouching import LEAST_SIDE, NONE, WHOLE, Box, Corners, Retouching

BASE = "2026-fall/work/w1"
TURNS = st.sampled_from([0, 90, 180, 270])
SHEET: Corners = ((500, 400), (9500, 300), (9600, 9700), (300, 9800))


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    left, top = (draw(st.integers(0, WHOLE - LEAST_SIDE)) for _ in range(2))
    right, bottom = (draw(st.integers(low + LEAST_SIDE, WHOLE)) for low in (left, top))
    return left, top, right, bottom


steps = st.builds(
    Retouching,
    corners=st.none() | st.just(SHEET),
    tilt=st.integers(-450, 450),
    crop=st.none() | boxes(),
    turn=TURNS,
    paper=st.booleans(),
)


@given(steps, TURNS, TURNS)
def test_turning_twice_is_turning_once_by_both(one: Retouching, first: int, then: int) -> None:
    twice = retouching.turned(retouching.turned(one, first), then)
    assert twice == retouching.turned(one, first + then)
    assert retouching.turned(one, 360) == one
    assert retouching.turned(one, -90) == retouching.turned(one, 270)


@given(steps, boxes(), TURNS)
def test_a_cut_stays_where_it_is_when_the_picture_is_turned(
    one: Retouching, box: Box, turn: int
) -> None:
    assert retouching.turned(retouching.cropped(one, box), turn).crop == (
        retouching.cropped(one, box).crop
    )


@given(boxes(), boxes(), TURNS)
def test_a_cut_within_a_cut_is_one_cut(outer: Box, inner: Box, turn: int) -> None:
    start = Retouching(turn=turn)
    both = retouching.cropped(retouching.cropped(start, outer), inner)
    wide, high = outer[2] - outer[0], outer[3] - outer[1]
    once = (
        round(outer[0] + inner[0] * wide / WHOLE),
        round(outer[1] + inner[1] * high / WHOLE),
        round(outer[0] + inner[2] * wide / WHOLE),
        round(outer[1] + inner[3] * high / WHOLE),
    )
    assume(once[2] - once[0] > LEAST_SIDE + 2)
    assume(once[3] - once[1] > LEAST_SIDE + 2)
    expected = retouching.cropped(start, once)
    assert both.crop is not None
    assert expected.crop is not None
    assert all(abs(a - b) <= 1 for a, b in zip(both.crop, expected.crop, strict=True))


def test_a_cut_too_small_to_see_changes_nothing() -> None:
    small = retouching.cropped(NONE, (0, 0, 100, 100))
    assert small.crop == (0, 0, 100, 100)
    assert retouching.cropped(small, (0, 0, 5000, 5000)) == small


@given(TURNS)
def test_a_sheet_is_told_on_the_picture_as_it_is_turned(turn: int) -> None:
    """Its corners, from the top left of what is seen, give the same sheet however it is turned."""
    seen = [SHEET[(n - turn // 90) % 4] for n in range(4)]
    for _ in range(turn // 90):
        seen = [(WHOLE - y, x) for x, y in seen]
    first, second, third, fourth = seen
    found = retouching.squared(Retouching(turn=turn), (first, second, third, fourth))
    assert found.corners == SHEET
    assert found.turn == turn


def test_a_sheet_that_is_none_changes_nothing() -> None:
    bent: Corners = ((0, 0), (WHOLE, 0), (100, 100), (0, WHOLE))
    assert retouching.squared(NONE, bent) == NONE
    assert retouching.squared(NONE, (SHEET[0], SHEET[2], SHEET[1], SHEET[3])) == NONE


def test_a_new_sheet_begins_anew() -> None:
    cut = Retouching(tilt=30, crop=(0, 0, 5000, 5000), turn=90, paper=True)
    found = retouching.squared(cut, ((0, 0), (WHOLE, 0), (WHOLE, WHOLE), (0, WHOLE)))
    assert (found.tilt, found.crop, found.turn, found.paper) == (0, None, 90, True)
    assert retouching.uncropped(cut) == Retouching(turn=90, paper=True)


@given(steps, steps)
def test_what_is_written_is_what_is_read_and_no_more_than_differs(
    before: Retouching, after: Retouching
) -> None:
    written = retouching.changes(BASE, before, after)
    for path, value in written.items():
        assert entry_objection(path, "student", value) is None
    tree = {path.removeprefix(f"{BASE}/"): value
            for path, value in retouching.changes(BASE, NONE, before).items()}  # fmt: skip
    tree |= {path.removeprefix(f"{BASE}/"): value for path, value in written.items()}
    assert retouching.read(tree) == after
    assert not retouching.changes(BASE, after, after)


def test_straightening_has_a_limit() -> None:
    assert retouching.straightened(NONE, 9999).tilt == 450
    assert retouching.straightened(NONE, -9999).tilt == -450
