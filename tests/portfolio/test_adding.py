"""Pieces get into a binder whole, by one gesture, each once."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
from PIL import Image

from conference_app.domain import conference
from conference_app.domain.place import work_place
from conference_app.domain.records import WorkSample
from conference_app.portfolio.adding import About, Added, Adding, Left, Outcome
from conference_app.storage import attachments
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from conference_app.storage.merging import merge

from ..binders import copied, redo, undo, values, write
from ..conftest import NewBinder
from . import drawn
from .drawn import saved

TERM = "2026-fall"
SHEET = drawn.photo(800, 600)


@pytest.fixture
def binder(new_binder: NewBinder) -> BinderFile:
    file = new_binder()
    write(file, f"{TERM}/classes/science/name", "Science")
    return file


def pieces(file: BinderFile) -> tuple[WorkSample, ...]:
    return conference.read(file.binder(), TERM).work


def add(file: BinderFile, *paths: Path, about: About | None = None, again: bool = False
        ) -> list[Outcome]:  # fmt: skip
    adding = Adding(file, TERM, about or About(), again=again, count=len(paths))
    return list(adding.files(paths))


def files(folder: Path, **contents: bytes) -> list[Path]:
    paths = [folder / name.replace("_", ".") for name in contents]
    for path, content in zip(paths, contents.values(), strict=True):
        path.write_bytes(content)
    return paths


def test_a_photo_is_in_with_all_that_is_known_of_it(binder: BinderFile, tmp_path: Path) -> None:
    content = saved(SHEET)
    (path,) = files(tmp_path, volcano_jpg=content)
    about = About("science", "Volcano", "proud", "2026-11-21")
    (outcome,) = add(binder, path, about=about)
    assert isinstance(outcome, Added)
    (piece,) = pieces(binder)
    assert (piece.id, piece.title, piece.school_class) == (outcome.id, "Volcano", "science")
    assert (piece.kind, piece.date, piece.name) == ("proud", "2026-11-21", "volcano.jpg")
    assert (piece.media, piece.pixels) == ("image/jpeg", (800, 600))
    assert piece.source == hashlib.sha256(content).hexdigest()
    kept = attachments.get(binder, piece.file)
    assert kept is not None
    assert Image.open(io.BytesIO(kept)).size == (800, 600)


def test_the_good_ones_get_in_whatever_the_others_are(binder: BinderFile, tmp_path: Path) -> None:
    paths = files(
        tmp_path, a_jpg=saved(SHEET), b_jpg=b"", c_pdf=drawn.pdf(30), d_exe=b"MZ" + bytes(99),
        e_heic=drawn.HEIC[:400], f_txt="Xin chào".encode(), g_png=drawn.png_that_claims(60_000, 9),
    )  # fmt: skip
    outcomes = add(binder, *paths)
    assert [type(one) for one in outcomes] == [Added, Left, Added, Left, Left, Added, Left]
    assert [one.name for one in outcomes] == [str(path) for path in paths]
    assert [piece.title for piece in pieces(binder)] == ["a", "c", "f"]
    long = pieces(binder)[1]
    assert (long.page_count, long.shown_pages) == (30, tuple(range(1, 21)))
    told = outcomes[2]
    assert isinstance(told, Added)
    assert told.remarks == ("it has 30 pages, and the first 20 are shown, until others are chosen",)


def test_pages_can_be_chosen(binder: BinderFile, tmp_path: Path) -> None:
    paths = files(tmp_path, long_pdf=drawn.pdf(30), short_pdf=drawn.pdf(2))
    outcomes = add(binder, *paths, about=About(pages=(29, 3, 40)))
    long, short = pieces(binder)
    assert long.shown_pages == (29, 3)
    assert short.shown_pages == (1, 2)
    assert isinstance(outcomes[1], Added)
    assert "none of those you chose" in outcomes[1].remarks[0]


def test_one_undo_takes_all_of_a_gesture_back_and_redo_brings_them(
    binder: BinderFile, tmp_path: Path
) -> None:
    before = values(binder)
    paths = files(tmp_path, a_jpg=saved(SHEET), b_txt=b"My words", c_pdf=drawn.pdf())
    add(binder, *paths)
    after = values(binder)
    assert len(pieces(binder)) == 3
    undo(binder)
    assert values(binder) == before
    redo(binder)
    assert values(binder) == after
    assert all(attachments.get(binder, piece.file) for piece in pieces(binder))


def test_they_stand_in_the_order_they_were_added_behind_the_others(
    binder: BinderFile, tmp_path: Path
) -> None:
    for name in ("one", "two", "three"):
        add(binder, *files(tmp_path, **{f"{name}{n}_txt": f"{name}{n}".encode() for n in range(3)}))
    assert [piece.title for piece in pieces(binder)] == [
        f"{name}{n}" for name in ("one", "two", "three") for n in range(3)
    ]


def test_several_under_one_title_are_numbered(binder: BinderFile, tmp_path: Path) -> None:
    paths = files(tmp_path, a_txt=b"a", b_txt=b"", c_txt=b"c")
    add(binder, *paths, about=About(title="Volcano"))
    assert [piece.title for piece in pieces(binder)] == ["Volcano 1", "Volcano 2"]


def test_the_same_file_is_told_and_taken_only_if_asked(binder: BinderFile, tmp_path: Path) -> None:
    paths = files(tmp_path, a_jpg=saved(SHEET), copy_jpg=saved(SHEET), b_pdf=drawn.pdf())
    outcomes = add(binder, *paths)
    assert [type(one) for one in outcomes] == [Added, Left, Added]
    assert isinstance(outcomes[1], Left)
    assert outcomes[1].same is not None
    assert outcomes[1].same.title == "a"
    assert all(isinstance(one, Left) and one.same for one in add(binder, *paths))
    assert all(isinstance(one, Added) for one in add(binder, *paths, again=True))
    assert len(pieces(binder)) == 5
    assert len(attachments.sizes(binder)) == 2, "bytes are kept once"


def test_the_same_picture_saved_once_more_is_known(binder: BinderFile, tmp_path: Path) -> None:
    add(binder, *files(tmp_path, a_jpg=saved(SHEET, quality=92)))
    smaller = saved(SHEET.resize((500, 375), Image.Resampling.LANCZOS), quality=70)
    png = saved(SHEET, "PNG")
    outcomes = add(binder, *files(tmp_path, sent_jpg=smaller, shot_png=png))
    assert all(isinstance(one, Left) and one.same for one in outcomes)


def test_two_worksheets_with_other_answers_are_two(binder: BinderFile, tmp_path: Path) -> None:
    other = SHEET.copy()
    other.paste((255, 255, 255), (400, 300, 420, 310))
    other.paste((0, 0, 0), (404, 302, 410, 308))
    outcomes = add(binder, *files(tmp_path, a_jpg=saved(SHEET), b_jpg=saved(other)))
    assert all(isinstance(one, Added) for one in outcomes)


def test_plain_white_sheets_are_not_taken_for_one_another(
    binder: BinderFile, tmp_path: Path
) -> None:
    white, gray = (Image.new("RGB", (300, 400), color) for color in ("white", "lightgray"))
    outcomes = add(binder, *files(tmp_path, a_jpg=saved(white), b_jpg=saved(gray)))
    assert all(isinstance(one, Added) for one in outcomes)


def test_what_was_taken_out_may_come_in_again(binder: BinderFile, tmp_path: Path) -> None:
    paths = files(tmp_path, a_jpg=saved(SHEET))
    add(binder, *paths)
    (piece,) = pieces(binder)
    write(binder, f"{work_place(TERM, piece.id)}/gone", True)
    assert isinstance(add(binder, *paths)[0], Added)


def test_links_and_live_things(binder: BinderFile, tmp_path: Path) -> None:
    adding = Adding(binder, TERM, About(school_class="science"))
    link = adding.link("https://example.org/my-game/")
    assert isinstance(link, Added)
    assert link.title == "example.org/my-game"
    assert isinstance(adding.link("https://example.org/my-game/"), Left)
    assert isinstance(adding.link("file:///etc/passwd"), Left)
    assert isinstance(adding.live("My robot"), Added)
    (photo,) = files(tmp_path, photo_jpg=saved(SHEET))
    assert isinstance(adding.live("My dance", photo), Added)
    assert isinstance(adding.live("My song", tmp_path / "nothing.jpg"), Left)
    game, robot, dance = pieces(binder)
    assert game.link == "https://example.org/my-game/"
    assert (robot.live, robot.title, robot.file) == (True, "My robot", "")
    assert (dance.live, dance.title, dance.pixels) == (True, "My dance", (800, 600))


def test_a_full_binder_takes_what_still_fits(
    binder: BinderFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = files(tmp_path, a_txt=b"a" * 60, b_txt=b"b" * 60, c_txt=b"c" * 30)
    monkeypatch.setattr(attachments, "MOST_TOTAL", 100)
    outcomes = add(binder, *paths)
    assert [type(one) for one in outcomes] == [Added, Left, Added]
    assert isinstance(outcomes[1], Left)
    assert "full" in outcomes[1].told
    assert [piece.title for piece in pieces(binder)] == ["a", "c"]


def test_names_that_no_line_can_hold_become_lines(binder: BinderFile, tmp_path: Path) -> None:
    path = tmp_path / "My\nvolcano\x07 report__1.txt"
    path.write_bytes(b"words")
    add(binder, path)
    (piece,) = pieces(binder)
    assert piece.title == "My volcano report 1"
    assert piece.name == "My volcano report__1.txt"


def test_pieces_that_two_computers_added_are_all_there_after_merging(
    binder: BinderFile, tmp_path: Path, other_device: Device
) -> None:
    with copied(binder, tmp_path / "other.binder", other_device) as other:
        add(binder, *files(tmp_path, a_jpg=saved(SHEET), b_txt=b"home"))
        add(other, *files(tmp_path, c_txt=b"school", a2_jpg=saved(SHEET)))
        merge(binder, [other.path])
        merge(other, [binder.path])
        assert values(binder) == values(other)
        assert sorted(piece.title for piece in pieces(binder)) == ["a", "a2", "b", "c"]
        assert attachments.sizes(binder) == attachments.sizes(other)
