"""Puts pages on a desk: which there are, and how they are wired to the session."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from ..domain.place import ADVISOR, STUDENT
from .desk import Desk
from .speaking_time import SpeakingTime
from .widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from .in_turn import InTurn
    from .paging import Paging
    from .reviewing import Reviewing
    from .terms import Terms
    from .window import Window
    from .work.thumbs import Thumbs

_SOON = 1000
"""Milliseconds until what nobody waits for: by then the question is painted and takes keys."""


def furnish(desk: Desk, window: Window) -> None:
    """Give a desk its pages: a student's, or an advisor's."""
    desk.session.typing.connect(window.background.make_way)
    SpeakingTime(desk.session, window.background, desk).told.connect(desk.show_minutes)
    terms = _furnish_terms(desk, window) if desk.session.role == STUDENT else None
    _furnish_about(desk, terms)
    _furnish_work(desk, window)
    paging = _furnish_page_beside(desk, window)
    if desk.session.role == ADVISOR:
        _furnish_review(desk, window)
    else:
        _furnish_paper(desk, window, paging)
        _furnish_hand_over(desk, window)
        _furnish_copies(desk, window)
    follow_layout(desk)


def _furnish_terms(desk: Desk, window: Window) -> Terms:
    """The next conference when its time has come, and the earlier ones."""
    from .terms import Terms

    terms = Terms(desk, window.background)
    terms.told.connect(window.tell)
    terms.troubled.connect(window.tell_trouble)
    return terms


def _furnish_about(desk: Desk, terms: Terms | None) -> None:
    """Who it is about, with which classes and people, when, and which goals."""
    desk.add_page(
        "about",
        QCoreApplication.translate("Desk", "About me"),
        partial(_about, desk, terms),
        above=True,
    )


def _about(desk: Desk, terms: Terms | None) -> QWidget:
    from .about import About
    from .pages.about_page import AboutPage

    page = AboutPage(is_reviewed=desk.session.role == ADVISOR, parent=desk)
    about = About(page, desk.session, desk.reader, desk)
    about.question_requested.connect(desk.go_to)
    if terms is not None:
        terms.offered.connect(page.show_next_term)
        page.next_term_requested.connect(terms.open)
        page.show_next_term(terms.next)
    return page


def _furnish_work(desk: Desk, window: Window) -> None:
    """The work samples."""
    from .work.thumbs import Thumbs

    thumbs = Thumbs(desk.session, window.background, desk)
    page = partial(_work, desk, window, thumbs)
    desk.add_page("work", QCoreApplication.translate("Desk", "My work"), page, above=True)
    if desk.session.role == STUDENT:
        _furnish_showing(desk, thumbs)


def _furnish_showing(desk: Desk, thumbs: Thumbs) -> None:
    """The pieces that can be shown with an answer, right below it."""
    from .showing_work import ShowingWork
    from .widgets.show_choice import ShowChoice

    choice = ShowChoice(thumbs.find, desk)
    desk.questions.put_below_answer(choice)
    ShowingWork(choice, desk.session, desk.writing, thumbs, desk)
    choice.work_requested.connect(desk.show_work)


def _work(desk: Desk, window: Window, thumbs: Thumbs) -> QWidget:
    from .board_of_work import BoardOfWork
    from .gathering_work import GatheringWork
    from .pages.work_page import WorkPage
    from .piece_at_hand import PieceAtHand

    can_write = desk.session.role == STUDENT
    page = WorkPage(thumbs, desk, can_write=can_write)
    BoardOfWork(page.board, desk.session, desk)
    piece = PieceAtHand(page, desk.session, window.background, desk.reader, desk)
    piece.troubled.connect(window.tell_trouble)
    if can_write:
        gathering = GatheringWork(page.board, desk.session, desk)
        gathering.troubled.connect(window.tell_trouble)
    return page


def _furnish_page_beside(desk: Desk, window: Window) -> Paging:
    """The page that will print, beside the question."""
    from .paging import Paging
    from .preview.page_maker import PageMaker
    from .preview.page_view import PageView

    view = PageView(window.background, desk)
    maker, typeface = PageMaker(window.background, desk), window.preferences.typeface
    paging = Paging(view, maker, desk.session, typeface, desk)
    desk.add_paper(view, is_shown=window.preferences.page_shown)
    view.set_soft(not window.preferences.reduced_motion)
    view.answer_requested.connect(desk.go_to)
    desk.paper_shown.connect(paging.make)
    desk.writing.question_changed.connect(view.follow)
    return paging


def _furnish_paper(desk: Desk, window: Window, paging: Paging) -> None:
    """What is left to do, and the paper."""
    ready, paper = partial(_ready, desk, window), partial(_paper, desk, window, paging)
    desk.add_page("ready", QCoreApplication.translate("Desk", "Ready?"), ready)
    desk.add_page("paper", QCoreApplication.translate("Desk", "Paper"), paper)


def _ready(desk: Desk, window: Window) -> QWidget:
    from .pages.ready_page import ReadyPage
    from .readiness import Readiness
    from .wayfinding import Wayfinding

    page, ways = ReadyPage(desk), Wayfinding(desk)
    readiness = Readiness(page, desk.session, desk.reader, window.background, desk)
    readiness.troubled.connect(window.tell_trouble)
    page.paper_requested.connect(ways.go_to_paper)
    page.place_requested.connect(ways.go_to)
    return page


def _paper(desk: Desk, window: Window, paging: Paging) -> QWidget:
    from .pages.paper_page import PaperPage
    from .printing import Printing

    page = PaperPage(window.background, desk)
    typeface = window.preferences.typeface
    printing = Printing(page, desk.session, window.background, desk, typeface=typeface)
    printing.order_changed.connect(paging.follow)
    printing.troubled.connect(window.tell_trouble)
    return page


def _furnish_hand_over(desk: Desk, window: Window) -> None:
    """The way to the advisor and back."""
    page = partial(_hand_over, desk, window)
    desk.add_page("advisor", QCoreApplication.translate("Desk", "My advisor"), page)


def _hand_over(desk: Desk, window: Window) -> QWidget:
    from .handing_over import HandingOver
    from .pages.hand_over_page import HandOverPage

    page = HandOverPage(desk)
    handed_to = window.preferences.handed_to.get(str(desk.session.path), "")
    handing = HandingOver(page, desk.session, window.background, handed_to, desk)
    handing.folder_chosen.connect(window.remember_handed_to)
    handing.place_requested.connect(desk.go_to)
    handing.troubled.connect(window.tell_trouble)
    return page


def _furnish_copies(desk: Desk, window: Window) -> None:
    """Copies beside the binder are looked for when the question is there."""
    from .copies import COPIES, Copies

    copies = Copies(desk.session, window.background, desk)
    copies.offered.connect(window.tell)
    copies.told.connect(window.tell)
    copies.troubled.connect(window.tell_trouble)
    window.on_notice[COPIES] = copies.take
    QTimer.singleShot(_SOON, copies.look)


def _furnish_review(desk: Desk, window: Window) -> None:
    """What an advisor does at each question, and at the end."""
    from .in_turn import InTurn
    from .pages.review_panel import ReviewPanel
    from .review_steps import ReviewSteps
    from .reviewing import Reviewing
    from .widgets.labels import press

    panel, steps = ReviewPanel(desk), ReviewSteps(desk)
    desk.questions.put_panel(panel, steps.unseen)
    reviewing = Reviewing(panel, desk, remembers=not window.preferences.shared_computer)
    in_turn = InTurn(desk.session.path, reviewing, desk)
    in_turn.binder_requested.connect(window.open_for_review)
    page = partial(_review, desk, window, reviewing, in_turn)
    name = QCoreApplication.translate("Desk", "Finish the review")
    press(desk.add_page("review", name, page), "Alt+End")
    steps.next_binder_requested.connect(in_turn.go_on)
    steps.unseen_requested.connect(reviewing.go_to_unseen)


def _review(desk: Desk, window: Window, reviewing: Reviewing, in_turn: InTurn) -> QWidget:
    from .giving_back import GivingBack
    from .pages.review_page import ReviewPage

    page = ReviewPage(desk)
    giving = GivingBack(page, desk.session, reviewing, in_turn, window.background, parent=desk)
    giving.troubled.connect(window.tell_trouble)
    return page
