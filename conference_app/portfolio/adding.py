"""Adds pieces of work to a conference: each whole or not at all, all of them by one gesture."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..domain import arranging, order
from ..domain.conference import read_work
from ..domain.names import random_id
from ..domain.place import STUDENT, work_place
from ..domain.records import WorkSample
from ..domain.refusal import Refusal
from ..storage.binder_file import BinderFile
from . import gathering, hands
from .known import Known
from .mishap import Mishap
from .taking import Taken

_UNSAFE = re.compile("[\x00-\x1f\x7f\ud800-\udfff]+")
_MOST_LETTERS = 500


@dataclass(frozen=True, slots=True)
class About:
    """What is said of all the pieces of one gesture. Several under one title are numbered."""

    school_class: str = ""
    title: str = ""
    kind: str = ""
    date: str = ""
    pages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """A piece that is in. `remarks` tell what was done with it that one would not expect."""

    name: str
    id: str
    title: str
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Left:
    """A piece that did not get in, and why. `same` is the piece that it is once more: it gets in
    when it is asked for again."""

    name: str
    told: str
    same: WorkSample | None = None


Outcome = Added | Left


class Adding:
    """One gesture that adds pieces to a conference; one undo takes all of them back.

    Every piece is kept in a transaction of its own, with all that is said of it: what was added
    stays whatever becomes of the next, and nobody waits for the binder meanwhile.
    """

    def __init__(
        self, file: BinderFile, term: str, about: About, *, again: bool = False, count: int = 1
    ) -> None:
        self._file = file
        self._base = work_place(term)
        self._about = about
        self._again = again
        self._is_many = count > 1
        self._pen = file.pen(STUDENT)
        self._gesture = random_id()
        self._known = Known.read(file)
        self._last: str | None = None
        self._number = 0

    def files(
        self,
        paths: Sequence[Path],
        is_cancelled: Callable[[], bool] = lambda: False,
        tell: Callable[[int, int], None] = lambda done, of: None,
    ) -> Iterator[Outcome]:
        """Add files, two at once; tell how many of them are done; stop between two if cancelled."""
        for done, (path, taken) in enumerate(hands.taken(paths, is_cancelled), 1):
            yield self._file_outcome(path, taken)
            tell(done, len(paths))

    def link(self, words: str) -> Outcome:
        """Add a link. Where it leads is never looked at."""
        try:
            link = gathering.link(words)
        except Mishap as mishap:
            return Left(words, mishap.told)
        if not self._again and (same := self._known.link(link)):
            return _left_again(words, same)
        return self._kept(words, link.partition("://")[2].rstrip("/"), {"link": link})

    def live(self, title: str, photo: Path | None = None) -> Outcome:
        """Add something that is shown and not printed, with a photo of it if there is one."""
        if photo is None:
            return self._kept(title, title, {"live": True})
        for path, taken in hands.taken([photo]):
            return self._file_outcome(path, taken, {"live": True, "title": title})
        return Left(photo.name, "nothing was added")

    def _file_outcome(self, path: Path, taken: hands.Outcome, more: dict[str, Any] | None = None
                      ) -> Outcome:  # fmt: skip
        if isinstance(taken, Mishap):
            return Left(str(path), taken.told)
        if not self._again and (same := self._known.same(taken)):
            return _left_again(str(path), same)
        values = {
            "file": taken.digest,
            "source": taken.source,
            "name": _line(taken.name),
            "media": taken.media,
            "look": taken.look,
            "pixels": list(taken.pixels) if taken.pixels else None,
            "page-count": taken.page_count,
        }
        if taken.page_count and (chosen := self._chosen(taken.page_count)):
            values["pages"] = chosen
        words = re.sub(r"[_\s]+", " ", path.stem).strip()
        return self._kept(str(path), words, values | (more or {}), taken)

    def _chosen(self, count: int) -> list[int]:
        return [page for page in self._about.pages if page <= count]

    def _kept(
        self, name: str, words: str, values: dict[str, Any], taken: Taken | None = None
    ) -> Outcome:
        piece = random_id()
        title = str(values.pop("title", "") or self._title(words))
        said = {
            "title": title,
            "class": self._about.school_class,
            "kind": self._about.kind,
            "date": self._about.date,
            **values,
        }
        base = f"{self._base}/{piece}"
        places = {
            f"{base}/{last}": value for last, value in said.items() if value not in ("", None)
        }
        edits = [self._pen.write(path, value, gesture=self._gesture)
                 for path, value in {**places, **self._place(piece)}.items()]  # fmt: skip
        try:
            self._file.commit(edits, work=[taken.content] if taken else ())
        except Refusal as refusal:
            return Left(name, refusal.sentences[0].rstrip("."))
        self._last = str(next(edit.value for edit in edits if edit.path == f"{base}/order"))
        self._number += 1
        self._known.pieces.append(read_work(piece, said))
        return Added(name, piece, title, taken.remarks + self._pages_told(taken) if taken else ())

    def _title(self, words: str) -> str:
        if self._about.title:
            return f"{self._about.title} {self._number + 1}" if self._is_many else self._about.title
        return _line(words)

    def _place(self, piece: str) -> dict[str, Any]:
        """Behind all others, and behind the last one of this gesture."""
        if self._last is None:
            return arranging.placed(self._file.binder(), self._base, piece)
        return {f"{self._base}/{piece}/order": order.between(self._last, None)}

    def _pages_told(self, taken: Taken) -> tuple[str, ...]:
        count = taken.page_count or 0
        shown = read_work("", {"page-count": count, "pages": self._chosen(count)}).shown_pages
        if self._about.pages and not self._chosen(count) and count:
            return (f"it has {count} pages and none of those you chose; the first "
                    f"{len(shown)} are shown",)  # fmt: skip
        if len(shown) == count or self._about.pages:
            return ()
        return (
            f"it has {count} pages, and the first {len(shown)} are shown, until others are chosen",
        )


def _left_again(name: str, same: WorkSample) -> Left:
    return Left(name, f'the binder holds this already, as "{same.title}"', same)


def _line(words: str) -> str:
    return " ".join(_UNSAFE.sub(" ", words).split())[:_MOST_LETTERS]
