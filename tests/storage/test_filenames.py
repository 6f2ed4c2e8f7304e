"""Names for files made of any words: they can be written and carried to every computer."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conference_app.domain.refusal import Refusal
from conference_app.storage.filenames import check_new, safe_name

_ENDINGS = ("", ".binder", ", script.txt")


@given(st.text(st.characters()))
@example("../../etc/passwd")
@example("CON")
@example("con.x")
@example("NUL.tar.gz")
@example("com1")
@example("a" * 119 + "é")
@example("😀" * 300)
@example(" . ")
@example("Maya.\ud800")
def test_any_words_make_a_name_that_every_computer_takes(tmp_path: Path, words: str) -> None:
    name = safe_name(words, "student")
    assert name
    assert len(name.encode()) <= 121
    for ending in _ENDINGS:
        path = tmp_path / f"{name}{ending}"
        check_new(path)
        assert path.parent == tmp_path
        assert path.name == f"{name}{ending}"
        path.write_bytes(b"")
        assert path.resolve().parent == tmp_path.resolve()
        path.unlink()


@given(st.text(st.characters()))
def test_a_safe_name_stays_as_it_is(words: str) -> None:
    name = safe_name(words, "student")
    assert safe_name(name, "student") == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Maya Okafor", "Maya Okafor"),
        ("Thảo Đặng", "Thảo Đặng"),
        ("كرم صباغ", "كرم صباغ"),
        ("  Maya \n Okafor ", "Maya Okafor"),
        ("../../x", "x"),
        ("a/b\\c:d", "a b c d"),
        ("What? Why*", "What Why"),
        ("Dr. Who.", "Dr. Who"),
        ("con", "con_"),
        ("con.x", "con_.x"),
        ("Aux .x", "Aux_ .x"),
        ("Conrad", "Conrad"),
        ("...", "student"),
        ("", "student"),
        ("\ud800", "student"),
        ("e\u0301", "é"),
    ],
)
def test_names_stay_readable(words: str, name: str) -> None:
    assert safe_name(words, "student") == name


@pytest.mark.parametrize(
    "name", ["Maya.binder", "Thảo Đặng.binder", ".hidden", "a" * 200, "Conrad.b"]
)
def test_a_good_name_is_taken(name: str) -> None:
    check_new(Path("folder") / name)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("CON", 'Windows keeps the name "CON" for itself'),
        ("aux.binder", 'Windows keeps the name "aux.binder" for itself'),
        ("Lpt9.x.y", "Windows keeps the name"),
        ("COM¹", "Windows keeps the name"),
        ("a:b", "a file name cannot hold any of"),
        ("a\nb", "a file name cannot hold any of"),
        ("a ", "end in a dot or blank"),
        ("a.", "end in a dot or blank"),
        ("a" * 201, "this file name is too long; choose one under 50 letters"),
        ("ả" * 80, "this file name is too long"),
    ],
)
def test_a_name_that_some_computer_cannot_take_is_refused(name: str, told: str) -> None:
    with pytest.raises(Refusal) as refused:
        check_new(Path("folder") / name)
    assert told in str(refused.value)
    assert name[:20] in str(refused.value)


def test_the_folder_of_a_file_may_have_any_name() -> None:
    check_new(Path("CON") / "a:b" / "Maya.binder")
