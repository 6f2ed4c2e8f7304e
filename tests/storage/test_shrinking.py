"""Making smaller: what no living piece uses is dropped, and a merge does not bring it back."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain.place import work_place
from conference_app.storage import attachments, shrinking
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.copying import copy
from conference_app.storage.device import Device
from conference_app.storage.merging import merge

from ..binders import BINDER_ID, copied, redo, room, undo, write
from ..conftest import NewBinder

WORK = "2026-fall/work"


def _sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _add(file: BinderFile, piece: str, content: bytes, term: str = "2026-fall") -> None:
    base = work_place(term, piece)
    pen = file.pen("student")
    file.commit(
        [
            pen.write(path, value, gesture="added000" + piece)
            for path, value in {f"{base}/title": piece, f"{base}/file": _sha(content)}.items()
        ],
        work=[content],
    )


def _kept(file: BinderFile) -> set[str]:
    return set(attachments.sizes(file))


def test_what_living_pieces_of_any_term_use_stays(new_binder: NewBinder) -> None:
    file = new_binder()
    _add(file, "map", b"map")
    _add(file, "old", b"old", "2025-spring")
    _add(file, "both", b"shared")
    _add(file, "again", b"shared")
    write(file, f"{WORK}/both/gone", True)
    assert shrinking.unused(file) == []
    assert shrinking.drop(file, shrinking.unused(file)) == 0
    assert _kept(file) == {_sha(b"map"), _sha(b"old"), _sha(b"shared")}


def test_what_is_taken_out_or_replaced_is_dropped_and_named(new_binder: NewBinder) -> None:
    file = new_binder()
    _add(file, "map", b"map" * 10)
    _add(file, "model", b"model")
    write(file, f"{WORK}/map/gone", True)
    _add(file, "model", b"a better photo")
    found = shrinking.unused(file)
    assert [(one.size, one.titles) for one in found] == [(30, ("map",)), (5, ("model",))]
    assert shrinking.drop(file, found) == 35
    assert _kept(file) == {_sha(b"a better photo")}
    assert shrinking.unused(file) == []


def test_the_bytes_are_gone_from_the_file(new_binder: NewBinder) -> None:
    file = new_binder()
    secret = b"a photo of a secret" + os.urandom(40_000)
    _add(file, "map", secret)
    before = file.path.stat().st_size
    write(file, f"{WORK}/map/gone", True)
    shrinking.drop(file, shrinking.unused(file))
    assert b"a photo of a secret" not in file.path.read_bytes()
    assert file.path.stat().st_size < before - 30_000


def test_a_piece_that_came_back_meanwhile_keeps_its_file(new_binder: NewBinder) -> None:
    file = new_binder()
    _add(file, "map", b"map")
    write(file, f"{WORK}/map/gone", True)
    found = shrinking.unused(file)
    undo(file)
    assert shrinking.drop(file, found) == 0
    assert _kept(file) == {_sha(b"map")}


def test_both_versions_that_wait_for_a_choice_are_used(
    tmp_path: Path, new_binder: NewBinder, other_device: Device
) -> None:
    file = new_binder()
    _add(file, "map", b"first")
    with copied(file, tmp_path / "other.binder", other_device) as other:
        _add(file, "map", b"ours")
        _add(other, "map", b"theirs")
        merge(file, [other.path])
    assert {one.digest for one in shrinking.unused(file)} == {_sha(b"first")}


def test_a_digest_at_a_place_of_a_newer_format_is_used(new_binder: NewBinder) -> None:
    file = new_binder()
    file.commit(
        [file.pen("student").write("2026-fall/cover/picture", _sha(b"cover"))], work=[b"cover"]
    )
    assert shrinking.unused(file) == []


def test_a_merge_does_not_bring_back_what_was_dropped_unless_it_is_used_again(
    tmp_path: Path, new_binder: NewBinder, other_device: Device
) -> None:
    file = new_binder()
    _add(file, "map", b"map")
    with copied(file, tmp_path / "school.binder", other_device) as school:
        write(file, f"{WORK}/map/gone", True)
        shrinking.drop(file, shrinking.unused(file))
        merge(file, [school.path])
        assert _kept(file) == set()
        merge(school, [file.path])
        assert _kept(school) == {_sha(b"map")}, "other copies keep what they hold"
        undo(file)
        assert _kept(file) == set()
        merge(file, [school.path])
        assert _kept(file) == {_sha(b"map")}
        redo(file)


def test_what_was_dropped_can_be_added_again(tmp_path: Path, new_binder: NewBinder) -> None:
    file = new_binder()
    _add(file, "map", b"map")
    write(file, f"{WORK}/map/gone", True)
    shrinking.drop(file, shrinking.unused(file))
    _add(file, "again", b"map")
    assert _kept(file) == {_sha(b"map")}
    copy(file, tmp_path / "copy.binder")
    merge(file, [tmp_path / "copy.binder"])
    assert _kept(file) == {_sha(b"map")}


_Story = list[tuple[str, str]]
_steps = st.tuples(
    st.sampled_from(["add", "take out", "smaller", "meet", "copy"]), st.sampled_from("abc")
)


@given(st.lists(st.tuples(st.booleans(), _steps), max_size=14))
def test_no_living_piece_ever_loses_a_file_that_its_binder_had(
    device: Device, other_device: Device, story: list[tuple[bool, tuple[str, str]]]
) -> None:
    with (
        room() as folder,
        BinderFile.create(folder / "home.binder", device, BINDER_ID) as home,
        BinderFile.create(folder / "school.binder", other_device, BINDER_ID) as school,
    ):
        for is_home, (step, piece) in story:
            file, other = (home, school) if is_home else (school, home)
            had = _kept(file)
            if step == "add":
                _add(file, piece, piece.encode())
                write(file, f"{WORK}/{piece}/gone", None)
            elif step == "take out":
                write(file, f"{WORK}/{piece}/gone", True)
            elif step == "smaller":
                shrinking.drop(file, shrinking.unused(file))
                assert _kept(file) <= shrinking.used_by(file)
            else:
                merge(file, [other.path])
                # Whatever either of them had and is used now is here.
                assert (had | _kept(other)) & shrinking.used_by(file) <= _kept(file)
            assert had & shrinking.used_by(file) <= _kept(file)
