"""Pictures as they are kept: upright, in plain sRGB, without any metadata, of a bounded size."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from . import kinds
from .kinds import Kind
from .looks import look_of
from .mishap import Mishap

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST = 2400
_ENOUGH = (
    2000  # On paper, 200 dots an inch over 10 inches; a JPEG halved while it is read is kept so.
)
MOST_PIXELS = 64_000_000
_LONGEST_CLAIMED = 30_000
QUALITY = 85
_FEW_COLORS = 1 << 16
_STRIP = 256
_MOST_OF_WEBP = 16_000_000  # Its decoder keeps several copies of a picture.


@dataclass(frozen=True, slots=True)
class Kept:
    """A picture as it is kept, with what is told of how it came to be."""

    content: bytes
    kind: Kind
    pixels: tuple[int, int]
    look: str
    remarks: tuple[str, ...] = ()


def keep(content: bytes, kind: Kind) -> Kept:
    """Make of a picture what is kept of it; Mishap where that cannot be done."""
    try:
        image = opened(content, kind)
        remarks = _remarks(image, kind)
        picture = plain(image)
    except Mishap:
        raise
    except MemoryError:
        raise Mishap(
            "this picture needs more memory than there is; save a smaller version of it"
        ) from None
    except Exception as error:  # Decoders raise what they like, each its own.
        raise Mishap(_broken(error)) from None
    return encoded(picture, is_lossless=_is_lossless(image, kind), remarks=remarks)


def encoded(picture: Image, *, is_lossless: bool, remarks: tuple[str, ...] = ()) -> Kept:
    """A picture as the bytes that are kept: PNG for what has few colors and is smaller so."""
    content, kind = _as_jpeg(picture), kinds.JPEG
    if is_lossless and picture.getcolors(_FEW_COLORS) is not None:
        drawn = _as_png(picture)
        if len(drawn) <= len(content):
            content, kind = drawn, kinds.PNG
    return Kept(content, kind, picture.size, look_of(picture), remarks)


def opened(content: bytes, kind: Kind) -> Image:
    """A picture of which only the header was read, and judged. Nothing is decoded yet."""
    if kind is kinds.HEIC:
        _learn_heic()
    image: Image = library().open(io.BytesIO(content), formats=(kind.reader,))
    width, height = image.size
    most = _MOST_OF_WEBP if kind is kinds.WEBP else MOST_PIXELS
    if width * height > most or max(width, height) > _LONGEST_CLAIMED:
        raise Mishap(
            f"this picture says it has {width:,} x {height:,} dots, which is more than "
            f"{most // 1_000_000} megapixels; save a smaller version of it"
        )
    return image


@cache
def library() -> Any:
    """Pillow, which leaves the judging of sizes to `opened`."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None
    return Image


@cache
def _learn_heic() -> None:
    import pi_heif

    pi_heif.register_heif_opener()


def plain(image: Image) -> Image:
    """The picture upright, in sRGB, on white, no longer than LONGEST."""
    profile = image.info.get("icc_profile")
    _load(image)
    orientation = _orientation(image)  # Asked now: while it is loaded, TIFF turns by itself.
    image = _shrunk(_in_eight_bits(image))
    image = _in_plain_colors(image, profile)
    if orientation is not None:
        image = image.transpose(orientation)
    return image


def _load(image: Image) -> None:
    longest = max(image.size)
    if image.format == "JPEG":
        # The decoder itself can halve, and halve again: by far the fastest way to a smaller picture.
        halvings = next((n for n in (8, 4, 2) if longest / n >= _ENOUGH), 1)
        image.draft(image.mode, (image.width // halvings, image.height // halvings))
    image.load()


def _shrunk(image: Image) -> Image:
    from PIL import Image as Pillow

    if max(image.size) > LONGEST:
        scale = LONGEST / max(image.size)
        size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
        image = image.resize(size, Pillow.Resampling.LANCZOS, reducing_gap=2.0)
    return image


def _orientation(image: Image) -> Any:
    """How the camera was held, as what puts the picture upright; None where it is."""
    from PIL.Image import Transpose

    try:
        turn = image.getexif().get(0x0112, 1)
    except Exception:  # Damaged metadata are no reason to refuse a picture; they go anyway.
        return None
    return {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }.get(turn)


def _in_eight_bits(image: Image) -> Image:
    """Ordinary colors or grays, so that it can be made smaller: scales of 16 bits and more made 8
    bits, palettes their colors, and what is see-through lying on white."""
    if image.mode.startswith("I;16"):
        return _in_strips(image, "L", _scaled("I", 1 / 256))
    if image.mode in ("I", "F"):
        return _in_strips(image, "L", _scaled(image.mode, 255 / _top(image)))
    if image.mode in ("RGBA", "RGBa", "PA") or "transparency" in image.info:
        return _in_strips(image, "RGB", _on_white)
    if image.mode in ("LA", "La"):
        return _in_strips(image, "L", lambda strip: _on_white(strip).convert("L"))
    if image.mode in ("1", "P"):
        return image.convert("L" if image.mode == "1" else "RGB")
    return image


def _in_strips(image: Image, mode: str, change: Callable[[Image], Image]) -> Image:
    """An image changed strip by strip: at once that would take many times the memory."""
    from PIL import Image as Pillow

    changed = Pillow.new(mode, image.size)
    for top in range(0, image.height, _STRIP):
        box = (0, top, image.width, min(top + _STRIP, image.height))
        changed.paste(change(image.crop(box)), box)
    return changed


def _scaled(mode: str, scale: float) -> Callable[[Image], Image]:
    def change(strip: Image) -> Image:
        levels = strip.convert(mode).point(lambda value: value * scale + 0)
        return levels.convert("L")

    return change


def _on_white(strip: Image) -> Image:
    from PIL import Image as Pillow

    clear = strip.convert("RGBA")
    ground = Pillow.new("RGB", strip.size, "white")
    ground.paste(clear, mask=clear.getchannel("A"))
    return ground


def _top(image: Image) -> float:
    """Which number means white."""
    brightest = float(image.getextrema()[1])  # type: ignore[arg-type]
    return next((top for top in (1.0, 255.0, 65535.0) if brightest <= top), brightest)


def _in_plain_colors(image: Image, profile: bytes | None) -> Image:
    """RGB as screens mean it, or gray."""
    image = _from_profile(image, profile)
    if image.mode not in ("RGB", "L"):
        image = image.convert("RGB")
    return _bare(image)


def _from_profile(image: Image, profile: bytes | None) -> Image:
    from PIL import ImageCms

    if image.mode == "LAB":
        source: Any = ImageCms.createProfile("LAB")
    elif profile is None or image.mode not in ("RGB", "L", "CMYK") or _is_plain(profile):
        return image
    else:
        source = io.BytesIO(profile)
    target = "L" if image.mode == "L" else "RGB"
    try:
        meant = ImageCms.profileToProfile(
            image if target == "RGB" else image.convert("L"),
            source if image.mode == "LAB" else ImageCms.ImageCmsProfile(source),
            ImageCms.createProfile("sRGB"),
            outputMode="RGB",
        )
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return image  # A profile that is damaged or for other colors says nothing.
    return (meant or image).convert(target)


def _is_plain(profile: bytes) -> bool:
    """Whether a profile is the usual sRGB, which changes nothing."""
    return b"sRGB" in profile[:4096] or b"s\0R\0G\0B" in profile[:4096]


def _bare(image: Image) -> Image:
    """Without metadata, which Pillow would hand on to what is made of an image."""
    image.info = {}
    return image


def _remarks(image: Image, kind: Kind) -> tuple[str, ...]:
    if not getattr(image, "is_animated", False):
        return ()
    if kind is kinds.TIFF:
        return ("it holds several pictures, and the first was taken",)
    if kind is kinds.HEIC:
        return ()  # Phones keep small versions beside a photo.
    return ("it moves, and its first picture was taken",)


def _is_lossless(image: Image, kind: Kind) -> bool:
    if kind is kinds.WEBP:
        return False
    return kind not in (kinds.JPEG, kinds.HEIC)


def _broken(error: Exception) -> str:
    if "truncated" in str(error) or "not processed" in str(error):
        return "the end of this picture is missing; copy it from the camera or phone again"
    return "this picture is damaged; copy it from the camera or phone again, or save it anew"


def _as_jpeg(picture: Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=QUALITY)
    return file.getvalue()


def _as_png(picture: Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "PNG", compress_level=9)
    return file.getvalue()
