"""`export`: a line for each binder, files that are whole and safely named, sentences on the rest."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from conference_app.storage.device import this_device
from tests.bad_binders import holding, write_binder
from tests.commands import Done, contents, process, ran, unchanged


def pdfs(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def work(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    return folder


@pytest.fixture
def maya(work: Path) -> Path:
    return write_binder(work / "Maya.binder", this_device())


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def test_both_parts_of_each_binder_are_made_and_told_in_a_line(maya: Path, out: Path) -> None:
    ben = write_binder(maya.with_name("ben.binder"), this_device(), "Ben")
    with unchanged(maya.parent):
        told = ran("export", maya, ben, "--out", out).splitlines()
    made = ["Ben, cue cards.pdf", "Ben, script.pdf",
            "Maya Okafor, cue cards.pdf", "Maya Okafor, script.pdf"]  # fmt: skip
    assert pdfs(out) == made
    assert [line.partition(": ")[0] for line in told] == [str(maya), str(ben)]
    assert [name for line in reversed(told) for name in made if name in line] == made
    assert all((out / name).read_bytes().startswith(b"%PDF-1.7") for name in made)


def test_part_paper_size_and_second_language_are_what_was_asked_for(maya: Path, out: Path) -> None:
    ran("export", maya, "--out", out, "--parts", "script", "--paper", "a4", "--also", "es")
    assert pdfs(out) == ["Maya Okafor, script.pdf"]
    normal = (out / "Maya Okafor, script.pdf").read_bytes()
    with pikepdf.open(io.BytesIO(normal)) as pdf:
        assert [round(float(edge)) for edge in pdf.pages[0].mediabox] == [0, 0, 595, 842]
    assert b"/Lang (es)" in normal
    ran("export", maya, "--out", out, "--parts", "script", "--paper", "a4", "--large")
    assert (out / "Maya Okafor, script.pdf").read_bytes() != normal


def test_one_bad_binder_keeps_no_other_from_its_paper(maya: Path, out: Path) -> None:
    bad = maya.with_name("bad.binder")
    bad.write_bytes(b"not a binder")
    ben = write_binder(maya.with_name("ben.binder"), this_device(), "Ben")
    for jobs in (1, 2):
        done = process("export", maya, bad, ben, "--out", out, "--parts", "script", "--jobs", jobs)
        assert done.status == 1
        assert [line.partition(": ")[0] for line in done.out.splitlines()] == [str(maya), str(ben)]
        assert done.err.startswith(f"{bad}: ")
        assert "Traceback" not in done.err
        assert pdfs(out) == ["Ben, script.pdf", "Maya Okafor, script.pdf"]


def test_two_jobs_give_the_same_bytes_as_one(maya: Path, tmp_path: Path) -> None:
    binders = [maya, *(write_binder(maya.with_name(f"{name}.binder"), this_device(), name)
                       for name in ("Ben", "كرم 😀", "直美"))]  # fmt: skip
    found = []
    for jobs, seed in ((1, "1"), (2, "2")):
        out = tmp_path / f"out{jobs}"
        done = process("export", *binders, "--out", out, "--also", "ar", "--jobs", jobs,
                       PYTHONHASHSEED=seed)  # fmt: skip
        assert (done.status, done.err) == (0, notes(done)), done
        found.append(contents(out))
    assert found[0] == found[1]
    assert len(found[0]) == 8


def notes(done: Done) -> str:
    """What is told of the stems that lack in the second language; the rest would be an error."""
    return "".join(
        line for line in done.err.splitlines(keepends=True) if "have no words in" in line
    )


@pytest.mark.parametrize(("name", "safe"), [
    ("../../x", ".. .. x"), ("CON", "CON_"), ("a/b:c*", "a b c"), ("..", "Maya"), ("x. ", "x"),
    ("😀" * 300, "😀" * 30),
])  # fmt: skip
def test_a_file_name_works_on_every_system(work: Path, out: Path, name: str, safe: str) -> None:
    binder = write_binder(work / "Maya.binder", this_device(), "Maya")
    holding(f'"{name}"')(binder)
    ran("export", binder, "--out", out, "--parts", "script")
    assert pdfs(out) == [f"{safe.strip('. ')}, script.pdf"]
    assert pdfs(out.parent) == ["home", "out", "work"]


def test_two_students_of_one_name_both_get_paper(work: Path, out: Path) -> None:
    binders = [write_binder(work / f"{n}.binder", this_device(), name)
               for n, name in enumerate(("Ana", "ANA", "Ana"))]  # fmt: skip
    ran("export", *binders, "--out", out, "--parts", "script")
    assert pdfs(out) == ["ANA 2, script.pdf", "Ana 3, script.pdf", "Ana, script.pdf"]


def test_paper_of_an_earlier_time_is_replaced(maya: Path, out: Path) -> None:
    for _ in range(2):
        ran("export", maya, "--out", out)
    assert pdfs(out) == ["Maya Okafor, cue cards.pdf", "Maya Okafor, script.pdf"]


def test_a_binder_is_never_replaced_by_its_paper(maya: Path) -> None:
    work = maya.parent
    binder = maya.rename(work / "Maya Okafor, script.pdf")
    before = contents(work)
    ran("export", binder, "--out", work)
    assert contents(work)[binder.name] == before[binder.name]
    assert set(pdfs(work)) - {binder.name} == {
        "Maya Okafor 2, cue cards.pdf",
        "Maya Okafor 2, script.pdf",
    }
