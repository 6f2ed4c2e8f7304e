"""Paths, and the one table of what may stand where and who may write it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from . import work_values
from .edit import ID
from .language import is_tag
from .names import is_term
from .order import is_key
from .stem_pack import SUPPORTS

_SEGMENT = r"[a-z0-9][a-z0-9-]{0,63}"
_STEP = rf"{_SEGMENT}(?:@{_SEGMENT})?"
_PATH = re.compile(rf"{_STEP}(?:/{_STEP}){{0,9}}")

STUDENT, ADVISOR = "student", "advisor"
_BOTH = (STUDENT, ADVISOR)
MOST_LETTERS = 100_000
_MOST_DEPTH = 8
GOAL_OUTCOMES = ("met", "partly", "not-yet")
WORK_KINDS = ("proud", "challenge", "growth", "early-draft", "final", "other")
STATUSES = ("draft", "handed-in", "returned", "approved")
COMMENT_KINDS = ("glow", "grow", "question")
ROLES = ("family", "advisor", "teacher", "friend", "other")

Check = Callable[[Any], bool]


@dataclass(frozen=True, slots=True)
class Field:
    """What may be kept at a place: who owns it, which values fit, and how to say so."""

    owners: tuple[str, ...]
    fits: Check
    wanted: str


def _line(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= 500 and "\n" not in value and _clean(value)


def _text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= MOST_LETTERS and _clean(value)


def _clean(value: str) -> bool:
    return _UNSAFE.search(value) is None


# Control characters and lone surrogates: no keyboard types them, and no page can show them.
_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def _date(value: Any) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _number(least: int, most: int) -> Check:
    return lambda value: type(value) is int and least <= value <= most


def _choice(options: tuple[str, ...]) -> Check:
    return lambda value: isinstance(value, str) and value in options


def _pattern(pattern: str) -> Check:
    compiled = re.compile(pattern)
    return lambda value: isinstance(value, str) and compiled.fullmatch(value) is not None


def _cue(value: Any) -> bool:
    return isinstance(value, list) and len(value) <= 50 and all(map(_line, value))


def _pack(value: Any) -> bool:
    return (
        isinstance(value, Mapping)
        and set(value) == {"id", "version", "sha256"}
        and isinstance(value["id"], str)
        and type(value["version"]) is int
        and isinstance(value["sha256"], str)
        and re.fullmatch("[0-9a-f]{64}", value["sha256"]) is not None
    )


def _erasing(value: Any) -> bool:
    return (
        isinstance(value, Mapping)
        and set(value) <= {"edits", "attachments"}
        and all(isinstance(ids, list) for ids in value.values())
        and all(isinstance(i, str) and ID.fullmatch(i) for i in value.get("edits", ()))
        and all(isinstance(i, str) and len(i) == 64 for i in value.get("attachments", ()))
    )


_KINDS: Mapping[str, tuple[Check, str]] = {
    "line": (_line, "one line of words, 500 letters at most, without control characters"),
    "text": (_text, f"words, {MOST_LETTERS:,} letters at most, without control characters"),
    "flag": (lambda value: isinstance(value, bool), "true or false"),
    "tag": (is_tag, "a language tag such as vi or es"),
    "date": (_date, "a date such as 2026-11-21"),
    "time": (_pattern(r"([01][0-9]|2[0-3]):[0-5][0-9]"), 'a time such as "17:30"'),
    "minutes": (_number(1, 240), "minutes, from 1 to 240"),
    "rate": (_number(20, 400), "words a minute, from 20 to 400"),
    "order": (is_key, "an order key of digits and small letters, not ending in 0"),
    "key": (_pattern(_STEP), "a key of small letters, digits and hyphens"),
    "answer": (_pattern(rf"{_STEP}(?:/{_STEP}){{0,9}}"), "the place that is meant"),
    "form": (_choice(SUPPORTS), "frame, starter or ask"),
    "outcome": (_choice(GOAL_OUTCOMES), "met, partly or not-yet"),
    "with": (_choice(("me", "family")), "me or family"),
    "work-kind": (_choice(WORK_KINDS), "one of " + ", ".join(WORK_KINDS)),
    "status": (_choice(STATUSES), "one of " + ", ".join(STATUSES)),
    "comment": (_choice(COMMENT_KINDS), "glow, grow or question"),
    "role": (_choice(ROLES), "one of " + ", ".join(ROLES)),
    "digest": (_pattern("[0-9a-f]{64}"), "a SHA-256 in hexadecimal"),
    "cue": (_cue, "a list of short cues"),
    "pack": (_pack, "the id, version and sha256 of a stem pack"),
    "erase": (_erasing, "lists of edits and attachments"),
    **work_values.KINDS,
}

_OWNED: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (_BOTH, "student/{name,says,grade,pronouns}", "line"),
    (_BOTH, "student/language", "tag"),
    (_BOTH, "student/languages/*", "flag"),
    (_BOTH, "student/rate", "rate"),
    (_BOTH, "people/*/{name,says,relation,why}", "line"),
    (_BOTH, "people/*/own/*", "text"),
    (_BOTH, "people/*/language", "tag"),
    (_BOTH, "people/*/role", "role"),
    (_BOTH, "people/*/order", "order"),
    (_BOTH, "people/*/gone", "flag"),
    (_BOTH, "TERM/pack", "pack"),
    (_BOTH, "TERM/meeting/{place,plan-b}", "line"),
    (_BOTH, "TERM/meeting/date", "date"),
    (_BOTH, "TERM/meeting/time", "time"),
    (_BOTH, "TERM/meeting/minutes", "minutes"),
    (_BOTH, "TERM/meeting/{interpreter,met}", "flag"),
    (_BOTH, "TERM/classes/*/{name,teacher}", "line"),
    (_BOTH, "TERM/classes/*/own/*", "line"),
    ((STUDENT,), "TERM/classes/*/summary", "line"),
    ((STUDENT,), "TERM/classes/*/summary-own/*", "line"),
    (_BOTH, "TERM/classes/*/order", "order"),
    (_BOTH, "TERM/classes/*/gone", "flag"),
    ((STUDENT,), "TERM/answers/*/stem", "key"),
    ((STUDENT,), "TERM/answers/*/form", "form"),
    ((STUDENT,), "TERM/answers/*/{text,made}", "text"),
    ((STUDENT,), "TERM/answers/*/lang", "tag"),
    ((STUDENT,), "TERM/answers/*/blank/*", "text"),
    ((STUDENT,), "TERM/answers/*/own/*", "text"),
    ((STUDENT,), "TERM/answers/*/show/*", "flag"),
    ((STUDENT,), "TERM/answers/*/cue", "cue"),
    ((STUDENT,), "TERM/work/*/{title,link}", "line"),
    ((STUDENT,), "TERM/work/*/own/*", "line"),
    ((STUDENT,), "TERM/work/*/class", "key"),
    ((STUDENT,), "TERM/work/*/date", "date"),
    ((STUDENT,), "TERM/work/*/kind", "work-kind"),
    ((STUDENT,), "TERM/work/*/{file,source}", "digest"),
    ((STUDENT,), "TERM/work/*/name", "line"),
    ((STUDENT,), "TERM/work/*/draft-of", "key"),
    ((STUDENT,), "TERM/work/*/media", "media"),
    ((STUDENT,), "TERM/work/*/look", "look"),
    ((STUDENT,), "TERM/work/*/pixels", "pixels"),
    ((STUDENT,), "TERM/work/*/page-count", "page-count"),
    ((STUDENT,), "TERM/work/*/pages", "pages"),
    ((STUDENT,), "TERM/work/*/turn", "turn"),
    ((STUDENT,), "TERM/work/*/tilt", "tilt"),
    ((STUDENT,), "TERM/work/*/crop", "crop"),
    ((STUDENT,), "TERM/work/*/corners", "corners"),
    ((STUDENT,), "TERM/work/*/{live,gone,paper}", "flag"),
    ((STUDENT,), "TERM/work/*/order", "order"),
    ((STUDENT,), "TERM/portfolio/sentence", "line"),
    ((STUDENT,), "TERM/portfolio/own/*", "line"),
    ((STUDENT,), "TERM/portfolio/cover", "key"),
    ((STUDENT,), "TERM/goals/*/with", "with"),
    ((STUDENT,), "TERM/goals/*/order", "order"),
    ((STUDENT,), "TERM/goals/*/gone", "flag"),
    ((STUDENT,), "TERM/goals/*/checkin", "date"),
    ((STUDENT,), "TERM/goals/*/outcome", "outcome"),
    ((STUDENT,), "TERM/goals/*/helped", "text"),
    ((STUDENT,), "TERM/goals/*/steps/*/{what,when,where,long}", "line"),
    ((STUDENT,), "TERM/goals/*/steps/*/own/*", "text"),
    ((STUDENT,), "TERM/goals/*/steps/*/order", "order"),
    ((STUDENT,), "TERM/goals/*/steps/*/gone", "flag"),
    ((STUDENT,), "TERM/parts/*/title", "line"),
    ((STUDENT,), "TERM/parts/*/own/*", "line"),
    ((STUDENT,), "TERM/parts/*/after", "key"),
    ((STUDENT,), "TERM/parts/*/order", "order"),
    ((STUDENT,), "TERM/parts/*/gone", "flag"),
    ((ADVISOR,), "TERM/support/*", "form"),
    ((ADVISOR,), "TERM/review/status", "status"),
    ((ADVISOR,), "TERM/review/comments/*/on", "answer"),
    ((ADVISOR,), "TERM/review/comments/*/kind", "comment"),
    ((ADVISOR,), "TERM/review/comments/*/text", "text"),
    ((STUDENT,), "TERM/review/replies/*/text", "text"),
    ((STUDENT,), "TERM/review/replies/*/done", "flag"),
    (_BOTH, "erase/*", "erase"),
)


def _tree() -> dict[str, Any]:
    """The table as nested mappings, a segment a level, so that a look-up costs its depth."""
    tree: dict[str, Any] = {}
    for owners, pattern, kind in _OWNED:
        head, _, last = pattern.rpartition("/")
        for name in last.strip("{}").split(","):
            node = tree
            for segment in (*head.split("/"), name):
                node = node.setdefault(segment, {})
            node[""] = Field(owners, *_KINDS[kind])
    return tree


_TREE = _tree()


def is_path(text: object) -> bool:
    """Whether `text` has the form of a path: segments of a-z, 0-9, hyphens, joined by `/`."""
    return isinstance(text, str) and len(text) <= 400 and _PATH.fullmatch(text) is not None


def work_place(term: str, piece: str = "") -> str:
    """Where the work of a term is kept, or one piece of it: `2026-fall/work/<id>`."""
    place = f"{term}/work"
    return f"{place}/{piece}" if piece else place


def _node(path: str) -> Mapping[str, Any]:
    node: Mapping[str, Any] = _TREE
    for depth, segment in enumerate(path.split("/")):
        if depth == 0 and is_term(segment):
            segment = "TERM"
        node = node.get(segment) or node.get("*") or {}
    return node


@lru_cache(maxsize=8192)
def field(path: str) -> Field | None:
    """What may stand at a path; None for a path that this version of the format does not know."""
    known: Field | None = _node(path).get("")
    return known


def can_be_carried(path: str, value: Any) -> bool:
    """Whether a value at a place that this version does not know does no harm to those it knows."""
    if isinstance(value, Mapping) and _node(path):
        return False  # It would pass for values at the places below this one.
    return _is_plain(value, _MOST_DEPTH)


def _is_plain(value: Any, depth: int) -> bool:
    match value:
        case str():
            return _clean(value)
        case list():
            return depth > 0 and all(_is_plain(item, depth - 1) for item in value)
        case Mapping():
            inner = (*value, *value.values())
            return depth > 0 and all(_is_plain(item, depth - 1) for item in inner)
    return True


def owners(path: str) -> tuple[str, ...]:
    """The roles that may write at a path. Unknown paths of newer formats are carried for both."""
    known = field(path)
    return known.owners if known else _BOTH
