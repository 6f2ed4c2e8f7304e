"""Between the page about a binder and the session: what the student does becomes edits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal

from ..domain import arranging, beginning, own_parts, wording
from ..domain.answering import known
from ..domain.edit import Value
from ..domain.names import random_id
from ..domain.path import Leg, stops
from ..domain.question import question
from . import day
from .pages.about_page import AboutPage
from .session import Session


class About(QObject):
    """Shows the conference of a session on the page, and writes what is typed and asked for."""

    question_requested = Signal(str)

    def __init__(
        self, page: AboutPage, session: Session, reader: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page, self._session, self._reader = page, session, reader
        page.value_typed.connect(self._on_value)
        page.left.connect(session.leave)
        page.languages_requested.connect(self._on_languages)
        page.class_requested.connect(self._on_class)
        page.person_requested.connect(self._on_person)
        page.goal_requested.connect(self._on_goal)
        page.step_requested.connect(self._on_step)
        page.met_requested.connect(self._on_met)
        page.part_requested.connect(self._on_part)
        page.question_requested.connect(self._on_question)
        page.move_requested.connect(self._on_move)
        page.removal_requested.connect(self._on_removal)
        session.conference_changed.connect(self._on_change)
        self._is_stale = False
        page.installEventFilter(self)
        self.refresh()

    def _on_change(self) -> None:
        """A page that nobody sees is brought up to date when it comes into sight."""
        if self._page.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Qt's: the page comes into sight."""
        if event.type() == QEvent.Type.Show and self._is_stale:
            self._is_stale = False
            self.refresh()
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Show what the binder holds now."""
        session, spoken = self._session, self._spoken()
        follows = {
            part.id: own_parts.follows(part, session.pack) for part in session.conference.parts
        }
        self._page.parts.show_places(self._sections(), follows, spoken)
        self._page.show_conference(session.conference, spoken)

    def _sections(self) -> list[tuple[str, str]]:
        """The sections of the stems, each with its name."""
        conference, pack = self._session.conference, self._session.pack
        together = {"class": self.tr("My classes"), "goal": self.tr("My goals")}
        found = []
        for section in pack.spoken:
            told, tag = pack.words(section.title, self._reader)
            name = wording.fill_known(told, known(conference, pack, None, tag))
            found.append((section.id, together.get(section.per, name)))
        return found

    def _spoken(self) -> dict[str, str]:
        """The first thing said of each goal and in each part of the student's, by its id."""
        session = self._session
        return {
            leg.item_key: question(
                session.conference, session.pack, leg.stops[0].slot, leg.item_key, self._reader
            ).spoken
            for leg in self._legs()
            if leg.item_key
        }

    def _legs(self) -> list[Leg]:
        """The stretches of the path that are about a goal or a part of the student's own."""
        session, listed = self._session, ("goal", own_parts.OWN)
        legs = stops(session.conference, session.pack, today=day.today())
        return [leg for leg in legs if leg.per in listed]

    @property
    def _term(self) -> str:
        return self._session.conference.term

    # Writing

    def _on_value(self, path: str, value: Value) -> None:
        self._session.type(path, value)

    def _on_languages(self, tags: list[str]) -> None:
        before = self._session.conference.student.languages
        self._session.write(beginning.home_languages(tags, before))

    def _on_class(self, name: str) -> None:
        self._session.keep()
        values = arranging.new_class(self._session.binder, self._term, name)
        if values:
            self._write_new(next(iter(values)).rpartition("/")[0], values)

    def _on_person(self, role: str) -> None:
        self._add("people", {"role": role})

    def _on_goal(self, made_with: str) -> None:
        self._add(f"{self._term}/goals", {"with": made_with})

    def _on_met(self, goal: str) -> None:
        """They have met: now the path asks for what they decided."""
        if self._session.write({f"{self._term}/meeting/met": True}):
            self._on_question(goal)

    def _on_part(self) -> None:
        self._add(f"{self._term}/parts", {})

    def _on_step(self, goal: str) -> None:
        self._add(f"{goal}/steps", {})

    def _add(self, base: str, fields: dict[str, Value]) -> None:
        self._session.keep()
        path = f"{base}/{random_id()}"
        values: dict[str, Value] = {f"{path}/{key}": value for key, value in fields.items()}
        values |= arranging.placed(self._session.binder, base, path.rpartition("/")[2])
        self._write_new(path, values)

    def _write_new(self, path: str, values: dict[str, Value]) -> None:
        if self._session.write(values):
            self._page.start_writing(path)

    def _on_move(self, path: str, place: int) -> None:
        self._session.keep()
        base, _, key = path.rpartition("/")
        self._session.write(arranging.placed(self._session.binder, base, key, place))

    def _on_removal(self, path: str) -> None:
        self._session.write({f"{path}/gone": True})

    def _on_question(self, item: str) -> None:
        leg = next((leg for leg in self._legs() if leg.item_key == item), None)
        if leg is not None:
            self.question_requested.emit(leg.stops[0].path)
