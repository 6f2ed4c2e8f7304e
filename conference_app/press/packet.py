"""From a binder to printed parts: which parts there are, and making them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ..domain.conference import Conference
from ..domain.portfolio import portfolio
from ..domain.script import Script
from ..domain.scripting import script as make_script
from ..domain.stem_pack import StemPack
from .application import ready
from .coverage import substituted
from .cue_cards import cards_pdf
from .glimpses import Glimpses
from .labels import label
from .look import Look
from .order import PAPERS, PORTFOLIO, TYPEFACES, Order
from .page_map import PlacedBlock
from .pictures import Showing
from .portfolio_part import LaidOut
from .script_part import Breathe, go_on, script_pages, script_pdf

LARGE = 18 / 14


@dataclass(frozen=True, slots=True)
class Printed:
    """A part as a PDF, with the name it goes by and what was substituted in it."""

    part: str
    name: str
    content: bytes


def print_parts(
    conference: Conference, pack: StemPack, order: Order, showing: Showing | None = None
) -> tuple[list[Printed], list[str]]:
    """The ordered parts of a conference, and sentences on what was substituted or left out."""
    printed = list(each_part(conference, pack, order, showing))
    script = make_script(conference, pack, order.also)
    notes = [*script.notes, *substitutions(script, conference)]
    if PORTFOLIO in order.parts and not conference.work:
        notes.append(f"{conference.term}: there is no work yet, and so no portfolio.")
    return printed, notes


def each_part(
    conference: Conference, pack: StemPack, order: Order, showing: Showing | None = None
) -> Iterator[Printed]:
    """The ordered parts, one after the other; `showing` shows the work where a portfolio is ordered.

    A conference without work has no portfolio.
    """
    ready()
    look, laid_out, glimpses = _look(order), None, None
    if PORTFOLIO in order.parts and conference.work and showing is not None:
        # It is laid out before the script, which tells its pages.
        laid_out = LaidOut(portfolio(conference, pack, order.also), conference, look, showing)
        glimpses = Glimpses(conference, showing)
    script = make_script(conference, pack, order.also, laid_out.pages if laid_out else None)
    makers: Mapping[str, Callable[[], bytes]] = {
        "script": lambda: script_pdf(script, conference, look, glimpses),
        "cards": lambda: cards_pdf(script, conference, look),
        **({PORTFOLIO: laid_out.pdf} if laid_out else {}),
    }
    for part in order.parts:
        if part in makers:
            yield Printed(part, label(part, script.language), makers[part]())


def script_page(
    conference: Conference, pack: StemPack, order: Order, breathe: Breathe = go_on
) -> tuple[bytes, tuple[PlacedBlock, ...]]:
    """The script alone as `print_parts` makes it, and where each answer stands on its pages.

    `breathe` is called all along; it may wait, so that others have their turn.
    """
    ready()
    breathe()
    script = make_script(conference, pack, order.also)
    return script_pages(script, conference, _look(order), breathe)


def _look(order: Order) -> Look:
    scale = LARGE if order.is_large else 1.0
    return Look(PAPERS[order.paper], scale, TYPEFACES[order.typeface])


def substitutions(script: Script, conference: Conference) -> Iterator[str]:
    """A sentence on each character that no shipped font has, with its place."""
    student, term = conference.student, conference.term
    places = [("student/name", student.name), ("student/says", student.says)]
    for person in conference.people:
        places.append((f"people/{person.id}", f"{person.name} {person.relation}"))
    places.append((f"{term}/meeting/place", conference.meeting.place))
    for part in script.parts:
        named = f"classes/{part.school_class}" if part.school_class else part.id
        places.append((f"{term}/{named}", f"{part.title} {part.also_title}"))
        for block in part.blocks:
            words = " ".join(line.words for line in (*block.lines, *block.also))
            places.append((block.path, words))
    for place, words in places:
        for told in substituted(words):
            yield f"{place}: {told}"
