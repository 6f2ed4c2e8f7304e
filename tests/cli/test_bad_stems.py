"""Stem packs with mistakes: every one told as file:line:column, and no binder begun with them."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from conference_app.domain.shape import Place
from tests.commands import here, process, ran, refused, unchanged
from tests.packs import LOST, PRIDE, STEM, WORK, changed, stem_data

_TWO_ALIKE = [stem_data(), stem_data()]
_MISTAKES: dict[str, tuple[tuple[Place, object], str]] = {
    "the main language lacks": (((*STEM, "ask", "en"), LOST), 'the words in "en" lack here; add'),
    "a stem id twice": (((*PRIDE, "stems"), _TWO_ALIKE), '"pride-work" is used twice; give this'),
    "a placeholder lost": (
        ((*STEM, "frame", "es"), "En {class} me da orgullo {work}."),
        "{reason} is in en but lost here; put it back",
    ),
    "a placeholder too many": (
        ((*STEM, "frame", "es"), "En {class}, {when}, {work} porque {reason}."),
        "{when} is here but not in en; use the same",
    ),
    "a lone brace": (((*STEM, "frame", "en"), "{work because {reason}."), 'a lone "{"; write "{{"'),
    "an unknown key": (((*PRIDE, "requird"), True), '"requird" is not known here; use "id"'),
    "no language": (((*STEM, "why", "Spanish"), "x"), '"Spanish" is not a language; use a tag'),
    "a later format": ((("format",), 2), "install a newer one"),
    "no number": (((*WORK, "minutes"), "five"), '"five" stands here; write a whole number'),
    "no sections": ((("sections",), []), "the pack asks nothing; add at least one section"),
    "a section that is a word": ((("sections",), ["hello"]), "write `key: value` lines instead"),
}


def _write(path: Path, *changes: tuple[Place, object]) -> Path:
    path.parent.mkdir(exist_ok=True)
    text = yaml.safe_dump(changed(*changes), allow_unicode=True, sort_keys=False)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("kind", _MISTAKES)
def test_a_mistake_is_told_with_its_place_and_no_binder_is_begun(kind: str, tmp_path: Path) -> None:
    change, told = _MISTAKES[kind]
    pack = _write(tmp_path / "work" / "ours.yaml", change)
    with unchanged(pack.parent):
        sentences = refused("stems", "check", pack)
        assert told in sentences
        assert all(line.startswith(f"{pack}:") for line in sentences.splitlines())
        binder = pack.with_name("Ben.binder")
        assert refused("new", binder, "--name", "Ben", "--stems", pack) == sentences


def test_the_line_and_column_are_those_of_the_mistake(tmp_path: Path) -> None:
    lost = "Me da orgullo {work}."
    pack = _write(tmp_path / "work" / "ours.yaml", ((*STEM, "frame", "es"), lost))
    lines = pack.read_text(encoding="utf-8").splitlines()
    line = next(n for n, text in enumerate(lines) if lost in text)
    column = lines[line].index("es:")
    assert refused("stems", "check", pack).startswith(f"{pack}:{line + 1}:{column + 1}: ")


def test_a_translation_that_lacks_is_told_and_the_pack_can_be_used(tmp_path: Path) -> None:
    pack = _write(tmp_path / "work" / "ours.yaml", ((*STEM, "ask", "es"), LOST))
    with unchanged(pack.parent):
        told = process("stems", "check", pack)
    assert told.status == 1
    assert told.out.startswith(f"{pack}: it can be used as it is")
    assert "pride-work has no words in es yet; until they are added" in told.err
    binder = pack.with_name("Ben.binder")
    ran("new", binder, "--name", "Ben", "--stems", pack, "--term", "2026-fall", "--class", "Art")
    answers = pack.with_name("answers.yaml")
    answers.write_text("2026-fall: {answers: {pride@art: {form: ask, text: My mask.}}}")
    ran("fill", binder, "--from", answers)
    done = here("script", binder, "--also", "es")
    assert done.status == 0
    assert 'no words in "es" for pride' in done.err


def test_good_packs_are_told_beside_bad_ones(tmp_path: Path) -> None:
    good = _write(tmp_path / "work" / "good.yaml")
    bad = _write(tmp_path / "work" / "bad.yaml", (("version",), 0))
    nothing = tmp_path / "work" / "nothing.yaml"
    with unchanged(good.parent):
        done = here("stems", "check", bad, good, nothing, good.parent)
    assert done.status == 1
    assert done.out.startswith(f"{good}: all is well; ")
    assert [line.split(": ")[0].split(":")[0] for line in done.err.splitlines()] == [
        str(bad), str(nothing), str(good.parent)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "nothing stands here"),
        (b"- 1\n", "a list stands here"),
        (b"a: &a [*a]\n", "write the text out"),
        (b"id: ours\nid: theirs\n", '"id" stands here twice'),
        (b"id:\n\tours\n", "a tab stands at the head of this line"),
        ("título: x".encode("latin-1"), "not UTF-8"),
        ("id: x".encode("utf-16"), "UTF-16"),
        (b"id: \x00\n", "an invisible control character"),
        (b"x" * 1_000_001, "over 1 MB"),
        (b"[" * 50_000, "nested more than 20 deep"),
    ],
)
def test_a_file_that_is_no_stem_pack_at_all(content: bytes, told: str, tmp_path: Path) -> None:
    path = tmp_path / "work" / "ours.yaml"
    path.parent.mkdir()
    path.write_bytes(content)
    with unchanged(path.parent):
        assert told in refused("stems", "check", path)
        assert told in refused("new", path.with_name("B.binder"), "--name", "B", "--stems", path)
