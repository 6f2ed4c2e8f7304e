"""The board: shelves, their order by key and by hand, what is taken out."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from conference_app.ui.models.pieces_model import DRAGGED
from conference_app.ui.pages.work_board import WorkBoard
from conference_app.ui.window import Window
from conference_app.ui.work.given import Given
from tests.ui.hands import drop, press
from tests.ui.rounds import desk_of, opened, part
from tests.ui.work.conftest import Draw, Take

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def _titles(window: Window, school_class: str = "") -> list[str]:
    work = desk_of(window).session.conference.work
    return [piece.title for piece in work if piece.school_class == school_class]


def _at(board: WorkBoard, title: str) -> str:
    """The id of a piece, with the keys at it."""
    for shelf in board.shelves.values():
        for piece in shelf.grid._model.pieces:
            if piece.title == title:
                assert board.reach(piece.id)
                return piece.id
    raise AssertionError(title)


def test_pieces_stand_on_the_shelf_of_their_class_with_their_count(
    board: WorkBoard, draw: Draw, take: Take
) -> None:
    take(Given(tuple(draw("One", "Two"))))
    assert [shelf._title.text() for shelf in board.shelves.values()] == [
        "Math",
        "No class yet · 2 pieces",
    ]
    assert board.shelves["math"]._none.isVisible()


def test_a_small_picture_takes_the_place_of_the_sign(
    board: WorkBoard, draw: Draw, take: Take, qtbot: QtBot
) -> None:
    (piece,) = take(Given(tuple(draw("One"))))
    drawn = board._thumbs
    qtbot.waitUntil(lambda: any(isinstance(one, QImage) for one in drawn._kept.values()))
    (made,) = drawn._kept
    assert made[0] == piece.file


def test_alt_and_arrows_move_a_piece_and_undo_brings_it_back(
    window: Window, board: WorkBoard, draw: Draw, take: Take
) -> None:
    take(Given(tuple(draw("One", "Two", "Three"))))
    _at(board, "One")
    press(board, Qt.Key.Key_Right, ALT)
    assert _titles(window) == ["Two", "One", "Three"]
    press(board, Qt.Key.Key_Right, ALT, times=2)
    assert _titles(window) == ["Two", "Three", "One"]
    press(board, Qt.Key.Key_Up, ALT)
    assert (_titles(window, "math"), _titles(window)) == (["One"], ["Two", "Three"])
    press(window, Qt.Key.Key_Z, CONTROL)
    assert _titles(window) == ["Two", "Three", "One"]


def test_several_pieces_move_together(
    window: Window, board: WorkBoard, draw: Draw, take: Take
) -> None:
    take(Given(tuple(draw("One", "Two", "Three"))))
    _at(board, "One")
    press(board, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(board, Qt.Key.Key_Up, ALT)
    assert (_titles(window, "math"), _titles(window)) == (["One", "Two"], ["Three"])


def test_a_piece_is_dropped_before_another(
    window: Window, board: WorkBoard, draw: Draw, take: Take
) -> None:
    take(Given(tuple(draw("One", "Two", "Three"))))
    carried = QMimeData()
    carried.setData(DRAGGED, _at(board, "Three").encode())
    shelf = board.shelves[""]
    grid = shelf.grid
    first = grid.visualRect(grid._model.index(0))
    at = grid.viewport().mapTo(shelf, first.topLeft() + QPoint(5, 20))
    drop(shelf, carried, at)
    assert _titles(window) == ["Three", "One", "Two"]


def test_delete_takes_a_piece_out_and_undo_brings_it_back(
    window: Window, board: WorkBoard, draw: Draw, take: Take
) -> None:
    take(Given(tuple(draw("One", "Two"))))
    _at(board, "One")
    press(board, Qt.Key.Key_Delete)
    assert _titles(window) == ["Two"]
    assert board.shelves[""].grid.at() == board.shelves[""].pieces[0]
    press(window, Qt.Key.Key_Z, CONTROL)
    assert _titles(window) == ["One", "Two"]


def test_an_advisor_looks_at_it_and_changes_nothing(
    window: Window, board: WorkBoard, draw: Draw, take: Take, qtbot: QtBot
) -> None:
    take(Given(tuple(draw("One", "Two"))))
    path = desk_of(window).session.path
    window.show_start()
    made, desk = opened(qtbot, path, "advisor")
    desk.show_page("work")
    shown = part(desk, WorkBoard)
    assert not shown.doors.isVisible()
    assert list(shown.shelves) == [""]
    assert not shown.shelves[""].acceptDrops()
    _at(shown, "One")
    press(shown, Qt.Key.Key_Delete)
    press(shown, Qt.Key.Key_Right, ALT)
    assert [piece.title for piece in desk.session.conference.work] == ["One", "Two"]
    made.close()
