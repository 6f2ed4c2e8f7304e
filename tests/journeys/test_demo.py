"""A newcomer's first command: six binders and the scripts that their students will speak."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest
import yaml

from conference_app.storage import shipped
from tests.commands import contents, here, said

SAMPLES = sorted((shipped.folder("resources") / "samples").glob("*.yaml"))


def _student(sample: Path) -> dict[str, str]:
    data = yaml.load(sample.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return dict(data["student"])


ENDINGS = (".binder", ", script.txt", ", script.pdf", ", cue cards.pdf")


def test_there_are_six_students_or_more_with_a_binder_and_paper_each(demo: Path) -> None:
    assert len(SAMPLES) >= 6
    names = {_student(sample)["name"] for sample in SAMPLES}
    assert {path.name for path in demo.iterdir()} == {
        name + ending for name in names for ending in ENDINGS
    }


def test_a_second_demo_writes_the_same_scripts_anew(tmp_path: Path, demo: Path) -> None:
    out = tmp_path / "demo"
    copytree(demo, out)
    (out / "Eli Marsh, script.txt").write_text("old")
    (out / "my own notes.txt").write_text("mine")
    told = said("demo", "--out", out).splitlines()
    scripts = {name: sha for name, sha in contents(out).items() if name.endswith("script.txt")}
    assert scripts == {n: sha for n, sha in contents(demo).items() if n.endswith("script.txt")}
    assert (out / "my own notes.txt").read_text() == "mine"
    assert len(told) == len(ENDINGS) * len(SAMPLES)
    assert {*told, str(out / "my own notes.txt")} == {str(path) for path in out.iterdir()}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_the_binder_speaks_the_script_that_lies_beside_it(sample: Path, demo: Path) -> None:
    student = _student(sample)
    binder = demo / f"{student['name']}.binder"
    home = student.get("language", "en")
    also = [] if home == "en" else ["--also", home]
    done = here("script", binder, *also)
    assert done.status == 0
    assert done.out == (demo / f"{student['name']}, script.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_script_says_all_that_the_student_has_to_say(sample: Path, demo: Path) -> None:
    data = yaml.load(sample.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    script = (demo / f"{data['student']['name']}, script.txt").read_text(encoding="utf-8")
    assert script.startswith(data["student"]["name"])
    spoken = " ".join(script.split()).lower()
    term = data["2026-fall"]
    for school_class in term["classes"].values():
        assert school_class["name"].lower() in spoken
    for person in data["people"].values():
        assert person["name"].lower() in spoken
    for work in term["work"].values():
        assert "show" in script.lower()
        assert " ".join(work["title"].split()).lower() in spoken
    for comment in term["review"]["comments"].values():
        assert " ".join(comment["text"].split()).lower() not in spoken


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_script_has_no_holes_and_no_heading_over_nothing(sample: Path, demo: Path) -> None:
    script = (demo / f"{_student(sample)['name']}, script.txt").read_text(encoding="utf-8")
    assert "{" not in script
    assert "None" not in script
    lines = script.splitlines()
    heads = [n for n, line in enumerate(lines) if line and set(line) == {"-"}]
    assert heads
    for n in heads:
        after = next((line for line in lines[n + 1 :] if line.strip()), "")
        assert after.startswith(" "), f"nothing stands under {lines[n - 1]}"
