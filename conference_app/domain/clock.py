"""A hybrid logical clock: the device's time, but always after all that the device has seen.

Kulkarni et al., "Logical Physical Clocks", 2014, in one whole number: milliseconds since 1970
times TICKS, plus a counter. A laptop with a wrong date can neither win for ever nor lose.
"""

from __future__ import annotations

from collections.abc import Callable

TICKS = 4096
_LAST_MILLISECOND = 253_402_300_799_999
LIMIT = 2**62
"""Every clock is below; more is no clock but damage."""


class Clock:
    """Gives out ever greater clock values. `now` gives milliseconds since 1970."""

    def __init__(self, now: Callable[[], int], seen: int = 0) -> None:
        self._now = now
        self._last = seen

    def see(self, clock: int) -> None:
        """Take note of a clock value that came from elsewhere."""
        self._last = max(self._last, clock)

    def tick(self) -> int:
        """The next value: greater than all given out and all seen."""
        physical = min(max(self._now(), 0), _LAST_MILLISECOND) * TICKS
        self._last = max(physical, self._last + 1)
        return self._last
