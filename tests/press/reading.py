"""A PDF read back as programs read it: its structure, its words, and where its glyphs stand."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from tests.press.drawing import Font, drawn, read_font


@dataclass(eq=False)
class Element:
    """A node of the structure. `marks` are the words drawn for itself, one for each mark.

    `leads` are the links that belong to it, `alternative` is what stands for a picture.
    """

    kind: str
    language: str
    marks: list[str] = field(default_factory=list)
    kids: list[Element] = field(default_factory=list)
    alternative: str = ""
    leads: list[Any] = field(default_factory=list)

    @property
    def words(self) -> str:
        """Its words, as a reader program joins them: its own, then those of spans in it."""
        spans = (kid.words for kid in self.kids if kid.kind == "Span")
        return "".join([*self.marks, *spans])

    def all(self) -> Iterator[Element]:
        """This element and every one in it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.all()


@dataclass(frozen=True)
class Shown:
    """Glyphs drawn by one operator. Places are points from the lower left corner of the page."""

    page: int
    element: Element | None
    language: str
    font: Font
    size: float
    glyphs: tuple[int, ...]
    left: float
    right: float
    baseline: float


@dataclass
class _Open:
    """A stretch of marked content: its mark, its language, and words that stand for its glyphs."""

    mark: int | None
    language: str | None
    actual: str | None


class Paper:
    """A PDF read back."""

    def __init__(self, content: bytes) -> None:
        self._pdf = pikepdf.open(io.BytesIO(content))
        self._fonts: dict[tuple[int, int], Font] = {}
        self._words: dict[tuple[int, int], str] = {}
        self._owners: dict[tuple[int, int], Element] = {}
        self.language = str(self._pdf.Root.Lang)
        self.title = str(self._pdf.docinfo.get("/Title", ""))
        self._numbers = {page.obj.objgen: place for place, page in enumerate(self._pdf.pages)}
        self.root = self._element(self._pdf.Root.StructTreeRoot.K, self.language)
        self.shown = [shown for place in range(len(self._pdf.pages)) for shown in self._read(place)]
        for key, element in self._owners.items():  # In the order of the structure.
            element.marks.append(self._words.get(key, ""))

    @property
    def sizes(self) -> list[tuple[float, float]]:
        """Width and height of every page."""
        boxes = [[float(edge) for edge in page.mediabox] for page in self._pdf.pages]
        return [(right - left, top - bottom) for left, bottom, right, top in boxes]

    @property
    def outline(self) -> list[str]:
        """The bookmarks."""
        with self._pdf.open_outline() as outline:
            return [item.title for item in outline.root]

    def elements(self, *kinds: str) -> list[Element]:
        """Every element that has words of its own, or those of these kinds, in reading order."""
        return [one for one in self.root.all()
                if (one.marks or one.words) and one.kind != "Span" and (not kinds or one.kind in kinds)]  # fmt: skip

    def words(self) -> str:
        """Everything there is to read, in reading order; the elements divided by a blank."""
        return " ".join(" ".join(element.words for element in self.elements()).split())

    def languages(self, element: Element) -> set[str]:
        """The languages in which the words of an element are marked."""
        return {shown.language for shown in self.shown if shown.element is element}

    def _element(self, node: Any, language: str) -> Element:
        found = Element(str(node.S)[1:], str(node.get("/Lang", language)))
        found.alternative = str(node.get("/Alt", ""))
        kids = node.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                self._owners[self._numbers[node.Pg.objgen], kid] = found
            elif "/Obj" in kid:
                found.leads.append(kid.Obj)
            elif "/MCID" in kid:
                self._owners[self._numbers[kid.Pg.objgen], int(kid.MCID)] = found
            else:
                found.kids.append(self._element(kid, found.language))
        return found

    def _read(self, place: int) -> Iterator[Shown]:
        """What a page draws. The press writes text with Tf, Td, Ts and TJ alone."""
        page = self._pdf.pages[place]
        opened: list[_Open] = []
        font, size, x, y, rise = None, 0.0, 0.0, 0.0, 0.0
        for instruction in pikepdf.parse_content_stream(page):
            operands: Any = instruction.operands
            match str(instruction.operator):
                case "BDC":
                    opened.append(_opened(operands))
                    self._say(place, opened, opened[-1].actual or "")
                case "EMC":
                    opened.pop()
                case "BT":
                    x, y, rise = 0.0, 0.0, 0.0
                case "Tf":
                    font, size = self._font(page.Resources.Font[operands[0]]), float(operands[1])
                case "Td":
                    assert (x, y) == (0, 0), "a second line in one text"
                    x, y = float(operands[0]), float(operands[1])
                case "Ts":
                    rise = float(operands[0])
                case "TJ":
                    assert font is not None
                    glyphs, ends, moved = drawn(operands[0], font, size)
                    if not any(stretch.actual is not None for stretch in opened):
                        self._say(place, opened, "".join(font.texts[glyph] for glyph in glyphs))
                    yield Shown(place, self._owner(place, opened), self._tongue(place, opened),
                                font, size, glyphs, x + min(ends), x + max(ends), y + rise)  # fmt: skip
                    x += moved
                case "Tj" | "Tm" | "TD" | "T*" | "'" | '"' | "BMC":
                    raise AssertionError(f"this reader does not know {instruction.operator}")
        assert not opened

    def _say(self, page: int, opened: Sequence[_Open], words: str) -> None:
        for mark in (stretch.mark for stretch in opened if stretch.mark is not None):
            self._words[page, mark] = self._words.get((page, mark), "") + words

    def _owner(self, page: int, opened: Sequence[_Open]) -> Element | None:
        marks = [stretch.mark for stretch in opened if stretch.mark is not None]
        return self._owners[page, marks[-1]] if marks else None

    def _tongue(self, page: int, opened: Sequence[_Open]) -> str:
        owner = self._owner(page, opened)
        nearest = [stretch.language for stretch in opened if stretch.language]
        return nearest[-1] if nearest else owner.language if owner else self.language

    def _font(self, font: Any) -> Font:
        if font.objgen not in self._fonts:
            self._fonts[font.objgen] = read_font(font)
        return self._fonts[font.objgen]


def _opened(operands: Sequence[Any]) -> _Open:
    properties = operands[1]
    mark, language = properties.get("/MCID"), properties.get("/Lang")
    actual = properties.get("/ActualText")
    return _Open(
        None if mark is None else int(mark),
        None if language is None else str(language),
        None if actual is None else str(actual),
    )
