"""Answers from YAML: each at its place, under the role that owns it, all of them or none."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from conference_app.domain import undo
from conference_app.domain.refusal import Refusal
from conference_app.storage import attachments, stem_packs, yaml_text
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.filling import Filled, fill
from conference_app.storage.showing import dump
from tests.conftest import NewBinder
from tests.packs import pack, pack_data


def _fill(file: BinderFile, text: str, role: str | None = None, work: Path | None = None) -> Filled:
    return fill(file, yaml_text.parse(text, "a.yaml"), role, work)


def _values(file: BinderFile) -> dict[str, object]:
    return {path: held.value for path, held in file.binder().held.items()}


def _writer(file: BinderFile, path: str) -> str:
    return file.history(path)[-1].role


def test_every_value_comes_to_its_place_under_its_owner(new_binder: NewBinder) -> None:
    file = new_binder()
    filled = _fill(
        file,
        "student: {name: Maya, rate: 90}\n"
        "2026-fall:\n"
        "  answers: {pride@art: {text: My mask., show: {w1: true}, cue: [one, two]}}\n"
        "  review: {status: returned, replies: {c1: {done: false}}}\n",
    )
    assert _values(file) == {
        "student/name": "Maya",
        "student/rate": 90,
        "2026-fall/answers/pride@art/text": "My mask.",
        "2026-fall/answers/pride@art/show/w1": True,
        "2026-fall/answers/pride@art/cue": ["one", "two"],
        "2026-fall/review/status": "returned",
        "2026-fall/review/replies/c1/done": False,
    }
    assert set(filled.written) == set(_values(file))
    assert _writer(file, "2026-fall/review/status") == "advisor"
    assert _writer(file, "2026-fall/review/replies/c1/done") == "student"


def test_a_number_where_words_are_kept_is_its_digits(new_binder: NewBinder) -> None:
    file = new_binder()
    _fill(file, "student: {grade: 6}\n2026-fall: {answers: {goal: {text: 100}}}")
    assert _values(file) == {"student/grade": "6", "2026-fall/answers/goal/text": "100"}


def test_what_is_there_already_is_not_written_again(new_binder: NewBinder) -> None:
    file = new_binder()
    _fill(file, "student: {name: Maya, says: MY-uh}")
    filled = _fill(file, "student: {name: Maya, says: MY-ya}")
    assert filled.written == ["student/says"]
    assert len(file.log()) == 3


def test_nothing_behind_a_key_clears_a_place_and_means_nothing_above_places(
    new_binder: NewBinder,
) -> None:
    file = new_binder()
    _fill(file, "student: {name: Maya, says: MY-uh}")
    _fill(file, "student: {says: }\npeople:\n2026-fall: {goals: , answers: }\n")
    assert file.binder().value("student/says") is None
    assert file.binder().value("student/name") == "Maya"
    assert len(file.log()) == 3


def test_one_undo_takes_back_all_that_the_student_filled_in(new_binder: NewBinder) -> None:
    file = new_binder()
    _fill(file, "student: {name: Maya, says: MY-uh}\n2026-fall: {review: {status: returned}}")
    step = undo.undo(file.log(), file.binder(), file.pen("student").author)
    assert step is not None
    assert step.values == {"student/name": None, "student/says": None}


@pytest.mark.parametrize(
    ("role", "skipped"),
    [
        ("student", {"2026-fall/support/pride": "this belongs to the advisor"}),
        ("advisor", {"2026-fall/answers/pride/text": "this belongs to the student"}),
        (None, {}),
    ],
)
def test_what_a_role_may_not_write_is_skipped_and_told(
    role: str | None, skipped: dict[str, str], new_binder: NewBinder
) -> None:
    file = new_binder()
    text = "2026-fall: {meeting: {place: Gym}, support: {pride: ask}, answers: {pride: {text: a}}}"
    filled = _fill(file, text, role)
    assert filled.skipped == skipped
    assert len(filled.written) == 3 - len(skipped)
    assert _writer(file, "2026-fall/meeting/place") == (role or "student")


def test_erasing_is_not_done_by_filling(new_binder: NewBinder) -> None:
    file = new_binder()
    _fill(file, "student: {name: Maya}")
    (edit,) = file.log()
    filled = _fill(file, f"erase: {{abcdefgh: {{edits: [{edit.id}]}}}}")
    assert filled.skipped == {"erase/abcdefgh": "erasing is done with `conference-app erase`"}
    assert file.binder().value("student/name") == "Maya"


def test_one_mistake_and_nothing_is_written(new_binder: NewBinder) -> None:
    file = new_binder()
    with pytest.raises(Refusal) as refused:
        _fill(file, "student: {name: Maya, rate: 1, grade: [6], nmae: x}\n'a b': 1")
    assert [sentence.split(": ")[0] for sentence in refused.value.sentences] == [
        "a.yaml:1:23", "a.yaml:1:32", "a.yaml:1:44", "a.yaml:2:1"
    ]  # fmt: skip
    assert file.log() == []


def test_a_mistake_in_what_is_skipped_anyway_does_not_hinder(new_binder: NewBinder) -> None:
    file = new_binder()
    filled = _fill(file, "2026-fall: {support: {pride: nonsense}}", "student")
    assert list(filled.skipped) == ["2026-fall/support/pride"]


@pytest.mark.parametrize(
    "written", ["first-conference", "{id: first-conference}", "{id: first-conference, version: 2}"]
)
def test_a_shipped_pack_is_pinned_by_its_name(written: str, new_binder: NewBinder) -> None:
    file = new_binder()
    _fill(file, f"2026-fall: {{pack: {written}}}")
    found = stem_packs.find("first-conference")
    reference = {"id": found.id, "version": found.version, "sha256": found.digest}
    assert _values(file) == {"2026-fall/pack": reference}
    assert file.pack(found.digest) == found


def test_a_pack_that_is_written_out_is_taken_in_whole(new_binder: NewBinder) -> None:
    file = new_binder()
    _fill(file, dump({"2026-fall": {"pack": pack_data()}}))
    assert file.pack(pack().digest) == pack()


def test_mistakes_of_a_pack_that_is_written_out_have_their_line(new_binder: NewBinder) -> None:
    data = pack_data()
    data["sections"][0]["slots"][0]["stems"][0]["frame"]["es"] = "Me gusta {work}."
    text = dump({"2026-fall": {"pack": data}})
    line = next(n for n, line in enumerate(text.splitlines(), 1) if "Me gusta" in line)
    with pytest.raises(Refusal) as refused:
        _fill(new_binder(), text)
    assert all(sentence.startswith(f"a.yaml:{line}:") for sentence in refused.value.sentences)
    assert "{reason} is in en but lost here; put it back" in str(refused.value)


def test_work_is_taken_from_the_folder_by_its_bytes_whatever_its_name(
    new_binder: NewBinder, tmp_path: Path
) -> None:
    work = tmp_path / "work"
    (work / "folder").mkdir(parents=True)
    (work / "any name").write_bytes(b"a bridge")
    (work / "another").write_bytes(b"not named in the answers")
    digests = [hashlib.sha256(content).hexdigest() for content in (b"a bridge", b"nowhere")]
    text = "2026-fall: {work: {w1: {file: %s}, w2: {file: %s}}}" % tuple(digests)  # noqa: UP031
    file = new_binder()
    assert _fill(file, text, work=work).missing_work == ["2026-fall/work/w2/file"]
    assert attachments.get(file, digests[0]) == b"a bridge"
    assert attachments.get(file, digests[1]) is None
    (count,) = file.connection.execute("SELECT count(*) FROM attachments").fetchone()
    assert count == 1
    # What is in the binder is not looked for again.
    assert _fill(file, text).missing_work == ["2026-fall/work/w2/file"]


def test_a_sentence_made_of_blanks_is_kept_when_the_support_becomes_less(
    new_binder: NewBinder,
) -> None:
    file = new_binder()
    answer = "{stem: pride-work, form: frame, blank: {work: my mask, reason: it looks at you}}"
    _fill(file, dump({"2026-fall": {"pack": pack_data(), "classes": {"art": {"name": "Art"}}}}))
    _fill(file, f"2026-fall: {{answers: {{pride@art: {answer}}}}}")
    assert file.binder().value("2026-fall/answers/pride@art/text") is None
    _fill(file, "2026-fall: {answers: {pride@art: {form: ask}}}")
    spoken = "In Art I am proud of my mask because it looks at you."
    assert file.binder().value("2026-fall/answers/pride@art/text") == spoken
    assert file.binder().value("2026-fall/answers/pride@art/blank/work") == "my mask"
    _fill(file, "2026-fall: {answers: {pride@art: {form: frame, text: My own.}}}")
    _fill(file, "2026-fall: {answers: {pride@art: {form: starter}}}")
    assert file.binder().value("2026-fall/answers/pride@art/text") == "My own."
