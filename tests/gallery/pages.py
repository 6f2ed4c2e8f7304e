"""The states of the window that are drawn and tested. Pages put on a desk join by themselves;
anything else joins with a function here that brings the window there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from unittest.mock import patch

from conference_app.domain.beginning import Beginning
from conference_app.portfolio.adding import Left
from conference_app.ui import day
from conference_app.ui.desk import Desk
from conference_app.ui.pages.about_page import AboutPage
from conference_app.ui.pages.piece_page import PiecePage
from conference_app.ui.pages.work_board import WorkBoard
from conference_app.ui.window import Window

Bring = Callable[[Window], bool]
"""Brings a window with a binder into a state; False where this binder has no such state."""

PAGES: dict[str, Bring] = {}


def page(name: str) -> Callable[[Bring], Bring]:
    """Let a state of the window be drawn and tested under that name."""

    def put(bring: Bring) -> Bring:
        PAGES[name] = bring
        return bring

    return put


def _desk(window: Window) -> Desk:
    assert window.desk is not None
    return window.desk


def _ask(window: Window, place: str, form: str = "") -> bool:
    desk = _desk(window)
    if not desk.go_to(f"{desk.session.conference.term}/answers/{place}"):
        return False
    if form:
        desk.questions.form_requested.emit(form)
    desk.questions.drawer.close_all()
    return True


@page("question-frame")
def _frame(window: Window) -> bool:
    return _ask(window, "pride@language-arts", "frame") or _ask(window, "greeting", "frame")


@page("question-starter")
def _starter(window: Window) -> bool:
    return _ask(window, "greeting", "starter")


@page("question-ask")
def _open(window: Window) -> bool:
    return _ask(window, "letter-news", "ask")


@page("question-own-part")
def _own_part(window: Window) -> bool:
    return _ask(window, "own@lunch")


@page("question-last-goal")
def _last_goal(window: Window) -> bool:
    return _ask(window, "looked-back@last")


@page("question-comment")
def _comment(window: Window) -> bool:
    return _ask(window, "pride@social-studies")


@page("question-versions")
def _versions(window: Window) -> bool:
    place = next(_desk(window).session.binder.forks(), "")
    return bool(place) and _desk(window).go_to(place)


def _drawer(place: int) -> Bring:
    def bring(window: Window) -> bool:
        if not _ask(window, "pride@language-arts"):
            _ask(window, "greeting")
        tab = _desk(window).questions.drawer._tabs.buttons[place]
        tab.setChecked(not tab.isHidden())
        return not tab.isHidden()

    return bring


for _place, _name in enumerate(("why", "example", "choices", "home", "cues", "versions")):
    page(f"drawer-{_name}")(_drawer(_place))


@page("parts")
def _parts(window: Window) -> bool:
    parts = _desk(window).bar.parts
    parts.setChecked(not parts.isHidden())
    return not parts.isHidden()


def _about(place: int) -> Bring:
    def bring(window: Window) -> bool:
        _desk(window).show_page("about")
        about = _desk(window).findChild(AboutPage)
        assert isinstance(about, AboutPage)
        about.show_tab(place)
        return True

    return bring


for _place, _name in enumerate(("me", "classes", "people", "meeting", "goals", "own-parts")):
    page(f"about-{_name}")(_about(_place))


@page("goal-we-made")
def _goal_we_made(window: Window) -> bool:
    """A goal that was made with the family is asked for once they have met."""
    session = _desk(window).session
    made = (goal.id for goal in session.conference.goals if goal.made_with == "family")
    goal = next(made, "")
    return bool(goal) and _has_met(window, goal)


def _has_met(window: Window, goal: str) -> bool:
    place = f"{_desk(window).session.conference.term}/meeting/met"
    _desk(window).session.write({place: True})
    return _ask(window, f"goal@{goal}", "ask")


def _piece(window: Window) -> PiecePage | None:
    """The page of the first piece that has a picture, large."""
    work = _desk(window).session.conference.work
    piece = next((piece for piece in work if piece.pixels), None)
    if piece is None:
        return None
    _desk(window).show_page("work")
    (board,) = _desk(window).findChildren(WorkBoard)
    board.piece_requested.emit(piece.id)
    (shown,) = _desk(window).findChildren(PiecePage)
    return shown


@page("work-piece")
def _work_piece(window: Window) -> bool:
    return _piece(window) is not None


@page("work-corners")
def _work_corners(window: Window) -> bool:
    if shown := _piece(window):
        shown.tools.corners_requested.emit(False)
    return shown is not None


@page("work-ways-in")
def _work_ways_in(window: Window) -> bool:
    _desk(window).show_page("work")
    (board,) = _desk(window).findChildren(WorkBoard)
    if shown := _piece(window):
        shown.end_corners(False)
        shown.back_requested.emit()
    left = [Left("Film of the play.mp4", "this is a film or sound; show it live instead")]
    board.doors.told.show_outcomes([], left, 2)
    board.doors.live.click()
    return True


@page("looks")
def _looks(window: Window) -> bool:
    window.show_looks()
    return True


@page("notice")
def _notice(window: Window) -> bool:
    _ask(window, "greeting", "ask")
    window.tell_trouble(
        "Your words could not be kept yet: the disk is full. Make room; nothing is lost meanwhile."
    )
    return True


def _setup(window: Window) -> Iterator[str]:
    """The steps before the first question, with something told in each."""
    window.start.show_setup()
    setup = window.start.setup
    assert setup is not None
    told = Beginning(name="Maya Okafor", classes=("Math", "Robotics"), languages=("vi",))
    setup.show_beginning(told)
    for place, name in enumerate(("me", "classes", "people")):
        setup.show_step(place)
        yield f"setup-{name}"
    window.show_start()


def _review(window: Window, binder: Path) -> Iterator[str]:
    """What an advisor sees of a binder: a question, one with two versions, the pages."""
    assert window.open_for_review(binder)
    yield "review-question"
    if _versions(window):
        yield "review-versions"
    for key in _desk(window).keys:
        _desk(window).show_page(key)
        yield f"review-{key}"


def _terms(window: Window, binder: Path) -> Iterator[str]:
    """The conference is over: the next one can begin, and an earlier one is looked at."""
    with patch.object(day, "today", lambda: date(2027, 1, 15)):
        assert window.open_binder(binder)
        desk = _desk(window)
        desk.show_page("terms")
        yield "terms-next"
        _about(0)(window)
        yield "terms-about"
        earlier, *later = desk.session.binder.terms()
        if later:
            desk.session.show_term(earlier)
            desk.go_to_first()
            yield "terms-earlier"


def scenes(window: Window, binder: Path) -> Iterator[str]:
    """Bring a window into one state after the other, and tell the name of each."""
    window.show_start()
    window.notice.hide()
    if binder.name == "empty.binder":
        yield "start"
        yield from _setup(window)
    assert window.open_binder(binder)
    for key in _desk(window).keys:
        _desk(window).show_page(key)
        yield f"desk-{key}"
    for name, bring in PAGES.items():
        if bring(window):
            yield name
        window.notice.hide()
        if window._choosing.is_open:
            window._choosing.shut()
    yield from _terms(window, binder)
    yield from _review(window, binder)
    window.show_start()
