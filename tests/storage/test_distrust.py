"""Files from elsewhere: any bytes at all are a binder or a sentence, and stay as they were."""

from __future__ import annotations

import sqlite3
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain import conference
from conference_app.domain.refusal import Refusal
from conference_app.storage import distrust, schema
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from conference_app.storage.merging import merge
from conference_app.storage.showing import as_yaml
from tests.bad_binders import STRANGER, write_binder

_numbers = count()


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a sound binder that `STRANGER` wrote last."""
    return write_binder(tmp_path_factory.mktemp("good") / "good.binder", STRANGER).read_bytes()


def _read_all(path: Path, device: Device) -> str | None:
    """Read everything in a file; the sentence when it is refused, None when it was read."""
    before = path.read_bytes()
    told = None
    try:
        with BinderFile.open(path, device, write=False) as file:
            assert as_yaml(file) is not None
            file.log()
            file.history("student/name")
            list(file.binder().forks())
            if file.binder().terms():
                found = conference.read(file.binder())
                file.pack(str(found.pack.get("sha256")))
    except Refusal as refusal:
        told = str(refusal)
    assert path.read_bytes() == before
    assert sorted(path.parent.glob(f"{path.name}*")) == [path]
    return told


Changes = list[tuple[float, bytes]]
changes = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.binary(min_size=1, max_size=40)),
    min_size=1,
    max_size=8,
)


def _changed(content: bytes, changes: Changes) -> bytes:
    """The content with other bytes at some places, told as parts of the whole."""
    found = bytearray(content)
    for where, new in changes:
        place = int(where * len(found))
        found[place : place + len(new)] = new[: len(found) - place]
    return bytes(found)


@given(changes)
def test_bytes_changed_anywhere_are_read_or_refused(
    tmp_path: Path, good: bytes, device: Device, changes: Changes
) -> None:
    content = _changed(good, changes)
    path = tmp_path / f"{next(_numbers)}.binder"
    for reader in (device, STRANGER):  # STRANGER believes that it wrote the file itself.
        path.write_bytes(content)
        told = _read_all(path, reader)
        assert told is None or str(path) in told or told.startswith("This binder")


@given(changes)
def test_a_copy_with_changed_bytes_is_merged_or_named_and_the_binder_stays_sound(
    tmp_path: Path, good: bytes, device: Device, changes: Changes
) -> None:
    bad, into = (tmp_path / f"{next(_numbers)}.binder" for _ in range(2))
    bad.write_bytes(_changed(good, changes))
    with BinderFile.create(into, device) as file:
        file.commit([file.pen("student").write("student/says", "MY-uh")])
        told = None
        try:
            merge(file, [bad], same_student=True)
        except Refusal as refusal:
            told = str(refusal)
        assert told is None or told.startswith(f"{bad}: ")
        assert file.binder().words("student/says") == "MY-uh"
        assert told is None or len(file.log()) == 1
        assert merge(file, [], same_student=True).taken == 0
    assert _read_all(into, STRANGER) is None


@given(st.integers(0, 99), st.binary(min_size=1, max_size=8))
def test_any_header_is_read_or_refused(
    tmp_path: Path, good: bytes, device: Device, place: int, new: bytes
) -> None:
    path = tmp_path / f"{next(_numbers)}.binder"
    path.write_bytes(good[:place] + new + good[place + len(new) :])
    told = _read_all(path, device)
    assert told is None or str(path) in told


@given(st.integers(min_value=0))
def test_a_file_cut_anywhere_is_refused(
    tmp_path: Path, good: bytes, device: Device, kept: int
) -> None:
    path = tmp_path / f"{next(_numbers)}.binder"
    path.write_bytes(good[: kept % len(good)])
    assert _read_all(path, device) is not None


@given(st.binary(max_size=300))
def test_any_small_file_is_refused(tmp_path: Path, device: Device, content: bytes) -> None:
    path = tmp_path / f"{next(_numbers)}.binder"
    path.write_bytes(content)
    told = _read_all(path, device)
    assert told is not None
    assert "choose a file that Conference made (.binder)" in told


def test_a_sound_file_is_read_by_everybody(tmp_path: Path, good: bytes, device: Device) -> None:
    path = tmp_path / "good.binder"
    path.write_bytes(good)
    assert distrust.look(path) == schema.FORMAT
    assert _read_all(path, device) is None
    assert _read_all(path, STRANGER) is None


def test_what_current_says_is_not_believed_of_a_file_from_elsewhere(
    tmp_path: Path, good: bytes, device: Device
) -> None:
    path = tmp_path / "tampered.binder"
    path.write_bytes(good)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE current SET value = '\"Mallory\"' WHERE path = 'student/name'")
    connection.commit()
    connection.close()
    with BinderFile.open(path, device, write=False) as file:
        assert file.binder().words("student/name") == "Maya Okafor"
    with BinderFile.open(path, device) as file:
        assert file.binder().words("student/name") == "Maya Okafor"
    with BinderFile.open(path, device, write=False) as file:
        assert file.binder().words("student/name") == "Maya Okafor"


def test_reading_writes_nothing_not_even_whose_binder_it_is(
    tmp_path: Path, good: bytes, device: Device
) -> None:
    path, ours = tmp_path / "theirs.binder", tmp_path / "ours.binder"
    path.write_bytes(good)
    with BinderFile.create(ours, device) as file:
        merge(file, [path], same_student=True)
    assert path.read_bytes() == good


def test_an_index_that_does_not_agree_is_found_before_anything_is_written(
    tmp_path: Path, good: bytes, device: Device
) -> None:
    path = tmp_path / "tampered.binder"
    path.write_bytes(good)
    connection = sqlite3.connect(path)
    index = "name = 'edits_by_path'"
    (row,) = connection.execute(f"SELECT * FROM sqlite_master WHERE {index}").fetchall()
    connection.executescript(
        f"PRAGMA writable_schema = ON; DELETE FROM sqlite_master WHERE {index};"
        "PRAGMA writable_schema = RESET; UPDATE edits SET path = 'student/says' WHERE path LIKE 's%';"
        "PRAGMA writable_schema = ON"
    )
    connection.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", row)
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(Refusal, match="this binder is damaged"):
        BinderFile.open(path, device)
    assert path.read_bytes() == before
    assert _read_all(path, device) is None
