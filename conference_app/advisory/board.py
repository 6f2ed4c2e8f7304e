"""The board: how far each binder is, read from many files quickly."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from ..domain.names import is_term, term_order
from ..domain.stem_pack import StemPack
from ..storage.binder_file import BinderFile

# A board reads hundreds of binders: the paths of each come as one text, and regular expressions
# find in it what counts, since a loop over the rows takes several times as long.
_PLACES = "group_concat(path, char(10)), sum(forked = 1)"
_FILLED = "value > '' AND value NOT IN ('null', '\"\"')"
_TERMS = re.compile(r"\n([0-9]{4}-[^/\n]+)/")
_ANSWERS = re.compile(r"/answers/([^/\n]+)/(?:text|blank)")
_ITEMS = re.compile(r"/(classes|goals|review/comments)/([^/\n]+)/")
_FLAGS = re.compile(
    r"/(?:(?:classes|goals)/[^/\n]+/(?:gone|with)|review/replies/[^/\n]+/done)(?=\n)"
)


@dataclass(frozen=True, slots=True)
class State:
    """How far one conference is: required answers begun, of how many; the review; what waits.

    `required` is None when the binder does not carry its stems.
    """

    student: str
    term: str
    status: str
    begun: int
    required: int | None
    comments: int
    forks: int


@dataclass(slots=True)
class Board:
    """Reads the states of binders; stems that many of them share are read once."""

    _grids: dict[str, tuple[tuple[str, str], ...] | None] = field(default_factory=dict)

    def state(self, file: BinderFile, term: str | None = None) -> State | None:
        """The state of a conference (the newest, if `term` is None); None when there is none."""
        places, forks = file.newest(_PLACES, _FILLED)[0]
        text = f"\n{places or ''}\n"
        known = sorted(filter(is_term, set(_TERMS.findall(text))), key=term_order)
        if not known or (term is not None and term not in known):
            return None
        term = term or known[-1]
        if len(known) > 1:
            text = (
                "\n".join(line for line in text.split("\n") if line.startswith(f"{term}/")) + "\n"
            )
        begun = set(_ANSWERS.findall(text))
        items = set(_ITEMS.findall(text))
        values = self._values(file, term, _FLAGS.findall(text))
        required = self._required(file, items, values)
        comments = [key for kind, key in items if kind == "review/comments"]
        return State(
            student=_words(values.get("student/name")),
            term=term,
            status=_words(values.get("/review/status")) or "draft",
            begun=len(begun & required) if required is not None else len(begun),
            required=None if required is None else len(required),
            comments=sum(values.get(f"/review/replies/{key}/done") != "true" for key in comments),
            forks=forks or 0,
        )

    def _values(self, file: BinderFile, term: str, flags: list[str]) -> dict[str, str]:
        """The few values that a state depends on, by path within the term."""
        wanted = [f"{term}{place}" for place in ("/review/status", "/pack", *flags)]
        places = ",".join("?" * (len(wanted) + 1))
        found = file.newest("path, value", f"path IN ({places})", "student/name", *wanted)
        return {path.removeprefix(term): value for path, value in found}

    def _required(
        self, file: BinderFile, items: set[tuple[str, str]], values: dict[str, str]
    ) -> set[str] | None:
        """The keys of all answers that the stems require, for each class and goal."""
        pinned = _read(values.get("/pack"))
        digest = str(pinned.get("sha256", "")) if isinstance(pinned, dict) else ""
        if digest not in self._grids:
            pack = file.pack(digest)
            self._grids[digest] = _grid(pack) if pack else None
        grid = self._grids[digest]
        if grid is None:
            return None
        alive = [
            (kind, f"@{key}")
            for kind, key in items
            if values.get(f"/{kind}/{key}/gone") != "true"
            and values.get(f"/{kind}/{key}/with") != '"family"'
        ]
        keys = {"once": [""], "class": [key for kind, key in alive if kind == "classes"],
                "goal": [key for kind, key in alive if kind == "goals"]}  # fmt: skip
        return {slot + key for slot, per in grid for key in keys[per]}


def _grid(pack: StemPack) -> tuple[tuple[str, str], ...]:
    """The required slots of a pack, each with what it is asked once for."""
    return tuple(
        (slot.id, section.per)
        for section, slot in pack.slots()
        if slot.required and slot.is_answered
    )


def _words(value: str | None) -> str:
    words = _read(value)
    return words if isinstance(words, str) else ""


def _read(value: str | None) -> Any:
    try:
        return json.loads(value) if value else None
    except (ValueError, TypeError, RecursionError):
        return None  # A damaged value; the board goes on with what it can read.
