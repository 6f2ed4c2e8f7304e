"""Sees to it that an open binder stays the file at its path, whatever happens to that file."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from ..domain.refusal import Refusal
from . import copying, filenames, merging
from .binder_file import BinderFile
from .connecting import connect


class Staying:
    """Watches the file of an open binder: one that was moved away is written again, one that
    another program put in its place is merged with what was open.
    """

    def __init__(self, file: BinderFile) -> None:
        self._file = file
        self._mark = _mark(file.path)

    def check(self) -> None:
        """Put things right if the file was moved, removed or replaced.

        Raises Refusal, to be shown, where that is not possible or changes where the binder is.
        """
        now = _mark(self._file.path)
        if now == self._mark:
            return
        if now is None:
            copying.copy(self._file, self._file.path)
            self._go_on(self._file.path)
        else:
            self._join()

    def _go_on(self, path: Path) -> None:
        self._file.reconnect(path, connect(path, write=True))
        self._mark = _mark(path)

    def _join(self) -> None:
        """Merge what was open with the file that stands in its place; keep both if they differ."""
        path, binder_id = self._file.path, self._file.meta("id")
        kept = filenames.unused(path)
        copying.copy(self._file, kept)
        try:
            with BinderFile.open(path, self._file.device) as other:
                is_same = other.meta("id") == binder_id
                if is_same:
                    merging.merge(other, [kept])
        except Refusal:
            is_same = False
        if is_same:
            self._go_on(path)
            with suppress(OSError):
                kept.unlink()
            return
        self._go_on(kept)
        raise Refusal(
            f"Another file has taken the place of {path.name}. Your words are safe: your binder "
            f"is now {kept.name}, in the same folder."
        )


def _mark(path: Path) -> tuple[int, int] | None:
    """What tells a file from another one of the same name; None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
