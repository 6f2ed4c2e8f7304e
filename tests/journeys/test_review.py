"""An advisor reads, comments and hands back; the student's words stay the student's."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.commands import process, ran

ANSWER = "answers/pride@science"


@pytest.fixture
def handed_in(maya: Path) -> Path:
    source = maya.with_name("answers.yaml")
    source.write_text("2026-fall: {answers: {pride@science: {form: ask, text: My bridge held.}}}")
    ran("fill", maya, "--from", source)
    return maya


def test_a_comment_stands_beside_the_answer_and_never_in_the_script(
    handed_in: Path, tmp_path: Path
) -> None:
    script = ran("script", handed_in)
    advisor = tmp_path / "advisor"
    told = ran("comment", handed_in, ANSWER, "Tell more!", "--as", "advisor", "--kind", "grow",
                home=advisor)  # fmt: skip
    assert told == f"{handed_in}: a grow on {ANSWER}.\n"
    shown = yaml.load(ran("show", handed_in), Loader=yaml.CSafeLoader)
    (comment,) = shown["2026-fall"]["review"]["comments"].values()
    assert comment == {"on": ANSWER, "kind": "grow", "text": "Tell more!"}
    assert shown["2026-fall"]["answers"]["pride@science"]["text"] == "My bridge held."
    assert ran("script", handed_in) == script
    assert "advisor (now): Tell more!" in ran(
        "history", handed_in, *[line.split()[1] for line in ran("history", handed_in).splitlines()
                                if line.endswith("/text") and "comments" in line]
    )  # fmt: skip


def test_comments_of_two_advisors_and_the_work_of_the_student_come_together(
    handed_in: Path, tmp_path: Path
) -> None:
    copies = []
    for name in ("one", "two"):
        copies.append(tmp_path / f"{name}.binder")
        ran("copy", handed_in, copies[-1])
        ran("comment", copies[-1], ANSWER, f"From {name}.", "--as", "advisor", home=tmp_path / name)
    source = handed_in.with_name("answers.yaml")
    source.write_text("2026-fall: {answers: {pride@science: {text: My bridge held 4 kg.}}}")
    ran("fill", handed_in, "--from", source)
    assert "two versions" not in ran("merge", handed_in, *copies)
    shown = ran("show", handed_in)
    assert all(words in shown for words in ("From one.", "From two.", "My bridge held 4 kg."))


def test_filling_writes_each_place_under_the_role_that_owns_it(handed_in: Path) -> None:
    source = handed_in.with_name("both.yaml")
    source.write_text(
        "2026-fall:\n"
        "  answers: {pride@math: {text: Fractions.}}\n"
        "  support: {pride: starter}\n"
        "  review: {status: returned}\n"
    )
    assert ran("fill", handed_in, "--from", source) == f"{handed_in}: 3 places written.\n"
    assert "  student (now): Fractions." in ran("history", handed_in, "answers/pride@math/text")
    assert "  advisor (now): starter" in ran("history", handed_in, "support/pride")
    assert "  advisor (now): returned" in ran("history", handed_in, "review/status")


def test_filling_as_one_role_lists_what_it_skipped(handed_in: Path) -> None:
    source = handed_in.with_name("both.yaml")
    source.write_text(
        "student: {says: MY-uh}\n"
        "2026-fall:\n"
        "  answers: {pride@math: {text: Fractions.}}\n"
        "  review: {status: returned}\n"
    )
    told = ran("fill", handed_in, "--from", source, "--as", "advisor").splitlines()
    assert told == [
        f"{handed_in}: 2 places written.",
        "skipped 2026-fall/answers/pride@math/text: this belongs to the student",
    ]
    told = ran("fill", handed_in, "--from", source, "--as", "student").splitlines()
    assert told == [
        f"{handed_in}: 1 place written.",
        "skipped 2026-fall/review/status: this belongs to the advisor",
    ]


def test_the_support_that_an_advisor_suggests_never_prints(handed_in: Path) -> None:
    source = handed_in.with_name("support.yaml")
    script = ran("script", handed_in)
    source.write_text("2026-fall: {support: {pride: frame, growth: starter}}")
    ran("fill", handed_in, "--from", source, "--as", "advisor")
    assert ran("script", handed_in) == script


def test_status_tells_how_far_each_binder_is(handed_in: Path, samples: Path) -> None:
    binders = sorted(samples.glob("*.binder"))
    lines = ran("status", handed_in, *binders).splitlines()
    assert len(lines) == 1 + len(binders)
    assert lines[0].startswith(f"{handed_in}: Maya Okafor · 2026-fall · draft · 1 of ")
    for path, line in zip(binders, lines[1:], strict=True):
        assert line.startswith(f"{path}: {path.stem} · 2026-fall · ")
    eli = next(line for line in lines if "Eli Marsh ·" in line)
    assert " · returned · " in eli
    assert "5 comments open" in eli


def test_status_goes_on_after_a_binder_that_cannot_be_read(handed_in: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.binder"
    bad.write_text("no binder")
    done = process("status", bad, handed_in)
    assert done.status == 1
    assert done.out.startswith(f"{handed_in}: Maya Okafor · ")
    assert (
        done.err == f"{bad}: this is not a binder; choose a file that Conference made (.binder).\n"
    )


def test_a_part_of_the_students_own_is_commented_on_and_counts_for_nothing_required(
    handed_in: Path,
) -> None:
    before = ran("status", handed_in)
    source = handed_in.with_name("own.yaml")
    source.write_text(
        "2026-fall: {parts: {dance: {title: My dance group}, empty: {title: Lunch}},\n"
        "  answers: {own@dance: {text: We dance every Friday in the gym.}}}"
    )
    ran("fill", handed_in, "--from", source)
    assert ran("status", handed_in) == before
    assert "My dance group" in ran("script", handed_in)
    assert "answers/own@empty: this part has a name and no words yet" in ran("check", handed_in)
    told = ran("comment", handed_in, "answers/own@dance", "I saw you!", "--as", "advisor")
    assert told == f"{handed_in}: a glow on answers/own@dance.\n"
    assert 'answers/own@dance: the advisor left a glow: "I saw you!"' in ran("check", handed_in)
