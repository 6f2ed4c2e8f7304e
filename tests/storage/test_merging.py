"""Merging is the union by id: in whatever order copies meet, everybody ends up with the same."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain.edit import Edit
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from conference_app.storage.merging import merge

from ..binders import copied, from_log, log_of, standing, standing_for_a_stranger
from ..log_model import LogModel
from ..logs import copies, histories

Meet = list[list[Edit]]
_names = count()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def _merged(folder: Path, device: Device, logs: Sequence[Sequence[Edit]]) -> BinderFile:
    """A binder of the first log that took in binders of the others, one after another."""
    with from_log(folder / f"{next(_names)}.binder", device, logs[0]) as into:
        for log in logs[1:]:
            path = folder / f"{next(_names)}.binder"
            with from_log(path, device, log):
                merge(into, [path])
    return into


def _state(file: BinderFile, device: Device) -> object:
    with BinderFile.open(file.path, device) as again:
        return log_of(again), standing(again)


@given(copies(3))
def test_in_whatever_order_copies_meet_they_hold_the_union(
    folder: Path, device: Device, logs: Meet
) -> None:
    model = LogModel()
    for log in logs:
        model.take(log)
    expected = (model.log(), model.standing())
    a, b, c = logs
    for order in ([a, b, c], [c, b, a], [b, a, c]):
        assert _state(_merged(folder, device, order), device) == expected


@given(copies(3))
def test_merging_associates(folder: Path, device: Device, logs: Meet) -> None:
    a, b, c = logs
    left = _merged(folder, device, [a, b, c])
    right = _merged(folder, device, [b, c])
    with from_log(folder / f"{next(_names)}.binder", device, a) as into:
        merge(into, [right.path])
        assert _state(left, device) == _state(into, device)


@given(copies(3))
def test_many_copies_at_once_are_as_one_after_another(
    folder: Path, device: Device, logs: Meet
) -> None:
    one_by_one = _merged(folder, device, logs)
    paths = []
    for log in logs[1:]:
        paths.append(folder / f"{next(_names)}.binder")
        with from_log(paths[-1], device, log):
            pass
    with from_log(folder / f"{next(_names)}.binder", device, logs[0]) as into:
        merge(into, paths)
        assert _state(into, device) == _state(one_by_one, device)


@given(copies(2))
def test_merging_again_brings_nothing(folder: Path, device: Device, logs: Meet) -> None:
    source = folder / f"{next(_names)}.binder"
    with (
        from_log(source, device, logs[1]),
        from_log(folder / f"{next(_names)}.binder", device, logs[0]) as into,
    ):
        merge(into, [source])
        before = log_of(into), standing(into)
        assert merge(into, [source]).taken == 0
        assert (log_of(into), standing(into)) == before


@given(histories())
def test_merging_with_a_copy_of_itself_is_nothing(
    folder: Path, device: Device, other_device: Device, history: Meet
) -> None:
    rows = [row for rows in history for row in rows]
    with from_log(folder / f"{next(_names)}.binder", device, rows) as file:
        before = log_of(file), standing(file)
        twin = folder / f"{next(_names)}.binder"
        with copied(file, twin, other_device):
            pass
        assert merge(file, [twin]).taken == 0
        assert (log_of(file), standing(file)) == before


@given(st.data())
def test_what_a_binder_holds_is_what_its_log_says(
    folder: Path, device: Device, data: st.DataObject
) -> None:
    """After any commits and merges, the same as for a stranger who reads only the log."""
    logs = data.draw(copies(2))
    model = LogModel()
    with from_log(folder / f"{next(_names)}.binder", device, ()) as file:
        for row in data.draw(st.permutations(logs[0])):
            file.commit([row])
            model.take([row])
            assert standing(file) == model.standing() == standing_for_a_stranger(file.path)
        source = folder / f"{next(_names)}.binder"
        with from_log(source, device, logs[1]):
            merge(file, [source])
        model.take(logs[1])
        assert standing(file) == model.standing() == standing_for_a_stranger(file.path)


@given(copies(2))
def test_the_copies_that_were_merged_stay_as_they_were(
    folder: Path, device: Device, logs: Meet
) -> None:
    source = folder / f"{next(_names)}.binder"
    with from_log(source, device, logs[1]):
        pass
    before = source.read_bytes()
    with from_log(folder / f"{next(_names)}.binder", device, logs[0]) as into:
        merge(into, [source])
    assert source.read_bytes() == before
