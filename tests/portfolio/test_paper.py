"""A photo of paper in bad light becomes a page one can read."""

from __future__ import annotations

from typing import Any

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont

from conference_app.domain.retouching import Retouching
from conference_app.portfolio.developing import retouched
from conference_app.storage import shipped

SIZE = (900, 1200)
INK = (45, 50, 120)
SUN, ROOF = (120, 800, 400, 1100), (520, 820, 780, 1080)


def _sheet() -> Image.Image:
    """Blue words, a yellow sun, a red roof, on white paper."""
    sheet = Image.new("RGB", SIZE, (250, 248, 242))
    draw = ImageDraw.Draw(sheet)
    face = shipped.folder("resources") / "fonts" / "ConferenceLiteracy-Regular.ttf"
    font = ImageFont.truetype(str(face), 40)
    for line in range(9):
        draw.text((70, 70 + 70 * line), "My volcano had red lava and smoke", font=font, fill=INK)
    draw.ellipse(SUN, fill=(250, 200, 30))
    draw.rectangle(ROOF, fill=(190, 40, 30))
    return sheet


def _in_bad_light(sheet: Image.Image) -> Image.Image:
    """Under a warm lamp at the right, with the shadow of a hand at the left."""
    light = Image.new("L", (30, 40))
    light.putdata([int(80 + 170 * x / 29) - (40 if x + y < 18 else 0)
                   for y in range(40) for x in range(30)])  # fmt: skip
    light = light.resize(SIZE, Image.Resampling.BICUBIC)
    warm = [light.point(lambda level, share=share: level * share) for share in (1.0, 0.88, 0.68)]
    return ImageChops.multiply(sheet, Image.merge("RGB", warm))


def _mean(image: Image.Image, box: tuple[int, int, int, int]) -> tuple[Any, ...]:
    color: Any = image.crop(box).resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
    return tuple(color)


@pytest.fixture(scope="module")
def page() -> Image.Image:
    return retouched(_in_bad_light(_sheet()), Retouching(paper=True))


@pytest.mark.parametrize(
    "place", [(20, 20), (860, 20), (20, 720), (860, 1150), (450, 760), (20, 400)]
)
def test_paper_is_white_everywhere(page: Image.Image, place: tuple[int, int]) -> None:
    color = _mean(page, (*place, place[0] + 20, place[1] + 20))
    assert min(color) > 235


def test_ink_is_dark_and_still_blue_everywhere(page: Image.Image) -> None:
    written = _sheet().convert("L").point(lambda level: 255 if level < 80 else 0)
    for box in ((60, 60, 300, 700), (500, 60, 800, 700)):
        ink = page.crop(box)
        mask = written.crop(box)
        total = [
            sum(band.histogram(mask)[level] * level for level in range(256)) for band in ink.split()
        ]
        count = sum(mask.histogram()[128:])
        red, _, blue = (part / count for part in total)
        assert red < 70
        assert blue > red + 25


def test_large_colors_stay_colors(page: Image.Image) -> None:
    red, green, blue = _mean(page, (220, 900, 300, 1000))
    assert red > 180
    assert blue < 100
    assert green > 130
    red, green, blue = _mean(page, (600, 900, 700, 1000))
    assert red > 110
    assert max(green, blue) < 90


def test_a_table_around_the_sheet_stays_dark() -> None:
    photo = Image.new("RGB", (1300, 1600), (70, 45, 30))
    photo.paste(_in_bad_light(_sheet()), (200, 200))
    found = retouched(photo, Retouching(paper=True))
    assert max(_mean(found, (5, 5, 100, 100))) < 120
    assert min(_mean(found, (1000, 300, 1050, 320))) > 225


def test_gray_photos_stay_gray() -> None:
    found = retouched(_in_bad_light(_sheet()).convert("L"), Retouching(paper=True))
    assert found.mode == "L"
    assert _mean_gray(found, (20, 20, 40, 40)) > 230


def _mean_gray(image: Image.Image, box: tuple[int, int, int, int]) -> float:
    return float(image.crop(box).resize((1, 1), Image.Resampling.BOX).getpixel((0, 0)))  # type: ignore[arg-type]


@pytest.mark.parametrize("color", ["black", "white", "red", (3, 3, 3)])
@pytest.mark.parametrize("size", [(1, 1), (400, 300), (2400, 3)])
def test_a_picture_without_any_paper_is_still_a_picture(color: Any, size: tuple[int, int]) -> None:
    assert retouched(Image.new("RGB", size, color), Retouching(paper=True)).size == size
