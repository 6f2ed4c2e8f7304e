"""What an advisor says of a draft, what of it is new to the student, and what the advisor has seen."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from .binder import Binder
from .conference import Conference
from .edit import Value
from .place import COMMENT_KINDS
from .records import Comment

_PARTS = ("on", "kind", "text")


@dataclass(frozen=True, slots=True)
class News:
    """What came with a copy: comments that are new or other than before, the status if it is
    another one now, and the answers whose words changed."""

    comments: tuple[Comment, ...]
    status: str
    answers: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.comments or self.status or self.answers)


def comment_path(term: str, key: str) -> str:
    """Where a comment is kept."""
    return f"{term}/review/comments/{key}"


def begun(term: str, key: str, answer: str, kind: str) -> dict[str, Value]:
    """What is written with the first word of a comment on the answer at a path."""
    place = comment_path(term, key)
    return {f"{place}/on": answer.removeprefix(f"{term}/"), f"{place}/kind": kind}


def removed(term: str, key: str) -> dict[str, Value]:
    """What takes a comment back; undoing it brings the whole comment again."""
    return {f"{comment_path(term, key)}/{part}": None for part in _PARTS}


def counts(conference: Conference) -> dict[str, int]:
    """How many comments of each kind there are."""
    kinds = [comment.kind for comment in conference.comments]
    return {kind: kinds.count(kind) for kind in COMMENT_KINDS}


def news(before: Conference, after: Conference) -> News:
    """What `after` holds that `before` did not."""
    said = {(comment.id, comment.kind, comment.text) for comment in before.comments}
    return News(
        comments=tuple(c for c in after.comments if (c.id, c.kind, c.text) not in said),
        status=after.status if after.status != before.status else "",
        answers=tuple(
            answer.path
            for key, answer in after.answers.items()
            if answer != before.answers.get(key) and answer.is_begun
        ),
    )


def marks(conference: Conference, binder: Binder) -> Mapping[str, str]:
    """A mark for each answer with words, by its path: another one when they, or a reply, change,
    or when a second version of them comes.
    """
    prefix, replies = f"{conference.term}/answers/", f"{conference.term}/review/replies/"
    on = {comment.id: f"{conference.term}/{comment.on}" for comment in conference.comments}
    found: dict[str, list[str]] = {
        answer.path: [] for answer in conference.answers.values() if answer.is_begun
    }
    for path, held in binder.held.items():
        if path.startswith(prefix):
            answer = "/".join(path.split("/")[:3])
        elif path.startswith(replies) and path.endswith("/text"):
            answer = on.get(path.split("/")[3], "")
        else:
            continue
        if answer in found:
            found[answer].append(f"{held.edit}:{held.clock}{'+' if held.forked else ''}")
    return {path: _digest(edits) for path, edits in found.items()}


def _digest(edits: list[str]) -> str:
    return hashlib.blake2b(" ".join(sorted(edits)).encode(), digest_size=9).hexdigest()


def unseen(marks: Mapping[str, str], seen: Mapping[str, str]) -> frozenset[str]:
    """The answers with words that are new or other than those that were seen."""
    return frozenset(path for path, mark in marks.items() if seen.get(path) != mark)
