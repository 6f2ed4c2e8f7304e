"""From one conference to the next in the same binder: when it can begin, and what stays."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from . import beginning, names, order
from .binder import Binder
from .conference import Conference
from .edit import Value
from .stem_pack import StemPack

_KEPT_OF_THE_MEETING = ("minutes", "place", "interpreter")
"""What is the same each time, until somebody changes it; the day is not."""


def can_begin(binder: Binder, today: date) -> str:
    """The term that can begin now; empty while the newest conference is still to come."""
    shown = with_stems(binder)
    if not shown:
        return ""
    newest, by_calendar = shown[-1], names.term_of(today)
    meeting = binder.below(f"{newest}/meeting")
    day, has_met = str(meeting.get("date", "")), meeting.get("met") is True
    is_past_its_term = names.term_order(newest) < names.term_order(by_calendar)
    is_ahead = day >= today.isoformat() or not (day or is_past_its_term)
    if is_ahead and not has_met:
        return ""
    return by_calendar if is_past_its_term else names.term_after(newest)


def with_stems(binder: Binder) -> list[str]:
    """The terms that can be shown, the oldest first: one whose stems were taken back cannot."""
    return [term for term in binder.terms() if binder.value(f"{term}/pack")]


def to_read(binder: Binder, term: str) -> str | None:
    """A term that can be shown: this one, else the newest; None where there is none."""
    known = with_stems(binder)
    return term if term in known else known[-1] if known else None


def first_values(
    before: Conference, term: str, pack: StemPack, classes: Collection[str]
) -> dict[str, Value]:
    """What begins the conference of a term after another one, with those of its classes that go on.

    The student and the people are the binder's, so they stay by themselves.
    """
    values: dict[str, Value] = {f"{term}/pack": reference(pack)}
    meeting = before.meeting
    for key in _KEPT_OF_THE_MEETING:
        if value := getattr(meeting, key):
            values[f"{term}/meeting/{key}"] = value
    going_on = [each for each in before.classes if each.key in classes]
    for found, rank in zip(going_on, order.row(len(going_on)), strict=True):
        place = f"{term}/classes/{found.key}"
        values |= {f"{place}/name": found.name, f"{place}/order": rank}
        if found.teacher:
            values[f"{place}/teacher"] = found.teacher
        values |= {f"{place}/own/{tag.lower()}": name for tag, name in found.own.items()}
    if any(section.per == "goal" for section in pack.sections):
        values |= beginning.goals(term)
    return values


def reference(pack: StemPack) -> dict[str, Value]:
    """How a conference names its stems."""
    return {"id": pack.id, "version": pack.version, "sha256": pack.digest}


def can_be_taken_back(binder: Binder, values: Mapping[str, Value]) -> bool:
    """Whether every conference is whole after a step: none without its stems, and not the only one."""
    taken = {_term(path) for path, value in values.items() if value is None and _is_pack(path)}
    if not taken:
        return True
    left = {_term(path) for path, held in binder.held.items()
            if held.value is not None and path not in values}  # fmt: skip
    return not taken & left and any(map(names.is_term, left))


def term_to_show(conference: Conference, binder: Binder, paths: Iterable[str]) -> str:
    """The term in which a step can be seen: the one that is shown, if anything of it changed there.

    How a goal of last term went is kept with the goal, and seen in the conference that looks back.
    """
    here = conference.term
    known = with_stems(binder)
    elsewhere = [term for path in paths if (term := _shown_in(path, conference)) in known]
    if here in known and (not elsewhere or here in elsewhere):
        return here
    return elsewhere[0] if elsewhere else known[-1] if known else here


def _shown_in(path: str, conference: Conference) -> str:
    is_last_goal = any(path.startswith(f"{goal.path}/") for goal in conference.last_goals)
    return conference.term if is_last_goal else _term(path)


def _term(path: str) -> str:
    return path.partition("/")[0]


def _is_pack(path: str) -> bool:
    return path.count("/") == 1 and path.endswith("/pack")
