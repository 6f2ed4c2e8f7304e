"""Opens a binder wherever it lies: in place on a disk of this computer, else by a working copy."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from ..domain.refusal import Refusal
from . import network, working_folder
from .at_hand import told_as
from .binder_file import BinderFile
from .device import Device
from .working_copy import WorkingCopy


def copy_for(place: Path) -> WorkingCopy | None:
    """The working copy of a binder, made or still to be made; None where it is written in place."""
    copy = WorkingCopy(place)
    return copy if copy.exists or network.is_on_network(place) else None


def waiting() -> list[WorkingCopy]:
    """The working copies on this computer that hold words which the network lacks."""
    copies = (WorkingCopy(Path(place)) for place in working_folder.places().values())
    return [copy for copy in copies if copy.exists and not copy.is_brought]


@contextmanager
def opened(
    place: Path, device: Device, *, write: bool = True, is_fresh: bool = True
) -> Iterator[BinderFile]:
    """A binder wherever it lies, to read, or to `write`: then what was written goes to its place.

    On a network folder that is a working copy: the one that the window left there, or one for now.
    Unless it is to be `fresh`, what the window left is read as it is.
    """
    copy = copy_for(place)
    if copy is None:
        with BinderFile.open(place, device, write=write) as file:
            yield file
        return
    with TemporaryDirectory(prefix="conference-") as folder:
        if not copy.exists:
            copy, is_fresh = WorkingCopy(place, Path(folder) / place.name), True
        if is_fresh:
            _meet_if_possible(copy, device)
        with (
            told_as(copy.path, place),
            BinderFile.open(copy.path, device, write=write) as file,
        ):
            file.place = place
            yield file
        if write:
            _bring(copy, device)


def _meet_if_possible(copy: WorkingCopy, device: Device) -> None:
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
