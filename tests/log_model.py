"""The binder in a few lines, to hold the real one against: a dict of edits by id, and pure rules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from conference_app.domain.edit import Edit, Value, fork, leaves
from conference_app.domain.place import owners

Standing = dict[str, tuple[str, int, str, Value, bool]]
"""By path: the edit, its clock, its author, the value, and whether a choice waits."""


@dataclass
class LogModel:
    """What a binder should be after the same things were done to it."""

    written: dict[str, Edit] = field(default_factory=dict)

    def take(self, edits: Iterable[Edit]) -> None:
        """The union by id; for the same id the greater clock."""
        for edit in edits:
            known = self.written.get(edit.id)
            if known is None or edit.clock > known.clock:
                self.written[edit.id] = edit

    def merge(self, other: LogModel) -> None:
        """Take everything of another log, and what was erased there."""
        self.take(other.written.values())

    def log(self) -> dict[str, Edit]:
        """Every edit; what an owner named in an erase edit has lost its value."""
        named = {
            (name, edit.role)
            for edit in self.written.values()
            if edit.path.startswith("erase/") and edit.value
            for name in edit.value["edits"]
        }
        return {edit.id: self._left_of(edit, named) for edit in self.written.values()}

    @staticmethod
    def _left_of(edit: Edit, named: set[tuple[str, str]]) -> Edit:
        is_erased = not edit.path.startswith("erase/") and any(
            (edit.id, role) in named for role in owners(edit.path)
        )
        return replace(edit, value=None, erased=True) if is_erased else edit

    def standing(self) -> Standing:
        """What every place holds."""
        by_path: dict[str, list[Edit]] = {}
        for edit in self.log().values():
            by_path.setdefault(edit.path, []).append(edit)
        return {path: self._newest(edits) for path, edits in by_path.items()}

    @staticmethod
    def _newest(edits: list[Edit]) -> tuple[str, int, str, Value, bool]:
        newest = max(edits, key=lambda edit: (edit.clock, edit.id))
        return newest.id, newest.clock, newest.author, newest.value, bool(fork(edits))

    def forget_history(self) -> None:
        """Keep what a copy without history keeps."""
        log = list(self.log().values())
        kept = {edit.id for path in {e.path for e in log}
                for edit in leaves(e for e in log if e.path == path)}  # fmt: skip
        self.written = {edit.id: edit for edit in log if edit.id in kept}
