"""`work add`, `list`, `take-out`, `smaller`."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from PIL import Image

from conference_app.cli.commands import parser
from conference_app.domain.place import WORK_KINDS
from conference_app.storage import attachments
from conference_app.storage.device import this_device
from tests.bad_binders import write_binder
from tests.commands import contents, here, process, ran, refused, said
from tests.portfolio import drawn
from tests.portfolio.drawn import saved, seen


@pytest.fixture
def binder(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    return write_binder(folder / "Maya.binder", this_device())


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder from a phone: good pieces and bad ones."""
    folder = tmp_path / "phone"
    folder.mkdir()
    exif = Image.Exif()
    exif[0x0112] = 6
    upright = drawn.quarters().transpose(Image.Transpose.ROTATE_90)
    (folder / "IMG_1.jpg").write_bytes(saved(upright, exif=exif))
    (folder / "IMG_2.HEIC").write_bytes(drawn.HEIC)
    (folder / "IMG_3.jpg").write_bytes(saved(drawn.photo())[:-3000])
    (folder / "report.pdf").write_bytes(drawn.pdf(25))
    (folder / "words.txt").write_bytes("Xin chào".encode())
    (folder / "empty.png").write_bytes(b"")
    return folder


def ids(binder: Path) -> list[str]:
    """The ids that `work list` tells, in their order."""
    return [line.split(" · ")[0] for line in ran("work", "list", binder).splitlines()[1:]]


def test_a_folder_from_a_phone_gets_in_and_what_does_not_is_told(
    binder: Path, photos: Path
) -> None:
    done = process("work", "add", binder, photos, "--class", "science", "--kind", "proud")
    assert done.status == 1
    assert "Traceback" not in done.err
    assert [line.split(": ")[0] for line in done.err.splitlines()] == [
        str(photos / "empty.png"), str(photos / "IMG_3.jpg"),
    ]  # fmt: skip
    assert all("; " in line and line.endswith(".") for line in done.err.splitlines())
    listed = said("work", "list", binder).splitlines()
    assert listed[0].startswith("2026-fall: 4 pieces; the binder holds ")
    assert [line.split(" · ", 1)[1].rsplit(" · ", 1)[0] for line in listed[1:]] == [
        "IMG 1 · Science · proud · JPEG picture · 400 x 300",
        "IMG 2 · Science · proud · JPEG picture · 64 x 48",
        "report · Science · proud · PDF · 25 pages, 20 shown",
        "words · Science · proud · text file",
    ]


def test_pieces_options_and_links_in_any_order(binder: Path, photos: Path) -> None:
    out = ran("work", "add", "--class", "Science", binder, "--title", "My game",
              photos / "IMG_1.jpg", "https://example.org/game", "--date", "2026-11-21")  # fmt: skip
    assert 'added as "My game 1"' in out
    assert 'added as "My game 2"' in out
    ran("work", "add", binder, "--live", "My robot")
    ran("work", "add", binder, "--live", "My dance", photos / "words.txt")
    listed = ran("work", "list", binder)
    assert "My game 2 · Science · 2026-11-21 · https://example.org/game" in listed
    assert "My robot · shown live" in listed
    assert "My dance · shown live · text file" in listed


def test_the_same_again_is_told_and_taken_if_asked(binder: Path, photos: Path) -> None:
    ran("work", "add", binder, photos / "IMG_1.jpg", "--title", "Volcano")
    told = refused("work", "add", binder, photos / "IMG_1.jpg")
    assert 'the binder holds this already, as "Volcano"; add it with --again' in told
    ran("work", "add", binder, photos / "IMG_1.jpg", "--again")
    assert len(ids(binder)) == 2


def test_one_undo_takes_back_all_of_one_add(binder: Path, photos: Path) -> None:
    here("work", "add", binder, photos)
    assert len(ids(binder)) == 4
    ran("undo", binder)
    assert ids(binder) == []
    ran("redo", binder)
    assert len(ids(binder)) == 4


def test_a_piece_comes_out_as_it_is_kept_and_nothing_is_overwritten(
    binder: Path, photos: Path, tmp_path: Path
) -> None:
    here("work", "add", binder, photos)
    out = tmp_path / "out"
    for piece in ids(binder):
        ran("work", "take-out", binder, piece, "--out", out)
    assert sorted(path.name for path in out.iterdir()) == [
        "IMG 1.jpg", "IMG 2.jpg", "report.pdf", "words.txt",
    ]  # fmt: skip
    assert (out / "report.pdf").read_bytes() == (photos / "report.pdf").read_bytes()
    assert seen(Image.open(out / "IMG 1.jpg")) == drawn.UPRIGHT
    before = contents(out)
    (first, *_) = ids(binder)
    assert (
        ran("work", "take-out", binder, first[:6], "--out", out).strip().endswith("IMG 1 (2).jpg")
    )
    assert contents(out).items() > before.items()


def test_a_piece_comes_out_as_it_is_shown(binder: Path, photos: Path, tmp_path: Path) -> None:
    here("work", "add", binder, photos, "--pages", "3,1-2")
    photo, _, report, words = ids(binder)
    answers = tmp_path / "a.yaml"
    answers.write_text(
        f"2026-fall: {{work: {{{photo}: {{turn: 180, crop: [5000, 0, 10000, 10000]}}}}}}"
    )
    ran("fill", binder, "--from", answers)
    out = tmp_path / "out"
    for piece in (photo, report, words):
        ran("work", "take-out", binder, piece, "--out", out, "--as-shown")
    assert {path.name for path in out.iterdir()} == {
        "IMG 1.jpg", "report.png", "report 2.png", "report 3.png", "words.txt",
    }  # fmt: skip
    shown = Image.open(out / "IMG 1.jpg")
    assert shown.size == (200, 300)
    assert seen(shown) == ["white", "white", "green", "green"]


def test_what_has_no_file_is_told(binder: Path) -> None:
    ran("work", "add", binder, "https://example.org/game", "--title", "Game")
    ran("work", "add", binder, "--live", "Robot")
    link, robot = ids(binder)
    out = binder.parent / "out"
    assert "is a link, and has no file" in refused("work", "take-out", binder, link, "--out", out)
    assert "is shown live" in refused("work", "take-out", binder, robot, "--out", out)
    assert "is no piece" in refused("work", "take-out", binder, "zzz", "--out", out)


def test_smaller_says_what_it_drops_and_asks(binder: Path, photos: Path, tmp_path: Path) -> None:
    here("work", "add", binder, photos)
    assert "nothing to drop" in ran("work", "smaller", binder)
    photo = ids(binder)[0]
    answers = tmp_path / "a.yaml"
    answers.write_text(f"2026-fall: {{work: {{{photo}: {{gone: true}}}}}}")
    ran("fill", binder, "--from", answers)
    asked = here("work", "smaller", binder)
    assert asked.status == 1
    assert "1 file of work" in asked.out
    assert "IMG 1" in asked.out
    assert "Nothing was dropped" in asked.out
    size = binder.stat().st_size
    assert "dropped." in ran("work", "smaller", binder, "--yes")
    assert binder.stat().st_size < size
    ran("undo", binder)
    assert "IMG 1 · JPEG picture · 400 x 300 · its file lacks in this binder" in ran(
        "work", "list", binder
    )
    out = tmp_path / "out"
    assert "lacks in this binder; merge it" in refused(
        "work", "take-out", binder, photo, "--out", out
    )
    photo_again = ran("work", "add", binder, photos / "IMG_1.jpg", "--again")
    assert "added" in photo_again


@pytest.mark.parametrize(
    ("given", "told"),
    [([], "Nothing to add; name files"), (["--class", "Magic", "a.jpg"], 'no class "Magic"'),
     (["--date", "tomorrow", "a.jpg"], "--date: 'tomorrow' does not fit"),
     (["--title", "x" * 501, "a.jpg"], "--title: "), (["--live", "x" * 501], "--title: "),
     (["--pages", "1-x", "a.jpg"], "names no pages"), (["--pages", "0", "a.jpg"], "names no pages"),
     (["--pages", "1-99999", "a.jpg"], "more than 200"),
     (["--term", "2020-fall", "a.jpg"], "2020-fall"),
     (["--live", "Robot", "a.jpg", "b.jpg"], "takes one photo at most")],
)  # fmt: skip
def test_slips_are_told_and_change_nothing(binder: Path, given: list[str], told: str) -> None:
    assert told in refused("work", "add", binder, *given)
    assert ids(binder) == []


def test_a_full_binder_is_told_before_it_is_full(
    binder: Path, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "MUCH", 10)
    out = ran("work", "add", binder, photos / "words.txt")
    assert "it takes 500 MB at most" not in out
    out = ran("work", "add", binder, photos / "IMG_2.HEIC")
    assert "it takes 500 MB at most. See `conference-app work smaller" in out
    monkeypatch.setattr(attachments, "MOST_TOTAL", 20)
    done = here("work", "add", binder, photos / "IMG_1.jpg")
    assert done.status == 1
    assert "full (500 MB of work); take out" in done.err


def test_every_kind_of_work_can_be_named() -> None:
    for kind in WORK_KINDS:
        options = parser().parse_args(["work", "add", "a.binder", "a.jpg", "--kind", kind])
        assert options.kind == kind


def test_work_explains_itself(binder: Path) -> None:
    assert re.search(r"add .*list .*take-out .*smaller", ran("work"), re.DOTALL)
    assert "2026-fall: 0 pieces" in ran("work", "list", binder)


@pytest.mark.skipif(os.name == "nt", reason="folders are protected otherwise there")
def test_nothing_is_left_in_the_folder_of_the_binder(binder: Path, photos: Path) -> None:
    here("work", "add", binder, photos)
    assert set(contents(binder.parent)) == {binder.name}
