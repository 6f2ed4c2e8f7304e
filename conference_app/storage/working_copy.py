"""The working copy of a binder on a network folder: written here, brought together with the file there."""

from __future__ import annotations

import os
from contextlib import ExitStack, suppress
from pathlib import Path

from ..domain.refusal import Refusal
from . import (
    at_hand,
    copying,
    distrust,
    filenames,
    identity,
    merging,
    shrinking,
    working_folder,
)
from .at_hand import Away, Busy, Mark, told_as
from .atomic import new_file
from .binder_file import BinderFile
from .connecting import connect
from .device import Device
from .turns import turn

_TRIES = 5
_COUNTER = slice(24, 28)
"""Where SQLite counts the transactions of a file."""
_LACKS = """
SELECT EXISTS (SELECT id, clock, value IS NULL FROM main.edits
               EXCEPT SELECT id, clock, value IS NULL FROM there.edits)
    OR EXISTS (SELECT sha256 FROM main.packs EXCEPT SELECT sha256 FROM there.packs)
    OR EXISTS (SELECT sha256 FROM main.attachments EXCEPT SELECT sha256 FROM there.attachments)
"""


class _Changed(Exception):
    """The file on the network was replaced while words were on their way to it."""


class WorkingCopy:
    """A local file for the binder at a place on a network. Use one object from one thread.

    `place` changes where another binder took it: this one then goes beside. One with a `path` of
    its own is for now, and not found again.
    """

    def __init__(self, place: Path, path: Path | None = None) -> None:
        self.place = _absolute(place)
        self.path = path or working_folder.file_for(self.place)
        self.is_kept = path is None
        self._met: tuple[Mark, bytes] | None = None
        self._doubted: Mark | None = None

    @property
    def exists(self) -> bool:
        """Whether there is a local file already."""
        return self.path.exists()

    @property
    def is_brought(self) -> bool:
        """Whether all that was written here is in the network folder, as far as was seen."""
        return working_folder.note(self.path) == (str(self.place), _counter(self.path).hex())

    def meet(self, device: Device) -> None:
        """Bring this file and the one on the network together, so that both hold everything.

        The one there is replaced as a whole, and only if it lacks something; one that is missing is
        made. Raises Away or Busy where that has to wait, another Refusal where more is wrong.
        """
        for _ in range(_TRIES):
            try:
                self._meet(device)
            except _Changed:
                continue
            except OSError:
                raise at_hand.away(self.place) from None
            return
        raise Busy(f"{self.place}: other computers are writing to it; try again.")

    def _meet(self, device: Device) -> None:
        there = at_hand.mark(self.place)
        if self.exists and distrust.was_interrupted(self.place):
            raise Busy(
                f"{self.place}: this binder is being written; close it on the computer that has "
                "this folder, or open it there once if that computer stopped."
            )
        if self.exists and there and self._met == (there, _counter(self.path)):
            return
        with at_hand.room() as folder:
            near = folder / self.place.name
            if not self.exists:
                self._begin(near, device)
            elif self._met is None or self._met[0] != there:
                self._join(near, device)
            else:
                self._put(device, there)

    def _begin(self, near: Path, device: Device) -> None:
        """Take the file of the network as it is, once it has proved to be a whole binder."""
        there = at_hand.fetch(self.place, near)
        if there is None:
            distrust.look(self.place)
        _check(near, self.place, device)
        self._remember(b"")
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if self.path.exists():
            raise _Changed
        with new_file(self.path) as draft:
            at_hand.transfer(near, draft)
        self._agree(there, _counter(self.path))

    def _join(self, near: Path, device: Device) -> None:
        """Take in what is there, and bring what lacks there."""
        try:
            there = at_hand.fetch(self.place, near)
            if there is None:
                self._put(device, None)
                return
            _check(near, self.place, device)
            theirs = identity.ids(near)
        except (Away, Busy):
            raise
        except Refusal as refusal:
            there, theirs = self._doubt(refusal), frozenset()
        with BinderFile.open(self.path, device) as own:
            if is_same := bool(theirs & identity.ids_of(own)):
                with told_as(near, self.place):
                    merging.merge(own, [near], same_student=True)
                    with BinderFile.open(near, device, write=False) as other:
                        shrinking.follow(own, other)
            counted = _counter(self.path)
            has_all = is_same and not _lacks(own, near)
        if has_all:
            self._agree(there, counted)
        elif is_same:
            self._put(device, there)
        else:
            self._give_way(device)

    def _doubt(self, refusal: Refusal) -> Mark | None:
        """The mark of what is no binder there; Busy at first, as another program may be at it."""
        there = at_hand.mark(self.place)
        if distrust.is_newer(self.place):
            raise refusal
        if there != self._doubted:
            self._doubted = there
            raise Busy(*refusal.sentences)
        return there

    def _give_way(self, device: Device) -> None:
        """Go to a place beside the file of somebody else."""
        taken, self.place = self.place, filenames.unused(self.place)
        try:
            self._put(device, None)
        except BaseException:
            self.place = taken
            raise

    def _put(self, device: Device, there: Mark | None) -> None:
        """Put a whole new file in the place of the one with that mark, or of none."""
        with at_hand.room() as folder:
            whole = folder / "whole.binder"
            counted = _counter(self.path)
            with BinderFile.open(self.path, device) as own:
                copying.copy(own, whole)
            try:
                now = self._replace(whole, there)
            except Refusal:
                if at_hand.mark(self.place) != there:
                    raise _Changed from None
                raise
        self._agree(now, counted)

    def _replace(self, whole: Path, there: Mark | None) -> Mark | None:
        """The mark of what stands there now, for nobody else replaced it meanwhile."""
        target = Path(os.path.realpath(self.place))
        with ExitStack() as afterwards:
            with new_file(target, replace=there is not None) as draft:
                at_hand.transfer(whole, draft)
                with suppress(OSError):  # Whoever may write in the one there may in this one.
                    draft.chmod(target.stat().st_mode)
                with draft.open("rb+") as file:
                    os.fsync(file.fileno())
                    now = os.fstat(file.fileno()).st_mtime_ns
                afterwards.enter_context(turn(target, now))
                if at_hand.mark(self.place) != there or distrust.was_interrupted(self.place):
                    raise _Changed
            return at_hand.mark(self.place)

    def _agree(self, there: Mark | None, counted: bytes) -> None:
        self._met = (there, counted) if there else None
        self._remember(counted)

    def _remember(self, counted: bytes) -> None:
        if self.is_kept:
            working_folder.remember(self.path, self.place, counted)

    def discard(self) -> None:
        """Let nothing of it stay on this computer."""
        for path in (self.path, working_folder.note_path(self.path)):
            with suppress(OSError):
                path.unlink()

    def set_aside(self) -> Path:
        """Keep a file that cannot be read under another name, and be without one."""
        kept = filenames.unused(self.path.with_name(f"{self.path.stem} damaged{self.path.suffix}"))
        self.path.rename(kept)
        return kept


def _check(near: Path, place: Path, device: Device) -> None:
    """Refusal where a file that was fetched is no whole binder; an older one is brought up to date."""
    with told_as(near, place), BinderFile.open(near, device) as file, distrust.told(near):
        distrust.check_whole(file.connection, near, with_indexes=True)


def _lacks(own: BinderFile, near: Path) -> bool:
    """Whether a binder holds something that the file at `near` does not."""
    if identity.ids_of(own) - identity.ids(near):
        return True
    connection = connect(own.path, write=False)
    try:
        with distrust.told(own.path):
            connection.execute("ATTACH ? AS there", (f"{near.as_uri()}?mode=ro",))
            return bool(connection.execute(_LACKS).fetchone()[0])
    finally:
        connection.close()


def _counter(path: Path) -> bytes:
    """How many transactions a file has seen; nothing where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(100)[_COUNTER]
    except OSError:
        return b""


def _absolute(place: Path) -> Path:
    return Path(os.path.abspath(place))  # noqa: PTH100  (A network that hangs is not asked.)
