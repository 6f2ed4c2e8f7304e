"""One term's conference as the pages and the script see it, read from a binder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from . import own_parts, retouching
from .binder import Binder, items
from .language import canonical
from .looking_back import LOOKED_BACK
from .records import (
    NO_COVER,
    Answer,
    Comment,
    Cover,
    Goal,
    GoalStep,
    LastGoal,
    Meeting,
    OwnPart,
    Person,
    SchoolClass,
    Student,
    WorkSample,
)
from .refusal import Refusal

Tree = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Conference:
    """All of one term, in order and without what is gone."""

    term: str
    pack: Mapping[str, Any]
    student: Student
    people: tuple[Person, ...]
    meeting: Meeting
    classes: tuple[SchoolClass, ...]
    answers: Mapping[str, Answer]
    work: tuple[WorkSample, ...]
    goals: tuple[Goal, ...]
    support: Mapping[str, str]
    status: str
    comments: tuple[Comment, ...]
    parts: tuple[OwnPart, ...] = ()
    last_goals: tuple[LastGoal, ...] = ()
    cover: Cover = NO_COVER

    def answer(self, slot: str, item: str | None = None) -> Answer:
        """The answer for a slot (of a class or goal); an empty one where nothing was written."""
        key = f"{slot}@{item}" if item else slot
        return self.answers.get(key) or read_answer(f"{self.term}/answers/{key}", {})

    def last_goal(self, slot: str, item: str | None) -> LastGoal | None:
        """The goal of last term that a slot asks about; None for every other slot."""
        goals = self.last_goals if slot == LOOKED_BACK else ()
        return next((goal for goal in goals if goal.id == item), None)

    def school_class(self, key: str | None) -> SchoolClass | None:
        """The class of that key; None if there is none, or it is gone."""
        return next((found for found in self.classes if found.key == key), None)

    def advisor(self) -> Person | None:
        """The advisor, if the binder names one."""
        return next((person for person in self.people if person.role == "advisor"), None)


def read(binder: Binder, term: str | None = None) -> Conference:
    """The conference of a term, or of the newest one; Refusal when there is none."""
    terms = binder.terms()
    if not terms:
        raise Refusal("This binder holds no conference yet; start one with `conference-app new`.")
    if term is not None and term not in terms:
        raise Refusal(f'This binder holds no conference "{term}"; it holds {", ".join(terms)}.')
    term = term or terms[-1]
    tree = binder.below(term)
    review = _tree(tree, "review")
    return Conference(
        term=term,
        pack=_tree(tree, "pack"),
        student=_student(binder.below("student")),
        people=tuple(_person(key, item) for key, item in items(binder.below("people"))),
        meeting=_meeting(_tree(tree, "meeting")),
        classes=tuple(_class(key, item) for key, item in items(_tree(tree, "classes"))),
        answers={
            key: read_answer(f"{term}/answers/{key}", item)
            for key, item in _tree(tree, "answers").items()
            if isinstance(item, Mapping)
        },
        work=tuple(read_work(key, item) for key, item in items(_tree(tree, "work"))),
        goals=tuple(_goal(key, item) for key, item in items(_tree(tree, "goals"))),
        support={
            key: form for key, form in _tree(tree, "support").items() if isinstance(form, str)
        },
        status=_words(review, "status") or "draft",
        comments=_comments(review),
        parts=tuple(
            OwnPart(key, _words(item, "title"), _words(item, "after"), _own(item))
            for key, item in items(_tree(tree, "parts"))
        ),
        cover=_cover(_tree(tree, "portfolio")),
    )


def reread(before: Conference, binder: Binder, paths: Iterable[str]) -> Conference:
    """As `read`, where nothing but these places has changed since: what is as before is the same object."""
    answers = f"{before.term}/answers/"
    changed = {answer_path(path) for path in paths}
    if not all(path.startswith(answers) for path in changed):
        return read(binder, before.term)
    found = {**before.answers}
    for path in changed:
        found.pop(key := path.removeprefix(answers), None)
        if tree := binder.below(path):
            found[key] = read_answer(path, tree)
    return replace(before, answers=found)


def answer_path(path: str) -> str:
    """The answer that a place belongs to: `2026-fall/answers/pride` for its text and blanks."""
    return "/".join(path.split("/")[:3])


def differ_in_answers_alone(one: Conference, other: Conference) -> bool:
    """Whether all but the answers of two readings are the very same objects."""
    names = (field.name for field in fields(Conference) if field.name != "answers")
    return all(getattr(one, name) is getattr(other, name) for name in names)


def _tree(tree: Tree, key: str) -> Tree:
    below = tree.get(key)
    return below if isinstance(below, Mapping) else {}


def _words(tree: Tree, key: str) -> str:
    value = tree.get(key)
    return value if isinstance(value, str) else ""


def _number(tree: Tree, key: str) -> int | None:
    value = tree.get(key)
    return value if isinstance(value, int) else None


def _texts(tree: Tree, key: str) -> dict[str, str]:
    return {name: text for name, text in _tree(tree, key).items() if isinstance(text, str)}


def _own(tree: Tree, key: str = "own") -> dict[str, str]:
    """The student's own version by language; paths hold tags in small letters."""
    return {canonical(tag): words for tag, words in _texts(tree, key).items()}


def _student(tree: Tree) -> Student:
    said = {key: _words(tree, key) for key in ("name", "says", "grade", "pronouns", "language")}
    also = (tag for tag, is_spoken in _tree(tree, "languages").items() if is_spoken is True)
    languages = tuple(dict.fromkeys(map(canonical, filter(None, (said["language"], *also)))))
    return Student(**said, rate=_number(tree, "rate"), languages=languages)


def _person(key: str, tree: Tree) -> Person:
    fields = ("name", "says", "relation", "why", "language")
    said = {field: _words(tree, field) for field in fields}
    return Person(id=key, **said, role=_words(tree, "role") or "family", own=_own(tree))


def _class(key: str, tree: Tree) -> SchoolClass:
    name, teacher, summary = (_words(tree, field) for field in ("name", "teacher", "summary"))
    return SchoolClass(key, name or key, teacher, _own(tree), summary, _own(tree, "summary-own"))


def _cover(tree: Tree) -> Cover:
    return Cover(_words(tree, "sentence"), _words(tree, "cover"), _own(tree))


def _meeting(tree: Tree) -> Meeting:
    return Meeting(
        date=_words(tree, "date"),
        time=_words(tree, "time"),
        minutes=_number(tree, "minutes"),
        place=_words(tree, "place"),
        interpreter=tree.get("interpreter") is True,
        met=tree.get("met") is True,
    )


def read_answer(path: str, tree: Tree) -> Answer:
    """The answer at a path, from the values below it; an empty one from none.

    For a part of the student's own there is no frame and no starter: it is always asked openly.
    """
    cue = tree.get("cue")
    form = "ask" if own_parts.is_own(path) else _words(tree, "form")
    return Answer(
        path=path,
        stem=_words(tree, "stem") or None,
        form=form or None,
        text=_words(tree, "text"),
        made=_words(tree, "made"),
        language=_words(tree, "lang"),
        blanks=_texts(tree, "blank"),
        own=_own(tree),
        show=tuple(key for key, shown in _tree(tree, "show").items() if shown is True),
        cue=tuple(cue) if isinstance(cue, list) else (),
    )


_WORDS_OF_WORK = ("title", "date", "kind", "link", "file", "name", "source", "media", "look")


def read_work(key: str, tree: Tree) -> WorkSample:
    """A piece of work, from the values below its place."""
    said = {field: _words(tree, field) for field in _WORDS_OF_WORK}
    pixels, pages = tree.get("pixels"), tree.get("pages")
    return WorkSample(
        id=key,
        school_class=_words(tree, "class"),
        live=tree.get("live") is True,
        own=_own(tree),
        draft_of=_words(tree, "draft-of"),
        pixels=(pixels[0], pixels[1]) if isinstance(pixels, list) else None,
        page_count=_number(tree, "page-count"),
        pages=tuple(pages) if isinstance(pages, list) else (),
        retouching=retouching.read(tree),
        **said,
    )


def _goal(key: str, tree: Tree) -> Goal:
    steps = items(_tree(tree, "steps"))
    return Goal(
        id=key,
        made_with=_words(tree, "with") or "me",
        checkin=_words(tree, "checkin"),
        outcome=_words(tree, "outcome"),
        helped=_words(tree, "helped"),
        steps=tuple(
            GoalStep(
                step,
                _words(item, "what"),
                _words(item, "when"),
                _words(item, "where"),
                _words(item, "long"),
                _own(item),
            )
            for step, item in steps
        ),
    )


def _comments(review: Tree) -> tuple[Comment, ...]:
    replies = _tree(review, "replies")
    return tuple(
        Comment(
            id=key,
            on=_words(item, "on"),
            kind=_words(item, "kind"),
            text=_words(item, "text"),
            reply=_words(_tree(replies, key), "text"),
            done=_tree(replies, key).get("done") is True,
        )
        for key, item in _tree(review, "comments").items()
        if isinstance(item, Mapping) and _words(item, "text")
    )
