"""What a merge does not take in: damage, the wrong hand, another student; the rest comes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain.refusal import Refusal
from conference_app.storage import rows
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.copying import copy
from conference_app.storage.device import Device
from conference_app.storage.merging import merge

from ..binders import (
    MAYA,
    an_edit,
    log_of,
    room,
    standing,
    standing_for_a_stranger,
    values,
    write,
)
from ..conftest import NewBinder

TEXT = "2026-fall/answers/pride/text"
ROW: dict[str, Any] = dict(zip(rows.COLUMNS.split(", "), rows.to_row(
    an_edit(TEXT, "damaged", edit_id="damaged00")), strict=True))  # fmt: skip
DAMAGE = "an edit has no proper id, author, device or time"


def _put(to: Path, file: BinderFile, row: dict[str, Any]) -> None:
    """A copy of the binder with a good edit and the given row."""
    copy(file, to)
    with BinderFile.open(to, file.device) as other:
        other.commit([an_edit(TEXT, "good", clock=5, edit_id="good0000")])
        put = f"INSERT INTO edits ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"
        other.connection.execute(put, list(row.values()))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"id": "short"}, DAMAGE), ({"id": "UPPERCASE"}, DAMAGE), ({"id": b"damaged00"}, DAMAGE),
        ({"clock": 0}, DAMAGE), ({"clock": -5}, DAMAGE), ({"clock": 2**62}, DAMAGE),
        ({"clock": "later"}, DAMAGE), ({"clock": 1.5}, DAMAGE),
        ({"made_at": "x" * 41}, DAMAGE), ({"made_at": b"now"}, DAMAGE),
        ({"author": "mayamaya"}, DAMAGE), ({"author": "teacher:mayamaya"}, DAMAGE),
        ({"author": "student:"}, DAMAGE), ({"device": "x"}, DAMAGE), ({"device": "some device"}, DAMAGE),
        ({"gesture": "x"}, DAMAGE), ({"gesture": "do-aaaaaaaa-bbbbbbbb"}, DAMAGE),
        ({"gesture": "undo-aaaaaaaa"}, DAMAGE), ({"gesture": "a" * 41}, DAMAGE),
        ({"base": "x"}, DAMAGE), ({"base": "edit00001 ../x"}, DAMAGE), ({"base": b"edit00001"}, DAMAGE),
        ({"path": "../../etc/passwd"}, "is no place in a binder"), ({"path": ""}, "is no place"),
        ({"path": "Student/name"}, "is no place"), ({"path": b"student/name"}, DAMAGE),
        ({"value": "no json"}, "holds no value that can be read"), ({"value": b'"x"'}, DAMAGE),
        ({"value": "[" * 5000}, "holds no value that can be read"),
        ({"value": "3"}, "takes words"), ({"value": '"\\u0000"'}, "takes words"),
        ({"value": '"\\ud800"'}, "takes words"), ({"value": '["x"]'}, "takes words"),
        ({"author": "advisor:riverarivera"}, "belongs to the student"),
        ({"author": "advisor:riverarivera", "value": None}, "belongs to the student"),
        ({"path": "2026-fall/review/status", "value": '"approved"'}, "belongs to the advisor"),
        ({"path": "2026-fall/support/pride", "value": '"ask"'}, "belongs to the advisor"),
        ({"path": "erase/damaged1", "value": '{"edits": ["x"]}'}, "takes lists of edits"),
    ],
    ids=str,
)  # fmt: skip
def test_damage_and_the_wrong_hand_stay_outside_and_are_told(
    tmp_path: Path, new_binder: NewBinder, change: dict[str, Any], told: str
) -> None:
    file = new_binder()
    _put(tmp_path / "other.binder", file, ROW | change)
    merged = merge(file, [tmp_path / "other.binder"])
    assert merged.taken == 1
    assert len(merged.refused) == 1
    assert told in merged.refused[0]
    assert log_of(file).keys() == {"good0000"}
    assert values(file) == {TEXT: "good"}
    assert standing(file) == standing_for_a_stranger(file.path)
    count = file.connection.execute("SELECT count(*) FROM edits").fetchone()
    assert count == (1,)


@pytest.mark.parametrize(
    "change",
    [
        {}, {"gesture": "redo-aaaaaaaa-bbbbbbbb"}, {"base": "edit00001 edit00002"}, {"base": "a" * 40},
        {"gesture": "a" * 40}, {"id": "a" * 40}, {"value": "null"}, {"value": '"two\\nlines"'},
        {"path": "2027-fall/of/a-newer/format", "value": '{"any": ["thing"]}'},
        {"value": '"' + "x" * 100_000 + '"'}, {"made_at": ""}, {"clock": 2**62 - 1},
    ],
    ids=lambda change: str(change)[:60],
)  # fmt: skip
def test_what_is_proper_comes_in(
    tmp_path: Path, new_binder: NewBinder, change: dict[str, Any]
) -> None:
    file = new_binder()
    _put(tmp_path / "other.binder", file, ROW | change)
    merged = merge(file, [tmp_path / "other.binder"])
    assert (merged.taken, merged.refused) == (2, ())
    assert len(log_of(file)) == 2
    assert standing(file) == standing_for_a_stranger(file.path)


_ANY = st.one_of(
    st.none(), st.integers(-(2**63), 2**63 - 1), st.floats(), st.binary(max_size=9),
    st.text(st.characters(codec="utf-8"), max_size=9), st.text("ab-/@ \n\0", max_size=12),
    st.from_regex(r"(undo|redo)?-?[a-z0-9]{6,9}[-\n]?[a-z0-9]{0,9}", fullmatch=True),
)  # fmt: skip


@given(st.lists(st.dictionaries(st.sampled_from(sorted(ROW)), _ANY, max_size=2), max_size=6))
def test_whatever_a_file_holds_only_what_can_be_read_again_comes_in(
    device: Device, changes: list[dict[str, Any]]
) -> None:
    with room() as folder, BinderFile.create(folder / "a.binder", device) as file:
        copy(file, folder / "b.binder")
        with BinderFile.open(folder / "b.binder", device) as other:
            put = f"INSERT OR IGNORE INTO edits ({rows.COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            for number, change in enumerate(changes):
                row = ROW | {"id": f"damaged{number:02}"} | change
                other.connection.execute(put, list(row.values()))
            readable = log_of(other)
        merge(file, [folder / "b.binder"])
        taken = log_of(file)
        assert taken.items() <= readable.items()
        assert file.connection.execute("SELECT count(*) FROM edits").fetchone() == (len(taken),)
        assert standing(file) == standing_for_a_stranger(file.path)


def test_an_erase_edit_that_is_not_accepted_erases_nothing(
    tmp_path: Path, new_binder: NewBinder
) -> None:
    file = new_binder()
    words = write(file, TEXT, "words")
    erase = {"path": "erase/damaged1", "value": f'{{"edits":["{words.id}"]}}', "device": "x"}
    _put(tmp_path / "other.binder", file, ROW | erase)
    merge(file, [tmp_path / "other.binder"])
    assert not log_of(file)[words.id].erased


def test_each_reason_is_told_once(tmp_path: Path, new_binder: NewBinder) -> None:
    file = new_binder()
    copy(file, tmp_path / "other.binder")
    with BinderFile.open(tmp_path / "other.binder", file.device) as other:
        other.commit(an_edit("2026-fall/review/status", "approved") for _ in range(3))
        other.commit([an_edit("2026-fall/support/pride", "ask")])
    merged = merge(file, [tmp_path / "other.binder"])
    assert len(merged.refused) == 2
    assert merged.taken == 0


def test_another_students_binder_is_refused_naming_both(new_binder: NewBinder) -> None:
    maya, ines = new_binder("maya"), new_binder("ines")
    write(maya, "student/name", "Maya Okafor")
    write(ines, "student/name", "Inés Duarte")
    before = maya.path.read_bytes(), ines.path.read_bytes()
    with pytest.raises(Refusal, match=r"Maya Okafor.*Inés Duarte.*--same-student"):
        merge(maya, [ines.path])
    assert (maya.path.read_bytes(), ines.path.read_bytes()) == before


def test_one_wrong_copy_among_several_stops_the_whole_merge(
    tmp_path: Path, new_binder: NewBinder
) -> None:
    file, stranger = new_binder("maya"), new_binder("ines")
    copy(file, tmp_path / "other.binder")
    with BinderFile.open(tmp_path / "other.binder", file.device) as other:
        write(other, TEXT, "words")
    with pytest.raises(Refusal, match="--same-student"):
        merge(file, [tmp_path / "other.binder", stranger.path])
    assert values(file) == {}


def test_a_child_who_began_twice_has_one_binder_afterwards(new_binder: NewBinder) -> None:
    file, twin = new_binder("maya"), new_binder("twin")
    write(file, "student/name", "Maya")
    write(twin, TEXT, "words")
    merge(file, [twin.path], same_student=True)
    assert values(file) == {"student/name": "Maya", TEXT: "words"}
    write(twin, TEXT, "more words")
    merge(file, [twin.path])
    assert values(file)[TEXT] == "more words"


def test_a_binder_is_not_merged_with_itself(new_binder: NewBinder) -> None:
    file = new_binder()
    with pytest.raises(Refusal, match="the binder itself"):
        merge(file, [file.path])


def test_only_the_student_of_a_binder_writes_as_its_student(new_binder: NewBinder) -> None:
    file = new_binder()
    assert file.pen("student").author == f"student:{file.meta('student')}" != MAYA
    assert file.pen("advisor").author == f"advisor:{file.device.advisor}"
