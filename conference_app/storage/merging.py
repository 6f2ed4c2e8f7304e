"""Merging: the union by id; for the same id the greater clock. Erasing wins everywhere."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from ..domain.place import STUDENT
from ..domain.refusal import Refusal
from . import attachments, current, distrust, erasing, rows, shrinking
from .at_hand import at_hand
from .binder_file import BinderFile
from .incoming import Incoming, read

_MOST_SOURCES = 10  # As many databases as SQLite attaches to another.
_NAMES = rows.COLUMNS.split(", ")
# Two rows of one id and clock can differ only by tampering; any fixed choice keeps the laws.
_RANK = ", ".join(f"coalesce({{0}}.{name}, '')" for name in _NAMES[1:])
_TAKE = f"""
INSERT INTO edits ({rows.COLUMNS}, proof)
SELECT {", ".join(_NAMES[:-1])}, iif(id IN (SELECT id FROM temp.gone), NULL, value), proof
FROM {{0}}.edits WHERE id NOT IN (SELECT id FROM temp.unfit)
ON CONFLICT (id) DO UPDATE SET
    {", ".join(f"{name} = excluded.{name}" for name in (*_NAMES[1:], "proof"))}
WHERE excluded.clock >= edits.clock
    AND ({_RANK.format("excluded")}) > ({_RANK.format("edits")})
"""


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge brought: new or grown edits, why some were not accepted, forks now open."""

    taken: int
    refused: tuple[str, ...]
    forks: tuple[str, ...]


def merge(into: BinderFile, sources: Sequence[Path], *, same_student: bool = False) -> Merged:
    """Take everything of the `sources` into a binder, all of it or nothing; they stay as they are.

    Raises Refusal for binders of different students, unless `same_student` says they are one.
    """
    if len(sources) > _MOST_SOURCES:
        raise Refusal(
            f"{len(sources)} copies to merge, and {_MOST_SOURCES} go at once; name the first "
            f"{_MOST_SOURCES}, then merge the others."
        )
    with ExitStack() as stack:
        own = {into.meta("id"), *into.meta("joined").split()}
        joined = set(own)
        names = []
        for n, path in enumerate(sources):
            near = stack.enter_context(at_hand(path))
            joined |= _students(into, near, own, same_student)
            names.append(_attach(stack, into, near, f"source{n}"))
        with into.transaction():
            if joined != own:
                into.put_meta("joined", " ".join(sorted(joined - {into.meta("id")})))
            found = [_take(into.connection, name, path)
                     for name, path in zip(names, sources, strict=True)]  # fmt: skip
            dropped_here = shrinking.passed_over(into)
            for name in names:
                _take_attachments(into.connection, name, dropped_here)
    if any(dropped for _, _, dropped in found):
        into.sweep()
    into.catch_up()
    return Merged(
        taken=sum(taken for taken, _, _ in found),
        refused=tuple(told for _, refused, _ in found for told in refused),
        forks=tuple(sorted(into.binder().forks())),
    )


def _students(into: BinderFile, path: Path, own: set[str], same_student: bool) -> set[str]:
    """The binder ids that a source stands for; Refusal when it is another student's."""
    if path.exists() and path.samefile(into.path):
        raise Refusal(f"{path}: this is the binder itself; name a copy of it to take from.")
    with BinderFile.open(path, into.device, write=False) as source, distrust.told(path):
        if source.meta("home") == into.device.id:
            # Not looked at when it was opened; its damage must not pass for damage in `into`.
            distrust.check_whole(source.connection, path, with_indexes=False)
        theirs = {source.meta("id"), *source.meta("joined").split()}
        if source.meta("id") in own or same_student:
            return theirs
        names = [binder.binder().words("student/name") or "somebody without a name"
                 for binder in (into, source)]  # fmt: skip
    raise Refusal(
        f"{into.path} is the binder of {names[0]}, {path} another one, of {names[1]}. "
        "If one student began twice, add --same-student; otherwise choose the right copy."
    )


def _attach(stack: ExitStack, into: BinderFile, path: Path, name: str) -> str:
    _detach(into.connection, name)
    with distrust.told(path):
        uri = f"{path.resolve().as_uri()}?mode=ro"
        into.connection.execute(f"ATTACH ? AS {name}", (uri,))
    stack.callback(_detach, into.connection, name)
    return name


def _detach(connection: sqlite3.Connection, name: str) -> None:
    """Let go of a source. One that was left half-read is held until its rows are forgotten."""
    with suppress(sqlite3.OperationalError):
        connection.execute(f"DETACH {name}")


def _take(
    connection: sqlite3.Connection, source: str, path: Path
) -> tuple[int, tuple[str, ...], bool]:
    """Take one attached database, the file at `path`, in.

    Returns how many edits came, why some did not, and whether a value kept so far was erased.
    """
    with distrust.told(path):
        incoming = read(connection, source)
    erasing.note(connection, incoming.erasing)
    dropped = erasing.carry_out(connection)
    unclear, apart = _forks(connection, incoming)
    _keep_aside(connection, "unfit", incoming.unfit)
    # Erased words are not even written here for a moment.
    _keep_aside(connection, "gone", erasing.waiting(connection, f"{source}.edits"))
    taken = connection.execute(_TAKE.format(source)).rowcount
    newest = ((edit,) for _, edit in incoming.newest.values())
    connection.executemany(current.PUT_FROM_EDITS, newest)
    current.mark_forks(connection, unclear)
    current.mark_apart(connection, apart)
    connection.execute(f"INSERT OR IGNORE INTO packs SELECT * FROM {source}.packs "
                       "WHERE length(content) <= 2000000")  # fmt: skip
    return taken, incoming.refused, dropped


def _keep_aside(connection: sqlite3.Connection, table: str, ids: Iterable[str]) -> None:
    connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {table} (id PRIMARY KEY)")
    connection.execute(f"DELETE FROM temp.{table}")
    connection.executemany(f"INSERT INTO temp.{table} VALUES (?)", ((name,) for name in ids))


def _forks(
    connection: sqlite3.Connection, incoming: Incoming
) -> tuple[list[str], list[tuple[str, str, str]]]:
    """What may be forked after the merge, told before the edits come in.

    First the paths that need a look at their whole log; then (path, ours, theirs) where each side
    has one newest edit and neither has seen the other's, so that a merge of long histories does
    not cost by their length.
    """
    unclear: list[str] = []
    apart: list[tuple[str, str, str]] = []
    held = {path: rest for path, *rest in connection.execute(
        "SELECT path, id, clock, forked FROM current")}  # fmt: skip
    for path, leaves in incoming.leaves.items():
        if path not in held:
            if len(leaves) > 1:
                unclear.append(path)
            continue
        edit, clock, forked = held[path]
        if forked or len(leaves) > 1:
            unclear.append(path)
        elif not (
            edit in leaves
            or incoming.children.get(edit, 0) > clock
            or _is_held(connection, *incoming.newest[path])
        ):
            apart.append((path, edit, leaves[0]))
    return unclear, _not_seen(connection, apart, incoming)


def _is_held(connection: sqlite3.Connection, clock: int, edit: str) -> bool:
    """Whether this binder holds an edit, grown as far as there."""
    found = connection.execute(
        "SELECT 1 FROM main.edits WHERE id = ? AND clock >= ?", (edit, clock)
    )
    return found.fetchone() is not None


def _not_seen(
    connection: sqlite3.Connection, pairs: list[tuple[str, str, str]], incoming: Incoming
) -> list[tuple[str, str, str]]:
    """The pairs whose edit from there nothing here was begun from.

    An edit can be missing here and yet have been on a screen: where a copy without history came in.
    """
    if not pairs:
        return []
    clocks = {edit: incoming.newest[path][0] for path, _, edit in pairs}
    _keep_aside(connection, "apart", clocks)
    begun = connection.execute(
        "SELECT clock, base FROM main.edits "
        "WHERE base IN (SELECT id FROM temp.apart) OR instr(base, ' ')"
    )
    seen = {edit for clock, base in begun for edit in base.split()
            if clock > clocks.get(edit, clock)}  # fmt: skip
    return [pair for pair in pairs if pair[2] not in seen]


def _take_attachments(connection: sqlite3.Connection, source: str, passed_over: set[str]) -> None:
    """Take the work in that is what it says it is and that nobody erased."""
    wanted = connection.execute(
        f"SELECT sha256 FROM {source}.attachments WHERE length(bytes) <= ? EXCEPT "
        "SELECT sha256 FROM main.attachments EXCEPT SELECT id FROM erased WHERE role = ?",
        (attachments.MOST_BYTES, STUDENT),
    ).fetchall()
    for (digest,) in wanted:
        if digest in passed_over:
            continue
        (content,) = connection.execute(
            f"SELECT bytes FROM {source}.attachments WHERE sha256 = ?", (digest,)
        ).fetchone()
        if hashlib.sha256(content).hexdigest() == digest:
            connection.execute("INSERT INTO attachments VALUES (?, ?)", (digest, content))
