"""Makes the printed parts and keeps them as files. For the worker: nothing of the window is touched."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ...domain.conference import Conference
from ...domain.language import closest
from ...domain.script import Script
from ...domain.scripting import script as script_of
from ...domain.stem_pack import StemPack
from ...press.order import PORTFOLIO, Order
from ...storage import atomic, filenames
from ...storage.binder_file import BinderFile
from ...storage.device import this_device
from ..background import Task
from ..preview.sheets import Pages

if TYPE_CHECKING:
    from ...portfolio.on_paper import WorkOnPaper

NOTHING, SOME, ALL = "nothing", "some", "all"
_SQLITE = b"SQLite format 3\x00"


class BinderInTheWay(Exception):
    """The file that was named is a binder; a page never takes its place."""


class Cancelled(Exception):
    """Work that was called off, so that nothing of it stays."""


@dataclass(frozen=True, slots=True)
class PacketPart:
    """A part of the packet: its id, the name it goes by, its pages."""

    part: str
    name: str
    pages: Pages


@dataclass(frozen=True, slots=True)
class Packet:
    """What is printed of a conference.

    `lacking` tells whether the stems have no words in the second language: for nothing, some, all.
    `signs` are characters that print as their names. `borrows` tells of letters in a font that is
    not our own.
    """

    conference: Conference
    order: Order
    parts: tuple[PacketPart, ...]
    main_language: str
    lacking: str
    signs: tuple[str, ...]
    borrows: bool

    @property
    def page_count(self) -> int:
        """The pages of all parts."""
        return sum(len(part.pages.sizes) for part in self.parts)


def make(conference: Conference, pack: StemPack, order: Order, binder: Path, task: Task) -> Packet:
    """Make the parts one by one; raises Cancelled between them when nobody waits any more.

    The work of a portfolio is read from the file of the binder, on a connection of its own.
    """
    # Late: the press is large, and is loaded here, on the worker.
    from ...press.packet import each_part, substitutions

    parts: list[PacketPart] = []
    with _showing(binder, order) as showing:
        for number, one in enumerate(each_part(conference, pack, order, showing)):
            if task.is_cancelled:
                raise Cancelled
            task.tell(number + 1, len(order.parts))
            parts.append(PacketPart(one.part, one.name, _pages(one.content)))
    task.tell(len(order.parts), len(order.parts))
    script = script_of(conference, pack, order.also)
    signs = tuple(dict.fromkeys(_signs(script, conference)))
    return Packet(
        conference=conference,
        order=order,
        parts=tuple(parts),
        main_language=script.language,
        lacking=_lacking(script, pack),
        signs=signs,
        borrows=not signs and any(substitutions(script, conference)),
    )


@contextmanager
def _showing(binder: Path, order: Order) -> Iterator[WorkOnPaper | None]:
    if PORTFOLIO not in order.parts:
        yield None
        return
    from ...portfolio.on_paper import WorkOnPaper

    with BinderFile.open(binder, this_device(), write=False) as file:
        yield WorkOnPaper(file)


def _pages(pdf: bytes) -> Pages:
    from pypdfium2 import PdfDocument

    with PdfDocument(pdf) as document:
        sizes = tuple(document.get_page_size(number) for number in range(len(document)))
    return Pages(pdf, hashlib.sha256(pdf).hexdigest(), sizes, ())


def _lacking(script: Script, pack: StemPack) -> str:
    if script.also is None or not script.notes:
        return NOTHING
    return SOME if closest(script.also, pack.languages) else ALL


def _signs(script: Script, conference: Conference) -> Iterator[str]:
    """The characters of what is printed that stand there by their names."""
    from ...press import coverage

    people = (f"{person.name}{person.relation}" for person in conference.people)
    student = conference.student
    lines = (line.words for part in script.parts for block in part.blocks
             for line in (*block.lines, *block.also))  # fmt: skip
    for words in (student.name, student.says, *people, conference.meeting.place, *lines):
        if not words.isascii():
            yield from (letter for letter in words if len(coverage.printable(letter)) > 1)


# Keeping


def targets(packet: Packet, chosen: Path) -> list[Path]:
    """The files that parts go to: the one that was chosen, or, for several, one beside it each.

    A name that nobody has seen in the dialog takes no other file's place: it gets a number.
    """
    is_named = chosen.suffix.lower() == ".pdf"
    whole = chosen if is_named else chosen.with_name(f"{chosen.name}.pdf")
    if len(packet.parts) == 1:
        return [whole if is_named else filenames.unused(whole)]
    return [
        filenames.unused(whole.with_name(f"{whole.stem}, {part.name}.pdf")) for part in packet.parts
    ]


def save(packet: Packet, chosen: Path, task: Task) -> tuple[Path, ...]:
    """Write each part whole or not at all; when called off, nothing of it stays."""
    written: list[Path] = []
    try:
        for part, path in zip(packet.parts, targets(packet, chosen), strict=True):
            if _is_binder(path):
                raise BinderInTheWay(path.name)
            task.tell(len(written), len(packet.parts))
            with atomic.new_file(path, replace=True) as draft:
                draft.write_bytes(part.pages.pdf)
                if task.is_cancelled:
                    raise Cancelled
            written.append(path)
    except Exception:
        _take_back(written)
        raise
    task.tell(len(written), len(written))
    return tuple(written)


def _is_binder(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False  # There is no such file, or writing tells what is the matter.


def _take_back(written: Sequence[Path]) -> None:
    for path in written:
        path.unlink(missing_ok=True)
