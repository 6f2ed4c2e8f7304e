"""An advisor looks at the stems that ship, changes them, and brings them to a student's binder."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from conference_app.storage import shipped, stem_packs
from tests.commands import process, ran, refused, said, unchanged
from tests.packs import PRIDE, STEM, changed, stem_data

ANSWER = "2026-fall/answers/pride@art"


def _write(path: Path, data: object) -> Path:
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return path


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return _write(tmp_path / "ours.yaml", changed())


@pytest.fixture
def binder(tmp_path: Path, pack: Path) -> Path:
    path, answers = tmp_path / "Ben.binder", tmp_path / "answers.yaml"
    ran("new", path, "--name", "Ben", "--stems", pack, "--term", "2026-fall", "--class", "Art")
    answers.write_text(
        "2026-fall: {answers: {pride@art: {stem: pride-work, form: frame, "
        "blank: {work: my mask, reason: it looks at you}}}}"
    )
    ran("fill", path, "--from", answers)
    return path


def test_the_packs_that_ship_are_listed_and_have_no_mistake() -> None:
    told = said("stems", "list")
    paths = sorted(shipped.folder("stems").glob("*.yaml"))
    assert len(paths) >= 3
    for path in paths:
        found = stem_packs.load(path)
        assert f"{found.id} (version {found.version}): {found.title['en']}" in told
        assert found.description["en"] in told
    checked = said("stems", "check", *paths).splitlines()
    for path, line in zip(paths, checked, strict=True):
        assert line.startswith(f"{path}: all is well; ")


def test_a_pack_of_ones_own_is_checked_used_and_spoken(pack: Path, binder: Path) -> None:
    assert ran("stems", "check", pack).startswith(f"{pack}: all is well; 3 stems in en, es")
    script = ran("script", binder)
    assert "In Art I am proud of my mask because it looks at you." in script


def test_a_preview_tells_what_would_change_and_changes_nothing(binder: Path) -> None:
    newer = binder.with_name("newer.yaml")
    stem = stem_data()
    stem["frame"] = {"en": "In {class} I love {work} {when} because {reason}.",
                     "es": "En {class} me encanta {work} {when} porque {reason}."}  # fmt: skip
    stem["words"]["when"] = {"en": ["today"], "es": ["hoy"]}
    _write(newer, changed((("version",), 3), (STEM, stem)))
    with unchanged(binder.parent):
        told = ran("stems", "update", binder, "--to", newer, "--preview")
    assert "questions with other words: pride" in told
    assert "answers with a blank to fill: pride@art" in told
    assert "Nothing was changed." in told


def test_a_newer_version_is_taken_and_answers_follow_their_slots(binder: Path) -> None:
    newer = binder.with_name("newer.yaml")
    frame = {"en": "In {class} I love {work}, for {reason}.", "es": "{class} {work} {reason}"}
    _write(newer, changed((("version",), 3), ((*STEM, "frame"), frame)))
    before = said("script", binder)
    told = said("stems", "update", binder, "--to", newer)
    assert f"{binder}: 2026-fall now has the stems small, version 3." in told
    newer.unlink()
    assert "In Art I love my mask, for it looks at you." in said("script", binder)
    again = ran("undo", binder)
    assert "1 place changed back" in again
    assert ran("script", binder) == before


def test_an_answer_whose_question_is_gone_stays_in_the_binder(binder: Path) -> None:
    newer = binder.with_name("newer.yaml")
    _write(newer, changed((("version",), 3), ((*PRIDE, "id"), "joy")))
    told = ran("stems", "update", binder, "--to", newer)
    assert "new questions: joy" in told
    assert "questions no longer asked: pride" in told
    assert "answers that stay in the binder but no longer print: pride@art" in told
    assert "my mask" not in ran("script", binder)
    assert "my mask" in ran("show", binder)


def test_the_same_stems_are_told_to_be_there_already(pack: Path, binder: Path) -> None:
    with unchanged(binder.parent):
        told = ran("stems", "update", binder, "--to", pack)
    assert told == f"{binder} has these stems already: small, version 2.\n"


def test_stems_that_do_not_ship_are_named_with_those_that_do(binder: Path) -> None:
    with unchanged(binder.parent):
        assert 'no stem pack "small"; use one of first-conference' in refused(
            "stems", "update", binder
        )


def test_stems_with_a_mistake_are_not_taken(binder: Path) -> None:
    bad = _write(binder.with_name("bad.yaml"), changed((("version",), "new")))
    with unchanged(binder.parent):
        done = process("stems", "update", binder, "--to", bad)
    assert done.status == 1
    assert done.err.startswith(f"{bad}:3:1: ")
