"""When two versions of one place wait for a choice, and when one follows the other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain.edit import Edit, fork, leaves

from ..binders import an_edit
from ..logs import histories


def _e(name: str, clock: int, value: object, *base: str, erased: bool = False) -> Edit:
    return an_edit(value=value, clock=clock, base=base, edit_id=name, erased=erased)


ONE = _e("one00000", 1, "one")
TWO = _e("two00000", 2, "two")


@pytest.mark.parametrize(
    ("why", "log", "offered"),
    [
        ("nothing was written", [], []),
        ("one version", [ONE], []),
        ("two computers, neither saw the other", [ONE, TWO], ["one", "two"]),
        ("the second was begun from the first", [ONE, _e("two00000", 2, "two", "one00000")], []),
        ("both wrote the same", [ONE, _e("two00000", 2, "one")], []),
        ("chosen", [ONE, TWO, _e("end00000", 3, "two", "two00000", "one00000")], []),
        ("only one side was seen", [ONE, TWO, _e("end00000", 3, "end", "two00000")], ["one", "end"]),
        (
            "the first grew on after the second was begun from it",
            [_e("one00000", 5, "one and more"), _e("two00000", 3, "two", "one00000")],
            ["two", "one and more"],
        ),
        (
            "the first grew on to the very clock of the second",
            [_e("one00000", 3, "one and more"), _e("two00000", 3, "two", "one00000")],
            ["one and more", "two"],
        ),
        (
            "one went on from it before it grew, one afterwards",
            [_e("one00000", 5, "one"), _e("end00000", 9, "late", "one00000"),
             _e("two00000", 3, "early", "one00000")],
            ["early", "late"],
        ),
        ("one side was erased", [_e("one00000", 1, None, erased=True), TWO], []),
        ("one side was cleared", [_e("one00000", 1, None), TWO], [None, "two"]),
        ("it was begun from what is not here", [ONE, _e("two00000", 2, "two", "lost0000")],
         ["one", "two"]),
        ("a chain", [ONE, _e("two00000", 2, "two", "one00000"), _e("end00000", 3, "end", "two00000")],
         []),
        ("equal clocks", [_e("aaaaaaaa", 4, "a"), _e("bbbbbbbb", 4, "b")], ["a", "b"]),
        ("three", [ONE, TWO, _e("end00000", 3, "three")], ["one", "two", "three"]),
    ],
)  # fmt: skip
def test_what_waits_for_a_choice(why: str, log: list[Edit], offered: list[object]) -> None:
    assert [edit.value for edit in fork(log)] == offered, why


@given(histories())
def test_what_prints_is_always_among_the_newest(history: list[list[Edit]]) -> None:
    """The greatest rank is the last of the leaves, whatever the clocks."""
    log = [rows[-1] for rows in history if rows[0].path == "student/name"]
    newest = leaves(log)
    assert newest == sorted(newest, key=lambda edit: edit.rank)
    if log:
        assert newest[-1] == max(log, key=lambda edit: edit.rank)


@given(histories().flatmap(st.permutations))
def test_forks_do_not_depend_on_the_order_of_the_log(history: list[list[Edit]]) -> None:
    log = [rows[-1] for rows in history]
    assert list(fork(log)) == list(fork(sorted(log, key=lambda edit: edit.id)))


@given(histories())
def test_a_version_that_is_offered_is_offered_once(history: list[list[Edit]]) -> None:
    offered = [edit.value for edit in fork([rows[-1] for rows in history])]
    assert len(offered) != 1
    assert all(value not in offered[:place] for place, value in enumerate(offered))


@given(histories())
def test_choosing_ends_every_fork(history: list[list[Edit]]) -> None:
    log = [rows[-1] for rows in history if rows[0].path == "student/name"]
    choice = an_edit(value="this", clock=2**61, base=[edit.id for edit in leaves(log)])
    assert not fork([*log, choice])
