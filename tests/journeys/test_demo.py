"""A newcomer's first command: six binders and the scripts that their students will speak."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from conference_app.storage import shipped
from tests.commands import ran, said

SAMPLES = sorted((shipped.folder("resources") / "samples").glob("*.yaml"))


def _student(sample: Path) -> dict[str, str]:
    data = yaml.load(sample.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return dict(data["student"])


ENDINGS = (".binder", ", script.txt", ", script.pdf", ", cue cards.pdf")
NAMES = [_student(sample)["name"] for sample in SAMPLES]


def test_a_demo_writes_a_binder_and_paper_for_six_students_in_place_of_earlier_ones(
    tmp_path: Path, samples: Path
) -> None:
    assert len(NAMES) >= 6
    out = tmp_path / "new" / "demo"
    out.mkdir(parents=True)
    (out / "Eli Marsh, script.txt").write_text("old")
    (out / "my own notes.txt").write_text("mine")
    told = said("demo", "--out", out).splitlines()
    assert sorted(told) == sorted(str(out / f"{n}{ending}") for n in NAMES for ending in ENDINGS)
    assert {*told, str(out / "my own notes.txt")} == {str(path) for path in out.iterdir()}
    assert (out / "my own notes.txt").read_text() == "mine"
    for name in NAMES:
        for binder in (out / f"{name}.binder", samples / f"{name}.binder"):
            assert _script(binder) == (out / f"{name}, script.txt").read_text(encoding="utf-8")
        for pdf in out.glob(f"{name}*.pdf"):
            assert pdf.read_bytes().startswith(b"%PDF-")


def _script(binder: Path) -> str:
    """The script with the language of the home beside it, as the family gets it."""
    found = yaml.load(ran("show", binder), Loader=yaml.CSafeLoader)["student"]
    home = found.get("language", "en")
    return ran("script", binder, *([] if home == "en" else ["--also", home]))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_script_says_all_that_the_student_has_to_say(sample: Path, samples: Path) -> None:
    data = yaml.load(sample.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    script = _script(samples / f"{data['student']['name']}.binder")
    assert script.startswith(data["student"]["name"])
    spoken = " ".join(script.split()).lower()
    term = data["2026-fall"]
    for school_class in term["classes"].values():
        assert school_class["name"].lower() in spoken
    for person in data["people"].values():
        assert person["name"].lower() in spoken
    for work in term["work"].values():
        assert " ".join(work["title"].split()).lower() in spoken
    for comment in term["review"]["comments"].values():
        assert " ".join(comment["text"].split()).lower() not in spoken


@pytest.mark.parametrize("name", NAMES)
def test_a_script_has_no_holes_and_no_heading_over_nothing(name: str, samples: Path) -> None:
    script = _script(samples / f"{name}.binder")
    assert "{" not in script
    assert "None" not in script
    lines = script.splitlines()
    heads = [n for n, line in enumerate(lines) if line and set(line) == {"-"}]
    assert heads
    for n in heads:
        after = next((line for line in lines[n + 1 :] if line.strip()), "")
        assert after.startswith(" "), f"nothing stands under {lines[n - 1]}"
