"""From what is kept to what is shown."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw

from conference_app.domain import retouching
from conference_app.domain.retouching import NONE, WHOLE, Box, Corners, Retouching
from conference_app.portfolio import kinds
from conference_app.portfolio.developing import develop, retouched
from conference_app.portfolio.mishap import Mishap

from . import drawn
from .drawn import UPRIGHT, quarters, saved, seen

PHOTO = drawn.photo(480, 360)
TURNS = st.sampled_from([0, 90, 180, 270])
_ONE_WAY = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180,
            270: Image.Transpose.ROTATE_90}  # fmt: skip


def _apart(one: Image.Image, other: Image.Image) -> float:
    """How far two pictures of one size are apart, on the average, of 255."""
    assert one.size == other.size
    small = ImageChops.difference(one, other).convert("L").resize((1, 1), Image.Resampling.BOX)
    return float(small.getpixel((0, 0)))  # type: ignore[arg-type]


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    left, top = (draw(st.integers(0, 6000)) for _ in range(2))
    right, bottom = (draw(st.integers(low + 2000, WHOLE)) for low in (left, top))
    return left, top, right, bottom


def test_without_steps_it_is_what_is_kept() -> None:
    content = saved(quarters(), "PNG")
    assert develop(content, kinds.PNG).tobytes() == quarters().tobytes()


@given(TURNS)
def test_turned_clockwise(turn: int) -> None:
    found = retouched(quarters(), Retouching(turn=turn))
    expected = quarters() if not turn else quarters().transpose(_ONE_WAY[turn])
    assert found.tobytes() == expected.tobytes()


@given(boxes(), TURNS)
def test_cutting_what_is_seen_gives_that_part_of_what_is_seen(box: Box, turn: int) -> None:
    """However it is turned: the part that was marked is the part that stays."""
    before = retouched(PHOTO, Retouching(turn=turn))
    after = retouched(PHOTO, retouching.cropped(Retouching(turn=turn), box))
    places = [round(box[n] * before.size[n % 2] / WHOLE) for n in range(4)]
    expected = before.crop((places[0], places[1], places[2], places[3]))
    assert all(abs(a - b) <= 1 for a, b in zip(after.size, expected.size, strict=True))
    assert _apart(after, expected.resize(after.size)) < 3


@given(boxes(), boxes())
def test_cutting_twice_is_cutting_once(outer: Box, inner: Box) -> None:
    both = retouching.cropped(retouching.cropped(NONE, outer), inner)
    in_turn = retouched(retouched(PHOTO, Retouching(crop=outer)), Retouching(crop=inner))
    found = retouched(PHOTO, both)
    assert all(abs(a - b) <= 2 for a, b in zip(found.size, in_turn.size, strict=True))
    assert _apart(found, in_turn.resize(found.size)) < 6


@settings(max_examples=30)
@given(st.integers(-450, 450), TURNS, st.none() | boxes())
def test_a_small_one_is_the_large_one_made_small(tilt: int, turn: int, crop: Box | None) -> None:
    steps = Retouching(tilt=tilt, turn=turn, crop=crop)
    content = saved(drawn.photo(1600, 1200), quality=95)
    small = develop(content, kinds.JPEG, steps, 200)
    large = develop(content, kinds.JPEG, steps)
    assert max(small.size) == 200
    assert _apart(small, large.resize(small.size, Image.Resampling.LANCZOS)) < 5


@pytest.mark.parametrize("tilt", [-450, -80, 33, 450])
def test_straightening_leaves_no_empty_corner_and_the_size(tilt: int) -> None:
    found = retouched(Image.new("RGB", (300, 200), "red"), Retouching(tilt=tilt))
    assert found.size == (300, 200)
    assert found.getcolors() == [(60_000, (255, 0, 0))]


def test_straightening_turns_clockwise() -> None:
    image = Image.new("RGB", (400, 400), "white")
    ImageDraw.Draw(image).line(
        (0, 200, 400, 200 - 70), fill="black", width=9
    )  # Rises to the right.
    found = retouched(image, Retouching(tilt=99)).convert("L")
    columns = (found.crop((x, 0, x + 1, 400)).tobytes() for x in (40, 360))
    middle = [column.index(min(column)) for column in columns]
    assert abs(middle[0] - middle[1]) <= 3


SHEET: Corners = ((1200, 800), (8700, 1500), (9300, 9200), (600, 8300))


def _on_a_table(sheet: Image.Image, size: tuple[int, int] = (1000, 800)) -> Image.Image:
    """The sheet as a camera sees it from the side, its corners at SHEET."""
    from conference_app.portfolio.developing import _perspective

    there = [(x * size[0] / WHOLE, y * size[1] / WHOLE) for x, y in SHEET]
    here = [(0, 0), (sheet.width, 0), sheet.size, (0, sheet.height)]
    table = Image.new("RGB", size, (70, 45, 30))
    seen_so = sheet.transform(
        size, Image.Transform.PERSPECTIVE, _perspective(there, here), Image.Resampling.BICUBIC
    )
    mask = Image.new("L", size)
    ImageDraw.Draw(mask).polygon(there, fill=255)
    table.paste(seen_so, mask=mask)
    return table


@given(TURNS)
def test_a_sheet_seen_from_the_side_is_seen_from_above(turn: int) -> None:
    photo = _on_a_table(quarters(800, 600))
    found = retouched(photo, Retouching(corners=SHEET, turn=turn))
    upright = found if not turn else found.transpose(_ONE_WAY[360 - turn])
    assert seen(upright) == UPRIGHT
    expected = quarters(800, 600).resize(upright.size)
    assert _apart(upright, expected) < 4


def test_a_damaged_or_huge_kept_picture_is_told() -> None:
    with pytest.raises(Mishap, match="damaged; add it again"):
        develop(saved(PHOTO)[:900], kinds.JPEG)
    with pytest.raises(Mishap, match="larger than any"):
        develop(saved(Image.new("L", (5000, 10)), "PNG"), kinds.PNG)
    with pytest.raises(Mishap, match="megapixels"):
        develop(drawn.png_that_claims(60_000, 60_000), kinds.PNG)


def test_the_same_steps_give_the_same_picture() -> None:
    content = saved(PHOTO)
    steps = Retouching(corners=SHEET, tilt=30, crop=(500, 500, 9500, 9500), turn=90, paper=True)
    assert develop(content, kinds.JPEG, steps) == develop(content, kinds.JPEG, steps)
