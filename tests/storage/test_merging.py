"""Merging is the union by id: in whatever order copies meet, everybody ends up with the same."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from conference_app.domain.edit import Edit
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from conference_app.storage.merging import merge

from ..binders import copied, from_log, log_of, room, standing, standing_for_a_stranger
from ..log_model import LogModel, Standing
from ..logs import copies, histories

Log = Sequence[Edit]
_names = count()


def _binder(folder: Path, device: Device, log: Log) -> Path:
    path = folder / f"{next(_names)}.binder"
    with from_log(path, device, log):
        return path


def _merged(folder: Path, device: Device, *logs: Log) -> Path:
    """A binder of the first log that took in binders of the others, one after another."""
    path = folder / f"{next(_names)}.binder"
    with from_log(path, device, logs[0]) as into:
        for log in logs[1:]:
            merge(into, [_binder(folder, device, log)])
    return path


def _state(path: Path, device: Device) -> tuple[dict[str, Edit], Standing]:
    with BinderFile.open(path, device) as file:
        return log_of(file), standing(file)


@given(copies(3))
def test_in_whatever_order_copies_meet_they_hold_the_union(device: Device, logs: list[Log]) -> None:
    model = LogModel()
    for log in logs:
        model.take(log)
    a, b, c = logs
    with room() as folder:
        for order in ([a, b, c], [c, b, a], [b, a, c]):
            merged = _state(_merged(folder, device, *order), device)
            assert merged == (model.log(), model.standing())


@settings(max_examples=25)
@given(copies(3))
def test_taking_in_a_merged_copy_is_taking_in_both(device: Device, logs: list[Log]) -> None:
    a, b, c = logs
    with room() as folder:
        both = _merged(folder, device, b, c)
        with from_log(folder / "a.binder", device, a) as into:
            merge(into, [both])
        one_by_one = _merged(folder, device, a, b, c)
        assert _state(folder / "a.binder", device) == _state(one_by_one, device)


@settings(max_examples=20)
@given(copies(3))
def test_many_copies_at_once_are_as_one_after_another(device: Device, logs: list[Log]) -> None:
    with room() as folder:
        one_by_one = _merged(folder, device, *logs)
        with from_log(folder / "a.binder", device, logs[0]) as into:
            merge(into, [_binder(folder, device, log) for log in logs[1:]])
        assert _state(folder / "a.binder", device) == _state(one_by_one, device)


@settings(max_examples=40)
@given(copies(2))
def test_merging_again_brings_nothing(device: Device, logs: list[Log]) -> None:
    with room() as folder, from_log(folder / "a.binder", device, logs[0]) as into:
        source = _binder(folder, device, logs[1])
        merge(into, [source])
        before = log_of(into), standing(into)
        assert merge(into, [source]).taken == 0
        assert (log_of(into), standing(into)) == before


@settings(max_examples=25)
@given(histories())
def test_merging_with_a_copy_of_itself_is_nothing(
    device: Device, other_device: Device, history: list[list[Edit]]
) -> None:
    rows = [row for rows in history for row in rows]
    with room() as folder, from_log(folder / "a.binder", device, rows) as file:
        before = log_of(file), standing(file)
        with copied(file, folder / "b.binder", other_device):
            pass
        assert merge(file, [folder / "b.binder"]).taken == 0
        assert (log_of(file), standing(file)) == before


@given(st.data())
def test_what_a_binder_holds_is_what_its_log_says(device: Device, data: st.DataObject) -> None:
    """After any commits, in any order, and a merge, the same as for a stranger who reads the log."""
    history = data.draw(histories())
    theirs = [data.draw(st.sampled_from(rows)) for rows in history]
    model = LogModel()
    with room() as folder, from_log(folder / "a.binder", device, ()) as file:
        for row in data.draw(st.permutations([row for rows in history for row in rows])):
            if data.draw(st.booleans()):
                file.commit([row])
                model.take([row])
                assert standing(file) == model.standing() == standing_for_a_stranger(file.path)
        merge(file, [_binder(folder, device, theirs)])
        model.take(theirs)
        assert standing(file) == model.standing() == standing_for_a_stranger(file.path)
        assert log_of(file) == model.log()


@settings(max_examples=15)
@given(copies(2))
def test_a_copy_that_was_merged_stays_byte_for_byte(device: Device, logs: list[Log]) -> None:
    with room() as folder:
        source = _binder(folder, device, logs[1])
        before = source.read_bytes()
        with from_log(folder / "a.binder", device, logs[0]) as into:
            merge(into, [source])
        assert source.read_bytes() == before
