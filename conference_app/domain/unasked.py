"""Answers that will not print as they stand: nobody asked for them, or their stem is not there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from . import own_parts
from .answering import form_of
from .conference import Conference
from .looking_back import LOOKED_BACK
from .records import Answer
from .stem_pack import PER_WORK, Slot, StemPack


def remarks(conference: Conference, pack: StemPack) -> Iterator[tuple[str, str]]:
    """The place of each such answer, with a sentence on what is wrong and what may be meant."""
    items = {
        "once": {""},
        "class": {school_class.key for school_class in conference.classes},
        "goal": {goal.id for goal in conference.goals},
        "work": {piece.id for piece in conference.work},
    }
    sections = {slot.id: section for section, slot in pack.slots()}
    for key, answer in conference.answers.items():
        slot_id, _, item = key.partition("@")
        if own_parts.is_own(answer.path):
            parts = {part.id for part in conference.parts}
            if item not in parts:
                yield answer.path, f"there is no part {item}{_meant(item, parts)}"
            continue
        if slot_id == LOOKED_BACK:
            continue  # An own version of what helped, or words for its cue card.
        slot = pack.slot(slot_id)
        if slot is None or not slot.is_answered:
            yield answer.path, f"{pack.id} asks no question {slot_id}{_meant(slot_id, sections)}"
            continue
        known = items[sections[slot_id].per]
        if item not in known:
            yield answer.path, _no_item(sections[slot_id].per, slot_id, item, known)
            continue
        yield from ((answer.path, told) for told in _about_stem(answer, slot))


def _no_item(per: str, slot: str, item: str, known: Iterable[str]) -> str:
    if per == "once":
        return f"{slot} is asked once, and not for {item}; take away @{item}."
    kind = "piece of work" if per == PER_WORK else per
    if not item:
        return f"{slot} is asked for each {kind}; name it, as in {slot}@{min(known, default=per)}."
    return f"there is no {kind} {item}{_meant(item, known)}"


def _about_stem(answer: Answer, slot: Slot) -> Iterator[str]:
    stems = [stem.id for stem in slot.stems]
    if answer.stem is not None and answer.stem not in stems:
        yield f"{slot.id} has no stem {answer.stem}{_meant(answer.stem, stems)}"
    elif answer.is_begun and form_of(answer) == "frame":
        blanks = slot.stem(answer.stem).words
        for blank in answer.blanks:
            if blank not in blanks:
                yield f"the frame has no blank {blank}{_meant(blank, blanks)}"
        if answer.text.strip() and not any(map(str.strip, answer.blanks.values())):
            yield "the form is frame, but no blank is filled; with `text` the form is starter or ask."


def _meant(given: str, known: Iterable[str]) -> str:
    options = list(known)
    close = get_close_matches(given, options, n=1) or options[:6]
    return f"; did you mean {' or '.join(close)}?" if close else "."
