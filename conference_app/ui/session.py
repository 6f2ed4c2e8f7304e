"""One open binder in the window: typed words become edits, edits become signals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ..domain import last_goals, next_term
from ..domain import undo as stacks
from ..domain.binder import Binder
from ..domain.conference import Conference
from ..domain.edit import Edit, Value, fork
from ..domain.names import random_id
from ..domain.place import STUDENT
from ..domain.refusal import Refusal
from ..domain.stem_pack import StemPack
from ..storage.binder_file import BinderFile
from ..storage.staying import Staying

CALM = 300
"""Milliseconds after the last key until words are kept."""
LONGEST = 1000
"""Milliseconds that a word may wait to be kept while keys go on."""
LOOK = 1500
RETRY = 3000


class Session(QObject):
    """Keeps what is typed, and tells what has changed, here or in another window.

    Raises Refusal from its constructor where the binder holds no conference.
    """

    conference_changed = Signal()
    typing = Signal()
    saved = Signal()
    troubled = Signal(str)

    def __init__(
        self, file: BinderFile, role: str = STUDENT, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.role = role
        self._file = file
        self._staying = Staying(file)
        self._pen = file.pen(role)
        self._waiting: dict[str, Value] = {}
        self._along: dict[str, Value] = {}
        self._binder: Binder = file.binder()
        self._packs: dict[str, StemPack | None] = {}
        self.conference: Conference = self._read(self._binder, "")
        self.pack: StemPack = self._find_pack()
        self._read_from, self._seen = file.connection, self._version()
        self._calm = self._timer(CALM, self.keep)
        self._longest = self._timer(LONGEST, self.keep)
        self._look = self._timer(LOOK, self.look, is_once=False)
        self._look.start()

    def _timer(self, milliseconds: int, act: object, *, is_once: bool = True) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=is_once)
        timer.timeout.connect(act)
        return timer

    def _find_pack(self) -> StemPack:
        pack = self._file.pack(str(self.conference.pack.get("sha256", "")))
        if pack is None:
            raise Refusal(
                f"{self.path.name}: the questions lack in this binder. Ask your advisor for "
                "them, or open another copy."
            )
        return pack

    def _read(self, binder: Binder, term: str) -> Conference:
        """The conference of a term; of the newest one where that is no more, or none is asked for."""
        return last_goals.read(binder, next_term.to_read(binder, term), self._pack_of)

    def _pack_of(self, digest: str) -> StemPack | None:
        """The stems of an earlier term, read once."""
        if digest not in self._packs:
            self._packs[digest] = self._file.pack(digest)
        return self._packs[digest]

    # What there is

    @property
    def path(self) -> Path:
        """Where the binder is kept: its own place, also while a working copy is written."""
        return self._file.place

    def go_to(self, place: Path) -> None:
        """The binder is kept elsewhere from now on."""
        self._file.place = place

    @property
    def binder(self) -> Binder:
        """What the window shows."""
        return self._binder

    def versions(self, path: str) -> list[Edit]:
        """Everything that ever stood below a place, the newest last."""
        self.keep()
        return self._file.history_below(path)

    def fork_at(self, path: str) -> Sequence[Edit]:
        """The versions of a place that wait for a choice; none if there is nothing to choose."""
        held = self._binder.held.get(path)
        return fork(self._file.history(path)) if held and held.forked else ()

    # Writing

    def type(self, path: str, value: Value, along: Mapping[str, Value] | None = None) -> None:
        """Take what is typed in one place: kept shortly after, grown while the burst lasts.

        `along` is what is written once with it, and taken back with it.
        """
        has_gone_on = any(place != path for place in self._waiting)
        self._along.update(along or {})
        self._waiting[path] = value
        if has_gone_on:
            # With the new words: what is on the screen must be in what is shown next.
            self.keep()
            self.typing.emit()
            return
        self._calm.start()
        if not self._longest.isActive():
            self._longest.start()
        self.typing.emit()

    def write(self, values: Mapping[str, Value]) -> bool:
        """Write several places at once, as one thing to undo; False if they could not be kept."""
        self.keep()
        return self._commit(values, random_id())

    def begin(self, term: str, values: Mapping[str, Value], pack: StemPack) -> bool:
        """Begin the conference of another term, as one thing to undo, and show it."""
        if not self.keep() or not self._commit(values, random_id(), (pack,)):
            return False
        self.show_term(term)
        return True

    def show_term(self, term: str) -> None:
        """Show the conference of a term that the binder holds."""
        if term != self.conference.term and self.keep():
            self._pen.lift()
            self._show(self._binder, self._read(self._binder, term))

    def keep(self) -> bool:
        """Keep all that waits now; False, with `troubled`, if that is not possible yet."""
        self._calm.stop()
        self._longest.stop()
        if not self._waiting:
            return True
        if self._commit({**self._along, **self._waiting}, random_id() if self._along else None):
            self._along.clear()
            return True
        self._calm.start(RETRY)
        return False

    def _commit(
        self,
        values: Mapping[str, Value],
        gesture: str | None,
        packs: Sequence[StemPack] = (),
        **shown: tuple[str, ...],
    ) -> bool:
        try:
            self._staying.check()
            edits = [
                self._pen.write(path, value, gesture=gesture, base=self._base(path), **shown)
                for path, value in values.items()
                if value != self._binder.value(path) or shown
            ]
            if edits:
                self._file.commit(edits, packs)
        except Refusal as refusal:
            self._waiting.update(
                {path: value for path, value in values.items() if path not in self._along}
            )
            self.troubled.emit(" ".join(refusal.sentences))
            return False
        for path, value in values.items():
            if path in self._waiting and self._waiting[path] == value:
                del self._waiting[path]
        self._take_on([edit.path for edit in edits])
        self.saved.emit()
        return True

    def _base(self, path: str) -> tuple[str, ...] | None:
        """What was on the screen at a place, if the binder holds something else by now."""
        shown, now = self._binder.held.get(path), self._file.held(path)
        if (shown.edit if shown else None) == (now.edit if now else None):
            return None
        return (shown.edit,) if shown else ()

    def leave(self) -> None:
        """The writer went elsewhere: what is typed next is a new version."""
        self.keep()
        self._pen.lift()

    # Taking back

    def undo(self) -> bool:
        """Take back the last change; False if there is none."""
        return self._step(stacks.undo)

    def redo(self) -> bool:
        """Do again what was taken back; False if there is none."""
        return self._step(stacks.redo)

    def _step(self, find: stacks.Find) -> bool:
        if not self.keep():
            return False
        self._pen.lift()
        step = find(self._file.log(), self._file.binder(), self._pen.author)
        if step is None or not next_term.can_be_taken_back(self._binder, step.values):
            return False
        is_kept = self._commit(step.values, step.gesture)
        if is_kept:
            self.show_term(next_term.term_to_show(self.conference, self._binder, step.values))
        return is_kept

    def bring_back(self, edit: Edit) -> None:
        """Give a place the words it had in an earlier version."""
        self.keep()
        forked = tuple(version.id for version in self.fork_at(edit.path))
        self._pen.lift()
        self._commit({edit.path: edit.value}, None, shown=forked)

    def choose(self, edit: Edit) -> None:
        """End a fork with one of its versions."""
        self.bring_back(edit)

    def remove_for_good(self, edits: Sequence[Edit]) -> None:
        """Take the words of versions out of the binder, wherever a copy of it comes."""
        if not self.keep():
            return
        self._pen.lift()
        try:
            value = {"edits": sorted(edit.id for edit in edits)}
            self._file.commit([self._pen.write(f"erase/{random_id()}", value)])
        except Refusal as refusal:
            self.troubled.emit(" ".join(refusal.sentences))
        self._refresh()

    # Others

    def look(self) -> None:
        """See whether somebody else wrote in the file; what is typed here is kept first."""
        try:
            self._staying.check()
        except Refusal as refusal:
            self.troubled.emit(" ".join(refusal.sentences))
            return
        if self._version() != self._seen and self.keep():
            self._file.catch_up()
            self._refresh()

    def _take_on(self, paths: Sequence[str]) -> None:
        """Show what was written here. If nobody else wrote, no other place has changed."""
        if self._file.connection is not self._read_from or self._version() != self._seen:
            self._refresh()
            return
        found = {path: self._file.held(path) for path in paths}
        binder = self._binder.replaced({path: held for path, held in found.items() if held})
        if not binder.value(f"{self.conference.term}/pack"):
            self._show(binder, self._read(binder, ""))
            return
        self._show(binder, last_goals.reread(self.conference, binder, paths, self._pack_of))

    def _refresh(self) -> None:
        self._read_from, self._seen = self._file.connection, self._version()
        binder = self._file.binder()
        self._show(binder, self._read(binder, self.conference.term))

    def _show(self, binder: Binder, now: Conference) -> None:
        before = self.conference
        self._binder, self.conference = binder, now
        if self.conference.pack != before.pack:
            self.pack = self._find_pack()
        self.conference_changed.emit()

    def _version(self) -> int:
        """A number that changes when another connection has written in the file."""
        return int(self._file.connection.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> bool:
        """Keep what waits and let go of the file; False if words could not be kept."""
        is_kept = self.keep()
        for timer in (self._calm, self._longest, self._look):
            timer.stop()
        self._file.close()
        return is_kept
