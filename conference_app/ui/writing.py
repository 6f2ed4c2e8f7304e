"""Between the question page and the session: what the student does becomes edits."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from ..domain import answer_state, path
from ..domain.answering import known
from ..domain.edit import Edit, Value
from ..domain.path import Leg, Stop, Walked
from ..domain.question import Question, question
from ..domain.versions import Rival, Version, restoring, rivals, versions
from . import day
from .answer_edits import begun, put_otherwise
from .models.leg_words import leg_title
from .pages.question_page import QuestionPage
from .session import Session


class Writing(QObject):
    """Walks the path of a session and shows each question on the page."""

    question_changed = Signal(str)
    end_reached = Signal()

    def __init__(
        self, page: QuestionPage, session: Session, reader: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page, self._session, self._reader = page, session, reader
        self.legs: tuple[Leg, ...] = ()
        self._walked: Walked | None = None
        self.stop: Stop | None = None
        self._shown: Question | None = None
        self.look_at: Callable[[], Container[str]] | None = None
        page.words_typed.connect(self._on_words)
        page.outcome_requested.connect(self._on_outcome)
        page.form_requested.connect(self._on_form)
        page.stem_requested.connect(self._on_stem)
        page.cues_requested.connect(self._on_cues)
        page.versions_requested.connect(self._show_versions)
        page.version_requested.connect(self._on_version)
        page.choice_requested.connect(session.choose)
        page.removal_requested.connect(self._on_removal)
        page.reply_typed.connect(self._on_reply)
        page.done_requested.connect(self._on_done)
        page.next_requested.connect(self.go_on)
        page.back_requested.connect(self.go_back)
        session.conference_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the binder holds now."""
        session = self._session
        self.legs = path.stops(
            session.conference,
            session.pack,
            session.binder.forks(),
            self._walked,
            day.today(),
        )
        self._walked = Walked(session.conference, session.pack, self.legs)
        if self.look_at is not None:
            self.legs = path.marked(self.legs, self.look_at())
        if self.stop is not None:
            found = path.stop_at(self.legs, self.stop.path)
            self.stop = found or next(iter(path.every_stop(self.legs)), None)
            self._show()

    # Walking

    def go_to(self, place: str) -> bool:
        """Go to the question whose answer lies there; False if there is none."""
        found = path.stop_at(self.legs, place)
        if found is None:
            return False
        self._session.leave()
        self.stop = path.stop_at(self.legs, place)
        self._show()
        self._page.start_writing()
        self.question_changed.emit(found.path)
        return True

    def go_to_first_empty(self) -> None:
        """Go where the student has something to write, or, who reviews, something to read."""
        every = path.every_stop(self.legs)
        waiting = (
            stop
            for stop in every
            if (stop.to_look_at if self.look_at else stop.state != answer_state.DONE)
        )
        if stop := next(waiting, next(iter(every), None)):
            self.go_to(stop.path)

    def go_on(self) -> None:
        """Go to the next question; after the last one, tell that the end is reached."""
        following = path.next_stop(self.legs, self.stop.path) if self.stop else None
        if following is None:
            self._session.leave()
            self.end_reached.emit()
        else:
            self.go_to(following.path)

    def go_to_next_marked(self) -> bool:
        """Go to the nearest question with something to look at; False if there is no other."""
        found = path.next_to_look_at(self.legs, self.stop.path if self.stop else "")
        return found is not None and self.go_to(found.path)

    def go_back(self) -> None:
        """Go to the question before."""
        if self.stop and (before := path.previous_stop(self.legs, self.stop.path)):
            self.go_to(before.path)

    # Showing

    def _question(self, stop: Stop) -> Question:
        session = self._session
        return question(session.conference, session.pack, stop.slot, stop.item, self._reader)

    def _show(self) -> None:
        if self.stop is None:
            return
        shown = self._shown = self._question(self.stop)
        every = path.every_stop(self.legs)
        suggested = self._session.conference.support.get(self.stop.slot_id)
        is_done = self.stop.state == answer_state.DONE and shown.last_goal is None
        is_short = is_done and answer_state.is_short(
            shown.answer, self.stop.slot, self._session.pack, self._known, suggested
        )
        self._page.show_question(
            shown,
            self._where(every),
            self._rivals(self.stop, shown),
            is_short=is_short,
            is_first=every[0] == self.stop,
        )

    def _rivals(self, stop: Stop, shown: Question) -> tuple[Rival, ...]:
        """The versions of the first place of an answer where a choice waits."""
        session, goal = self._session, shown.last_goal
        inside = (f"{stop.path}/", *([f"{goal.path}/"] if goal else ()))
        places = (place for place in session.binder.forks() if place.startswith(inside))
        fork = next(filter(None, map(session.fork_at, places)), ())
        if not fork:
            return ()
        held = session.binder.held.items()
        values = {place: has.value for place, has in held if place.startswith(inside[0])}
        return rivals(fork, values, session.conference, session.pack, (stop.slot, stop.item))

    def _known(self, tag: str) -> dict[str, str]:
        session, item = self._session, self.stop.item if self.stop else None
        return dict(known(session.conference, session.pack, item, tag))

    def _where(self, every: list[Stop]) -> str:
        leg = next(leg for leg in self.legs if self.stop in leg.stops)
        title = leg_title(leg, self._session.conference, self._session.pack, self._reader)
        place = self.tr("Question {number} of {count}").format(
            number=every.index(self.stop) + 1 if self.stop else 0, count=len(every)
        )
        return f"{title}  ·  {place}"

    # Writing

    def _on_words(self, below: str, words: str) -> None:
        shown = self._shown
        if shown is None:
            return
        along: dict[str, Value] = {}
        if goal := shown.last_goal:
            if shown.writes_in != self._session.pack.main_language and not shown.answer.is_begun:
                along[f"{shown.path}/lang"] = shown.writes_in
            place = f"{goal.path}/helped" if below == "text" else f"{shown.path}/{below}"
            self._session.type(place, words, along)
            return
        self._session.type(f"{shown.path}/{below}", words, begun(self._session, shown, below))

    def _on_outcome(self, outcome: str) -> None:
        if self._shown and (goal := self._shown.last_goal):
            self._session.write({f"{goal.path}/outcome": outcome})

    def _on_form(self, form: str) -> None:
        if self.stop is None or not self._session.keep():
            return
        shown = self._question(self.stop)
        self._session.write(put_otherwise(self._session, self.stop.slot, shown, form))
        self._page.start_writing()

    def _on_stem(self, stem: str) -> None:
        if self.stop:
            self._session.write({f"{self.stop.path}/stem": stem})
            self._page.start_writing()

    def _on_cues(self, cues: list[str]) -> None:
        if self.stop:
            self._session.write({f"{self.stop.path}/cue": cues[:50] or None})

    def _on_reply(self, comment: str, words: str) -> None:
        self._session.type(f"{self._session.conference.term}/review/replies/{comment}/text", words)

    def _on_done(self, comment: str, is_done: bool) -> None:
        self._session.write(
            {f"{self._session.conference.term}/review/replies/{comment}/done": is_done}
        )

    # Earlier versions

    def _log(self, stop: Stop) -> list[Edit]:
        """All that ever stood in the answer. What helped with a goal is kept with the goal."""
        if goal := self._session.conference.last_goal(stop.slot_id, stop.item):
            helped = f"{goal.path}/helped"
            log = (edit for edit in self._session.versions(goal.path) if edit.path == helped)
            return [replace(edit, path=f"{stop.path}/text") for edit in log]
        return self._session.versions(stop.path)

    def _show_versions(self) -> None:
        if self.stop is None:
            return
        session, log = self._session, self._log(self.stop)
        found = versions(log, session.conference, session.pack, self.stop.slot, self.stop.item)
        self._page.show_versions(found, self._question(self.stop).spoken)

    def _on_version(self, version: Version) -> None:
        if self.stop is None:
            return
        values = restoring(version, self.stop.path, list(self._session.binder.held))
        if goal := self._session.conference.last_goal(self.stop.slot_id, self.stop.item):
            values = {f"{goal.path}/helped": values.get(f"{self.stop.path}/text")}
        self._session.write(values)
        self._page.start_writing()

    def _on_removal(self) -> None:
        if self.stop:
            self._session.remove_for_good(self._log(self.stop))
