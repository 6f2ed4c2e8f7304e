"""Opens a binder wherever it lies: in place on a disk of this computer, else by a working copy."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..domain.refusal import Refusal
from . import network, working_folder
from .at_hand import room, told_as
from .binder_file import BinderFile
from .device import Device
from .working_copy import WorkingCopy


def copy_for(place: Path) -> WorkingCopy | None:
    """The working copy of a binder, made or still to be made; None where it is written in place."""
    copy = WorkingCopy(place)
    return copy if copy.exists or network.is_on_network(place) else None


def copies() -> list[WorkingCopy]:
    """The working copies that are on this computer, the one that was written last first."""
    found = [WorkingCopy(Path(place)) for place in working_folder.places().values()]
    return sorted((copy for copy in found if copy.exists), key=_written_at, reverse=True)


def is_there(place: Path) -> bool:
    """Whether a binder can be opened now, as far as this computer knows without its network."""
    return copy_for(place) is not None or place.exists()


@contextmanager
def opened(
    place: Path, device: Device, *, write: bool = True, carries: bool = True
) -> Iterator[BinderFile]:
    """A binder wherever it lies, to read, or to `write`: then what was written goes to its place.

    On a network folder that is the working copy of the window, or one for now. Unless it `carries`,
    that of the window is taken as it is: the window itself carries words to and fro.
    """
    copy = copy_for(place)
    if copy is None:
        with BinderFile.open(place, device, write=write) as file:
            yield file
        return
    with room() as folder:
        if not copy.exists:
            copy, carries = WorkingCopy(place, folder / place.name), True
        if carries:
            _take(copy, device)
        with (
            told_as(copy.path, place),
            BinderFile.open(copy.path, device, write=write) as file,
        ):
            file.place = place
            yield file
        if write and carries:
            _bring(copy, device)


def _take(copy: WorkingCopy, device: Device) -> None:
    """Take what is new there in; where that has to wait, what is here already serves."""
    try:
        copy.meet(device)
    except Refusal:
        if not copy.exists:
            raise


def _bring(copy: WorkingCopy, device: Device) -> None:
    try:
        copy.meet(device)
    except Refusal as refusal:
        if not copy.is_kept:
            raise
        kept = "What was written is kept on this computer, and goes there when it can."
        raise type(refusal)(*refusal.sentences, kept) from refusal


def _written_at(copy: WorkingCopy) -> float:
    try:
        return copy.path.stat().st_mtime
    except OSError:
        return 0.0
