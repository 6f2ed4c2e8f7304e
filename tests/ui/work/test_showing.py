"""At a question that work goes with, the pieces of the class are ticked; the script shows them."""

from __future__ import annotations

from PySide6.QtCore import Qt

from conference_app.domain.script import SHOW, Line
from conference_app.domain.scripting import script
from conference_app.ui.pages.work_board import WorkBoard
from conference_app.ui.widgets.show_choice import ShowChoice
from conference_app.ui.window import Window
from conference_app.ui.work.given import Given
from tests.ui.binders_at_hand import TERM
from tests.ui.hands import click, press
from tests.ui.rounds import desk_of, part
from tests.ui.work.conftest import Draw, Take

PRIDE = f"{TERM}/answers/pride@math"


def test_pieces_of_the_class_are_ticked_by_key_and_undo_takes_it_back(
    window: Window, board: WorkBoard, draw: Draw, take: Take
) -> None:
    one, two = take(Given(tuple(draw("One", "Two"))))
    board.move_requested.emit([one.id], "math", 0)
    desk = desk_of(window)
    assert desk.go_to(PRIDE)
    choice = part(desk, ShowChoice)
    assert list(choice.cards) == [one.id]
    choice.cards[one.id].setFocus()
    press(desk, Qt.Key.Key_Space)
    session = desk.session
    assert session.conference.answer("pride", "math").show == (one.id,)
    session.write({f"{PRIDE}/form": "ask", f"{PRIDE}/text": "I built it."})
    shown = [line.work for line in _lines(window) if line.kind == SHOW]
    assert shown == [one.id]
    click(desk.bar.undo)
    click(desk.bar.undo)
    assert not choice.cards[one.id].isChecked()
    assert two.id not in choice.cards


def _lines(window: Window) -> list[Line]:
    session = desk_of(window).session
    made = script(session.conference, session.pack)
    return [line for part in made.parts for block in part.blocks for line in block.lines]


def test_without_pieces_it_leads_to_where_they_are_added(window: Window, board: WorkBoard) -> None:
    desk = desk_of(window)
    assert desk.go_to(PRIDE)
    choice = part(desk, ShowChoice)
    assert choice.isVisible()
    click(choice.add)
    assert board.isVisible()
    assert desk.go_to(f"{TERM}/answers/greeting")
    assert not choice.isVisible()
