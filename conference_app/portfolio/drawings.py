"""SVG drawings: judged before they are drawn, so that nothing in them is run, read or fetched."""

from __future__ import annotations

import base64
import binascii
import io
import re
from typing import Any
from xml.parsers import expat

from . import kinds, pictures
from .mishap import Mishap

_MOST_BYTES = 10_000_000
_MOST_PARTS, _MOST_DEPTH = 100_000, 100
_ENDS = "save it as PNG, and add that"
_OUTSIDE = (
    f"this drawing wants to show something that lies outside of it, which is never fetched; {_ENDS}"
)
_DAMAGED = f"this drawing is damaged; open it where it was made, and {_ENDS}"
_SIDE = re.compile(
    r"\s*([0-9]*\.?[0-9]+(?:e[+-]?[0-9]+)?)\s*(px|pt|pc|mm|cm|in|em|ex)?\s*", re.IGNORECASE
)
_MOST_SLENDER = 50
_URL = re.compile(r"url\(\s*[\"']?\s*([^)\"']*)|(@import)", re.IGNORECASE)
_EMBEDDED = re.compile(r"data:image/(png|jpe?g|gif|webp);base64,(.*)", re.DOTALL | re.IGNORECASE)
_EMBEDDABLE = (kinds.PNG, kinds.JPEG, kinds.GIF, kinds.WEBP)


def keep(content: bytes) -> pictures.Kept:
    """A drawing as the picture that is kept of it; Mishap where it is no safe or sound drawing."""
    judge = _judged(content)
    import resvg_py

    from ..storage import shipped

    try:
        drawn = resvg_py.svg_to_bytes(
            svg_string=_text(content),
            dpi=96,
            font_dirs=[str(shipped.folder("resources") / "fonts")],
            font_family="Conference Sans",
            sans_serif_family="Conference Sans",
            serif_family="Conference Sans",
            **judge.size,
        )
    except ValueError:
        raise Mishap(_DAMAGED) from None
    image = pictures.library().open(io.BytesIO(bytes(drawn)), formats=("PNG",))
    remarks = ("it holds a program, which was left out",) if judge.has_script else ()
    return pictures.encoded(pictures.plain(image), is_lossless=True, remarks=remarks)


def _text(content: bytes) -> str:
    text = kinds.text_of(content)
    if text is None:
        raise Mishap(_DAMAGED)
    return text


def _judged(content: bytes) -> _Judge:
    """What there is to know of a drawing that may be drawn; Mishap for one that may not."""
    if len(content) > _MOST_BYTES:
        raise Mishap(f"this drawing has more than {_MOST_BYTES // 10**6} MB; {_ENDS}")
    judge = _Judge()
    parser = expat.ParserCreate("utf-8", " ")
    parser.StartElementHandler = judge.begin
    parser.EndElementHandler = judge.end
    parser.CharacterDataHandler = judge.words
    parser.EntityDeclHandler = judge.entity
    parser.ProcessingInstructionHandler = judge.instruction
    try:
        parser.Parse(_text(content).encode("utf-8"), True)
    except expat.ExpatError:
        raise Mishap(_DAMAGED) from None
    return judge


class _Judge:
    """Goes through a drawing part by part."""

    def __init__(self) -> None:
        self.has_script = False
        self.size: dict[str, Any] = {"width": 1000}
        self._parts = 0
        self._open: list[str] = []
        self._styles = ""

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(" ")[2]
        self._open.append(name)
        self._parts += 1
        if self._parts == 1:
            self._measure(attributes)
        if self._parts > _MOST_PARTS or len(self._open) > _MOST_DEPTH:
            raise Mishap(f"this drawing has too many parts; {_ENDS}")
        self.has_script |= name == "script" or any(
            key.rpartition(" ")[2].lower().startswith("on") for key in attributes
        )
        for key, value in attributes.items():
            if key.rpartition(" ")[2] == "href" and name != "a":
                self._refer(name, value.strip())
            self._style(value)

    def end(self, _: str) -> None:
        if self._open.pop() == "style":
            self._style(self._styles)
            self._styles = ""

    def words(self, text: str) -> None:
        if "style" in self._open:
            self._styles += text  # It comes in pieces, and they are judged together.

    def entity(self, *_: Any) -> None:
        raise Mishap(f"this drawing uses words of its own for its parts (ENTITY); {_ENDS}")

    def instruction(self, target: str, _: str) -> None:
        if target.lower() == "xml-stylesheet":
            raise Mishap(_OUTSIDE)

    def _measure(self, attributes: dict[str, str]) -> None:
        """Which side is the longer one, as far as the drawing says so."""
        box = attributes.get("viewBox", "").replace(",", " ").split()
        told = [attributes.get(side, box[at] if len(box) == 4 else "")
                for at, side in ((2, "width"), (3, "height"))]  # fmt: skip
        if not all(map(_SIDE.fullmatch, told)):
            told = box[2:] if len(box) == 4 else []
        sides = [float(found[1]) for side in told if (found := _SIDE.fullmatch(side))]
        if len(sides) == 2 and min(sides) > 0:
            if max(sides) / min(sides) > _MOST_SLENDER:
                raise Mishap(f"this drawing is too long and thin; {_ENDS}")
            side = "width" if sides[0] >= sides[1] else "height"
            self.size = {side: pictures.LONGEST}

    def _style(self, text: str) -> None:
        if "\\" in text and "(" in text:
            raise Mishap(_OUTSIDE)  # An address can be written so that nobody sees it is one.
        for found in _URL.finditer(text):
            if found[2] or not found[1].strip().startswith("#"):
                raise Mishap(_OUTSIDE)

    def _refer(self, name: str, target: str) -> None:
        """A drawing may name its own parts, and hold pictures of an honest size."""
        if not target or target.startswith("#") or name == "script":
            return
        embedded = _EMBEDDED.fullmatch(target)
        if embedded is None or name not in ("image", "feImage"):
            raise Mishap(_OUTSIDE)
        try:
            content = base64.b64decode(re.sub(r"\s", "", embedded[2]), validate=False)
        except binascii.Error:
            raise Mishap(_DAMAGED) from None
        kind = kinds.kind_of(content)
        if not isinstance(kind, kinds.Kind) or kind not in _EMBEDDABLE:
            raise Mishap(_OUTSIDE)
        try:
            pictures.opened(content, kind)
        except OSError:
            raise Mishap(_DAMAGED) from None
