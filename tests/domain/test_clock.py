"""A clock that neither a wrong date nor a step backwards can confuse."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain.clock import LIMIT, TICKS, Clock

# 1970 and before, now, the year 9999, and what a broken chip may say.
_TIMES = st.integers(-(10**15), 10**18) | st.integers(1_790_000_000_000, 1_790_000_000_100)
_SEEN = st.integers(0, LIMIT - 10**6)


@given(st.lists(_TIMES | st.tuples(_SEEN), min_size=1), _SEEN)
def test_every_tick_is_greater_than_all_given_out_and_seen(
    story: list[int | tuple[int]], seen: int
) -> None:
    now = 0
    clock = Clock(lambda: now, seen)
    greatest = seen
    for event in story:
        if isinstance(event, tuple):
            clock.see(event[0])
            greatest = max(greatest, event[0])
            continue
        now = event
        tick = clock.tick()
        assert greatest < tick < LIMIT
        greatest = tick


def test_where_nothing_was_seen_the_devices_own_time_counts() -> None:
    assert Clock(lambda: 1_790_000_000_000).tick() == 1_790_000_000_000 * TICKS


@given(st.integers(1, 500))
def test_what_a_device_from_the_future_wrote_costs_one_count_a_tick(ticks: int) -> None:
    """So that there is room for ever, even after somebody's calendar showed the year 9999."""
    ahead = 253_402_300_799_999 * TICKS
    clock = Clock(lambda: 1_790_000_000_000, ahead)
    assert [clock.tick() for _ in range(ticks)] == [ahead + n + 1 for n in range(ticks)]


@pytest.mark.parametrize("now", [10**30, 253_402_300_799_999, 0, -1, -(10**30)])
def test_a_date_no_calendar_has_still_gives_a_clock(now: int) -> None:
    clock = Clock(lambda: now)
    assert 0 < clock.tick() < clock.tick() < LIMIT
