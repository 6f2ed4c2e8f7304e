"""The goals of an earlier term, as the next conference begins with them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace

from . import conference
from .answering import sentences, stem_language
from .binder import Binder
from .conference import Conference, read_answer
from .looking_back import LOOKED_BACK
from .names import term_order
from .records import Answer, Goal, LastGoal
from .stem_pack import StemPack

PackOf = Callable[[str], StemPack | None]
"""The stems of a SHA-256 that a binder carries."""


def read(binder: Binder, term: str | None, pack_of: PackOf) -> Conference:
    """The conference of a term (the newest, if None) with the goals that it looks back at.

    They are those of the newest earlier term that has any with words.
    """
    found = conference.read(binder, term)
    earlier = [other for other in binder.terms() if term_order(other) < term_order(found.term)]
    for other in reversed(earlier):
        before = conference.read(binder, other)
        if goals := tuple(_goals(before, pack_of(str(before.pack.get("sha256", ""))))):
            answers = {f"{LOOKED_BACK}@{goal.id}": _answer(found, goal) for goal in goals}
            return replace(found, last_goals=goals, answers={**found.answers, **answers})
    return found


def reread(
    before: Conference, binder: Binder, paths: Collection[str], pack_of: PackOf
) -> Conference:
    """As `read`, where nothing but these places has changed since."""
    answers = f"{before.term}/answers/"
    looked_back = f"{answers}{LOOKED_BACK}@"
    if all(path.startswith(answers) and not path.startswith(looked_back) for path in paths):
        return conference.reread(before, binder, paths)
    return read(binder, before.term, pack_of)


def _answer(found: Conference, goal: LastGoal) -> Answer:
    """What helped, kept with the goal; cue words and own versions are kept with this conference."""
    key = f"{LOOKED_BACK}@{goal.id}"
    kept = found.answers.get(key) or read_answer(f"{found.term}/answers/{key}", {})
    return replace(kept, stem=None, form="starter", text=goal.helped, made="", blanks={})


def _goals(before: Conference, pack: StemPack | None) -> Iterator[LastGoal]:
    for goal in before.goals:
        words, answer, language = _words(before, goal, pack)
        if words:
            yield LastGoal(
                id=goal.id,
                path=f"{before.term}/goals/{goal.id}",
                words=words,
                language=language,
                own=answer.own if answer else {},
                outcome=goal.outcome,
                helped=goal.helped,
            )


def _words(before: Conference, goal: Goal, pack: StemPack | None) -> tuple[str, Answer | None, str]:
    """What the goal was, in the student's own sentence or, without one, by its steps."""
    for section in pack.sections if pack else ():
        asked = [slot for slot in section.slots if slot.is_answered and slot.about == "goal"]
        for slot in asked if section.per == "goal" else ():
            if pack and (words := sentences(before, pack, slot, goal.id)):
                answer = before.answer(slot.id, goal.id)
                language = answer.language or stem_language(answer, slot.stem(answer.stem), pack)
                return words, answer, language
    steps = (step.what.strip() for step in goal.steps)
    return "; ".join(filter(None, steps)), None, ""
