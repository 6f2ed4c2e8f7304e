"""An edit: one burst of work in one place, by one person, on one device."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

Value = Any
"""What JSON can hold: words, whole numbers, true, false, null, lists and mappings of them."""

ID = re.compile(r"[a-z0-9]{8,40}")
PERSON = re.compile(r"(student|advisor):[a-z0-9]{8,40}")
GESTURE = re.compile(r"((undo|redo)-[a-z0-9]{8,40}-)?[a-z0-9]{8,40}")


@dataclass(frozen=True, slots=True)
class Edit:
    """A row of the log. While its burst lasts, it is written again with a greater `clock`.

    `base` names the edits that were on the screen when this one began: none, one, or, when a
    fork was shown, every version shown. `made_at` is the device's own time, for showing only.
    An erased edit keeps its id and place and has lost its value.
    """

    id: str
    clock: int
    made_at: str
    author: str
    device: str
    gesture: str
    base: tuple[str, ...]
    path: str
    value: Value
    erased: bool = False

    @property
    def role(self) -> str:
        """student or advisor."""
        return self.author.partition(":")[0]

    @property
    def rank(self) -> tuple[int, str]:
        """The value of a path is that of its edit with the greatest rank."""
        return self.clock, self.id


def leaves(edits: Iterable[Edit]) -> list[Edit]:
    """The newest edits of one path: those that no later edit was begun from, greatest rank last.

    An edit that grew after another was begun from it is a leaf too: its last words were not
    on that other screen.
    """
    log = list(edits)
    latest_child: dict[str, int] = {}
    for edit in log:
        for base in edit.base:
            latest_child[base] = max(latest_child.get(base, 0), edit.clock)
    found = [edit for edit in log if latest_child.get(edit.id, 0) <= edit.clock]
    return sorted(found, key=lambda edit: edit.rank)


def fork(edits: Iterable[Edit]) -> Sequence[Edit]:
    """The versions that a writer must choose between, the one that prints last; none if no fork."""
    newest = [edit for edit in leaves(edits) if not edit.erased]
    distinct = [edit for n, edit in enumerate(newest)
                if all(edit.value != later.value for later in newest[n + 1 :])]  # fmt: skip
    return distinct if len(distinct) > 1 else ()
