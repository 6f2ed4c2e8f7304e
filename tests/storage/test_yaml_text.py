"""YAML as people write it: plain data with the place of every mistake, whatever stands in the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conference_app.domain.refusal import Refusal
from conference_app.domain.shape import Problem
from conference_app.storage import yaml_text
from conference_app.storage.showing import dump


def _data(text: str) -> object:
    document = yaml_text.parse(text, "a.yaml")
    document.refuse_problems()
    return document.data


def _told(text: str) -> list[str]:
    document = yaml_text.parse(text, "a.yaml")
    return document.told(document.problems)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("5", 5),
        ("0", 0),
        ("-12", -12),
        ("999999999999999999", 999_999_999_999_999_999),
        # Words that YAML readers are known to take for something else.
        ("no", "no"),
        ("Yes", "Yes"),
        ("on", "on"),
        ("True", "True"),
        ("NULL", "NULL"),
        ("017", "017"),
        ("0x1f", "0x1f"),
        ("1_000", "1_000"),
        ("1.5", "1.5"),
        ("1e3", "1e3"),
        ("12:30", "12:30"),
        ("2026-11-21", "2026-11-21"),
        ("+5", "+5"),
        ("٥", "٥"),
        (".inf", ".inf"),
        ("<<", "<<"),
        ("=", "="),
        ('"5"', "5"),
        ("'true'", "true"),
        ("!!str 5", "5"),
        ("|\n  two\n  lines", "two\nlines\n"),
        (">-\n  one\n  line", "one line"),
        ("[a, [1, true]]", ["a", [1, True]]),
        ("{b: {c: ~}}", {"b": {"c": None}}),
    ],
)
def test_only_true_false_null_and_whole_numbers_are_more_than_words(
    written: str, read: object
) -> None:
    assert _data(f"key: {written}\n") == {"key": read}


def test_keys_are_always_words() -> None:
    assert _data("1: a\ntrue: b\nno: c\n~: d\n") == {"1": "a", "true": "b", "no": "c", "~": "d"}


_words = st.text(
    st.characters(
        exclude_categories=["Cs"], exclude_characters=[chr(c) for c in (*range(9), 11, 12, *range(14, 32), 127)]
    )
)  # fmt: skip
_plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**18) + 1, 10**18 - 1) | _words,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(_words.filter(lambda key: len(key) < 100), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from("abc"), _plain, min_size=1))
def test_what_was_dumped_is_read_back_the_same(data: dict[str, object]) -> None:
    assert _data(dump(data)) == data


def test_the_same_words_twice_are_written_twice() -> None:
    shared = {"a": ["x"]}
    text = dump({"one": shared, "two": shared})
    assert "&" not in text
    assert _data(text) == {"one": shared, "two": shared}


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
@example(b"\xff\xfe")
@example(b"a: *b")
@example(b"[" * 3_000)
@example(b"? ? ? ?" * 40)
@example(b"--- a\n... b\n--- c")
@example(b"%TAG ! tag:x,2026:\n--- !a b")
@example(b"a: b: c")
@example(b"&a [*a]")
@example(b"\t")
def test_any_bytes_are_read_or_refused_in_sentences(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any.yaml"
    path.write_bytes(content)
    told: tuple[str, ...] = ()
    try:
        yaml_text.read_file(path).refuse_problems()
    except Refusal as refusal:
        told = refusal.sentences or ("nothing was told",)
    assert all(sentence.startswith(f"{path}:") for sentence in told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: 1\nb: {c: 2, c: 3}", ['a.yaml:2:11: "c" stands here twice; keep one of them']),
        ("a: [x, &n y]", ["a.yaml:1:8: anchors (&) and aliases (*) are not read here; write the text out"]),
        ("é: 1\n? {x: y}\n: z", ["a.yaml:2:3: a key must be a word; write `key: value`"]),
        ("a: 1\n---\nb: 2\n---\nc: 3", ["a.yaml:2:1: a second document begins here; keep one"]),
        ("ok: 1\nbad:\n\t- x", ["a.yaml:3:1: a tab stands at the head of this line; use spaces instead"]),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_line_and_column(text: str, told: list[str]) -> None:
    assert _told(text) == told


def test_a_tab_within_words_is_no_mistake() -> None:
    assert _data('a: "x\ty"\nb: x\ty') == {"a": "x\ty", "b": "x\ty"}


def test_all_mistakes_are_told_in_the_order_of_the_file() -> None:
    told = _told("a: &x 1\na: 2\nb:\n  c: *x\n  c: 3\n")
    assert [sentence.split(": ")[0] for sentence in told] == [
        "a.yaml:1:4", "a.yaml:2:1", "a.yaml:4:6", "a.yaml:5:3"
    ]  # fmt: skip


def test_a_value_is_found_by_its_place() -> None:
    text = "one:\n  - two: x\n    three: y\nfour: z\n"
    document = yaml_text.parse(text, "a.yaml")
    places: dict[tuple[str | int, ...], str] = {
        (): "1:1",
        ("one", 0, "three"): "3:5",
        ("four",): "4:1",
        ("one", 0, "nothing"): "2:5",  # What lacks is told where it should stand.
        ("nothing",): "1:1",
    }
    told = [document.told([Problem(place, "!")])[0] for place in places]
    assert told == [f"a.yaml:{mark}: !" for mark in places.values()]


@pytest.mark.parametrize("depth", [19, 20, 21, 100_000])
def test_twenty_levels_are_read_and_no_more(depth: int) -> None:
    told = _told("[" * depth + "]" * min(depth, 30))
    is_read = depth <= 21
    assert is_read == (not told)
    if not is_read:
        assert told == ["a.yaml:1:22: nested more than 20 deep; make it flatter"]


def test_a_file_of_exactly_a_million_bytes_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: " + b"x" * 999_997)
    assert len(yaml_text.read_file(path).data["a"]) == 999_997
    path.write_bytes(b"a: " + b"x" * 999_998)
    with pytest.raises(Refusal, match="over 1 MB"):
        yaml_text.read_file(path)


def test_a_mark_of_utf_8_at_the_start_is_not_part_of_the_first_key(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbfname: Maya\r\nsays: MY-uh\r\n")
    assert yaml_text.read_file(path).data == {"name": "Maya", "says": "MY-uh"}


@pytest.mark.parametrize("content", [b"", b"# only words of the writer\n", b"---\n", b"---\n...\n"])
def test_an_empty_file_holds_nothing(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(content)
    document = yaml_text.read_file(path)
    assert (document.data, document.problems) == (None, [])
