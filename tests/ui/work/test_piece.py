"""One piece, large: what is said of it, how it is turned, how it leaves."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from conference_app.domain.records import WorkSample
from conference_app.ui.pages.piece_page import PiecePage
from conference_app.ui.pages.work_board import WorkBoard
from conference_app.ui.window import Window
from conference_app.ui.work.given import Given
from tests.portfolio.drawn import UPRIGHT, quarters, saved
from tests.ui.hands import click, drag, press, write
from tests.ui.rounds import choose_folder, desk_of, part
from tests.ui.work.conftest import Draw, Take

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: Window) -> PiecePage:
    return part(desk_of(window), PiecePage)


def _open(board: WorkBoard, piece: WorkSample) -> None:
    assert board.reach(piece.id)
    press(board, Qt.Key.Key_Return)


def _piece(window: Window, place: int = 0) -> WorkSample:
    return desk_of(window).session.conference.work[place]


def test_enter_shows_a_piece_large_and_escape_leads_back_to_it(
    board: WorkBoard, page: PiecePage, draw: Draw, take: Take, qtbot: QtBot
) -> None:
    _, two = take(Given(tuple(draw("One", "Two"))))
    _open(board, two)
    assert page.isVisible()
    assert page._head.text() == "Two"
    assert page._place.text() == "Piece 2 of 2"
    qtbot.waitUntil(lambda: isinstance(page.picture.thumb, QImage))
    press(page, Qt.Key.Key_Escape)
    assert board.isVisible()
    assert board.shelves[""].grid.at() == two.id
    assert board.shelves[""].grid.hasFocus()


def test_alt_and_arrows_lead_to_the_next_piece_and_the_one_before(
    board: WorkBoard, page: PiecePage, draw: Draw, take: Take
) -> None:
    one, _ = take(Given(tuple(draw("One", "Two"))))
    _open(board, one)
    press(page, Qt.Key.Key_Right, ALT)
    assert page._head.text() == "Two"
    assert not page.later.isEnabled()
    press(page, Qt.Key.Key_Left, ALT)
    assert page._head.text() == "One"


def test_title_class_and_what_it_shows_are_kept(
    window: Window, board: WorkBoard, page: PiecePage, draw: Draw, take: Take
) -> None:
    _open(board, take(Given(tuple(draw("One"))))[0])
    page.said.title.setFocus()
    page.said.title.selectAll()
    write(page, "My volcano")
    page.said.kind.setFocus()
    press(page, Qt.Key.Key_Down)
    page.said.kind.activated.emit(page.said.kind.currentIndex())
    page.said.school_class.setFocus()
    press(page, Qt.Key.Key_End)
    page.said.school_class.activated.emit(page.said.school_class.currentIndex())
    piece = _piece(window)
    assert (piece.title, piece.kind, piece.school_class) == ("My volcano", "proud", "math")


def test_an_early_draft_is_paired_with_what_it_became(
    window: Window, board: WorkBoard, page: PiecePage, draw: Draw, take: Take
) -> None:
    one, two = take(Given(tuple(draw("One", "Two"))))
    _open(board, one)
    assert not page.said.draft_of.isVisible()
    page.said.kind.choice_requested.emit("kind", "early-draft")
    assert page.said.draft_of.isVisible()
    page.said.draft_of.setFocus()
    press(page, Qt.Key.Key_End)
    page.said.draft_of.activated.emit(page.said.draft_of.currentIndex())
    assert _piece(window).draft_of == two.id


def test_a_picture_is_turned_and_undo_turns_it_back(
    window: Window, page: PiecePage, tmp_path: Path, take: Take, qtbot: QtBot
) -> None:
    board = part(desk_of(window), WorkBoard)
    path = tmp_path / "One.png"
    path.write_bytes(saved(quarters(), "PNG"))
    _open(board, take(Given((path,)))[0])
    click(page.tools.right)
    assert _piece(window).retouching.turn == 90
    qtbot.waitUntil(lambda: _seen(page.picture.thumb) == ["blue", "red", "white", "green"])
    press(window, Qt.Key.Key_Z, CONTROL)
    assert _piece(window).retouching.turn == 0
    qtbot.waitUntil(lambda: _seen(page.picture.thumb) == UPRIGHT)


def _seen(thumb: object) -> list[str]:
    """The colors in the four quarters, from the top left."""
    if not isinstance(thumb, QImage):
        return []
    wide, high = thumb.width(), thumb.height()
    names = {(1, 0, 0): "red", (0, 1, 0): "green", (0, 0, 1): "blue", (1, 1, 1): "white"}
    found = (
        thumb.pixelColor(x * wide // 4, y * high // 4) for x, y in ((1, 1), (3, 1), (1, 3), (3, 3))
    )
    return [names.get((c.red() > 127, c.green() > 127, c.blue() > 127), "?") for c in found]


def test_paper_is_made_readable_and_all_of_it_goes_back(
    window: Window, board: WorkBoard, page: PiecePage, draw: Draw, take: Take
) -> None:
    _open(board, take(Given(tuple(draw("One"))))[0])
    assert not page.tools.back.isEnabled()
    click(page.tools.paper)
    click(page.tools.tilt_left)
    steps = _piece(window).retouching
    assert (steps.paper, steps.tilt) == (True, -10)
    assert page.tools.paper.text().startswith("✓")
    click(page.tools.back)
    assert _piece(window).retouching != steps
    assert not page.tools.back.isEnabled()


def test_a_piece_that_is_taken_out_leads_back_to_the_board(
    window: Window, board: WorkBoard, page: PiecePage, draw: Draw, take: Take
) -> None:
    _open(board, take(Given(tuple(draw("One"))))[0])
    click(page.remove)
    assert board.isVisible()
    assert desk_of(window).session.conference.work == ()
    press(window, Qt.Key.Key_Z, CONTROL)
    assert _piece(window).title == "One"


def test_what_is_kept_is_saved_as_a_file(
    window: Window, draw: Draw, take: Take, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    board, page = part(desk_of(window), WorkBoard), part(desk_of(window), PiecePage)
    path, elsewhere = draw("One", "out/Other")
    _open(board, take(Given((path,)))[0])
    out = elsewhere.parent
    choose_folder(monkeypatch, out)
    click(page.save)
    qtbot.waitUntil(page._told.isVisible)
    assert page._told.text() == "Done. “One.jpg” is in “out” now."
    assert (out / "One.jpg").stat().st_size > 0


def test_what_a_piece_shows_is_said_with_as_much_help_as_is_needed(
    window: Window, board: WorkBoard, page: PiecePage, draw: Draw, take: Take
) -> None:
    piece = take(Given(tuple(draw("One"))))[0]
    _open(board, piece)
    asked = page.questions
    session = desk_of(window).session
    section = session.pack.of_work
    assert section is not None
    first, second = section.slots[:2]
    asked.start_writing()
    write(page, "a model")
    assert asked._place.text() == f"Question 1 of {len(section.slots)}"
    asked.form_requested.emit("ask")
    write(page, " of a volcano")
    session.keep()
    answer = session.conference.answer(first.id, piece.id)
    assert (answer.form, answer.text.endswith("of a volcano")) == ("ask", True)
    click(asked.later)
    assert asked._question is not None
    assert asked._question.slot == second.id
    click(desk_of(window).bar.undo)
    assert not session.conference.answer(first.id, piece.id).text.endswith("of a volcano")


def test_a_picture_is_cut_by_corners_that_keys_move(
    window: Window, board: WorkBoard, page: PiecePage, draw: Draw, take: Take
) -> None:
    _open(board, take(Given(tuple(draw("One"))))[0])
    click(page.tools.cut)
    assert page.picture.handles.handles[0].hasFocus()
    press(page, Qt.Key.Key_Right, times=2)
    press(page, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    click(page.tools.done)
    assert _piece(window).retouching.crop == (1000, 1300, 9200, 9200)
    click(desk_of(window).bar.undo)
    assert _piece(window).retouching.crop is None


def test_a_sheet_is_squared_by_its_corners_and_escape_leaves_it_as_it_is(
    window: Window, board: WorkBoard, page: PiecePage, draw: Draw, take: Take
) -> None:
    _open(board, take(Given(tuple(draw("One"))))[0])
    click(page.tools.corners)
    press(page, Qt.Key.Key_Right)
    press(page, Qt.Key.Key_Escape)
    assert page.isVisible()
    assert _piece(window).retouching.corners is None
    click(page.tools.corners)
    handle = page.picture.handles.handles[2]
    drag(
        handle,
        handle.mapFromParent(page.picture.picture_area().center().toPoint() + QPoint(40, 30)),
    )
    click(page.tools.done)
    corners = _piece(window).retouching.corners
    assert corners is not None
    assert corners[0] == (800, 800)
    assert 5000 < corners[2][0] < 7500
