"""Making a binder smaller: the files of work that no living piece uses are dropped.

This is no erasing: no words go, and other copies keep what they hold. The binder remembers what it
dropped, so that merging does not bring it back unless a piece uses it again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..domain.binder import Binder
from ..domain.edit import fork
from ..domain.place import work_place
from . import distrust
from .binder_file import BinderFile

_DROPPED = "dropped"
_DIGEST = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Unused:
    """A file of work that no living piece uses. `titles` are the pieces that once did: what is
    taken out now could come back by undo, and would come back without it."""

    digest: str
    size: int
    titles: tuple[str, ...]


def unused(file: BinderFile) -> list[Unused]:
    """What could be dropped, the largest first."""
    used = used_by(file)
    with distrust.told(file.path):
        rows = file.connection.execute("SELECT sha256, length(bytes) FROM attachments").fetchall()
    lone = {str(digest): int(size) for digest, size in rows if digest not in used}
    titles = _titles(file, set(lone))
    found = (Unused(digest, size, titles.get(digest, ())) for digest, size in lone.items())
    return sorted(found, key=lambda one: (-one.size, one.digest))


def drop(file: BinderFile, found: list[Unused]) -> int:
    """Drop files for good, but none that is used by now; return how many bytes they were."""
    with file.transaction():
        used = used_by(file)
        gone = {one.digest: one.size for one in found if one.digest not in used}
        file.connection.executemany(
            "DELETE FROM attachments WHERE sha256 = ?", ((digest,) for digest in gone)
        )
        dropped = sorted({*file.meta(_DROPPED).split(), *gone})
        file.put_meta(_DROPPED, " ".join(dropped))
    if gone:
        file.sweep()
    return sum(gone.values())


def follow(file: BinderFile, other: BinderFile) -> None:
    """Drop what was dropped in another copy that stands for the same binder, unless it is used here."""
    dropped = set(other.meta(_DROPPED).split())
    if dropped and (found := [one for one in unused(file) if one.digest in dropped]):
        drop(file, found)


def passed_over(file: BinderFile) -> set[str]:
    """What was dropped here and no living piece uses: a merge leaves it where it is."""
    dropped = set(file.meta(_DROPPED).split())
    return dropped - used_by(file) if dropped else dropped


def used_by(file: BinderFile) -> set[str]:
    """The SHA-256 of everything that a living piece of any conference uses.

    Where versions wait for a choice, both are used; and so is what a newer version of Conference
    may keep at places that this one does not know.
    """
    binder = file.binder()
    used: set[str] = set()
    for path, held in binder.held.items():
        piece = _piece(path)
        if piece and _is_gone(binder, piece):
            continue
        used.update(_digests(held.value))
        if piece and held.forked:
            used.update(d for edit in fork(file.history(path)) for d in _digests(edit.value))
    return used


def _piece(path: str) -> str:
    """The piece of work whose file a place holds; empty for any other place."""
    match path.split("/"):
        case [term, "work", piece, "file" | "source"]:
            return work_place(term, piece)
    return ""


def _is_gone(binder: Binder, piece: str) -> bool:
    gone = binder.held.get(f"{piece}/gone")
    return gone is not None and gone.value is True and not gone.forked


def _digests(value: Any) -> Iterator[str]:
    match value:
        case str() if _DIGEST.fullmatch(value):
            yield value
        case list():
            for inner in value:
                yield from _digests(inner)
        case dict():
            for inner in value.values():
                yield from _digests(inner)


def _titles(file: BinderFile, digests: set[str]) -> dict[str, tuple[str, ...]]:
    """The titles that pieces had, by the files they used."""
    with distrust.told(file.path):
        rows = file.connection.execute(
            "SELECT path, trim(value, '\"') FROM edits WHERE path GLOB ?",
            (f"{work_place('*', '*')}/file",),
        ).fetchall()
    found: dict[str, dict[str, None]] = {}
    for path, digest in rows:
        if digest in digests:
            base = str(path).removesuffix("/file")
            titles = [str(edit.value) for edit in file.history(f"{base}/title") if edit.value]
            found.setdefault(str(digest), {})[titles[-1] if titles else ""] = None
    return {digest: tuple(title for title in named if title) for digest, named in found.items()}
