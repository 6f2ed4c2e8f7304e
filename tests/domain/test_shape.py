"""Reading plain data: what fits is given back, what does not is a problem at its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from conference_app.domain.shape import Problem, Reader, describe, one_of

PLACE = ("sections", 0)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (None, "nothing"),
        ("", "nothing"),
        (True, "true"),
        (False, "false"),
        ({"a": 1}, "a mapping"),
        ([1], "a list"),
        ("short", '"short"'),
        ("x" * 41, f'"{"x" * 40}..."'),
        (7, "7"),
    ],
)
def test_a_wrong_value_is_described_in_few_words(data: object, said: str) -> None:
    assert describe(data) == said


def test_options_are_told_in_a_row() -> None:
    assert one_of(["a"]) == '"a"'
    assert one_of(["a", "b", "c"]) == '"a", "b" or "c"'


READ: list[tuple[Callable[[Reader, Any], object], object]] = [
    (lambda reader, data: reader.mapping(data, PLACE, ("a", "b"), ("a",)), {"a": 1, "b": 2}),
    (lambda reader, data: reader.mapping(data, PLACE), {"anything": 1}),
    (lambda reader, data: reader.sequence(data, PLACE), [1, "a"]),
    (lambda reader, data: reader.words(data, PLACE), " Words "),
    (lambda reader, data: reader.key(data, PLACE), "a" * 64),
    (lambda reader, data: reader.key(data, PLACE), "0-a"),
    (lambda reader, data: reader.choice(data, PLACE, ("a", "b")), "b"),
    (lambda reader, data: reader.number(data, PLACE, 1, 5), 1),
    (lambda reader, data: reader.number(data, PLACE, 1, 5), 5),
    (lambda reader, data: reader.flag(data, PLACE), True),
]


@pytest.mark.parametrize(("read", "data"), READ)
def test_what_fits_is_given_back(read: Callable[[Reader, Any], object], data: object) -> None:
    reader = Reader()
    assert read(reader, data) == data
    assert reader.problems == []


UNFIT: list[tuple[Callable[[Reader], object], object, str]] = [
    (lambda reader: reader.mapping([], PLACE), {},
     "a list stands here; write `key: value` lines instead"),
    (lambda reader: reader.sequence("a", PLACE), [],
     '"a" stands here; write a list, each item after a `-`'),
    (lambda reader: reader.words(3, PLACE), "",
     "3 stands here; write words (in quotes, if need be)"),
    (lambda reader: reader.words(" \n", PLACE), "",
     '" \n" stands here; write words (in quotes, if need be)'),
    (lambda reader: reader.key("My Slot", PLACE), "",
     '"My Slot" cannot be a name here; use a-z, 0-9 and hyphens, 64 at most'),
    (lambda reader: reader.key("-a", PLACE), "",
     '"-a" cannot be a name here; use a-z, 0-9 and hyphens, 64 at most'),
    (lambda reader: reader.key("a\n", PLACE), "",
     '"a\n" cannot be a name here; use a-z, 0-9 and hyphens, 64 at most'),
    (lambda reader: reader.choice("c", PLACE, ("a", "b")), "a",
     '"c" is not known here; use "a" or "b"'),
    (lambda reader: reader.number(6, PLACE, 1, 5), 1,
     "6 stands here; write a whole number from 1 to 5"),
    (lambda reader: reader.number(0, PLACE, 1, 5), 1,
     "0 stands here; write a whole number from 1 to 5"),
    (lambda reader: reader.number(True, PLACE, 0, 5), 0,
     "true stands here; write a whole number from 0 to 5"),
    (lambda reader: reader.number("3", PLACE, 1, 5), 1,
     '"3" stands here; write a whole number from 1 to 5'),
    (lambda reader: reader.flag("yes", PLACE), False,
     '"yes" stands here; write true or false'),
    (lambda reader: reader.flag(1, PLACE), False, "1 stands here; write true or false"),
]  # fmt: skip


@pytest.mark.parametrize(("read", "instead", "what"), UNFIT)
def test_what_does_not_fit_is_noted_and_read_as_empty(
    read: Callable[[Reader], object], instead: object, what: str
) -> None:
    reader = Reader()
    assert read(reader) == instead
    assert reader.problems == [Problem(PLACE, what)]


def test_a_list_that_is_not_there_is_empty() -> None:
    reader = Reader()
    assert reader.sequence(None, PLACE) == []
    assert reader.problems == []


def test_every_unknown_and_missing_key_is_noted() -> None:
    reader = Reader()
    reader.mapping({"a": 1, "x": 2, "y": 3}, PLACE, ("a", "b", "c"), ("b", "c"))
    assert reader.problems == [
        Problem((*PLACE, "x"), '"x" is not known here; use "a", "b" or "c"'),
        Problem((*PLACE, "y"), '"y" is not known here; use "a", "b" or "c"'),
        Problem(PLACE, '"b" lacks here; add it'),
        Problem(PLACE, '"c" lacks here; add it'),
    ]
