"""Answers as YAML that cannot be taken: a sentence with line and column, and nothing is written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from conference_app.storage.device import this_device
from tests.bad_binders import write_binder
from tests.commands import here, process_refused, ran, refused, unchanged

_BOMB = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
_LATIN = "student:\n  name: José\n".encode("latin-1")
_NAME = "student: {name: Maya}"

BAD: Mapping[str, tuple[bytes | str, str]] = {
    "a bomb of aliases": ("a0: &a0 [lol]\n" + _BOMB, "2:5: anchors (&) and aliases (*) are not"),
    "a merge key": ("a: &a {b: c}\nstudent:\n  <<: *a\n", "3:7: anchors (&) and aliases (*)"),
    "an alias to itself": ("student: &s {name: *s}\n", "write the text out"),
    "a deep list": ("student: " + "[" * 100_000, "nested more than 20 deep; make it flatter"),
    "a deep mapping": ("{a: " * 5_000, "1:85: nested more than 20 deep; make it flatter"),
    "deep lines": (
        "".join(" " * n + "a:\n" for n in range(200)),
        "22:22: nested more than 20 deep; make it flatter",
    ),
    "over 1 MB": (_NAME + " " * 1_000_000, "over 1 MB; text of that size is not read here"),
    "a key twice": (
        "student:\n  name: Maya\n  says: a\n  name: Maja\n",
        '4:3: "name" stands here twice; keep one of them',
    ),
    "an unknown key": ("student:\n  nmae: Maya\n", "2:3: student/nmae is no place that is known"),
    "a key that is no place": ("student:\n  Full Name: Maya\n", '2:3: "student/Full Name" is no'),
    "a path out of the binder": ('"../../x": 1\n', '1:1: "../../x" is no place in a binder'),
    "a tab": ("student:\n\tname: Maya\n", "2:1: a tab stands at the head of this line; use spaces"),
    "UTF-16": (_NAME.encode("utf-16"), "1:1: the file is in UTF-16; save it as UTF-8"),
    "UTF-16, the other way": (("\ufeff" + _NAME).encode("utf-16-be"), "the file is in UTF-16"),
    "UTF-16 without a mark": (_NAME.encode("utf-16-le"), "1:2: an invisible control character"),
    "Latin-1": (_LATIN, "2:12: a character here is not UTF-8; save the file with the encoding"),
    "a lone surrogate": ('student: {name: "a\\ud800"}', "1:21: this is not YAML (found invalid"),
    "a raw lone surrogate": (b"student: {name: \xed\xa0\x80}", "1:17: a character here is not UTF"),
    "a bell": (
        "student: {name: a\x07}",
        "1:18: an invisible control character (U+0007) stands here",
    ),
    "a written bell": ('student: {name: "a\\a"}', "1:11: student/name takes one line of words"),
    "a second document": (f"{_NAME}\n---\nb: 1\n", "2:1: a second document begins here; keep one"),
    "a list": ("- Maya\n", "1:1: answers are `key: value` lines; see `show` for the form"),
    "a word": ("Maya\n", "1:1: answers are `key: value` lines; see `show` for the form"),
    "a list as a key": ("? [a, b]\n: c\n", "1:3: a key must be a word; write `key: value`"),
    "a missing quote": ('student: {name: "Maya}\n', "check quotes, colons and indents"),
    "no date": ("2026-fall: {meeting: {date: soon}}", "1:23: 2026-fall/meeting/date takes a date"),
    "a day that never was": (
        "2026-fall: {meeting: {date: 2026-02-30}}",
        "takes a date such as 2026-11-21",
    ),
    "too many minutes": ("2026-fall: {meeting: {minutes: 9999}}", "takes minutes, from 1 to 240"),
    "yes": ("2026-fall: {meeting: {interpreter: yes}}", "takes true or false"),
    "a mapping for words": ("student: {name: {first: Maya}}", "student/name takes one line of"),
    "no such stem pack": (
        "2026-fall: {pack: {id: nope}}",
        '1:13: "nope" is no stem pack that ships',
    ),
    "no such version": (
        "2026-fall: {pack: {id: middle-school, version: 99}}",
        "1:13: version 99 of middle-school is not shipped",
    ),
    "a file for a stem pack": ("2026-fall: {pack: /etc/hosts}", "is no stem pack that ships; use"),
    "a broken stem pack": (
        "2026-fall: {pack: {id: x, sections: [{id: a, slots: [{}]}]}}",
        '"about" lacks here; add it',
    ),
}


@pytest.fixture
def binder(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    return write_binder(folder / "Maya.binder", this_device())


@pytest.mark.parametrize("kind", BAD)
def test_bad_answers_are_told_with_their_place_and_nothing_is_written(
    kind: str, binder: Path
) -> None:
    content, told = BAD[kind]
    source = binder.with_name("answers.yaml")
    source.write_bytes(content if isinstance(content, bytes) else content.encode())
    with unchanged(binder.parent):
        sentences = refused("fill", binder, "--from", source)
    assert all(sentence.startswith(f"{source}:") for sentence in sentences.splitlines())
    assert told in sentences


def test_every_mistake_is_told_at_once_in_the_order_of_the_file(binder: Path) -> None:
    source = binder.with_name("answers.yaml")
    source.write_text("student:\n  nmae: a\n  grade: [6]\n2026-fall:\n  meeting: {time: noon}\n")
    with unchanged(binder.parent):
        sentences = refused("fill", binder, "--from", source).splitlines()
    assert [sentence.split(": ")[0] for sentence in sentences] == [
        f"{source}:2:3",
        f"{source}:3:3",
        f"{source}:5:13",
    ]


def test_good_answers_beside_a_bad_one_are_not_written(binder: Path) -> None:
    source = binder.with_name("answers.yaml")
    source.write_text("student: {says: MY-uh, rate: fast}\n")
    with unchanged(binder.parent):
        assert "student/rate takes words a minute" in refused("fill", binder, "--from", source)


def test_tags_of_programming_languages_are_words_and_run_nothing(
    binder: Path, tmp_path: Path
) -> None:
    source, trace = binder.with_name("answers.yaml"), tmp_path / "trace"
    source.write_text(f'student: {{name: !!python/object/apply:os.system ["touch {trace}"]}}\n')
    with unchanged(binder.parent):
        refused("fill", binder, "--from", source)
    source.write_text("student: {says: !!python/name:os.system MY-uh}\n")
    assert here("fill", binder, "--from", source).status == 0
    assert "says: MY-uh" in ran("show", binder)
    assert not trace.exists()


def test_a_bomb_is_refused_by_a_process_of_its_own(binder: Path) -> None:
    source = binder.with_name("answers.yaml")
    source.write_text(str(BAD["a bomb of aliases"][0]))
    with unchanged(binder.parent):
        assert "write the text out" in process_refused("fill", binder, "--from", source)
        assert "write the text out" in process_refused("stems", "check", source)


def test_answers_that_cannot_be_read_at_all(binder: Path) -> None:
    folder = binder.parent
    with unchanged(folder):
        nothing = folder / "nothing.yaml"
        assert f"{nothing}: there is no such file" in refused("fill", binder, "--from", nothing)
        assert f"{folder}: cannot be read" in refused("fill", binder, "--from", folder)
        assert "not UTF-8" in refused("fill", binder, "--from", binder)
        endless = Path("/dev/zero")
        if endless.exists():
            assert f"{endless}: over 1 MB" in refused("fill", binder, "--from", endless)


@pytest.mark.parametrize("content", ["", "# nothing yet\n", "student:\n"])
def test_no_answers_are_no_mistake(content: str, binder: Path) -> None:
    source = binder.with_name("answers.yaml")
    source.write_text(content)
    done = here("fill", binder, "--from", source)
    assert (done.status, done.out, done.err) == (0, f"{binder}: 0 places written.\n", "")


def test_a_byte_order_mark_is_no_mistake(binder: Path) -> None:
    source = binder.with_name("answers.yaml")
    source.write_bytes("student: {name: Thảo}".encode("utf-8-sig"))
    assert here("fill", binder, "--from", source).status == 0
    assert "name: Thảo" in ran("show", binder)
