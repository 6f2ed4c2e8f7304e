"""Whether an edit may stand in a binder: a pure function of that one edit.

Until edits are signed this guards against accidents, not forgery: whoever can write to a file can
also name another author in it.
"""

from __future__ import annotations

from typing import Any

from . import clock, place
from .edit import GESTURE, ID, PERSON, Edit


def objection(edit: Edit) -> str | None:
    """Why the edit is not accepted, as a sentence; None when it is."""
    return header_objection(edit) or entry_objection(edit.path, edit.role, edit.value, edit.erased)


def header_objection(edit: Edit) -> str | None:
    """What is wrong with the edit apart from what it writes where."""
    if not (ID.fullmatch(edit.id) and PERSON.fullmatch(edit.author) and ID.fullmatch(edit.device)):
        return "an edit has no proper id, author or device; this is damage, use another copy"
    if not GESTURE.fullmatch(edit.gesture) or not all(map(ID.fullmatch, edit.base)):
        return "an edit names no proper gesture or base; this is damage, use another copy"
    if not 0 < edit.clock < clock.LIMIT or len(edit.made_at) > 40:
        return "an edit has no proper time; this is damage, use another copy"
    return None


def entry_objection(path: str, role: str, value: Any, erased: bool = False) -> str | None:
    """Why `role` may not write `value` at `path`; None is the value that clears a place."""
    if not place.is_path(path):
        return (
            f'"{path[:80]}" is no place in a binder; places are words of a-z, 0-9 and hyphens '
            "joined by /, as in student/name"
        )
    known = place.field(path)
    if known is None:
        fits = erased or place.can_be_carried(path, value)
        return None if fits else f"{path} holds what no version of Conference writes there"
    if role not in known.owners:
        owner = " or the ".join(known.owners)
        return f"{path} belongs to the {owner}; the {role} cannot write there"
    if value is not None and not erased and not known.fits(value):
        return f"{path} takes {known.wanted}"
    return None
