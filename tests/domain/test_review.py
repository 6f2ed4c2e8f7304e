"""What is said of a draft, what of it is new, and what was read."""

from __future__ import annotations

from typing import Any

from conference_app.domain import review
from conference_app.domain.binder import Binder, Held
from conference_app.domain.conference import Conference, read
from conference_app.domain.place import field, owners

TERM = "2026-fall"
PRIDE = f"{TERM}/answers/pride@math"
DRAFT = {f"{TERM}/classes/math/name": "Math", f"{PRIDE}/text": "My bridge."}


def _binder(values: dict[str, Any], clock: int = 1) -> Binder:
    return Binder("abinder1", {
        path: Held(f"edit{n:08}", clock, "student:thestudent", value)
        for n, (path, value) in enumerate(sorted(values.items()))
    })  # fmt: skip


def _conference(values: dict[str, Any]) -> Conference:
    return read(_binder(values))


def _comment(words: str, key: str = "c1") -> dict[str, Any]:
    place = review.comment_path(TERM, key)
    return {**review.begun(TERM, key, PRIDE, "grow"), f"{place}/text": words}


def test_a_comment_stands_where_the_advisor_alone_may_write() -> None:
    for path, value in _comment("How?").items():
        known = field(path)
        assert known is not None
        assert known.fits(value)
        assert owners(path) == ("advisor",)
    (comment,) = _conference({**DRAFT, **_comment("How?")}).comments
    assert (comment.on, comment.kind, comment.text) == ("answers/pride@math", "grow", "How?")


def test_taking_a_comment_back_clears_all_of_it() -> None:
    assert set(review.removed(TERM, "c1")) == set(_comment("How?"))
    assert _conference({**DRAFT, **review.removed(TERM, "c1")}).comments == ()


def test_comments_are_counted_by_kind() -> None:
    conference = _conference({**DRAFT, **_comment("How?"), **_comment("Why?", "c2")})
    assert review.counts(conference) == {"glow": 0, "grow": 2, "question": 0}


def test_news_are_new_and_reworded_comments_the_status_and_changed_answers() -> None:
    before = _conference({**DRAFT, **_comment("How?"), **_comment("Why?", "c2")})
    status = {f"{TERM}/review/status": "returned"}
    after = _conference(
        {
            **DRAFT,
            **_comment("How so?"),
            **_comment("Why?", "c2"),
            **_comment("And?", "c3"),
            **status,
        }
    )
    news = review.news(before, after)
    assert [comment.text for comment in news.comments] == ["How so?", "And?"]
    assert (news.status, news.answers) == ("returned", ())
    longer = _conference({**DRAFT, f"{PRIDE}/text": "My bridge held."})
    assert review.news(_conference(DRAFT), longer).answers == (PRIDE,)
    assert not review.news(before, before)


def test_an_answer_was_read_until_it_or_a_reply_changes() -> None:
    values = {**DRAFT, **_comment("How?")}
    seen = review.marks(_conference(values), _binder(values))
    assert set(seen) == {PRIDE}
    assert review.unseen(seen, {}) == {PRIDE}
    assert review.unseen(seen, seen) == frozenset()
    grown = review.marks(_conference(values), _binder(values, clock=2))
    assert review.unseen(grown, seen) == {PRIDE}
    replied = {**values, f"{TERM}/review/replies/c1/text": "It held 4 kg."}
    assert review.unseen(review.marks(_conference(replied), _binder(replied)), seen) == {PRIDE}


def test_a_second_version_that_does_not_print_is_something_to_read_too() -> None:
    binder = _binder(DRAFT)
    text = f"{PRIDE}/text"
    forked = binder.replaced({text: binder.held[text]._replace(forked=True)})
    seen = review.marks(read(binder), binder)
    assert review.unseen(review.marks(read(forked), forked), seen) == {PRIDE}


def test_an_answer_without_words_is_nothing_to_read() -> None:
    values = {f"{PRIDE}/form": "ask", f"{TERM}/classes/math/name": "Math"}
    assert review.marks(_conference(values), _binder(values)) == {}
