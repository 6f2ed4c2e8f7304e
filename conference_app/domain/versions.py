"""What an answer was before: its whole words at each time it was written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from .answering import sentences
from .conference import Conference, read_answer
from .edit import Edit, Value
from .records import Answer
from .stem_pack import Slot, StemPack


@dataclass(frozen=True, slots=True)
class Version:
    """An answer as it was: its words as they would be spoken, and the values that made them."""

    made_at: str
    words: str
    values: Mapping[str, Value]


def versions(
    log: Iterable[Edit], conference: Conference, pack: StemPack, slot: Slot, item: str | None
) -> list[Version]:
    """The earlier versions of an answer, the newest first, without the one that stands now.

    `log` are all edits below the answer's path. What was erased is in none of them.
    """
    path = conference.answer(slot.id, item).path
    values: dict[str, Value] = {}
    found: dict[str, Version] = {}
    kept = sorted((edit for edit in log if not edit.erased), key=lambda edit: edit.rank)
    for _, written in groupby(kept, key=lambda edit: edit.gesture):
        # What was written at once was never on the screen in parts.
        for edit in written:
            values[edit.path] = edit.value
        before = replace(conference, answers={path.rpartition("/")[2]: _answer(path, values)})
        if words := sentences(before, pack, slot, item):
            found.pop(words, None)
            found[words] = Version(edit.made_at, words, dict(values))
    found.pop(sentences(conference, pack, slot, item), None)
    return list(reversed(found.values()))


@dataclass(frozen=True, slots=True)
class Rival:
    """One of the newest versions of a place: what it says, and whether it prints now."""

    edit: Edit
    words: str
    prints: bool


def rivals(
    fork: Sequence[Edit],
    values: Mapping[str, Value],
    conference: Conference,
    pack: StemPack,
    question: tuple[Slot, str | None],
) -> tuple[Rival, ...]:
    """The versions of a fork in an answer; `values` are all that stand below its path.

    Each says the whole answer as it would be spoken with it; where that tells them not apart, its
    own words alone.
    """
    path, place = conference.answer(question[0].id, question[1]).path, fork[-1].path
    if not place.startswith(f"{path}/"):  # What helped with a goal is kept with the goal.
        return tuple(Rival(edit, _alone(edit.value), edit is fork[-1]) for edit in fork)

    def spoken(value: Value) -> str:
        answer = _answer(path, {**values, place: value})
        there = replace(conference, answers={path.rpartition("/")[2]: answer})
        return sentences(there, pack, *question)

    said = [spoken(edit.value) for edit in fork]
    is_spoken = len({*said, spoken(None)}) > 1
    is_printed = is_spoken or place.removeprefix(f"{path}/").startswith(("cue", "own/"))
    if len(set(said)) < len(said):
        said = [_alone(edit.value) for edit in fork]
    return tuple(Rival(edit, words, is_printed and edit is fork[-1])
                 for edit, words in zip(fork, said, strict=True))  # fmt: skip


def _alone(value: Value) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value or "")


def restoring(version: Version, path: str, held: Iterable[str]) -> dict[str, Value]:
    """What to write so that the answer at `path` is that version again; `held` are all places now.

    The cue words and the work shown stay as they are.
    """
    words = [f"{path}/{place}" for place in ("text", "made", "form", "stem", "lang")]
    now = [place for place in held if place in words or place.startswith(f"{path}/blank/")]
    kept = {place: value for place, value in version.values.items()
            if place in words or place.startswith(f"{path}/blank/")}  # fmt: skip
    return {**dict.fromkeys(now), **kept}


def _answer(path: str, values: Mapping[str, Value]) -> Answer:
    tree: dict[str, Any] = {}
    for place, value in values.items():
        *above, last = place.removeprefix(f"{path}/").split("/")
        node = tree
        for segment in above:
            node = node.setdefault(segment, {})
        if value is not None:
            node[last] = value
    return read_answer(path, tree)
