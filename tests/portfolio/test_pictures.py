"""A picture is kept upright, in the colors it was meant in, and without a word of who or where."""

from __future__ import annotations

import io
import tracemalloc
from contextlib import suppress
from typing import Any

import pytest
from PIL import Image, ImageCms

from conference_app.portfolio import kinds, pictures
from conference_app.portfolio.kinds import Kind
from conference_app.portfolio.mishap import Mishap

from . import drawn
from .drawn import UPRIGHT, quarters, saved, seen


def kept(content: bytes) -> tuple[Image.Image, pictures.Kept]:
    kind = kinds.kind_of(content)
    assert isinstance(kind, Kind)
    found = pictures.keep(content, kind)
    image = Image.open(io.BytesIO(found.content))
    image.load()
    assert image.size == found.pixels
    assert kinds.kind_of(found.content) == found.kind
    return image, found


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("reader", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_however_the_camera_was_held_the_picture_is_upright(reader: str, orientation: int) -> None:
    turned = {1: None, 2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
              4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE,
              6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
              8: Image.Transpose.ROTATE_270}[orientation]  # fmt: skip
    image = quarters()
    image = image.transpose(turned) if turned is not None else image
    exif = Image.Exif()
    exif[0x0112] = orientation
    found, _ = kept(saved(image, reader, exif=exif))
    assert seen(found) == UPRIGHT
    assert found.size == (400, 300)


@pytest.mark.parametrize("reader", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_place_camera_and_all_other_metadata_are_dropped(reader: str) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Makers of SECRET cameras"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (40.0, 26.0, 46.0)
    more: dict[str, Any] = {"comment": "SECRET words"} if reader == "JPEG" else {}
    content = saved(quarters(), reader, exif=exif, **more)
    assert b"SECRET" in content
    image, found = kept(content)
    assert b"SECRET" not in found.content
    assert b"Exif" not in found.content
    assert not image.getexif()
    assert not {"exif", "xmp", "comment", "icc_profile", "photoshop"} & set(image.info)


def test_a_photo_of_a_phone_that_writes_heic() -> None:
    image, found = kept(drawn.HEIC)
    assert seen(image) == UPRIGHT
    assert found.pixels == (64, 48)
    with pytest.raises(Mishap, match="damaged"):
        kept(drawn.HEIC[:500])


def _swapped_profile() -> bytes:
    """sRGB with red and green changed for one another, under another name."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"????").replace(b"gXYZ", b"rXYZ").replace(b"????", b"gXYZ")
    return swapped.replace(b"s\0R\0G\0B", b"o\0d\0d\0!").replace(b"sRGB", b"odd!")


@pytest.mark.parametrize("reader", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_colors_are_those_that_the_profile_means(reader: str) -> None:
    image, _ = kept(saved(quarters(), reader, icc_profile=_swapped_profile()))
    assert seen(image)[:2] == ["green", "red"]


@pytest.mark.parametrize("profile", [b"", b"no profile at all", b"\0" * 200])
def test_a_damaged_profile_costs_no_picture(profile: bytes) -> None:
    image, _ = kept(saved(quarters(), "PNG", icc_profile=profile))
    assert seen(image) == UPRIGHT


_MODES = {
    "cmyk": lambda: saved(quarters().convert("CMYK")),
    "cmyk tiff": lambda: saved(quarters().convert("CMYK"), "TIFF"),
    "palette": lambda: saved(quarters().quantize(8), "PNG"),
    "palette gif": lambda: saved(quarters(), "GIF"),
    "alpha": lambda: saved(quarters().convert("RGBA"), "PNG"),
    "alpha webp": lambda: saved(quarters().convert("RGBA"), "WEBP", lossless=True),
    "progressive": lambda: saved(quarters(), "JPEG", progressive=True),
    "bmp": lambda: saved(quarters(), "BMP"),
    "ycbcr tiff": lambda: saved(quarters(), "TIFF", compression="jpeg"),
}


@pytest.mark.parametrize("mode", _MODES)
def test_every_way_to_write_colors_comes_out_as_the_same_picture(mode: str) -> None:
    image, _ = kept(_MODES[mode]())
    assert seen(image) == UPRIGHT
    assert image.mode in ("RGB", "P")


@pytest.mark.parametrize("reader", ["PNG", "TIFF"])
def test_sixteen_bits_of_gray_become_eight(reader: str) -> None:
    image = Image.new("I;16", (40, 20), 51_400)
    found, _ = kept(saved(image, reader))
    assert found.mode == "L"
    assert abs(int(found.getpixel((5, 5))) - 200) <= 1  # type: ignore[arg-type]


def test_what_is_see_through_lies_on_white() -> None:
    image = Image.new("RGBA", (40, 40), (255, 0, 0, 0))
    image.paste((0, 0, 0, 255), (0, 0, 20, 40))
    found, _ = kept(saved(image, "PNG"))
    assert found.convert("RGB").getpixel((35, 5)) == (255, 255, 255)
    assert found.convert("RGB").getpixel((5, 5)) == (0, 0, 0)


@pytest.mark.parametrize("reader", ["GIF", "WEBP", "PNG"])
def test_of_what_moves_the_first_picture_is_taken_and_that_is_told(reader: str) -> None:
    later = [Image.new("RGB", (400, 300), color) for color in ("black", "gray")]
    content = saved(quarters(), reader, save_all=True, append_images=later, duration=100)
    image, found = kept(content)
    assert seen(image) == UPRIGHT
    assert found.remarks == ("it moves, and its first picture was taken",)


def test_of_several_scans_in_one_file_the_first_is_taken_and_that_is_told() -> None:
    content = saved(quarters(), "TIFF", save_all=True, append_images=[Image.new("RGB", (9, 9))])
    image, found = kept(content)
    assert seen(image) == UPRIGHT
    assert "the first was taken" in found.remarks[0]


@pytest.mark.parametrize(
    "size", [(4032, 3024), (3024, 4032), (8000, 1500), (3000, 2000), (2400, 10)]
)
def test_no_side_is_longer_than_paper_can_show(size: tuple[int, int]) -> None:
    _, found = kept(saved(drawn.photo(*size)))
    assert 2000 <= max(found.pixels) <= pictures.LONGEST
    assert abs(found.pixels[0] / found.pixels[1] / (size[0] / size[1]) - 1) < 0.06
    small, found = kept(saved(drawn.photo(40, 30)))
    assert found.pixels == small.size == (40, 30)


def test_a_screenshot_stays_sharp_and_a_photo_small() -> None:
    screenshot = quarters(1600, 1000)
    image, found = kept(saved(screenshot, "PNG"))
    assert found.kind == kinds.PNG
    assert image.convert("RGB").tobytes() == screenshot.tobytes()
    assert kept(saved(drawn.photo(900, 700), "PNG"))[1].kind == kinds.JPEG
    assert kept(saved(screenshot))[1].kind == kinds.JPEG


@pytest.mark.parametrize(
    "size", [(60_000, 60_000), (10_000, 10_000), (100_000, 10), (2**31 - 1, 1)]
)
def test_a_bomb_is_judged_by_its_header(size: tuple[int, int]) -> None:
    tracemalloc.start()
    with pytest.raises(Mishap, match=r"megapixels|damaged"):
        kept(drawn.png_that_claims(*size))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20_000_000


def test_a_picture_whose_end_is_missing_is_told() -> None:
    for content in (saved(drawn.photo(900, 700)), saved(drawn.photo(900, 700), "PNG")):
        with pytest.raises(Mishap, match=r"end of this picture is missing|damaged"):
            kept(content[: len(content) // 2])
    with pytest.raises(Mishap, match="the end of this picture is missing"):
        kept(saved(drawn.photo(900, 700))[:-5000])


@pytest.mark.parametrize("reader", ["JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP"])
def test_damage_anywhere_is_a_picture_or_a_sentence(reader: str) -> None:
    whole = bytearray(saved(drawn.photo(200, 150), reader))
    for at in range(12, len(whole), max(1, len(whole) // 40)):
        broken = (
            bytes(whole[:at]) + bytes(b ^ 0xA5 for b in whole[at : at + 9]) + bytes(whole[at + 9 :])
        )
        kind = kinds.kind_of(broken)
        with suppress(Mishap):
            pictures.keep(broken, kind if isinstance(kind, Kind) else kinds.JPEG)


def test_the_same_picture_gives_the_same_bytes() -> None:
    content = saved(drawn.photo(3000, 2000))
    assert kept(content)[1] == kept(content)[1]
