"""Between the review panel and the session: what the advisor says becomes edits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ..domain import review
from ..domain.conference import Conference
from ..domain.edit import Value
from ..domain.names import random_id
from ..domain.path import Stop
from ..domain.place import COMMENT_KINDS
from ..domain.records import Comment
from ..storage import seen
from .desk import Desk
from .pages.review_panel import ReviewPanel


class Reviewing(QObject):
    """Shows the comments on the question at hand, keeps what is typed, and knows what was read.

    A comment is in the binder from its first letter: adding it only begins the next one.
    """

    read = Signal()

    def __init__(self, panel: ReviewPanel, desk: Desk, *, remembers: bool = True) -> None:
        super().__init__(desk)
        self._panel, self._session, self._writing = panel, desk.session, desk.writing
        self._desk, self._remembers = desk, remembers
        self._seen = seen.load(self._session.binder.id) if remembers else {}
        self._new, self._kind, self._at = random_id(), COMMENT_KINDS[0], ""
        self._writing.look_at = self.unseen
        desk.place_changed.connect(self._on_place)
        panel.addition_requested.connect(self.add)
        panel.finished.connect(self.go_to_unseen)
        panel.comment_kind_requested.connect(self._on_comment_kind)
        panel.comment_typed.connect(self._on_comment)
        panel.kind_requested.connect(self._on_kind)
        panel.removal_requested.connect(self._on_removal)
        panel.support_requested.connect(self._on_support)
        panel.words_typed.connect(self._on_words)
        self._session.conference_changed.connect(self._show)
        self._writing.refresh()
        desk.refresh()

    # Walking

    def unseen(self) -> frozenset[str]:
        """The answers whose words were not read here yet."""
        return review.unseen(self._marks(), self._seen)

    def go_to_unseen(self) -> None:
        """Go to the next answer whose words were not read yet; to the end where there is none."""
        self.leave()
        if not self._writing.go_to_next_marked():
            self._writing.end_reached.emit()

    def _marks(self) -> dict[str, str]:
        return dict(review.marks(self._session.conference, self._session.binder))

    def _on_place(self, place: str) -> None:
        if place != self._at:
            self.leave()
            self._at = place
        mark = self._marks().get(place)
        if mark is not None and self._seen.get(place) != mark:
            self._seen[place] = mark
            if self._remembers:
                seen.save(self._session.binder.id, self._seen)
            self._writing.refresh()
            self._desk.refresh()
            self.read.emit()
        self._show()

    # Showing

    @property
    def _conference(self) -> Conference:
        return self._session.conference

    @property
    def student(self) -> str:
        """The first word of the student's name."""
        name = self._conference.student.name.split()
        return name[0] if name else self.tr("your student")

    def _show(self) -> None:
        stop = self._writing.stop
        if stop is None:
            return
        on = stop.key
        told = [comment for comment in self._conference.comments
                if comment.on == on and comment.id != self._new]  # fmt: skip
        told.sort(key=self._begun)
        self._panel.show_answer(told, self.student)
        being = self._being_written()
        self._panel.show_new(being.kind if being else self._kind, being.text if being else "")
        self._panel.offer_help(stop.slot.has_support)
        suggested = self._conference.support.get(stop.slot_id, "")
        is_per_class = any(stop in leg.stops and leg.per == "class" for leg in self._writing.legs)
        self._panel.support.show_support(suggested, self.student, is_per_class=is_per_class)

    def _begun(self, comment: Comment) -> int:
        """When a comment was begun: what is said of it, its place, stays as it was written first."""
        held = self._session.binder.held.get(self._place(comment.id, "on"))
        return held.clock if held else 0

    def _being_written(self) -> Comment | None:
        return next((c for c in self._conference.comments if c.id == self._new), None)

    # Writing

    def _place(self, key: str, part: str) -> str:
        return f"{review.comment_path(self._conference.term, key)}/{part}"

    def _on_words(self, typed: str) -> None:
        stop = self._writing.stop
        if stop is None:
            return
        along: dict[str, Value] = {}
        if self._session.binder.value(self._place(self._new, "on")) is None:
            along = review.begun(self._conference.term, self._new, stop.path, self._kind)
        self._session.type(self._place(self._new, "text"), typed, along)

    def _on_kind(self, kind: str) -> None:
        self._kind = kind
        if self._session.keep() and self._being_written():
            self._session.write({self._place(self._new, "kind"): kind})

    def add(self) -> None:
        """The comment is whole: what is typed next is another one."""
        self.leave()
        self._show()
        self._panel.setFocus()

    def leave(self) -> None:
        """End the comment that is being written; one without words goes."""
        self._session.leave()
        place = self._place(self._new, "text")
        words = self._session.binder.value(place)
        if words is not None and not str(words).strip():
            self._session.write(review.removed(self._conference.term, self._new))
        self._new, self._kind = random_id(), COMMENT_KINDS[0]

    def _on_comment(self, key: str, typed: str) -> None:
        self._session.type(self._place(key, "text"), typed)

    def _on_comment_kind(self, key: str, kind: str) -> None:
        self._session.write({self._place(key, "kind"): kind})

    def _on_removal(self, key: str) -> None:
        self._session.write(review.removed(self._conference.term, key))
        self._panel.setFocus()

    def _on_support(self, support: str) -> None:
        stop: Stop | None = self._writing.stop
        if stop is not None:
            place = f"{self._conference.term}/support/{stop.slot_id}"
            self._session.write({place: support or None})
