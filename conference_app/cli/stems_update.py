"""`stems update`: take a newer version of the stems a binder was written with."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from ..domain import conference
from ..domain.pack_change import PackChange, change
from ..domain.place import STUDENT
from ..storage import stem_packs
from .opening import command, opened


def update(options: argparse.Namespace) -> int:
    """Tell what would change, and, unless it is only a preview, take the new version."""
    with opened(options.file, write=not options.preview) as file:
        found = conference.read(file.binder(), options.term)
        old = file.pack(str(found.pack.get("sha256", "")))
        new = stem_packs.find(options.to or str(found.pack.get("id", "")))
        if old is not None and old.digest == new.digest:
            print(f"{options.file} has these stems already: {new.id}, version {new.version}.")
            return 0
        for line in _told(change(found, old, new)):
            print(line)
        if options.preview:
            print(
                f"Nothing was changed. Without --preview, {new.id} version {new.version} is taken."
            )
            return 0
        reference = {"id": new.id, "version": new.version, "sha256": new.digest}
        pen = file.pen(STUDENT)
        file.commit([pen.write(f"{found.term}/pack", reference)], [new])
    print(f"{options.file}: {found.term} now has the stems {new.id}, version {new.version}. "
          f"{command('undo', options.file)} takes that back.")  # fmt: skip
    return 0


def _told(found: PackChange) -> Iterator[str]:
    if found.is_empty:
        yield "Nothing that the student sees changes."
    for what, keys in (
        ("new questions", found.added),
        ("questions no longer asked", found.removed),
        ("questions with other words", found.reworded),
        ("answers that stay in the binder but no longer print", found.unasked),
        ("answers with a blank to fill", found.unfilled),
    ):
        if keys:
            yield f"{what}: {', '.join(keys)}"
