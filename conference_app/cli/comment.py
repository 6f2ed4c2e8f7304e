"""`comment`: an advisor's words on one answer."""

from __future__ import annotations

import argparse

from ..domain import own_parts
from ..domain.conference import Conference
from ..domain.looking_back import LOOKED_BACK
from ..domain.names import random_id
from ..domain.place import ADVISOR
from ..domain.refusal import Refusal
from ..domain.stem_pack import StemPack
from .opening import command, held, opened, place_of


def comment(options: argparse.Namespace) -> int:
    """Keep a comment beside an answer; the answer itself is never touched."""
    if options.role != ADVISOR:
        raise Refusal("Comments belong to the advisor; an advisor adds --as advisor to write one.")
    if not options.text.strip():
        raise Refusal("The comment has no words; write what you saw.")
    with opened(options.file, write=True) as file:
        conference, pack = held(file, options.term)
        whole = place_of(file, options.path, options.term)
        on = whole.removeprefix(f"{conference.term}/")
        kind, _, key = on.partition("/")
        if kind != "answers" or key not in _places(conference, pack):
            raise Refusal(
                f'"{options.path}" is no answer of {conference.term}; name one as in '
                f"answers/pride@science (see {command('show', options.file)})."
            )
        pen = file.pen(options.role)
        gesture, place = random_id(), f"{conference.term}/review/comments/{random_id()}"
        entries = {"on": on, "kind": options.kind, "text": options.text.strip()}
        file.commit(
            [pen.write(f"{place}/{key}", value, gesture=gesture) for key, value in entries.items()]
        )
    print(f"{options.file}: a {options.kind} on {on}.")
    return 0


def _places(conference: Conference, pack: StemPack) -> set[str]:
    """The keys of all answers there can be: each slot, of each class, goal or piece of work, and own parts."""
    items = {
        "once": [""],
        "class": [f"@{school_class.key}" for school_class in conference.classes],
        "goal": [f"@{goal.id}" for goal in conference.goals],
        "work": [f"@{piece.id}" for piece in conference.work],
    }
    back = {f"{LOOKED_BACK}@{goal.id}" for goal in conference.last_goals}
    return (
        back
        | {f"{own_parts.OWN}@{part.id}" for part in conference.parts}
        | {
            f"{slot.id}{item}"
            for section, slot in pack.slots()
            if slot.is_answered
            for item in items[section.per]
        }
    )
