"""A pen: one burst of work in one place is one edit, and nobody writes where others own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from conference_app.domain.acceptance import objection
from conference_app.domain.binder import Held
from conference_app.domain.clock import TICKS, Clock
from conference_app.domain.edit import Edit, Value
from conference_app.domain.pen import BURST_SECONDS, Pen
from conference_app.domain.refusal import Refusal

from ..binders import MAYA, RIVERA, Watch

NAME, TEXT = "student/name", "2026-fall/answers/pride/text"


class Desk:
    """A pen, its watch, and what the places hold that it writes at."""

    def __init__(self, author: str = MAYA) -> None:
        self.watch = Watch()
        self.held: dict[str, Held] = {}
        clock = Clock(self.watch.milliseconds)
        self.pen = Pen(author, "somedevice", clock, self.held.get, self.watch)

    def keep(self, edit: Edit) -> Edit:
        self.held[edit.path] = Held(edit.id, edit.clock, edit.author, edit.value)
        return edit

    def write(self, path: str, value: Value, gesture: str | None = None) -> Edit:
        return self.keep(self.pen.write(path, value, gesture=gesture))


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_typing_on_grows_one_edit(desk: Desk) -> None:
    rows = []
    for end in range(1, 6):
        rows.append(desk.write(TEXT, "proud"[:end]))
        desk.watch.wait(1)
    assert len({(e.id, e.gesture, e.base, e.made_at) for e in rows}) == 1
    assert [e.value for e in rows] == ["p", "pr", "pro", "prou", "proud"]
    assert sorted(rows, key=lambda e: e.clock) == rows
    assert len({e.clock for e in rows}) == 5


def test_typing_faster_than_it_is_kept_grows_one_edit(desk: Desk) -> None:
    """Or two edits would stand beside each other, and the writer be asked to choose."""
    first = desk.pen.write(TEXT, "I")
    second = desk.keep(desk.pen.write(TEXT, "I am"))
    assert first.id == second.id
    assert first.clock < second.clock


@pytest.mark.parametrize(("seconds", "grows"), [(0, True), (59.9, True), (60, False), (-1, False)])
def test_a_burst_lasts_a_minute_by_a_clock_that_goes_forward(
    desk: Desk, seconds: float, grows: bool
) -> None:
    first = desk.write(TEXT, "I am")
    desk.watch.wait(seconds)
    second = desk.write(TEXT, "I am proud")
    assert (first.id == second.id) is grows
    assert first.clock < second.clock
    assert second.base == (first.base if grows else (first.id,))


def test_without_a_pause_a_minute_is_the_end_too(desk: Desk) -> None:
    ids = []
    for second in range(2 * BURST_SECONDS):
        ids.append(desk.write(TEXT, "x" * second).id)
        desk.watch.wait(1)
    assert [ids.index(edit) for edit in dict.fromkeys(ids)] == [0, BURST_SECONDS]


def test_going_elsewhere_ends_the_burst(desk: Desk) -> None:
    first = desk.write(TEXT, "I am")
    elsewhere = desk.write(NAME, "Maya")
    back = desk.write(TEXT, "I am proud")
    assert len({first.id, elsewhere.id, back.id}) == 3
    assert back.base == (first.id,)
    assert first.base == elsewhere.base == ()


def test_handing_the_binder_on_ends_the_burst(desk: Desk) -> None:
    first = desk.write(TEXT, "I am")
    desk.pen.lift()
    assert desk.write(TEXT, "I am proud").base == (first.id,)


def test_what_came_from_elsewhere_meanwhile_ends_the_burst(desk: Desk) -> None:
    desk.write(TEXT, "I am")
    desk.held[TEXT] = Held("fromelsewhere", 2**61, MAYA, "I was")
    after = desk.write(TEXT, "I was proud")
    assert after.base == ("fromelsewhere",)
    assert after.clock > 2**61


@pytest.mark.parametrize("value", ["secret", None])
def test_a_burst_that_was_erased_does_not_grow(desk: Desk, value: str | None) -> None:
    """Or the words typed after it would be erased with it."""
    secret = desk.write(TEXT, value)
    desk.held[TEXT] = desk.held[TEXT]._replace(value=None)
    after = desk.write(TEXT, "something else")
    assert after.id != secret.id
    assert after.base == (secret.id,)


def test_what_could_not_be_kept_is_in_what_is_kept_next(desk: Desk) -> None:
    lost = desk.pen.write(TEXT, "I am")
    kept = desk.write(TEXT, "I am proud")
    assert kept.value == "I am proud"
    assert kept.base == ()
    assert lost.clock < kept.clock


def test_a_gesture_joins_edits_of_several_places(desk: Desk) -> None:
    edits = [desk.write(path, "x", "addagoal") for path in (NAME, TEXT)]
    edits.append(desk.write(TEXT, "y"))
    assert [e.gesture for e in edits] == ["addagoal"] * 3
    assert edits[1].id == edits[2].id


def test_another_gesture_is_another_edit(desk: Desk) -> None:
    first = desk.write(TEXT, "x", "gesture1")
    second = desk.write(TEXT, "y", "gesture2")
    assert (second.gesture, second.base) == ("gesture2", (first.id,))
    assert desk.write(NAME, "Maya").gesture not in ("gesture1", "gesture2")


def test_writing_where_a_fork_is_shown_chooses_between_all_versions(desk: Desk) -> None:
    desk.held[TEXT] = Held("newest00", 7, MAYA, "one", forked=True)
    chosen = desk.pen.write(TEXT, "two", shown=("other000", "newest00"))
    assert chosen.base == ("newest00", "other000")


def test_choosing_again_within_the_minute_is_a_choice_again(desk: Desk) -> None:
    first = desk.write(TEXT, "one")
    second = desk.pen.write(TEXT, "two", shown=("other000",))
    assert second.base == (first.id, "other000")


def test_what_stands_beside_and_says_the_same_was_seen_too(desk: Desk) -> None:
    desk.held[TEXT] = Held("newest00", 7, MAYA, "one", beside=("other000",))
    assert desk.write(TEXT, "two").base == ("newest00", "other000")


def test_an_edit_is_later_than_what_was_on_the_screen_whatever_the_date() -> None:
    desk = Desk()
    desk.held[TEXT] = Held("fromfuture", 250 * 10**12 * TICKS, MAYA, "one")
    assert desk.write(TEXT, "two").clock == 250 * 10**12 * TICKS + 1


@pytest.mark.parametrize(
    ("author", "path", "told"),
    [
        (RIVERA, TEXT, "belongs to the student; the advisor cannot write there."),
        (MAYA, "2026-fall/review/status", "belongs to the advisor; the student cannot write"),
        (MAYA, "2026-fall/support/pride", "belongs to the advisor"),
        (MAYA, "../../etc/passwd", "is no place in a binder; places are words of a-z"),
    ],
)
def test_the_wrong_hand_is_told_whose_place_it_is(author: str, path: str, told: str) -> None:
    desk = Desk(author)
    with pytest.raises(Refusal, match=told) as refusal:
        desk.pen.write(path, "x")
    assert path in str(refusal.value)


def test_a_refusal_neither_ends_nor_changes_the_burst(desk: Desk) -> None:
    first = desk.write(TEXT, "I am")
    with pytest.raises(Refusal, match="takes words"):
        desk.pen.write(TEXT, "I am \0")
    assert desk.write(TEXT, "I am proud").id == first.id


def test_every_edit_of_a_pen_is_accepted_everywhere(desk: Desk) -> None:
    assert objection(desk.write(TEXT, "I am")) is None
    assert desk.pen.role == "student"
    advisor = Desk(RIVERA)
    assert advisor.pen.role == "advisor"
    assert objection(advisor.write("2026-fall/review/status", "approved")) is None


@pytest.mark.parametrize(
    "time",
    [datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC), datetime(2026, 3, 8, 2, 30),
     datetime(2026, 10, 5, tzinfo=timezone(timedelta(hours=14)))],
)  # fmt: skip
def test_whatever_the_date_an_edit_says_when_it_was_made(time: datetime) -> None:
    desk = Desk()
    desk.watch.time = time
    edit = desk.write(TEXT, "x")
    assert objection(edit) is None
    assert datetime.fromisoformat(edit.made_at) == time.astimezone()
