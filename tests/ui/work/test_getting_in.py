"""How work gets on the board, and what is told of what does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from conference_app.ui.pages.work_board import WorkBoard
from conference_app.ui.window import Window
from conference_app.ui.work.given import Given
from tests.ui.hands import click, drop, press, write
from tests.ui.rounds import choose_folder, desk_of
from tests.ui.work.conftest import Draw, Take

CONTROL = Qt.KeyboardModifier.ControlModifier


def _titles(window: Window) -> list[tuple[str, str]]:
    work = desk_of(window).session.conference.work
    return [(piece.title, piece.school_class) for piece in work]


def _told(board: WorkBoard, qtbot: QtBot) -> str:
    qtbot.waitUntil(board.doors.told.isVisible, timeout=30_000)
    return board.doors.told.accessibleName()


def test_an_empty_board_says_what_to_do(board: WorkBoard) -> None:
    assert board._empty.isVisible()
    assert board.doors.files.isVisible()
    assert not any(shelf.isVisible() for shelf in board.shelves.values())


def test_many_files_are_chosen_at_once_and_one_undo_takes_them_back(
    window: Window, board: WorkBoard, draw: Draw, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [str(path) for path in draw("Volcano", "Bridge")]

    def chosen(*_: object) -> tuple[list[str], str]:
        return files, ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", chosen)
    click(board.doors.files)
    assert _told(board, qtbot) == "2 pieces are in."
    assert _titles(window) == [("Volcano", ""), ("Bridge", "")]
    press(window, Qt.Key.Key_Z, CONTROL)
    assert _titles(window) == []
    assert board._empty.isVisible()


def test_a_folder_is_taken_in(
    window: Window, board: WorkBoard, draw: Draw, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = draw("phone/Page 10", "phone/Page 9")
    choose_folder(monkeypatch, first.parent)
    click(board.doors.folder)
    _told(board, qtbot)
    assert [title for title, _ in _titles(window)] == ["Page 9", "Page 10"]


def test_what_is_dropped_on_a_class_belongs_to_it(
    window: Window, board: WorkBoard, draw: Draw, take: Take, qtbot: QtBot
) -> None:
    take(Given(links=("https://example.org/song",)))
    board.doors.told.hide()
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in draw("Volcano")])
    shelf = board.shelves["math"]
    drop(shelf, carried, QPoint(5, 5))
    _told(board, qtbot)
    assert _titles(window) == [("example.org/song", ""), ("Volcano", "math")]


def test_a_picture_and_a_link_are_pasted(window: Window, board: WorkBoard, qtbot: QtBot) -> None:
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkCyan)
    QGuiApplication.clipboard().setImage(picture)
    press(board, Qt.Key.Key_V, CONTROL)
    _told(board, qtbot)
    board.doors.told.hide()
    QGuiApplication.clipboard().setText("https://example.org/film")
    press(board, Qt.Key.Key_V, CONTROL)
    _told(board, qtbot)
    assert _titles(window) == [("Pasted picture", ""), ("example.org/film", "")]


def test_what_has_no_file_is_shown_live(window: Window, board: WorkBoard, qtbot: QtBot) -> None:
    click(board.doors.live)
    write(board, "My robot")
    press(board, Qt.Key.Key_Return)
    _told(board, qtbot)
    (piece,) = desk_of(window).session.conference.work
    assert (piece.title, piece.live) == ("My robot", True)


def test_a_link_is_typed_without_its_beginning(
    window: Window, board: WorkBoard, qtbot: QtBot
) -> None:
    click(board.doors.link)
    write(board, "example.org/my-game")
    click(board.doors.link_line.act)
    _told(board, qtbot)
    (piece,) = desk_of(window).session.conference.work
    assert piece.link == "https://example.org/my-game"


def test_each_piece_that_does_not_get_in_has_a_sentence_and_the_others_are_in(
    window: Window, board: WorkBoard, draw: Draw, tmp_path: Path, take: Take
) -> None:
    broken = tmp_path / "Broken.jpg"
    broken.write_bytes(b"")
    take(Given((broken, *draw("Volcano"))))
    told = board.doors.told.accessibleName()
    assert told.startswith("1 piece is in. 1 did not get in: Broken.jpg: ")
    assert not board.doors.told.again.isVisible()


def test_what_is_there_already_gets_in_when_it_is_asked_for_again(
    window: Window, board: WorkBoard, draw: Draw, take: Take, qtbot: QtBot
) -> None:
    given = Given(tuple(draw("Volcano")))
    take(given)
    assert len(take(given)) == 1
    assert "Volcano.jpg: this is here already, as “Volcano”." in _told(board, qtbot)
    click(board.doors.told.again)
    qtbot.waitUntil(lambda: len(_titles(window)) == 2, timeout=30_000)
