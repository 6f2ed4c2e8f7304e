"""Looks through the log of another binder before it is taken in."""

from __future__ import annotations

import json
import re
import sqlite3
from dataclasses import dataclass, field

from ..domain import place
from ..domain.acceptance import entry_objection
from ..domain.edit import GESTURE, ID, PERSON, Edit
from . import rows

# Most values are plain words without escapes: told apart without building them.
_PLAIN_WORDS = re.compile('"[^"\\\\\x00-\x1f\x7f\ud800-\udfff]{0,498}"')
_IS_PROPER = """(
    typeof(id) = 'text' AND length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'
    AND typeof(clock) = 'integer' AND clock > 0 AND clock < (1 << 62)
    AND typeof(made_at) = 'text' AND length(made_at) <= 40
    AND typeof(gesture) = 'text' AND length(gesture) BETWEEN 8 AND 90
    AND gesture NOT GLOB '*[^a-z0-9-]*' AND typeof(base) = 'text' AND typeof(path) = 'text'
    AND (value IS NULL OR typeof(value) = 'text'))
"""
# Most edits name one base or none, and a plain gesture: only the others are looked at one by one.
_UNUSUAL = f"""
SELECT id, {_IS_PROPER}, gesture, base FROM {{0}}.edits WHERE NOT (
    {_IS_PROPER} AND length(gesture) <= 40 AND NOT instr(gesture, '-')
    AND base NOT GLOB '*[^a-z0-9]*' AND (base = '' OR length(base) BETWEEN 8 AND 40))
"""


@dataclass(slots=True)
class Incoming:
    """What a log brings: edits that may not come in and why, the newest edit and the leaves of
    each path, the greatest clock of what was begun from an edit, and the erase edits."""

    unfit: set[str] = field(default_factory=set)
    refused: tuple[str, ...] = ()
    newest: dict[str, tuple[int, str]] = field(default_factory=dict)
    leaves: dict[str, list[str]] = field(default_factory=dict)
    children: dict[str, int] = field(default_factory=dict)
    erasing: list[Edit] = field(default_factory=list)


def read(connection: sqlite3.Connection, source: str) -> Incoming:
    """Look through the edits of the attached database `source`, once."""
    found = Incoming(_improper(connection, source))
    refused = {"an edit has no proper id, author, device or time": None} if found.unfit else {}
    unfit, newest, children = found.unfit, found.newest, found.children
    rules: dict[tuple[str, str], bool] = {}
    seen: list[tuple[str, int, str]] = []
    for edit, clock, author, base, path, value in connection.execute(
        f"SELECT id, clock, author, base, path, value FROM {source}.edits"
    ):
        if edit in unfit:
            continue
        takes_words = rules.get((path, author))
        if takes_words is None:
            takes_words = rules[path, author] = _takes_words(path, author[:7])
        is_plain = takes_words and value and _PLAIN_WORDS.fullmatch(value)
        if not is_plain and (told := _objection(path, author[:7], value)):
            refused[told] = None
            unfit.add(edit)
            continue
        seen.append((edit, clock, path))
        if path not in newest or (clock, edit) > newest[path]:
            newest[path] = (clock, edit)
        for begun_from in base.split():
            if children.get(begun_from, 0) < clock:
                children[begun_from] = clock
    for edit, clock, path in seen:
        if children.get(edit, 0) <= clock:
            found.leaves.setdefault(path, []).append(edit)
    found.refused = tuple(refused)
    found.erasing = _erase_edits(connection, source, unfit)
    return found


def _improper(connection: sqlite3.Connection, source: str) -> set[str]:
    """The ids of edits whose header is none: told by SQLite, since a log can be long."""
    unfit = {
        edit
        for edit, is_proper, gesture, base in connection.execute(_UNUSUAL.format(source))
        if not (is_proper and GESTURE.fullmatch(gesture) and all(map(ID.fullmatch, base.split())))
    }
    for author, device in connection.execute(f"SELECT DISTINCT author, device FROM {source}.edits"):
        if not (PERSON.fullmatch(str(author)) and ID.fullmatch(str(device))):
            rows_of = f"SELECT id FROM {source}.edits WHERE author IS ? AND device IS ?"
            unfit.update(row[0] for row in connection.execute(rows_of, (author, device)))
    return unfit


def _takes_words(path: str, role: str) -> bool:
    """Whether `role` may write any short plain words at `path`."""
    return entry_objection(path, role, "any words") is None and place.is_path(path)


def _objection(path: str, role: str, value: str | None) -> str | None:
    try:
        data = None if value is None else json.loads(value)
    except (ValueError, RecursionError):
        return f"{path[:80]} holds no value that can be read"
    return entry_objection(path, role, data, erased=value is None)


def _erase_edits(connection: sqlite3.Connection, source: str, unfit: set[str]) -> list[Edit]:
    found = connection.execute(
        f"SELECT {rows.COLUMNS} FROM {source}.edits WHERE path >= 'erase/' AND path < 'erase0'"
    )
    edits = [edit for edit in map(rows.to_edit, found) if edit is not None]
    return [edit for edit in edits if edit.id not in unfit]
