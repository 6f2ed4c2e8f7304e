"""A binder as readable YAML: in the order a reader wants, and with everything that it holds now."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from conference_app.domain.edit import Value
from conference_app.domain.place import owners
from conference_app.storage import shipped, stem_packs
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.copying import copy
from conference_app.storage.device import Device
from conference_app.storage.merging import merge
from conference_app.storage.showing import as_yaml
from tests.conftest import NewBinder
from tests.packs import changed, pack, pack_data


def _write(file: BinderFile, values: Mapping[str, Value]) -> None:
    file.commit([file.pen(owners(path)[0]).write(path, value) for path, value in values.items()])


def _shown(file: BinderFile) -> list[str]:
    return as_yaml(file).splitlines()


def _order(file: BinderFile, *words: str) -> list[str]:
    """The words in the order in which they are shown, each once."""
    lines = [line.strip(" '\"").rstrip(":'\"") for line in _shown(file)]
    return sorted(words, key=lines.index)


def test_an_empty_binder_shows_nothing(new_binder: NewBinder) -> None:
    assert as_yaml(new_binder()) == ""


def test_the_student_stands_first_and_terms_in_order_of_time(new_binder: NewBinder) -> None:
    file = new_binder()
    terms = ("2027-spring", "2026-fall", "2027-winter", "2027-summer", "2027-fall")
    _write(file, {f"{term}/meeting/place": "Gym" for term in terms})
    _write(file, {"people/tia/name": "Tía", "student/name": "Maya"})
    tops = [line[:-1] for line in _shown(file) if not line.startswith(" ")]
    assert tops == [
        "student", "people", "2026-fall", "2027-winter", "2027-spring", "2027-summer", "2027-fall"
    ]  # fmt: skip


def test_classes_stand_in_the_students_order(new_binder: NewBinder) -> None:
    file = new_binder()
    for key, order in (("art", "k"), ("math", "5"), ("band", "b")):
        place = f"2026-fall/classes/{key}"
        _write(file, {f"{place}/order": order, f"{place}/name": key.upper()})
    assert _order(file, "art", "math", "band") == ["math", "band", "art"]
    assert _shown(file)[2:5] == ["    math:", "      name: MATH", "      order: '5'"]


def test_answers_stand_in_the_order_they_are_spoken(new_binder: NewBinder, device: Device) -> None:
    file = new_binder()
    found = stem_packs.find("middle-school")
    slots = [slot.id for _, slot in found.slots() if slot.is_answered]
    reference = {"id": found.id, "version": found.version, "sha256": found.digest}
    file.commit([file.pen("student").write("2026-fall/pack", reference)], [found])
    _write(file, {f"2026-fall/answers/{slot}/text": "words" for slot in reversed(slots)})
    _write(file, {"2026-fall/answers/a-later-slot/text": "words"})
    assert _order(file, *slots, "a-later-slot") == [*slots, "a-later-slot"]


def test_an_answer_is_told_as_it_is_asked(new_binder: NewBinder) -> None:
    file = new_binder()
    place = "2026-fall/answers/pride@art"
    _write(file, {f"{place}/own/es": "Mi máscara.", f"{place}/blank/work": "my mask",
                  f"{place}/form": "frame", f"{place}/stem": "pride-work"})  # fmt: skip
    assert _shown(file)[2:] == [
        "    pride@art:",
        "      stem: pride-work",
        "      form: frame",
        "      blank:",
        "        work: my mask",
        "      own:",
        "        es: Mi máscara.",
    ]


def test_a_letter_of_many_lines_is_shown_as_lines(new_binder: NewBinder) -> None:
    file = new_binder()
    _write(file, {"2026-fall/answers/letter/text": "Dear Ron,\nthank you.\nMaya"})
    assert _shown(file)[3:] == [
        "      text: |-",
        "        Dear Ron,",
        "        thank you.",
        "        Maya",
    ]


def test_what_is_empty_or_cleared_is_not_shown(new_binder: NewBinder) -> None:
    file = new_binder()
    _write(file, {"student/name": "Maya", "student/says": "MY-uh"})
    _write(file, {"student/says": None})
    assert as_yaml(file) == "student:\n  name: Maya\n"


def test_history_erasing_and_other_versions_are_no_part_of_it(
    new_binder: NewBinder, tmp_path: Path, other_device: Device
) -> None:
    file = new_binder()
    _write(file, {"student/name": "Maya"})
    copy(file, tmp_path / "copy.binder")
    with BinderFile.open(tmp_path / "copy.binder", other_device) as other:
        _write(other, {"student/says": "theirs"})
    _write(file, {"student/says": "old"})
    _write(file, {"student/says": "new", "erase/abcdefgh": {"edits": ["abcdefgh"]}})
    merge(file, [tmp_path / "copy.binder"])
    assert file.binder().value("student/says") == "new"
    assert as_yaml(file) == "student:\n  name: Maya\n  says: new\n"


def test_a_value_with_more_below_it_is_shown_under_a_dot(new_binder: NewBinder) -> None:
    file = new_binder()
    _write(file, {"future/thing": "here", "future/thing/more": "below"})
    assert as_yaml(file) == "future:\n  thing:\n    .: here\n    more: below\n"


def test_a_shipped_pack_is_named_and_any_other_written_out(new_binder: NewBinder) -> None:
    file = new_binder()
    ours, theirs = pack(), stem_packs.find("first-conference")
    for term, found in (("2026-fall", ours), ("2027-winter", theirs)):
        reference = {"id": found.id, "version": found.version, "sha256": found.digest}
        file.commit([file.pen("student").write(f"{term}/pack", reference)], [found])
    shown = as_yaml(file)
    assert "  pack:\n    id: first-conference\n    version: 2\n" in shown
    assert "frame:\n" in shown
    assert "In {class} I am proud of {work} because {reason}." in shown
    assert ours.digest not in shown


def test_a_changed_pack_of_a_shipped_name_is_written_out(
    new_binder: NewBinder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shipped, "folder", lambda name: tmp_path / name)
    (tmp_path / "stems").mkdir()
    (tmp_path / "stems" / "small.yaml").write_text(yaml.safe_dump(pack_data()), encoding="utf-8")
    found = pack(changed((("version",), 9)))
    file = new_binder()
    reference = {"id": "small", "version": 9, "sha256": found.digest}
    file.commit([file.pen("student").write("2026-fall/pack", reference)], [found])
    assert "In {class} I am proud of {work} because {reason}." in as_yaml(file)


def test_a_pack_that_lacks_is_told_by_its_reference(new_binder: NewBinder) -> None:
    file = new_binder()
    reference = {"id": "lost", "version": 1, "sha256": "0" * 64}
    _write(file, {"2026-fall/pack": reference})
    assert f"    sha256: '{'0' * 64}'" in _shown(file)
