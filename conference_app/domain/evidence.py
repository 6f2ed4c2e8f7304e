"""What the check-list says of the work that is shown: a line of a kind, however many pieces it is of.

A script without evidence is a speech. Where nobody asks for work and none is there, nothing is said.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from . import titles
from .advice import Advice
from .answer_state import DONE
from .conference import Conference
from .path import Leg, Stop
from .place import work_place
from .portfolio import pairs
from .records import SchoolClass, WorkSample
from .stem_pack import StemPack

KINDS = (
    "no-pieces", "class-without-work", "no-proud-work", "no-hard-work", "unshown", "unmentioned",
    "no-caption",
)  # fmt: skip
"""Every kind of this advice, in its order."""

_NAMED, _LONG = 3, 60


def advice(
    conference: Conference, pack: StemPack, legs: Sequence[Leg], of_work: Sequence[Leg]
) -> Iterator[Advice]:
    """What is missing; `legs` are the questions of the script, `of_work` those about each piece."""
    showing = [(leg, stop) for leg in legs for stop in leg.stops
               if stop.slot.show_work and leg.per in ("class", "once")]  # fmt: skip
    place = work_place(conference.term)
    if not conference.work:
        if showing:
            yield Advice("no-pieces", place)
        return
    look = _Look(conference, pack, place)
    yield from look.covering()
    if showing:
        yield from look.unshown(showing)
        shown = {key for leg in legs for stop in leg.stops for key in _shown(stop)}
        yield from look.pieces_without("unmentioned", shown)
    if of_work:
        told = {leg.item_key or "" for leg in of_work for stop in leg.stops if stop.state == DONE}
        yield from look.pieces_without("no-caption", told)


@dataclass(frozen=True, slots=True)
class _Look:
    conference: Conference
    pack: StemPack
    place: str

    def covering(self) -> Iterator[Advice]:
        """Each class has a piece; one piece is a proud one, and one was hard."""
        covered = {piece.school_class for piece in self.conference.work}
        bare = [found for found in self.conference.classes if found.key not in covered]
        if bare:
            yield Advice("class-without-work", self.place, {"classes": _few(map(_name, bare))})
        kinds = {piece.kind for piece in self.conference.work}
        if "proud" not in kinds:
            yield Advice("no-proud-work", self.place)
        if "challenge" not in kinds:
            yield Advice("no-hard-work", self.place)

    def unshown(self, showing: Sequence[tuple[Leg, Stop]]) -> Iterator[Advice]:
        """Answers that could show a piece, and have none; those that nobody began are told elsewhere."""
        covered = {piece.school_class for piece in self.conference.work}
        bare = [(leg, stop) for leg, stop in showing
                if stop.answer.is_begun and not _is_in(stop, self.conference)
                and (leg.per == "once" or leg.item_key in covered)]  # fmt: skip
        if bare:
            classes = dict.fromkeys(leg.name for leg, _ in bare if leg.per == "class")
            told = {"classes": _few(classes), "count": str(len(bare))}
            yield Advice("unshown", bare[0][1].path, told)

    def pieces_without(self, kind: str, good: Collection[str]) -> Iterator[Advice]:
        """The pieces that are not among the good ones; a draft and its final are one."""
        drafts = pairs(self.conference.work)
        inside = set(drafts.values())
        bare = [piece for piece in self.conference.work
                if piece.id not in inside and not {piece.id, drafts.get(piece.id)} & set(good)]  # fmt: skip
        if bare:
            told = {"pieces": _few(map(self._title, bare)), "count": str(len(bare))}
            yield Advice(kind, f"{self.place}/{bare[0].id}", told)

    def _title(self, piece: WorkSample) -> str:
        main = self.pack.main_language
        title = titles.of_work(piece, main, main).words or piece.id
        return title if len(title) <= _LONG else title[: _LONG - 1].rstrip() + "…"


def _shown(stop: Stop) -> tuple[str, ...]:
    return stop.answer.show if stop.slot.show_work else ()


def _is_in(stop: Stop, conference: Conference) -> bool:
    """Whether a piece that is still there was chosen."""
    return any(piece.id in stop.answer.show for piece in conference.work)


def _name(school_class: SchoolClass) -> str:
    return school_class.name


def _few(names: Iterable[str]) -> str:
    """The first names of many."""
    every = list(names)
    return ", ".join(every[:_NAMED]) + (", …" if len(every) > _NAMED else "")
