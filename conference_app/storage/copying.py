"""Copies of a binder: whole, or only what it holds now."""

from __future__ import annotations

from pathlib import Path

from ..domain.edit import Edit, leaves
from . import distrust, filenames
from .at_hand import written_at_hand
from .atomic import new_file
from .binder_file import BinderFile


def copy(binder: BinderFile, to: Path, *, with_history: bool = True) -> None:
    """Write a copy to `to`, which may not exist yet.

    Without history, only the newest edit of each place goes along (all versions of an open fork,
    and every erase edit, so that merging the copy elsewhere erases there too), and only the packs
    and the work that those speak of.
    """
    filenames.check_new(to)
    with new_file(to) as draft, written_at_hand(draft) as made, distrust.told(to):
        binder.connection.execute("VACUUM INTO ?", (str(made),))
        if not with_history:
            _forget(made, binder)


def _forget(draft: Path, binder: BinderFile) -> None:
    with BinderFile.open(draft, binder.device) as copied:
        by_path: dict[str, list[Edit]] = {}
        for edit in copied.log():
            by_path.setdefault(edit.path, []).append(edit)
        kept = {edit.id for edits in by_path.values() for edit in leaves(edits)}
        kept.update(newest.edit for newest in copied.binder().held.values())
        with copied.transaction():
            held = copied.connection.execute("SELECT id FROM edits").fetchall()
            copied.connection.executemany(
                "DELETE FROM edits WHERE id = ?", (row for row in held if row[0] not in kept)
            )
            used = [pack.value.get("sha256") for path, pack in copied.binder().held.items()
                    if path.endswith("/pack") and isinstance(pack.value, dict)]  # fmt: skip
            copied.connection.execute(
                f"DELETE FROM packs WHERE sha256 NOT IN ({','.join('?' * len(used))})", used
            )
            copied.connection.execute(
                "DELETE FROM attachments WHERE NOT EXISTS "
                "(SELECT 1 FROM edits WHERE instr(edits.value, attachments.sha256))"
            )
        copied.sweep()
